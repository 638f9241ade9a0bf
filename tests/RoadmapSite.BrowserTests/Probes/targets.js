// Links of the content that are lower than a number of CSS pixels.
least => [...document.querySelectorAll('main a')]
  .filter(link => link.checkVisibility() && [...link.getClientRects()].some(box => box.width > 0 && box.height < least - 0.6))
  .map(link => `${Math.min(...[...link.getClientRects()].map(box => box.height))} px: «${link.textContent.trim().slice(0, 60)}»`)
