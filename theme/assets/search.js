// The search page: reads the index (SearchIndex.cs describes it) and answers while the reader types. Without it the page is a list.
(function () {
  'use strict';

  var PAGE = 30;
  var input = document.getElementById('q');
  var form = input.form;
  var status = document.getElementById('search-status');
  var results = document.getElementById('search-results');
  var list = document.getElementById('search-list');
  var kinds = results.getAttribute('data-kinds').split('|');
  var title = document.title;
  var index = null;
  var own = '';
  var timer = 0;

  // Numbers of the index: 32 to the character, the lowest first.
  var alphabet = '0123456789abcdefghijklmnopqrstuvABCDEFGHIJKLMNOPQRSTUVWXYZ-_!$*~';

  function Reader(text) {
    this.text = text;
    this.at = 0;
  }

  Reader.prototype.number = function () {
    var value = 0;
    for (var scale = 1; ; scale *= 32) {
      var digit = alphabet.indexOf(this.text[this.at++]);
      value += (digit % 32) * scale;
      if (digit < 32) {
        return value;
      }
    }
  };

  function frontCoded(text) {
    var before = '';
    return text === '' ? [] : text.split(' ').map(function (coded) {
      var reader = new Reader(coded);
      var shared = reader.number();
      before = before.slice(0, shared) + coded.slice(reader.at);
      return before;
    });
  }

  // A new thing is 0, a known one how far back it stands.
  function Counter() {
    this.next = 0;
  }

  Counter.prototype.read = function (back) {
    return back === 0 ? this.next++ : this.next - back;
  };

  // The number of a text, or -1 for none.
  function optional(reader, text) {
    var back = reader.number();
    return back > 0 ? text.read(back - 1) : -1;
  }

  function decode(raw) {
    var texts = [];
    var addresses = [];
    var entries = [];
    var text = new Counter();
    var address = new Counter();
    raw[1].forEach(function (organisation) {
      var reader = new Reader(organisation[3]);
      if (organisation[1] !== '') {
        organisation[1].split('\n').forEach(function (one) { texts.push(one); });
      }
      frontCoded(organisation[2]).forEach(function (one) { addresses.push(one); });
      var name = text.read(reader.number());
      while (reader.at < reader.text.length) {
        var entry = { folder: organisation[0], name: name, kind: reader.number(), title: text.read(reader.number()) };
        entry.text = optional(reader, text);
        entry.state = optional(reader, text);
        entry.address = address.read(reader.number());
        entries.push(entry);
      }
    });
    return { texts: texts, addresses: addresses, entries: entries, stems: frontCoded(raw[2]), postings: raw[3].split(' ') };
  }

  // The first stem not before a text, by code units.
  function firstFrom(text) {
    var low = 0;
    var high = index.stems.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (index.stems[middle] < text) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  function addPosting(found, stem, weight) {
    var reader = new Reader(index.postings[stem]);
    for (var text = -1; reader.at < reader.text.length;) {
      text += reader.number() + 1;
      found[text] = Math.max(found[text] || 0, weight);
    }
  }

  // Text number → 2 for the word itself, 1 for one that begins with what is being typed.
  function textsWith(word, isTyped) {
    var found = {};
    var stem = searchWords.stem(word);
    var at = firstFrom(stem);
    if (index.stems[at] === stem) {
      addPosting(found, at, 2);
    }
    if (isTyped) {
      for (at = firstFrom(word); at < index.stems.length && index.stems[at].slice(0, word.length) === word; at++) {
        addPosting(found, at, 1);
      }
    }
    return found;
  }

  function allOf(way, isTyped) {
    var parts = way.map(function (word, i) { return textsWith(word, isTyped && i === way.length - 1); });
    return parts.reduce(function (both, part) {
      var kept = {};
      Object.keys(both).forEach(function (text) {
        if (part[text]) {
          kept[text] = Math.min(both[text], part[text]);
        }
      });
      return kept;
    });
  }

  function waysOf(chain) {
    var ways = searchWords.waysOf(chain);
    if (ways.length === 1 || !/^[0-9]/.test(ways[0][0]) || /[^0-9.,\/:-]/.test(chain)) {
      return ways;
    }
    // A number is meant as it stands; years joined by a hyphen may be joined otherwise in the text.
    var years = chain.split('-');
    return years.every(function (year) { return /^[0-9]{4}$/.test(year); }) ? [ways[0], years] : [ways[0]];
  }

  function termsOf(query) {
    var chains = searchWords.chains(query);
    var lastIsTyped = /[0-9a-zа-яё.,\/:-]$/i.test(query);
    var terms = chains.map(function (chain, i) {
      var found = {};
      var isTyped = lastIsTyped && i === chains.length - 1;
      waysOf(chain).forEach(function (way) {
        var texts = allOf(way, isTyped);
        Object.keys(texts).forEach(function (text) {
          found[text] = Math.max(found[text] || 0, texts[text]);
        });
      });
      return { chain: chain, texts: found };
    });
    var telling = terms.filter(function (term) { return !searchWords.isEverywhere(term.chain); });
    return telling.length > 0 ? telling : terms;
  }

  // A word in the title weighs most, then one in the text, then one in the state or the name of the organisation; the last alone is not enough.
  function scoreOf(entry, terms) {
    var score = 0;
    var own = false;
    for (var i = 0; i < terms.length; i++) {
      var texts = terms[i].texts;
      var title = texts[entry.title] || 0;
      var text = (entry.text >= 0 && texts[entry.text]) || 0;
      var name = texts[entry.name] || 0;
      var state = (entry.state >= 0 && texts[entry.state]) || 0;
      if (!title && !text && !state && !name) {
        return 0;
      }
      own = own || title > 0 || text > 0 || state > 0;
      score += Math.max(title * 10, text * 2, state, name);
    }
    return own ? score : 0;
  }

  // What only repeats other pages: a whole roadmap for paper, pieces for other sites.
  function isRepetition(entry) {
    return /(^|\/)(print|fragments)\.html$/.test(index.addresses[entry.address]);
  }

  // The organisation that the reader came from stands first; within it and after it what fits best.
  function search(terms) {
    var found = [];
    index.entries.forEach(function (entry, i) {
      var score = scoreOf(entry, terms);
      if (score > 0) {
        found.push({ entry: entry, own: entry.folder === own ? 1 : 0, last: isRepetition(entry) ? 1 : 0, score: score, order: i });
      }
    });
    found.sort(function (a, b) { return a.last - b.last || b.own - a.own || b.score - a.score || a.entry.kind - b.entry.kind || a.order - b.order; });
    return found.map(function (one) { return one.entry; });
  }

  function element(name, className, parent) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    parent.appendChild(made);
    return made;
  }

  // The words of a text that the query asks for, with their places.
  function hitsIn(text, query) {
    var wanted = {};
    searchWords.stems(query).forEach(function (stem) { wanted[stem] = true; });
    var typed = searchWords.chains(query).pop() || '';
    var hits = [];
    var word = /[0-9a-zа-яё\u00DF-\u024F\u0430-\u052F]+(?:[.,\/:-][0-9]+)*/gi;
    for (var match = word.exec(text); match; match = word.exec(text)) {
      var small = searchWords.small(match[0]);
      if (wanted[searchWords.stem(small)] || (typed.length > 1 && small.slice(0, typed.length) === typed)) {
        hits.push({ from: match.index, to: match.index + match[0].length });
      }
    }
    return hits;
  }

  function showMarked(text, query, parent, longest) {
    var hits = hitsIn(text, query);
    var from = 0;
    var to = text.length;
    if (longest && text.length > longest) {
      from = hits.length > 0 ? Math.max(0, hits[0].from - longest / 3) : 0;
      from = from > 0 ? text.indexOf(' ', from) + 1 : 0;
      to = Math.min(text.length, from + longest);
      to = to < text.length ? Math.max(text.lastIndexOf(' ', to), from + 1) : to;
    }
    if (from > 0) {
      parent.appendChild(document.createTextNode('… '));
    }
    var at = from;
    hits.forEach(function (hit) {
      if (hit.from >= at && hit.to <= to) {
        parent.appendChild(document.createTextNode(text.slice(at, hit.from)));
        element('mark', '', parent).textContent = text.slice(hit.from, hit.to);
        at = hit.to;
      }
    });
    parent.appendChild(document.createTextNode(text.slice(at, to) + (to < text.length ? ' …' : '')));
  }

  // Links of one text lead to one place: «Мероприятия» of eleven schools are told apart by their schools (WCAG 2.4.9).
  function showEntry(entry, query, parent, isRepeated) {
    var item = element('li', '', parent);
    var link = element('a', '', element('p', '', item));
    link.href = entry.folder + index.addresses[entry.address];
    showMarked(index.texts[entry.title], query, link, 0);
    if (isRepeated) {
      link.appendChild(document.createTextNode(' — ' + index.texts[entry.name]));
    }
    element('p', 'where', item).textContent = kinds[entry.kind] + (entry.state < 0 ? '' : ' · ' + index.texts[entry.state]) + ' · ' + index.texts[entry.name];
    if (entry.text >= 0) {
      showMarked(index.texts[entry.text], query, element('p', '', item), 180);
    }
  }

  function wordsWith(name) {
    var values = arguments;
    return status.getAttribute(name).replace(/\{(\d)\}/g, function (all, place) { return values[Number(place) + 1]; });
  }

  function showMore(found, from, query, ordered) {
    found.slice(from, from + PAGE).forEach(function (entry) { showEntry(entry, query, ordered, found.titles[entry.title] > 1); });
    status.textContent = from + PAGE < found.length ? wordsWith('data-some', found.length, from + PAGE) : wordsWith('data-found', found.length);
    if (from + PAGE >= found.length) {
      return;
    }
    var button = element('button', 'search-more', results);
    button.type = 'button';
    button.textContent = results.getAttribute('data-more');
    button.addEventListener('click', function () {
      results.removeChild(button);
      showMore(found, from + PAGE, query, ordered);
      ordered.children[from + PAGE].querySelector('a').focus();
    });
  }

  function show(query) {
    document.title = (query.trim() === '' ? '' : query.trim() + ' — ') + title;
    var terms = query === '' ? [] : termsOf(query);
    results.textContent = '';
    results.hidden = terms.length === 0;
    list.hidden = terms.length > 0;
    if (terms.length === 0) {
      status.textContent = '';
      return;
    }
    var found = search(terms);
    found.titles = {};
    found.forEach(function (entry) { found.titles[entry.title] = (found.titles[entry.title] || 0) + 1; });
    if (found.length === 0) {
      status.textContent = status.getAttribute('data-none');
      element('p', '', results).textContent = results.getAttribute('data-advice');
      list.hidden = false;
      return;
    }
    element('h2', 'vh', results).textContent = results.getAttribute('data-heading');
    showMore(found, 0, query, element('ol', '', results));
  }

  function remember(query) {
    var asked = [query === '' ? '' : 'q=' + encodeURIComponent(query), own === '' ? '' : 'in=' + encodeURIComponent(own.replace(/\/$/, ''))];
    // A page opened from a disk may not be allowed to change its address.
    try {
      history.replaceState(null, '', location.pathname + ('?' + asked.filter(Boolean).join('&')).replace(/\?$/, ''));
    } catch (error) {
      return;
    }
  }

  function answer() {
    clearTimeout(timer);
    var query = input.value.trim();
    show(/\s$/.test(input.value) && query !== '' ? query + ' ' : query);
    remember(query);
  }

  function asked(name) {
    var match = new RegExp('[?&]' + name + '=([^&]*)').exec(location.search);
    try {
      return match ? decodeURIComponent(match[1].replace(/\+/g, ' ')) : '';
    } catch (error) {
      return '';
    }
  }

  if (typeof searchIndex === 'undefined' || searchIndex[0] !== 2) {
    status.textContent = status.getAttribute('data-failed');
    return;
  }

  index = decode(searchIndex);
  own = asked('in') === '' ? '' : asked('in') + '/';
  input.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(answer, 200);
  });
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    answer();
  });
  // What a reader typed before this script was there counts.
  input.value = input.value || asked('q');
  if (input.value !== '') {
    show(input.value.trim());
  }
}());
