// What paper would lose: hidden words (a drawing may leave out words that its table has), heads of tables that are neither repeated nor told in each cell, dark ground, content wider than the sheet.
() => {
  const found = [];
  const onScreenOnly = 'nav,.skip,[aria-hidden=true],script,noscript,form,fieldset,.sorter,.on-screen,.beside,title,desc,svg text';
  // What has no box of its own, such as the button of a heading, is as visible as what it stands in.
  const isShown = e => getComputedStyle(e).display === 'contents' ? isShown(e.parentElement) : e.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement;
    if (!node.data.trim() || e.closest(onScreenOnly)) continue;
    if (!isShown(e)) found.push(`hidden: ${node.data.trim().slice(0, 60)}`);
  }
  for (const table of document.querySelectorAll('table')) {
    const head = table.tHead && getComputedStyle(table.tHead);
    const label = table.querySelector('tbody td > .lab');
    const labelled = label && getComputedStyle(label).clipPath === 'none';
    if (head && !labelled && (head.display !== 'table-header-group' || head.clipPath !== 'none')) found.push(`head is not repeated: ${table.caption?.textContent.trim().slice(0, 60)}`);
  }
  const luminance = colour => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    return a === 0 ? 1 : (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
  };
  for (const e of document.querySelectorAll('body,body *')) {
    if (!e.checkVisibility()) continue;
    const style = getComputedStyle(e);
    if (luminance(style.backgroundColor) < 0.85) found.push(`dark ground: ${e.localName}.${e.className}`);
    if (e.textContent.trim() && luminance(style.color) > 0.4) found.push(`pale words: ${e.localName}.${e.className}`);
  }
  const root = document.documentElement;
  if (root.scrollWidth > innerWidth + 1) {
    const widest = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5);
    found.push(`wider than the sheet: ${root.scrollWidth} of ${innerWidth}: ${widest.map(e => `${e.localName}.${e.className} «${e.textContent.trim().slice(0, 40)}»`).join(', ')}`);
  }
  return [...new Set(found)].slice(0, 12);
}
