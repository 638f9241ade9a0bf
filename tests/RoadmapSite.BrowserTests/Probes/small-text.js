// Text smaller than the size of the page.
() => {
  const size = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const found = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const e = node.parentElement;
    if (!node.data.trim() || e.closest('script,noscript,title,desc') || !e.checkVisibility()) continue;
    const own = parseFloat(getComputedStyle(e).fontSize);
    if (own < size - 0.1) found.add(`${own} px: ${e.localName}.${e.getAttribute('class') ?? ''} «${node.data.trim().slice(0, 40)}»`);
  }
  return [...found].slice(0, 12);
}
