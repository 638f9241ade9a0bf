// Runs the rules in the page as it looks now; gives what they found, one line an element.
async options => {
  const result = await axe.run(document, options);
  return result.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${v.help}: ${n.target}: ${n.html.slice(0, 200)}`));
}
