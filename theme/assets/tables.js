// Sorting and filtering of tables, filtering of lists. Adds controls, never content; the words come from #said.
// th[data-sort]: n number, s text, d date. td[data-value]: what to sort by where the text does not sort by itself. [data-filter]: a long table or list.
(() => {
  const said = document.getElementById('said');
  if (!said) return;
  const lang = document.documentElement.lang;
  const LONG = 8;

  // Heading rows with the rows below them, down to the next heading. A row comes with those that belong to it: its parts, and rows that a cell reaches down into.
  const groupsOf = body => {
    const groups = [{ heads: [], units: [] }];
    let covered = 0;
    for (const row of body.rows) {
      if (row.classList.contains('group')) {
        if (groups.at(-1).units.length) groups.push({ heads: [], units: [] });
        groups.at(-1).heads.push(row);
        continue;
      }
      const { units } = groups.at(-1);
      if (units.length && (covered > 0 || row.classList.contains('part'))) units[units.length - 1].push(row); else units.push([row]);
      covered = Math.max(covered - 1, ...[...row.cells].map(cell => cell.rowSpan - 1));
    }
    return groups;
  };

  // Text that readers see, without labels for narrow screens, remarks and soft hyphens.
  const textOf = element => {
    const copy = element.cloneNode(true);
    copy.querySelectorAll('.lab,.small,.plain,.was,.note,[aria-hidden]').forEach(e => e.remove());
    return copy.textContent.replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim();
  };

  // What a cell sorts by; null when it says that there is nothing, which stays at the end either way.
  const keyOf = (row, column, kind) => {
    const cell = row.cells[column];
    if (!cell || row.cells.length <= column || [...row.cells].slice(0, column).some(c => c.colSpan > 1)) return null;
    if (cell.dataset.value !== undefined) return kind === 'n' ? Number(cell.dataset.value) : cell.dataset.value;
    if (cell.matches('.none') || cell.querySelector('.none')) return null;
    const text = textOf(cell);
    if (kind === 'd') return cell.querySelector('time')?.dateTime || text.match(/^\d\d\.\d\d\.\d{4}$/)?.[0].split('.').reverse().join('-') || null;
    if (kind === 's') return text || null;
    const number = text.replace(/[\s\u00A0]/g, '').replace(',', '.').replace('\u2212', '-').match(/^-?\d+(\.\d+)?/);
    return number ? Number(number[0]) : null;
  };

  const compare = (a, b) => typeof a === 'number' ? a - b : a.localeCompare(b, lang, { numeric: true });

  const columnOf = head => [...head.parentNode.cells].slice(0, head.cellIndex).reduce((sum, cell) => sum + cell.colSpan, 0);

  const sort = (table, head, down) => {
    const column = columnOf(head);
    table.querySelectorAll('[aria-sort]').forEach(other => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    for (const body of table.tBodies) {
      body.append(...groupsOf(body).flatMap(({ heads, units }) => {
        const keyed = units.map(rows => ({ rows, key: keyOf(rows[0], column, head.dataset.sort) }));
        keyed.sort((a, b) => a.key === null ? (b.key === null ? 0 : 1) : b.key === null ? -1 : down ? compare(b.key, a.key) : compare(a.key, b.key));
        return [...heads, ...keyed.flatMap(unit => unit.rows)];
      }));
    }
    said.textContent = (down ? said.dataset.descending : said.dataset.ascending).replace('{0}', textOf(head));
  };

  // Each head becomes a button. Where rows stand one below the other heads are clipped: there a list of the same choices stands above the table.
  const sorted = [...document.querySelectorAll('table')].filter(table => table.tHead?.querySelector('[data-sort]')).map((table, number) => {
    const heads = [...table.tHead.querySelectorAll('[data-sort]')];
    const first = [...table.tBodies].map(body => [body, [...body.rows]]);
    const box = document.createElement('p');
    box.className = 'sorter';
    box.hidden = true;
    const label = document.createElement('label');
    label.htmlFor = `sort-${number}`;
    label.textContent = said.dataset.sort;
    const about = document.createElement('span');
    about.className = 'vh';
    about.textContent = table.caption ? `: ${textOf(table.caption)}` : '';
    label.append(about);
    const list = document.createElement('select');
    list.id = label.htmlFor;
    list.add(new Option(said.dataset.unsorted));
    heads.forEach((head, i) => {
      const name = textOf(head);
      list.add(new Option(said.dataset.up.replace('{0}', name)));
      list.add(new Option(said.dataset.down.replace('{0}', name)));
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'ascending';
        sort(table, head, down);
        list.selectedIndex = 2 * i + (down ? 2 : 1);
      });
    });
    list.addEventListener('change', () => {
      const choice = list.selectedIndex - 1;
      if (choice >= 0) return sort(table, heads[choice >> 1], choice % 2 === 1);
      heads.forEach(head => head.removeAttribute('aria-sort'));
      first.forEach(([body, rows]) => body.append(...rows));
      said.textContent = list.value;
    });
    box.append(label, list);
    (table.closest('.scroll') ?? table).before(box);
    return { table, box, long: first.some(([, rows]) => rows.length > 2) };
  });

  // Buttons of clipped heads are no stops of the keyboard.
  const arrange = () => sorted.forEach(({ table, box, long }) => {
    const clipped = getComputedStyle(table.tHead).clipPath !== 'none';
    table.tHead.querySelectorAll('button').forEach(button => { button.tabIndex = clipped ? -1 : 0; });
    box.hidden = !clipped || !long;
  });
  arrange();
  new ResizeObserver(arrange).observe(document.getElementById('main'));

  const plain = text => text.replace(/\u00AD/g, '').toLocaleLowerCase(lang).replace(/ё/g, 'е');

  document.querySelectorAll('[data-filter]').forEach((list, number) => {
    const groups = list.tBodies ? [...list.tBodies].flatMap(groupsOf) : [{ heads: [], units: [...list.children].map(item => [item]) }];
    const total = groups.reduce((sum, group) => sum + group.units.length, 0);
    if (total < LONG) return;
    const form = document.createElement('form');
    form.className = 'filter';
    form.setAttribute('role', 'search');
    form.setAttribute('aria-label', list.dataset.filter);
    const label = document.createElement('label');
    label.htmlFor = `filter-${number}`;
    label.textContent = said.dataset.filter;
    const field = document.createElement('input');
    field.type = 'search';
    field.id = label.htmlFor;
    const found = document.createElement('output');
    form.append(label, field, found);
    list.before(form);
    form.addEventListener('submit', event => event.preventDefault());
    field.addEventListener('input', () => {
      const wanted = plain(field.value).split(/\s+/).filter(Boolean);
      let count = 0;
      for (const { heads, units } of groups) {
        let any = false;
        for (const rows of units) {
          const text = plain(rows.map(row => row.textContent).join(' '));
          const fits = wanted.every(word => text.includes(word));
          rows.forEach(row => { row.hidden = !fits; });
          count += fits ? 1 : 0;
          any = any || fits;
        }
        heads.forEach(row => { row.hidden = !any; });
      }
      found.textContent = wanted.length ? said.dataset.found.replace('{0}', count).replace('{1}', total) : '';
    });
  });
})();
