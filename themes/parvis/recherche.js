// The search of a site without a server. The page says in #_told which files of the index there are, and every text that is shown; the files of the
// two rarest words of a query say which pages have them. Functions named as in src/render/search/words.rs are the same there, and a test holds them together.
(function () {
  'use strict'
  var told = JSON.parse(document.getElementById('_told').textContent)
  // What only a script can use is no part of the page before: text browsers show what is hidden.
  var parts = document.getElementById('_parts')
  if (parts) parts.insertAdjacentHTML('afterend', parts.textContent)
  var form = document.getElementById('_search')
  var field = document.getElementById('_q')
  var status = document.getElementById('_status')
  var title = document.title
  var silent = list(told.silent), common = list(told.common)
  // The files that are asked: those of all pages, or of the pages of a filter, in a folder of their own.
  var beginnings, folder
  var files = {}, texts = {}, asked = 0
  var DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  var WORDS = /[0-9A-Za-z\u00c0-\u060b\u060d-\u061a\u061c-\u061e\u0620-\u0669\u066e-\u06d3\u06d5-\u1fff\u2c00-\u2dff\u3040-\ufffd]+/g

  function list(words) { return words ? words.split(' ') : [] }

  function words(text) { return text.normalize('NFC').match(WORDS) || [] }

  function fold(word) {
    if (/^[0-9A-Za-z]*$/.test(word)) return word.toLowerCase()
    var plain = word.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f\u0640\u064b-\u0655]/g, '')
    return bare(plain.replace(/œ/g, 'oe').replace(/æ/g, 'ae').replace(/ة/g, 'ه').replace(/ى/g, 'ي'))
  }

  // An Arabic word without its article, where three letters of it are left.
  function bare(word) { return word.replace(/^([وف]?([بك]?ال|لل))+(?=.{3})/, '') }

  // What the singular and the plural of a word have in common.
  function plain(word) { return word.replace(/[sx]$/, '').replace(/ai?l$/, 'au') }

  function key(word) {
    if (/\d/.test(word)) return word
    return word.replace(/ph/g, 'f').replace(/y/g, 'i').replace(/h/g, '').replace(/(.)\1+/g, '$1')
  }

  // Typing errors between two words: letters missing, added, wrong, or two that changed places. More than `most` is `most + 1`.
  function errors(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1
    var before = [], last = [], now, i, j
    for (j = 0; j <= other.length; j++) last[j] = j
    for (i = 1; i <= one.length; i++) {
      now = [i]
      for (j = 1; j <= other.length; j++) {
        now[j] = Math.min(last[j] + 1, now[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1))
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) now[j] = Math.min(now[j], before[j - 2] + 1)
      }
      before = last
      last = now
    }
    return last[other.length]
  }

  // The longest beginning that has a file.
  function beginning(word) {
    var sound = key(word), length
    for (length = sound.length; length >= 0; length--) if (beginnings.indexOf(sound.slice(0, length)) >= 0) return sound.slice(0, length)
    return null
  }

  // Other files in which a word with a typing error may stand, the nearest first: two letters that changed places, then what begins with the same one.
  function others(word) {
    var sound = key(word), own = beginning(word)
    function near(it) { return (letters(it) === letters(sound.slice(0, it.length)) ? 20 : 0) + (it[0] === sound[0] ? 10 : 0) + it.length }
    var found = beginnings.filter(function (it) { return it !== own && it.length > 1 && errors(it, sound.slice(0, it.length), 1) < 2 })
    return found.sort(function (a, b) { return near(b) - near(a) }).slice(0, 1)
  }

  function letters(text) { return text.split('').sort().join('') }

  // A text as part of the name of a file.
  function named(text) { return text.replace(/[^a-z0-9]/g, function (it) { return '-' + it.charCodeAt(0).toString(16) }) }

  // Of a small site, the one file has an empty beginning.
  function choose(at, place) {
    beginnings = at.split(' ')
    folder = told.files + place
  }

  // Asks the pages of a filter, where they have files of their own.
  function narrow(filters, value, sign) {
    var own = filters.filter(function (it) { return it[0] === value && it.length > 2 })[0]
    if (own) choose(own[2], sign + named(value) + '/')
    return own
  }

  function load(start) {
    var name = folder + 'm' + (start ? '-' + named(start) : '') + '.json'
    if (!files[name]) {
      files[name] = get(name).then(function (text) { return read(JSON.parse(text)) })
      files[name].catch(function () { delete files[name] })
    }
    return files[name]
  }

  // Safari 10 has no fetch.
  function get(address) {
    return new Promise(function (done, fail) {
      var request = new XMLHttpRequest()
      request.open('GET', address)
      request.onload = function () {
        if (request.status === 200) done(request.responseText)
        // The site was published anew since this page came: a file may have gone.
        else if (request.status === 404) done('[{},[]]')
        else fail(request.status)
      }
      request.onerror = fail
      request.send()
    })
  }

  function read(file) {
    return { pages: file[0], terms: file[1].map(function (it) {
      var forms = it[1].split(' ').map(function (end) { return end[0] === '=' ? end.slice(1) : it[0] + end })
      return { stem: it[0], forms: forms, count: it[2], keys: it[3], places: it[4].split(','), shown: it[5] }
    }) }
  }

  // The terms of a file that a word means, with how sure that is: its own form, the same sound, a form that it begins or that begins it, a typing error.
  function matches(file, word) {
    var terms = file.terms
    var with_ = function (test) { return terms.filter(function (term) { return term.forms.some(test) }) }
    var found = with_(function (form) { return form === word })
    if (found.length || /\d/.test(word)) return { terms: found, sure: 1 }
    found = with_(function (form) { return plain(form) === plain(word) })
    if (found.length || word.length < 4) return { terms: found, sure: 1 }
    var sound = key(word)
    found = with_(function (form) { return key(form) === sound })
    if (found.length) return { terms: found, sure: 0.9 }
    found = terms.filter(function (term) { return term.stem.length > 3 && word.indexOf(term.stem) === 0 && word.length - term.stem.length < 6 })
    if (found.length) return { terms: found.sort(function (a, b) { return b.stem.length - a.stem.length }).slice(0, 1), sure: 0.8 }
    found = with_(function (form) { return form.indexOf(word) === 0 })
    if (found.length) return { terms: found.sort(function (a, b) { return b.count - a.count }).slice(0, 3), sure: 0.8 }
    var best = sound.length > 7 ? 2 : 1
    found = []
    terms.forEach(function (term) {
      term.forms.forEach(function (form) {
        var far = /\d/.test(form) ? 9 : errors(sound, key(form), best)
        if (far < best || (far === best && !found.length)) {
          best = far
          found = [term]
        } else if (far === best && found[0] !== term && term.count > found[0].count) found = [term]
      })
    })
    return { terms: found, sure: 0.6, instead: true }
  }

  // What a query asks for: its words in their order, which of them stand side by side between quotation marks, and the two to fetch.
  function parse(text) {
    var query = { words: [], fetched: [], phrases: [] }
    text.split(/(["«»“”„])/).forEach(function (piece, at, all) {
      if (at % 2) return
      var inside = at > 0 && at < all.length - 1 && (at / 2) % 2 === 1
      var own = words(piece).map(function (word) { return { word: fold(word), raw: word, at: query.words.length + 1 } })
      own.forEach(function (word, number) {
        word.at += number
        query.words.push(word)
      })
      if (inside && own.length > 1) query.phrases.push(own)
    })
    var said = query.words.filter(function (it) { return silent.indexOf(it.word) < 0 && (it.word.length > 1 || /\d/.test(it.word)) })
    query.said = said.filter(function (it, at) { return !said.some(function (other, before) { return before < at && other.word === it.word }) })
    query.fetched = query.said.slice().sort(function (a, b) { return rarity(b.word) - rarity(a.word) }).slice(0, 2)
    return query
  }

  // References first, then long words; common ones last, the commonest at the very end.
  function rarity(word) {
    var at = common.indexOf(word)
    if (at >= 0) return at - common.length
    return /\d/.test(word) && /\D/.test(word) ? 99 : word.length
  }

  // Where a word stands in a page; an empty step means that it stands in more places than are told.
  function places(term, number) {
    var at = 0
    return (term.places[number] || '.').split('.').map(function (step) { return step && (at += parseInt(step, 36)) })
  }

  // What is known of pages from one word of the query.
  function weigh(word, file, match, pages) {
    match.terms.forEach(function (term) {
      var rare = Math.log(1 + (told.pages - term.count + 0.5) / (term.count + 0.5))
      for (var number = 0; number * 5 < term.keys.length; number++) {
        var name = term.keys.substr(number * 5, 4)
        var page = pages[name] || (pages[name] = { words: {}, score: 0, sentences: [] })
        var says = rare * match.sure * DIGITS.indexOf(term.keys[number * 5 + 4]) / 16
        var own = page.words[word.at] || (page.words[word.at] = { says: 0, places: [] })
        own.says = Math.max(own.says, says)
        places(term, number).forEach(function (place) {
          if (place) own.places.push(place)
          else own.cut = true
        })
        var line = file.pages[name]
        if (line) page.line = line
        var digit = term.shown[number] ? DIGITS.indexOf(term.shown[number]) : 62
        if (line && digit < 62) page.sentences.push(line[6 + digit])
      }
    })
  }

  // The forms of a word that a text may have: those of its terms; of one that was not fetched, what shares its beginning.
  function speaks(word, known) {
    if (known) return function (other) { return known.indexOf(other) >= 0 }
    var stem = word.slice(0, Math.max(4, word.length - 3))
    return function (other) { return other === word || (word.length > 4 && other.indexOf(stem) === 0 && Math.abs(other.length - word.length) < 5) }
  }

  // The folded words of a text, which several words of a query ask about.
  function heard(text) { return texts[text] || (texts[text] = words(text).map(fold)) }

  function said(text, speaking) { return heard(text).some(speaking) }

  // The nearest that two words stand together, in their order: 1 for neighbours.
  function distance(one, other, wanted) {
    var best = 99
    one.places.forEach(function (a) { other.places.forEach(function (b) { best = Math.min(best, Math.abs(b - a - wanted)) }) })
    return best
  }

  // What of a page can be read here: its title, its process and sentences, each once.
  function excerpts(page) {
    return page.line ? page.line.slice(1, 3).concat(page.sentences).filter(function (it, at, all) { return all.indexOf(it) === at }) : []
  }

  // How often a text has a phrase. `whole`: all words of it; else those that are known stand as they do in it, whatever the others are.
  function reads(phrase, text, whole) {
    var all = heard(text), count = 0, inside = whole || /^…|…$/.test(text)
    for (var start = inside ? 0 : 1 - phrase.length; start < all.length && (!inside || start + phrase.length <= all.length); start++) {
      var is = phrase.every(function (word, step) {
        var here = all[start + step]
        return word.known ? here && word.known.speaking(here) : !whole || here === word.word
      })
      if (is) count++
    }
    return count
  }

  // Whether a page has a phrase: 2 for yes, 0 for no, and 1 where not all of its words can be compared.
  function holds(page, phrase) {
    var starts = null, cut = false
    var known = phrase.filter(function (word) { return word.known })
    if (excerpts(page).some(function (text) { return reads(phrase, text, true) })) return 2
    for (var number = 0; number < known.length; number++) {
      var word = known[number], own = page.words[word.known.at]
      if (!own && word.known.complete) return 0
      cut = cut || !own || own.cut
      if (own) starts = own.places.map(function (place) { return place - word.at }).filter(function (it, at, all) { return all.indexOf(it) === at && (!starts || starts.indexOf(it) >= 0) })
    }
    if (starts && starts.length && known.length === phrase.length) return 2
    if (cut || !starts) return 1
    // Where every place is one that was read above, the other words do not stand there.
    var uncut = 0, most = 0
    excerpts(page).forEach(function (text) {
      var here = reads(phrase, text)
      // Two excerpts may be of the same sentence.
      if (/^…|…$/.test(text)) most = Math.max(most, here)
      else uncut += here
    })
    return starts.length > uncut + most ? 1 : 0
  }

  // All pages that have a word, those first that say most of all words, together and in the title.
  function rank(query, pages) {
    var both = query.fetched.slice().sort(function (a, b) { return a.at - b.at })
    var found = Object.keys(pages).map(function (name) { return pages[name] }).filter(function (page) {
      var had = both.filter(function (word) { return page.words[word.at] })
      page.sure = query.phrases.reduce(function (least, phrase) { return Math.min(least, holds(page, phrase)) }, 2)
      if (!page.sure) return false
      page.score = 0
      had.forEach(function (word) { page.score += page.words[word.at].says })
      page.all = had.length === both.length
      if (had.length > 1) {
        var far = distance(page.words[both[0].at], page.words[both[1].at], both[1].at - both[0].at)
        page.score += far === 0 ? 2.5 : far < 8 ? 1 : 0
      }
      if (!page.line) return true
      var inTitle = query.said.filter(function (word) { return said(page.line[1], word.speaking) }).length
      var inPlace = query.said.filter(function (word) { return said(page.line[2], word.speaking) }).length
      page.score += 3 * inTitle * inTitle / query.said.length * (0.5 + 0.5 * Math.sqrt(inTitle / heard(page.line[1]).length)) + 0.8 * inPlace
      page.sentence = best(query, page)
      query.said.forEach(function (word) { if (query.fetched.indexOf(word) < 0 && said(page.sentence, word.speaking)) page.score += 1 })
      page.score *= had.length === both.length ? 1 : 0.6
      return true
    })
    return found.sort(function (a, b) { return b.sure - a.sure || b.score - a.score || (a.line && b.line ? (a.line[0] < b.line[0] ? -1 : 1) : 0) })
  }

  // The sentence with most words of the query.
  function best(query, page) {
    var most = -1, chosen = ''
    page.sentences.concat(page.sentences.length ? [] : page.line.slice(6, 7)).forEach(function (sentence) {
      var has = query.said.filter(function (word) { return said(sentence, word.speaking) }).length
      if (has > most) {
        most = has
        chosen = sentence
      }
    })
    return chosen
  }

  // What is known of a word from a file, where the file has it.
  function meet(word, file) {
    var match = matches(file, word.word)
    return match.terms.length ? [word, file, match] : null
  }

  // What the file of a word knows of it, and what another one does, in which it may stand with a typing error.
  function ask(word) {
    var start = beginning(word.word)
    return start === null ? Promise.resolve(null) : load(start).then(function (file) { return meet(word, file) })
  }

  function askOther(word) { return load(others(word.word)[0]).then(function (file) { return meet(word, file) }) }

  // How much nearer another file is to a word than its own: more than 0 for what probably begins with a typing error.
  function doubt(word) {
    if (word.word.length < 4 || /\d/.test(word.word) || common.indexOf(word.word) >= 0 || !others(word.word).length) return -99
    return others(word.word)[0].length - (beginning(word.word) || '').length
  }

  // Fetches the files of the two words. Where neither is known, one with a typing error may stand in another file: that whose name is nearest is asked for. Two
  // words that look wrong are asked about one after the other, so that no third file is needed.
  function fetched(query) {
    var wrong = query.fetched.filter(function (word) { return doubt(word) > -99 }).sort(function (a, b) { return doubt(b) - doubt(a) })
    var first = wrong[0], second = wrong[1]
    if (second && doubt(second) > 0) {
      return ask(first).then(function (known) {
        if (known) return ask(second).then(function (other) { return [known, other] })
        return askOther(first).then(function (known) {
          // The second is asked for then, whatever files that takes: that no page has a word must be true.
          if (!known) return ask(second).then(function (other) { return other || askOther(second) }).then(function (other) { return [other] })
          // Of the other word nothing was asked.
          query.fetched = [first]
          return [known]
        })
      }).then(function (all) { return all.filter(Boolean) })
    }
    return Promise.all(query.fetched.map(ask)).then(function (all) {
      var known = all.filter(Boolean)
      return known.length || !first ? known : askOther(first).then(function (it) { return [it].filter(Boolean) })
    })
  }

  // Answers a query: pages in their order, how many there are, the words that were taken for others, those that no page has, and whether pages have its phrases.
  function find(text, kind, theme) {
    var query = parse(text), pages = {}, instead = []
    choose(told.at, '')
    var filtered = kind || theme
    // Of two filters, the one that has files is asked, and the other one chooses among what it tells.
    if (kind && narrow(told.kinds, kind, 'n-')) kind = ''
    else if (theme && narrow(told.themes, theme, 't-')) theme = ''
    query.said.forEach(function (word) { word.speaking = speaks(word.word) })
    return fetched(query).then(function (known) {
      var asked = query.fetched
      query.fetched = known.map(function (it) { return it[0] })
      // A word that no page has does not keep others from being found.
      query.unknown = asked.filter(function (word) { return query.fetched.indexOf(word) < 0 })
      known.forEach(function (it) {
        var forms = [].concat.apply([], it[2].terms.map(function (term) { return term.forms }))
        it[0].speaking = speaks(it[0].word, forms)
        it[0].complete = it[2].terms.every(function (term) { return term.count * 5 <= term.keys.length })
        if (it[2].instead) {
          it[0].raw = forms.filter(function (form) { return errors(key(form), key(it[0].word), 2) < 3 })[0] || forms[0]
          instead.push([it[0].word, it[0].raw])
        }
        query.words.forEach(function (word) { if (word.word === it[0].word) word.known = it[0] })
        weigh(it[0], it[1], it[2], pages)
      })
      var phrases = query.phrases
      var lost = phrases.some(function (phrase) { return phrase.some(function (word) { return query.unknown.some(function (it) { return it.word === word.word }) }) })
      var ranked = query.fetched.length && !lost ? rank(query, pages) : []
      var seen = function (page) { return page.line }
      // Without a page that has the phrase, those that have its words are offered.
      if (phrases.length && !ranked.some(seen)) {
        query.phrase = lost || (!ranked.length && query.fetched.every(function (word) { return word.complete })) ? 'phrase-none' : 'phrase-far'
        query.phrases = []
        ranked = query.fetched.length ? rank(query, pages) : []
      } else if (phrases.length) {
        var sure = ranked.filter(function (page) { return page.line && page.sure > 1 }).length
        query.phrase = !sure ? 'phrase-perhaps' : sure < ranked.filter(seen).length ? 'phrase-some' : ''
      }
      var count = Math.max.apply(null, [0].concat(known.map(function (it) { return it[2].terms.reduce(function (most, term) { return Math.max(most, term.count) }, 0) })))
      var shown = ranked.filter(function (page) {
        if (!page.line) return false
        if (kind && told.kinds[page.line[3]][0] !== kind) return false
        return !theme || page.line[4].some(function (at) { return told.themes[at][0] === theme })
      })
      // Where pages have all words, those that have one of them are not asked for.
      var whole = shown.filter(function (page) { return page.all })
      var strict = query.fetched.length > 1 && whole.length > 4
      if (strict) shown = whole
      if (kind || theme) count = shown.length
      else if (known.length > 1 || query.phrases.length) count = ranked.filter(function (page) { return page.all || !strict }).length
      // A page that is not told in the files may pass a filter, and nobody knows.
      var partial = (kind || theme) && (ranked.some(function (page) { return !page.line }) || query.fetched.some(function (word) { return !word.complete }))
      return { query: query, pages: shown.slice(0, 20), count: count, instead: instead, partial: partial, filtered: filtered }
    })
  }

  function say(name, blanks) {
    return told.say[name].replace(/\{(\w)\}/g, function (all, blank) { return blank in blanks ? blanks[blank] : all })
  }

  // Puts a text into an element, with the words of the query marked.
  function mark(element, text, query) {
    var end = 0, match
    WORDS.lastIndex = 0
    while ((match = WORDS.exec(text))) {
      var word = fold(match[0])
      if (!query.said.some(function (it) { return it.speaking(word) })) continue
      element.appendChild(document.createTextNode(text.slice(end, match.index)))
      element.appendChild(document.createElement('mark')).textContent = match[0]
      end = match.index + match[0].length
    }
    element.appendChild(document.createTextNode(text.slice(end)))
  }

  // A result, in the markup that the theme has for it.
  function line(page, query) {
    var item = document.importNode(document.getElementById('_line').content, true).querySelector('li')
    var link = item.querySelector('a'), text = item.querySelector('[data-text]')
    item.querySelector('.meta span').textContent = told.kinds[page.line[3]][1] + (page.line[2] ? ', ' + page.line[2] : '')
    if (!page.line[5]) item.querySelector('.meta').removeChild(item.querySelector('.tag'))
    link.href = told.root + page.line[0] || './'
    mark(link, page.line[1], query)
    text.textContent = ''
    if (page.sentence) mark(text, page.sentence, query)
    else item.removeChild(text)
    return item
  }

  function show(text, found) {
    var results = document.getElementById('_results')
    var many = found.pages.length
    results.textContent = ''
    found.pages.forEach(function (page) { results.appendChild(line(page, found.query)) })
    document.getElementById('_found').hidden = !many
    document.getElementById('_none').hidden = !!many
    var query = found.query, unknown = query.unknown, lost = /none|far/.test(query.phrase)
    // What was found is told with the words that were found.
    var left = query.said.filter(function (it) { return unknown.indexOf(it) < 0 }).map(function (it) { return it.raw }).join(' ')
    var blanks = { q: unknown.length || found.instead.length || lost ? left : text, n: found.count, m: many }
    var parts = unknown.map(function (it) { return say('unknown', { w: it.word }) })
    found.instead.forEach(function (it) { parts.push(say('instead', { w: it[0], o: it[1] })) })
    if (lost) parts.push(say(query.phrase, { q: text.replace(/["«»“”„]/g, '').trim() }))
    if (!query.said.length) parts = [say('silent', {})]
    else if (!many) parts = [say(found.partial ? 'filter-none' : 'none', { q: text })]
    else parts.push(say(found.partial ? 'filter-least' : found.count > many ? 'found-first' : many === 1 ? 'found-one' : 'found-many', blanks))
    if (many && query.phrase && !lost) parts.push(say(query.phrase, {}))
    if (found.filtered) parts.unshift(say('filtered', {}))
    status.textContent = parts.join(' ')
  }

  // Searches what the address asks for.
  function answer() {
    var asks = {}, number = ++asked
    location.search.slice(1).split('&').forEach(function (pair) {
      var at = pair.indexOf('=')
      try {
        if (at > 0) asks[pair.slice(0, at)] = decodeURIComponent(pair.slice(at + 1).replace(/\+/g, ' '))
      } catch (_) {}
    })
    field.value = asks.q || ''
    ;['nature', 'theme'].forEach(function (name) { if (form.elements[name]) form.elements[name].value = asks[name] || '' })
    document.title = field.value ? field.value + ' – ' + title : title
    if (!field.value.trim()) {
      document.getElementById('_found').hidden = document.getElementById('_none').hidden = true
      status.textContent = ''
      return
    }
    status.textContent = say('waiting', {})
    find(field.value, asks.nature, asks.theme).then(function (found) { if (number === asked) show(field.value.trim(), found) }, function () {
      if (number !== asked) return
      // Former results are no answer to this question.
      document.getElementById('_found').hidden = document.getElementById('_none').hidden = true
      status.textContent = say('failed', {})
    })
  }

  form.addEventListener('submit', function (event) {
    event.preventDefault()
    var pairs = ['q', 'nature', 'theme'].filter(function (name) { return form.elements[name] && form.elements[name].value })
    history.pushState(null, '', '?' + pairs.map(function (name) { return name + '=' + encodeURIComponent(form.elements[name].value.trim()) }).join('&'))
    answer()
  })
  addEventListener('popstate', answer)
  answer()
})()
