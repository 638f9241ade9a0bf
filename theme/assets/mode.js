// The panel of the mode for visually impaired people: boxes → data-vi on <html> and the storage of the browser; no cookie.
(() => {
  const KEY = 'roadmap-vi';
  const root = document.documentElement;
  const panel = document.querySelector('.vi');
  if (!panel) return;
  const boxes = [...panel.querySelectorAll('input')];
  const word = box => box.id.slice('vi-'.length);

  const stored = () => {
    try { return localStorage.getItem(KEY) || ''; } catch (e) { return root.dataset.vi || ''; }
  };
  const show = () => {
    const words = stored().split(' ');
    root.dataset.vi = words.join(' ');
    boxes.forEach(box => { box.checked = words.includes(word(box)) || box.defaultChecked && !boxes.some(b => b.name === box.name && words.includes(word(b))); });
  };
  const save = () => {
    root.dataset.vi = boxes.filter(box => box.checked).map(word).join(' ');
    try { localStorage.setItem(KEY, root.dataset.vi); } catch (e) { /* for this page only */ }
  };

  panel.addEventListener('change', event => {
    save();
    if (event.target === boxes[0] && boxes[0].checked) panel.querySelector('details').open = true;
  });
  // The boxes take their first values after the event; the button goes away with the panel, so the focus moves to the switch.
  panel.addEventListener('reset', () => setTimeout(() => { save(); boxes[0].focus(); }));
  addEventListener('pageshow', show);
  addEventListener('storage', event => { if (event.key === KEY) show(); });
  show();
})();
// Soft hyphens let long words break; in a copy they would hide those words from every search.
addEventListener('copy', event => {
  const picked = getSelection();
  const plain = text => text.replace(/\u00AD/g, '');
  if (!picked.rangeCount || plain(String(picked)) === String(picked)) return;
  const box = document.createElement('div');
  box.append(picked.getRangeAt(0).cloneContents());
  event.clipboardData.setData('text/plain', plain(String(picked)));
  event.clipboardData.setData('text/html', plain(box.innerHTML));
  event.preventDefault();
});
