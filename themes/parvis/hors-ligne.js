// The page on which somebody asks for pages to be kept, sees what is kept, and takes it away. Nothing happens before they ask.
;(async () => {
  const script = document.currentScript.src
  const at = (id) => document.getElementById(id)
  const told = JSON.parse(at('_told').textContent)
  const say = (name, blank, value) => told.say[name].replace(`{${blank}}`, value)
  const state = (text) => {
    at('_state').textContent = text
  }
  // No service workers without encryption, in some private windows, and where somebody has switched them off.
  if (!navigator.serviceWorker || !window.caches) {
    state(told.say.unable)
    return
  }
  // Made here and not in the page: text browsers would show buttons that do nothing.
  const make = (name, about, ...inside) => {
    const element = Object.assign(document.createElement(name), about)
    inside.forEach((it) => element.appendChild(typeof it === 'string' ? document.createTextNode(it) : it))
    return element
  }
  const button = (about, words) => make('button', Object.assign({ className: 'button', type: 'button' }, about), words)
  const ask = make('p', { id: '_ask', hidden: true }, button({ id: '_keep' }, told.say.keep))
  const heading = make('h2', { id: '_kept', tabIndex: -1 }, told.say.kept)
  const list = make('ul', { id: '_pages', className: 'entries' })
  const section = make('section', { id: '_section', hidden: true }, heading, list, make('p', {}, button({ id: '_stop' }, told.say.stop)))
  at('_state').after(ask, section)

  const root = new URL(told.root || './', location.href).href
  const store = `parvis-copies ${root}`
  const registration = () => navigator.serviceWorker.getRegistration(root)

  // What is kept, the latest first. What the worker notes for itself is no page.
  const kept = async () => {
    const cache = await caches.open(store)
    const all = await Promise.all((await cache.keys()).map(async ({ url }) => ({ url, answer: await cache.match(url) })))
    const pages = all.filter(({ answer }) => answer && answer.headers.has('x-parvis-title'))
    const page = ({ url, answer: { headers } }) => ({ url, title: decodeURIComponent(headers.get('x-parvis-title')), lang: headers.get('x-parvis-lang') || '', day: new Date(headers.get('x-parvis-kept')) })
    return pages.map(page).sort((one, other) => other.day - one.day)
  }

  const line = ({ url, title, lang, day }) => {
    const date = say('line', 'date', day.toLocaleDateString(document.documentElement.lang, { day: 'numeric', month: 'long', year: 'numeric' }))
    const erase = button({}, told.say.erase)
    erase.setAttribute('aria-label', `${told.say.erase} ${title}`)
    erase.addEventListener('click', async () => {
      await (await caches.open(store)).delete(url)
      await show(say('erased', 'title', title))
      // The button is gone: where people were goes to the list.
      heading.focus()
    })
    const link = make('a', { href: url, lang }, title)
    return make('li', { className: 'entry' }, make('p', { className: 'meta' }, date), make('p', { className: 'name' }, link), make('p', {}, erase))
  }

  const show = async (text) => {
    const isOn = Boolean(await registration())
    const pages = isOn ? await kept() : []
    ask.hidden = isOn
    section.hidden = !isOn
    list.textContent = ''
    pages.forEach((page) => list.appendChild(line(page)))
    state(text || (isOn ? told.say[pages.length ? 'on' : 'none'] : told.say.off))
  }

  at('_keep').addEventListener('click', async () => {
    try {
      await navigator.serviceWorker.register(told.worker, { scope: root })
      const { active } = await navigator.serviceWorker.ready
      // This page and the start are kept at once; they tell what else there is.
      await new Promise((done) => {
        const channel = new MessageChannel()
        channel.port1.onmessage = done
        active.postMessage([root, location.href.split(/[?#]/)[0], script], [channel.port2])
        setTimeout(done, 20000)
      })
      await show()
      heading.focus()
    } catch (_) {
      state(told.say.failed)
    }
  })

  at('_stop').addEventListener('click', async () => {
    const worker = await registration()
    if (worker) await worker.unregister()
    await caches.delete(store)
    await show(told.say.stopped)
    at('_keep').focus()
  })

  // A browser may have service workers and refuse them here: a page that was opened from a disk, an old private window.
  try {
    await show()
  } catch (_) {
    state(told.say.unable)
  }
})()
