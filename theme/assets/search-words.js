// Words and their stems, the same as in SearchWords.cs and RussianStemmer.cs: a test compares them.
// The stemmer is the Snowball one for Russian: snowballstem.org/algorithms/russian/stemmer.html
var searchWords = (function () {
  'use strict';

  var gerund = 'ившись ывшись вшись ивши ывши вши ив ыв в'.split(' ');
  var reflexive = 'ся сь'.split(' ');
  var adjective = 'ими ыми его ого ему ому ее ие ые ое ей ий ый ой ем им ым ом их ых ую юю ая яя ою ею'.split(' ');
  var participle = 'ивш ывш ующ ем нн вш ющ щ'.split(' ');
  var freeParticiple = 'ивш ывш ующ'.split(' ');
  var freeVerb = ('ейте уйте ила ыла ена ите или ыли ило ыло ено ует уют ены ить ыть ишь ей уй ил ыл им ым ен ят ит ыт ую ю').split(' ');
  var boundVerb = 'ете йте ешь нно ла на ли ем ло но ет ют ны ть й л н'.split(' ');
  var verb = freeVerb.concat(boundVerb).sort(function (a, b) { return b.length - a.length; });
  var noun = ('иями иях иям ией ием ями ами ев ов ие ье еи ии ей ой ий ям ем ам ом ах ях ию ью ия ья а е и й о у ы ь ю я').split(' ');
  var everywhere = ' а без бы в во все для до если и из или их к как ко ли на не но о об от по при с со так то у что это ';

  function after(word, from, vowel) {
    while (from < word.length && ('аеиоуыэюя'.indexOf(word[from]) >= 0) !== vowel) {
      from++;
    }
    return Math.min(from + 1, word.length);
  }

  function endsWith(word, rv, ending) {
    return word.length - ending.length >= rv && word.slice(word.length - ending.length) === ending;
  }

  // The longest ending that stands wholly after the first vowel: lists go from long to short.
  function endingOf(word, rv, endings) {
    for (var i = 0; i < endings.length; i++) {
      if (endsWith(word, rv, endings[i])) {
        return endings[i];
      }
    }
    return '';
  }

  function cut(word, ending) {
    return word.slice(0, word.length - ending.length);
  }

  function afterAOrYa(word, rv, ending) {
    var before = word.length - ending.length - 1;
    return before >= rv && (word[before] === 'а' || word[before] === 'я');
  }

  function withoutEnding(word, rv) {
    var ending = endingOf(word, rv, gerund);
    if (ending && (ending[0] !== 'в' || afterAOrYa(word, rv, ending))) {
      return cut(word, ending);
    }
    word = cut(word, endingOf(word, rv, reflexive));
    ending = endingOf(word, rv, adjective);
    if (ending) {
      word = cut(word, ending);
      ending = endingOf(word, rv, participle);
      return ending && (freeParticiple.indexOf(ending) >= 0 || afterAOrYa(word, rv, ending)) ? cut(word, ending) : word;
    }
    ending = endingOf(word, rv, verb);
    if (ending && (freeVerb.indexOf(ending) >= 0 || afterAOrYa(word, rv, ending))) {
      return cut(word, ending);
    }
    return cut(word, endingOf(word, rv, noun));
  }

  function tidied(word, rv) {
    var superlative = endingOf(word, rv, ['ейше', 'ейш']);
    word = cut(word, superlative);
    if (endsWith(word, rv, 'нн')) {
      return cut(word, 'н');
    }
    return !superlative && endsWith(word, rv, 'ь') ? cut(word, 'ь') : word;
  }

  function stem(word) {
    if (word[0] < 'а' || word[0] > 'я') {
      return word;
    }
    var rv = after(word, 0, true);
    if (rv === word.length) {
      return word;
    }
    var r2 = after(word, after(word, after(word, rv, false), true), false);
    word = withoutEnding(word, rv);
    if (endsWith(word, rv, 'и')) {
      word = cut(word, 'и');
    }
    var derivational = endingOf(word, rv, ['ость', 'ост']);
    if (derivational && word.length - derivational.length >= r2) {
      word = cut(word, derivational);
    }
    return tidied(word, rv);
  }

  function small(text) {
    return text.replace(/[\u00AD\u200B\u2060\uFEFF\u0301]/g, '').toLowerCase().replace(/ё/g, 'е');
  }

  function isLetter(letter) {
    return letter !== undefined && /[0-9a-z\u00DF-\u00F6\u00F8-\u024F\u0430-\u052F]/.test(letter);
  }

  function isDigit(letter) {
    return letter >= '0' && letter <= '9';
  }

  function isJoint(before, mark, next) {
    return isLetter(next) && (/[-\u2010\u2011]/.test(mark) || (/[.,\/:]/.test(mark) && isDigit(before) && isDigit(next)));
  }

  // Words and numbers joined by single marks, as «план-график», «2.1», «19/1», «2022-2027».
  function chainsOf(text) {
    var found = [];
    var letters = small(text);
    var start = -1;
    for (var i = 0; i <= letters.length; i++) {
      var inside = i < letters.length && (isLetter(letters[i]) || (start >= 0 && isLetter(letters[i - 1]) && isJoint(letters[i - 1], letters[i], letters[i + 1])));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        found.push(letters.slice(start, i));
        start = -1;
      }
    }
    return found;
  }

  // The ways a chain can be found: each a list of words that must all be there.
  function waysOf(chain) {
    var parts = chain.split(/[-\u2010\u2011.,\/:]/);
    if (parts.length === 1) {
      return [parts];
    }
    if (/^[0-9]+$/.test(parts.join(''))) {
      return [[chain.replace(/[\u2010\u2011]/g, '-')]].concat(parts.filter(function (part) { return part.length === 4; }).map(function (part) { return [part]; }));
    }
    return [parts, [parts.join('')]];
  }

  return {
    stem: stem,
    small: small,
    chains: chainsOf,
    waysOf: waysOf,
    isEverywhere: function (found) { return everywhere.indexOf(' ' + found + ' ') >= 0; },

    // The stems of a text, each once, in their order: what the index has of it.
    stems: function (text) {
      var found = [];
      chainsOf(text).forEach(function (chain) {
        waysOf(chain).forEach(function (way) {
          way.forEach(function (one) {
            var root = stem(one);
            if (everywhere.indexOf(' ' + one + ' ') < 0 && found.indexOf(root) < 0) {
              found.push(root);
            }
          });
        });
      });
      return found;
    }
  };
}());
