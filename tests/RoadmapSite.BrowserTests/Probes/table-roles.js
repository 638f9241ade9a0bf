// How many of each role the tables of the page should have for a screen reader.
() => {
  const count = selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility()).length;
  return {
    table: count('table'),
    row: count('tr'),
    columnheader: count('thead th'),
    rowheader: count('tbody th, tfoot th'),
    cell: count('td'),
  };
}
