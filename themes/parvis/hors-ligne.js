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
  // What only this script can use is no part of the page before: text browsers show what is hidden.
  if (at('_parts')) at('_parts').insertAdjacentHTML('afterend', at('_parts').textContent)
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
    const item = at('_line').content.firstElementChild.cloneNode(true)
    const [date, link, erase] = ['.meta', 'a', 'button'].map((part) => item.querySelector(part))
    link.href = url
    link.textContent = title
    link.lang = lang
    date.textContent = say('line', 'date', day.toLocaleDateString(document.documentElement.lang, { day: 'numeric', month: 'long', year: 'numeric' }))
    erase.setAttribute('aria-label', `${erase.textContent} ${title}`)
    erase.addEventListener('click', async () => {
      await (await caches.open(store)).delete(url)
      await show(say('erased', 'title', title))
      // The button is gone: where people were goes to the list.
      at('_kept').focus()
    })
    return item
  }

  const show = async (text) => {
    const isOn = Boolean(await registration())
    const pages = isOn ? await kept() : []
    at('_ask').hidden = isOn
    at('_section').hidden = !isOn
    at('_pages').textContent = ''
    pages.forEach((page) => at('_pages').appendChild(line(page)))
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
      at('_kept').focus()
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
