// What scrolls or is cut in a box of its own and what makes the window scroll sideways; a named region that the keyboard reaches may scroll.
() => {
  const name = e => `${e.localName}${e.id ? '#' + e.id : ''}${e.className && e.className.baseVal === undefined ? '.' + e.className.trim().replace(/\s+/g, '.') : ''} «${e.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}»`;
  const isRegion = e => e.getAttribute('role') === 'region' && e.tabIndex === 0 && (e.hasAttribute('aria-labelledby') || e.hasAttribute('aria-label'));
  const isClippedOnPurpose = e => getComputedStyle(e).clipPath !== 'none';
  // Each element asks only its parent: parents come first.
  const excluded = new Set();
  const isExcluded = e => excluded.has(e.parentElement) || isRegion(e) || isClippedOnPurpose(e);
  const found = [];
  const root = document.documentElement;
  const wide = root.scrollWidth > innerWidth;
  if (wide) found.push(`the window scrolls: ${root.scrollWidth} of ${innerWidth}`);
  for (const e of document.body.querySelectorAll('*')) {
    if (isExcluded(e)) { excluded.add(e); continue; }
    if (!e.checkVisibility() || e.closest('svg') && e.localName !== 'svg') continue;
    const box = e.getBoundingClientRect();
    if (wide && box.right > innerWidth + 1) found.push(`too wide: ${name(e)}`);
    const style = getComputedStyle(e);
    if (style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1) found.push(`scrolls or is cut: ${name(e)}`);
    if (style.overflowY !== 'visible' && e.scrollHeight > e.clientHeight + 1) found.push(`cut below: ${name(e)}`);
    if (style.textOverflow === 'ellipsis') found.push(`ellipsis: ${name(e)}`);
  }
  return found.slice(0, 12);
}
