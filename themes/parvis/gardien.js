// Answers for pages of this site once somebody has asked for copies (hors-ligne.js): the network first, always. What it answers is kept; a copy is
// shown only when it does not answer, with its date above everything else. `told` is written before this: the parts of the site, with their words.
const STORE = `parvis-copies ${registration.scope}`
// Pages kept; the oldest go first.
const MOST = 100
// Milliseconds after which a copy is shown, if there is one: the first byte may take five seconds at 50 kbit/s.
const PATIENCE = 20000
const DAY = 86400000

const bare = (address) => address.split(/[?#]/)[0]
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
const words = (day, lang) => day.toLocaleDateString(lang, { day: 'numeric', month: 'long', year: 'numeric' })
// The part of the site that a page stands in: the first that fits, the longest stand first.
const partOf = (address) => told.find(({ below }) => address.startsWith(registration.scope + below)) || told[told.length - 1]

addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(clients.claim()))

addEventListener('message', (event) => {
  const keepAll = event.data.map(async (address) => note(address, await fetch(address, { cache: 'no-cache' })))
  event.waitUntil(Promise.all(keepAll).catch(() => {}).then(() => event.ports[0].postMessage('')))
})

addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(registration.scope)) return
  // Only pages, and the script of the list: pictures and files are asked for as ever.
  if (request.mode === 'navigate') event.respondWith(answer(event))
  else if (/\/hors-ligne-[^/]*\.js$/.test(request.url)) event.respondWith(asked(event, request.url).catch(async () => (await caches.open(STORE)).match(request.url)))
})

const asked = (event, address) =>
  fetch(event.request).then((response) => {
    event.waitUntil(note(address, response.clone()).then(leaveIfGone).catch(() => {}))
    return response
  })

async function answer(event) {
  const address = bare(event.request.url)
  const none = asked(event, address).catch(() => null)
  const first = await Promise.race([none, new Promise((late) => setTimeout(late, PATIENCE))])
  // A server that fails is no answer where there is a copy.
  if (first && first.status < 500) return first
  return (await copyOf(address)) || first || (await none) || nothing(address, 'missing')
}

// What came is kept as it is; what was withdrawn is not kept any more.
async function note(address, response) {
  const cache = await caches.open(STORE)
  if (response.status === 404 || response.status === 410) return cache.delete(address)
  const type = response.headers.get('content-type') || ''
  if (response.type !== 'basic' || !response.ok || !/^text\/(?:html|javascript)/.test(type)) return
  const text = await response.text()
  // What is no page of this site, such as what a host shows while it is being repaired, takes no page's place.
  if (/html/.test(type) && !/<(?:meta|link)\s[^>]*(?:content=["']?Parvis|rel=["']?canonical)\b/.test(text)) return
  const headers = { 'content-type': type, 'x-parvis-kept': new Date().toISOString() }
  const policy = response.headers.get('content-security-policy')
  if (policy) headers['content-security-policy'] = policy
  const title = /<title>([^<]*)/.exec(text)
  if (title) headers['x-parvis-title'] = encodeURIComponent(title[1].replace(/&(?:amp|#38);/g, '&'))
  const lang = /<html[^>]*\slang=["']?([\w-]+)/.exec(text)
  if (lang) headers['x-parvis-lang'] = lang[1]
  await cache.delete(address)
  await cache.put(address, new Response(text, { headers }))
  const keys = await cache.keys()
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST)).map((key) => cache.delete(key)))
}

// A copy with its date. What is true on a day only (`data-day`: what is open, what comes) is shown on that day and never after.
async function copyOf(address) {
  const kept = await (await caches.open(STORE)).match(address)
  if (!kept) return null
  const { lang, say } = partOf(address)
  const day = new Date(kept.headers.get('x-parvis-kept'))
  const date = words(day, lang)
  const text = await kept.text()
  if (/<html[^>]*\sdata-day[\s=>]/.test(text) && day.toDateString() !== new Date().toDateString()) return nothing(address, 'outdated', date)
  const put = (name) => escaped(say[name].replace('{date}', date))
  const banner = `<style>${told[0].style}</style><div id=_copy role=alert><p><strong>${put('copy')}</strong> ${put('warning')} <a href="">${put('retry')}</a></p></div>`
  const marked = text
    .replace('style-src-elem ', () => `style-src-elem ${told[0].hash} `)
    .replace('<title>', () => `<title>${put('title')} – `)
    .replace(/<header[\s>]/.test(text) ? /<header[\s>]/ : /$/, (start) => banner + start)
  return new Response(marked, { headers: kept.headers })
}

// There is no copy that may be shown.
function nothing(address, why, date) {
  const { lang, dir, page, list, say } = partOf(address)
  const put = (name) => escaped(say[name].replace('{date}', date))
  const text = `<!doctype html><html lang=${lang} dir=${dir}><meta charset=utf-8><title>${put(`${why}-title`)}</title><meta name=viewport content="width=device-width"><main><h1>${put(`${why}-title`)}</h1><p>${put(why)}</p><p><a href="">${put('retry')}</a></p><p><a href="${registration.scope}${page}">${escaped(list)}</a></p></main>`
  return new Response(text, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': "default-src 'none'" } })
}

// A site that no longer offers this has no such file: then nothing of it stays on anybody's device. Asked once a day.
async function leaveIfGone() {
  const cache = await caches.open(STORE)
  const own = location.href
  const last = await cache.match(own)
  if (last && Date.now() - new Date(last.headers.get('x-parvis-kept')) < DAY) return
  const { status } = await fetch(own, { method: 'HEAD', cache: 'no-store' })
  if (status === 404 || status === 410) {
    await caches.delete(STORE)
    await registration.unregister()
  } else await cache.put(own, new Response('', { headers: { 'x-parvis-kept': new Date().toISOString() } }))
}
