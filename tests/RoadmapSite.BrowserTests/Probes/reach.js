// Every element that the keyboard should reach, in the order of the document, as a short text.
() => {
  const focusable = 'a[href],button:not([disabled]),input:not([disabled]),select,textarea,summary,[tabindex="0"],[contenteditable=true]';
  const grouped = new Set();
  const isFirstOfItsGroup = e => {
    if (e.type !== 'radio') return true;
    const known = grouped.has(e.name);
    grouped.add(e.name);
    return !known;
  };
  const wanted = [...document.querySelectorAll(focusable)].filter(e => e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true }) && isFirstOfItsGroup(e));
  window.walk = { wanted, met: [], faults: [] };
  const name = e => `${e.localName} «${(e.textContent || e.id || e.name || '').trim().replace(/\s+/g, ' ').slice(0, 60)}»`;
  document.addEventListener('focusin', ({ target }) => {
    const walk = window.walk;
    walk.met.push(target);
    const style = getComputedStyle(target);
    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) walk.faults.push(`no outline: ${name(target)}`);
  });
  const inspect = target => {
    const walk = window.walk;
    const box = target.getBoundingClientRect();
    if (box.width < 2 || box.height < 2) walk.faults.push(`nothing to see: ${name(target)}`);
    const at = document.elementFromPoint(Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1), Math.min(Math.max(box.y + 4, 0), innerHeight - 1));
    if (box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) walk.faults.push(`out of the window: ${name(target)}`);
    else if (at && !target.contains(at) && !at.contains(target) && getComputedStyle(at).position !== 'static') walk.faults.push(`covered: ${name(target)} by ${name(at)}`);
  };
  // When the focus leaves, the window has been scrolled to where the control was.
  document.addEventListener('focusout', ({ target }) => inspect(target));
  window.walkReport = () => {
    inspect(document.activeElement);
    const { wanted, met, faults } = window.walk;
    const missed = wanted.filter(e => !met.includes(e) && !(e.type === 'radio' && met.some(m => m.name === e.name)));
    const known = met.filter(e => wanted.includes(e)).map(e => wanted.indexOf(e));
    const disordered = known.filter((at, i) => i > 0 && at < known[i - 1]);
    return [...faults, ...missed.map(e => `never reached: ${name(e)}`), ...disordered.map(at => `out of order: ${name(wanted[at])}`)];
  };
  return wanted.length;
}
