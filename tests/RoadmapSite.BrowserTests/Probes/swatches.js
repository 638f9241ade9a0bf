// Pairs of signs in the key of a chart that look alike: the same fill and the same dashes.
() => {
  const ground = getComputedStyle(document.body).backgroundColor;
  const look = sign => {
    const mark = [...sign.querySelectorAll('rect,line')].filter(e => !e.matches('.ground') && !e.closest('pattern')).pop();
    const style = getComputedStyle(mark);
    return [mark.localName, style.fill === 'none' ? ground : style.fill.replace(/^url.*_/, ''), style.strokeDasharray].join(' ');
  };
  const alike = [];
  for (const key of document.querySelectorAll('.key')) {
    const seen = new Map();
    for (const item of key.children) {
      const one = look(item.querySelector('svg'));
      if (seen.has(one)) alike.push(`«${item.textContent.trim()}» and «${seen.get(one)}»: ${one}`);
      seen.set(one, item.textContent.trim());
    }
  }
  return alike;
}
