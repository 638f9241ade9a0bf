// Words that run out of their box or over another one: cells and items of one row must not overlap.
() => {
  const found = [];
  const clipped = new Map();
  const isClipped = e => {
    if (!e) return false;
    if (!clipped.has(e)) clipped.set(e, getComputedStyle(e).clipPath !== 'none' || isClipped(e.parentElement));
    return clipped.get(e);
  };
  for (const e of document.querySelectorAll('td,th,dt,dd,li,p,h1,h2,h3,h4,caption,summary,a')) {
    if (!e.checkVisibility() || isClipped(e)) continue;
    const box = e.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(e);
    for (const node of e.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      range.selectNodeContents(node);
      for (const r of range.getClientRects()) {
        if (e.localName !== 'a' && r.right > box.right + 2) { found.push(`${e.localName} «${node.data.trim().slice(0, 50)}» runs out by ${Math.round(r.right - box.right)} px`); break; }
      }
    }
  }
  return found.slice(0, 12);
}
