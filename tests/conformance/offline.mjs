// Reading without a connection, in Chromium: nothing is kept before somebody asks; then the network comes first, copies say their date, what is true on a day only is
// shown on that day only, and everything can be erased. The site is published and served with the headers that servers are told to send.
// Usage: node offline.mjs PROGRAM
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { launch } from './browser.mjs'

const program = process.argv[2]
const work = mkdtempSync(join(tmpdir(), 'offline-'))
const faults = []
const check = (holds, what) => holds || faults.push(what)
const page = (title, more, text = 'Un texte.') => `---\ntitle: ${title}\nsummary: ${title}, en quelques mots simples, pour qui vit dans la ville.\n${more}---\n${text}\n`
const files = {
  'site.toml': `format = 1
base_url = "https://ville.example/participation/"
date = 2026-11-23
languages = ["fr", "en"]
[text.fr]
title = "Participer"
organisation = "Ville"
tagline = "La participation dans la ville, en clair."
[text.en]
title = "Take part"
organisation = "City"
tagline = "Participation in the city, in plain words."
`,
  'content/index.md': page('Accueil', '', 'Accessibilité : non conforme'),
  'content/index.en.md': page('Home', ''),
  'content/bancs.md': page('Les bancs & les arbres', '', 'Trois bancs.'),
  'content/bancs.en.md': page('The benches', '', 'Three benches.'),
  'content/fontaine.md': page('La fontaine', '', 'De l’eau.'),
  'content/agenda.md': page('Agenda', 'shows: calendar\n'),
  'content/hors-ligne.md': page('Lire sans connexion', 'shows: offline\n', 'Les pages que vous ouvrez restent lisibles dans le tram.'),
  'content/hors-ligne.en.md': page('Reading without a connection', ''),
  'content/plan-du-site.md': page('Plan du site', 'legal: plan-du-site\n'),
  'content/mentions-legales.md': page('Mentions légales', 'legal: mentions-legales\n'),
  'content/donnees-personnelles.md': page('Données personnelles', 'legal: donnees-personnelles\n'),
  'content/accessibilite.md': page('Accessibilité', 'legal: accessibilite\n'),
}
const publish = () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, path)), { recursive: true })
    writeFileSync(join(work, path), text)
  }
  execFileSync(program, ['--lang', 'en', '--root', work, 'publish', join(work, 'www')], { stdio: 'pipe', env: { ...process.env, PARVIS_SPEECH: 'none' } })
}

// A server that says what the table of hosts says. `gone`: addresses that answer 410.
const gone = new Set()
const asked = []
let port = 0
async function serve() {
  const table = JSON.parse(readFileSync(join(work, 'www/current/hosts/table.json'), 'utf8'))
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
    const file = path.endsWith('/') ? `${path}index.html` : path
    asked.push(path)
    const found = join(work, 'www/current/site', file)
    const headers = { ...table.headers, 'content-security-policy': table.policies[file] ?? table.policy, 'cache-control': table.cache[table.immutable.includes(file) ? 'immutable' : 'others'] }
    if (gone.has(path) || !existsSync(found) || !statSync(found).isFile()) return response.writeHead(gone.has(path) ? 410 : 404, { ...headers, 'content-type': 'text/html; charset=utf-8' }).end('<p>…')
    response.writeHead(200, { ...headers, 'content-type': table.types[extname(file).slice(1)] ?? 'application/octet-stream' }).end(readFileSync(found))
  })
  await new Promise((ready) => server.listen(port, '127.0.0.1', ready))
  port = server.address().port
  return async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
  }
}

publish()
let close = await serve()
// Browsers trust this name without a certificate (Secure Contexts, 3.1).
const root = `http://localhost:${port}/participation/`
const browser = await launch()
const context = await browser.newContext({ viewport: { width: 320, height: 640 }, locale: 'fr-FR' })
const tab = await context.newPage()
tab.on('console', (message) => ['error', 'warning'].includes(message.type()) && /Content Security Policy/.test(message.text()) && faults.push(message.text()))
const go = async (path) => {
  await tab.goto(root + path)
  return tab.evaluate(() => ({ title: document.title, text: document.body.innerText, copy: document.getElementById('_copy')?.innerText ?? '' }))
}
const registrations = () => tab.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
// A copy as if it were of another day.
const age = (path, day) =>
  tab.evaluate(
    async ([url, date]) => {
      const cache = await caches.open((await caches.keys())[0])
      const kept = await cache.match(url)
      const headers = new Headers(kept.headers)
      headers.set('x-parvis-kept', date)
      await cache.put(url, new Response(await kept.text(), { headers }))
    },
    [root + path, day],
  )
const shown = (id) => tab.waitForSelector(`#${id}`, { state: 'visible', timeout: 30_000 })

try {
  // Nothing is asked for, and nothing kept, before somebody wants it.
  await go('')
  await go('bancs/')
  await go('hors-ligne/')
  await shown('_ask')
  check((await registrations()) === 0 && !asked.some((path) => path.endsWith('service-worker.js')), 'a worker came unasked')
  check(/Rien n’est gardé/.test(await tab.textContent('#_state')), `the state is “${await tab.textContent('#_state')}”`)

  // By keyboard.
  await tab.focus('#_keep')
  await tab.keyboard.press('Enter')
  await shown('_section')
  check((await registrations()) === 1, 'no worker')
  check((await tab.evaluate(() => document.activeElement.id)) === '_kept', 'the keyboard is not at the list')
  const titles = () => tab.$$eval('#_pages a', (links) => links.map((link) => link.textContent))
  check((await titles()).length === 2, `kept at once: ${await titles()}`)
  for (const path of ['bancs/', 'agenda/', 'en/bancs/', 'fontaine/']) {
    const { copy } = await go(path)
    check(copy === '', `${path} is a copy though the site answers`)
  }

  // The site does not answer.
  await tab.waitForTimeout(500)
  await close()
  const today = new Intl.DateTimeFormat('fr', { day: 'numeric', month: 'long', year: 'numeric' }).format(new Date())
  let seen = await go('bancs/')
  check(seen.copy.startsWith(`Vous lisez une copie du ${today}`), `the copy says “${seen.copy}”`)
  check(seen.title.startsWith(`Copie du ${today} – Les bancs & les arbres`) && seen.text.includes('Trois bancs'), `title: ${seen.title}`)
  const look = await tab.evaluate(() => {
    const banner = document.getElementById('_copy')
    return { first: document.body.querySelector('div, header, main, a').id, role: banner.getAttribute('role'), colour: getComputedStyle(banner).backgroundColor, top: banner.getBoundingClientRect().top, wide: document.documentElement.scrollWidth }
  })
  check(look.first === '_copy' && look.role === 'alert' && look.top === 0, `the date is not above everything: ${JSON.stringify(look)}`)
  check(look.colour === 'rgb(255, 233, 168)', `the rules of the page’s policy do not let the banner be seen: ${look.colour}`)
  check(look.wide <= 320, `${look.wide} px wide at 320`)
  if (process.env.SHOTS) await tab.screenshot({ path: join(process.env.SHOTS, 'copy.png') })
  await age('bancs/', '2026-03-12T10:00:00Z')
  seen = await go('bancs/')
  check(seen.copy.includes('12 mars 2026') && seen.text.includes('Trois bancs'), `an old copy says “${seen.copy}”`)
  seen = await go('bancs/?q=1#a')
  check(seen.copy.includes('12 mars 2026'), 'a query hides a copy')
  seen = await go('en/bancs/')
  check(seen.copy.startsWith('You are reading a copy of') && seen.title.startsWith('Copy of'), `in English: “${seen.copy}”`)
  seen = await go('agenda/')
  check(seen.copy.includes(today), 'what comes is not shown on its day')
  await age('agenda/', '2026-03-12T10:00:00Z')
  seen = await go('agenda/')
  check(/trop ancienne/.test(seen.title) && seen.text.includes('12 mars 2026') && !seen.copy, `an agenda of another day is shown: ${seen.title}`)
  seen = await go('plan-du-site/')
  check(/non gardée/.test(seen.title), `a page that is not kept: ${seen.title}`)
  if (process.env.SHOTS) await tab.screenshot({ path: join(process.env.SHOTS, 'missing.png') })
  await tab.click('a[href$="hors-ligne/"]')
  await shown('_section')
  check((await titles()).length === 6, `kept: ${await titles()}`)
  check((await tab.$$eval('#_pages a', (links) => links.map((link) => link.lang).join())) === 'fr,en,fr,fr,fr,fr', 'a title is not in its language')
  if (process.env.SHOTS) await tab.screenshot({ path: join(process.env.SHOTS, 'list.png'), fullPage: true })

  // It answers again, and says something else; what was withdrawn is not kept.
  files['content/bancs.md'] = page('Les bancs & les arbres', '', 'Quatre bancs.')
  publish()
  close = await serve()
  seen = await go('bancs/')
  check(seen.copy === '' && seen.text.includes('Quatre bancs'), 'the network does not come first')
  gone.add('/participation/fontaine/')
  await go('fontaine/')
  await tab.waitForTimeout(500)
  await close()
  seen = await go('bancs/')
  check(seen.copy.includes(today) && seen.text.includes('Quatre bancs'), 'the copy is not the latest')
  seen = await go('fontaine/')
  check(/non gardée/.test(seen.title), 'what was withdrawn is shown from a copy')

  // One is erased, then all.
  close = await serve()
  await go('hors-ligne/')
  await shown('_section')
  const before = (await titles()).length
  const erase = await tab.$('#_pages li button')
  const name = await erase.getAttribute('aria-label')
  check(name.startsWith('Effacer ') && name.length > 12, `a button is called “${name}”`)
  await erase.focus()
  await tab.keyboard.press('Enter')
  await tab.waitForFunction((count) => document.querySelectorAll('#_pages li').length === count, before - 1)
  check(/est effacée/.test(await tab.textContent('#_state')), 'erasing is not said')
  check((await tab.evaluate(() => document.activeElement.id)) === '_kept', 'the keyboard is lost with the button')
  await tab.click('#_stop')
  await shown('_ask')
  check((await registrations()) === 0, 'the worker stays')
  check((await tab.evaluate(async () => (await caches.keys()).length)) === 0, 'copies stay')

  // A site that offers it no longer takes everything back by itself.
  await tab.click('#_keep')
  await shown('_section')
  gone.add('/participation/service-worker.js')
  await tab.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0])
    for (const key of await cache.keys()) if (key.url.endsWith('service-worker.js')) await cache.delete(key)
  })
  await go('bancs/')
  await tab.waitForTimeout(1000)
  check((await tab.evaluate(async () => (await caches.keys()).length)) === 0, 'copies of a site that gave it up stay')
  await go('')
  check((await registrations()) === 0, 'the worker of a site that gave it up stays')

  // Without scripts the page says what else there is.
  const bare = await browser.newContext({ javaScriptEnabled: false })
  const plain = await bare.newPage()
  await plain.goto(`${root}hors-ligne/`)
  const text = await plain.textContent('main')
  check(/EPUB/.test(text) && !(await plain.isVisible('#_keep')), 'without scripts the page does not say what else there is')
  await bare.close()
} finally {
  await browser.close()
  await close().catch(() => {})
  const site = join(work, 'www/current/site/participation')
  const script = /hors-ligne-[0-9a-f]+\.js/.exec(readFileSync(join(site, 'hors-ligne/index.html'), 'utf8'))[0]
  const size = (name) => brotliCompressSync(readFileSync(join(site, name))).length
  console.log(`Reading without a connection: ${size(script)} bytes for the page that asks, ${size('service-worker.js')} for the worker, nothing for others`)
  rmSync(work, { recursive: true })
}
for (const fault of faults) console.log(`FAULT ${fault}`)
console.log(`${faults.length} faults`)
process.exit(faults.length ? 1 : 0)
