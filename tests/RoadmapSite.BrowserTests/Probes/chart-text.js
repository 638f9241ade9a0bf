// What cannot be read in the drawings of a page: letters under 9 px, words over words, words beyond the page.
() => {
  const faults = [];
  const shown = text => text.textContent.trim().replace(/\s+/g, ' ');
  for (const plot of document.querySelectorAll('svg[role=img]')) {
    const texts = [...plot.querySelectorAll('text')].filter(text => text.getBoundingClientRect().width > 0);
    for (const [i, text] of texts.entries()) {
      const size = parseFloat(getComputedStyle(text).fontSize);
      const a = text.getBoundingClientRect();
      if (size < 9) faults.push(`letters of ${size} px: ${shown(text)}`);
      if (a.left < -1 || a.right > innerWidth + 1) faults.push(`beyond the page: ${shown(text)}`);
      for (const other of texts.slice(i + 1)) {
        const b = other.getBoundingClientRect();
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 2 && down > a.height / 3) faults.push(`«${shown(text)}» over «${shown(other)}»`);
      }
    }
  }
  return faults;
}
