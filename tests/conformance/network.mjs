// The first view of pages at 50 kbit/s: requests, bytes as they came over the network, the moment of the first words, and what moved after them. Every page is opened
// by a browser that has seen none before. Usage: node network.mjs emulated SITE | line SITE ADDRESS KEY
// (KEY: the fingerprint of the key that signs, which the browser then trusts as if it came with it: an exception made later would shake hands twice)
import { readFileSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { launch } from './browser.mjs'

const [task, site, address, key] = process.argv.slice(2)
// Bits a second, and what a page may cost: of bytes the ten packets of a first flight, of time what these take and what the browser does with them.
const RATE = 50_000
const BUDGET = 14 * 1024
const LIMIT = { emulated: 1.3, line: 5.7 }[task]
// The page whose time is compared with that of other programs: a text page of the usual length. Longer ones wait for their own bytes.
const USUAL = 7 * 1024
// How far things may move when more of a page comes (Layout Instability; “good” is below 0.1): a browser may paint half a word, which goes to the next line with its other
// half. More than that is a row that makes room for what comes after it.
const MOVED = 0.01

// One page of each kind, as its class says what it is, and the longest of all.
const pages = readdirSync(site, { recursive: true }).filter((path) => path.endsWith('index.html'))
const kinds = new Map()
let longest = ['', 0]
for (const path of pages.sort()) {
  let packed
  try {
    packed = readFileSync(join(site, `${path}.br`)).length
  } catch {
    continue
  }
  const text = readFileSync(join(site, path), 'utf8')
  if (/<meta[^>]+http-equiv=refresh/u.test(text) || /noindex/u.test(text)) continue
  const eyebrow = /<p class=eyebrow>([^<]*)/u.exec(text)?.[1] ?? path.split('/')[0]
  const kind = `${/<html[^>]*lang=([a-z]+)/u.exec(text)?.[1]} ${eyebrow.replaceAll(/\d+/gu, 'n')}`
  if (!kinds.has(kind)) kinds.set(kind, path)
  if (packed > longest[1]) longest = [path, packed]
}
const wanted = [...new Set(['index.html', ...[...kinds.values()].slice(0, 12), longest[0]])]

// Pages as hosts send them: compressed beforehand.
const server = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost')
  const path = decodeURIComponent(pathname).slice(1)
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  const cut = Number(searchParams.get('cut'))
  if (cut > 0) {
    const bytes = readFileSync(join(site, file))
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(bytes.subarray(0, cut))
    setTimeout(() => response.end(bytes.subarray(cut)), 200)
    return
  }
  try {
    const bytes = readFileSync(join(site, `${file}.br`))
    response.writeHead(200, { 'content-type': file.endsWith('.html') ? 'text/html; charset=utf-8' : 'application/octet-stream', 'content-encoding': 'br', 'content-length': bytes.length }).end(bytes)
  } catch {
    response.writeHead(404).end()
  }
})
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
const base = address ?? `http://127.0.0.1:${server.address().port}/`

function moved(page) {
  return page.evaluate(() => new Promise((done) => {
    let shift = 0
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (shift += entry.value))).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => done(shift), 100)
  }))
}

const faults = []
const times = []
const weights = []
for (const path of wanted) {
  // A browser of its own: no connection and no session of TLS is left from the page before.
  const browser = await launch(key ? [`--ignore-certificate-errors-spki-list=${key}`] : [])
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  if (task === 'emulated') {
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: RATE / 8, uploadThroughput: RATE / 8 })
  }
  // The shared dictionary comes when the page has been shown, and only where it will be of use.
  let requests = 0
  session.on('Network.requestWillBeSent', ({ request: { url } }) => url.startsWith('http') && !/dictionnaire|dictionary/u.test(url) && requests++)
  await page.goto(base + path.replace(/index\.html$/u, ''), { waitUntil: 'load', timeout: 120_000 })
  await page.waitForTimeout(300)
  const seen = await page.evaluate(() => {
    const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    const [navigation] = performance.getEntriesByType('navigation')
    return { paint: paint / 1000, first: navigation.responseStart / 1000, end: navigation.responseEnd / 1000 }
  })
  seen.shift = await moved(page)
  await browser.close()
  const packed = readFileSync(join(site, `${path}.br`)).length
  times.push(seen.paint)
  weights.push(packed)
  console.log(`${seen.paint.toFixed(2)} s first words (first byte ${seen.first.toFixed(2)}, all ${seen.end.toFixed(2)}), ${requests} request${requests === 1 ? '' : 's'}, ${packed} bytes, moved ${seen.shift}: /${path.replace(/index\.html$/u, '')}`)
  // What is more than the usual page has waits for its own bytes.
  const limit = LIMIT + Math.max(0, packed - USUAL) * 8 / RATE
  if (requests !== 1) faults.push(`/${path}: ${requests} requests`)
  if (packed > BUDGET) faults.push(`/${path}: ${packed} bytes`)
  if (seen.paint === 0) faults.push(`/${path}: no words`)
  // A machine that does other work is no reason to refuse a page: times are faults for who asks for that.
  const late = `/${path}: first words after ${seen.paint.toFixed(2)} s, of ${limit.toFixed(2)}`
  if (seen.paint > limit && process.env.TIMES === '1') faults.push(late)
  else if (seen.paint > limit) console.log(`later than it should be: ${late}`)
  if (seen.shift > MOVED) faults.push(`/${path}: moved by ${seen.shift}`)
}

// A page that comes in two pieces, wherever the line divides it: what was painted stays where it was.
if (task === 'emulated') {
  const bytes = readFileSync(join(site, pages[0]))
  const browser = await launch()
  let pieces = 0
  let most = 0
  for (let cut = bytes.indexOf('<body'); cut < bytes.indexOf('<h1') + 400; cut += 61) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await page.goto(`${base}${pages[0].replace(/index\.html$/u, '')}?cut=${cut}`)
    const shift = await moved(page)
    await context.close()
    pieces += 1
    most = Math.max(most, shift)
    if (shift > MOVED) faults.push(`/${pages[0]}, divided after ${JSON.stringify(String(bytes.subarray(cut - 40, cut)))}: moved by ${shift}`)
  }
  await browser.close()
  console.log(`in two pieces: /${pages[0]} divided at ${pieces} places, moved ${most.toFixed(4)} at most`)
}
server.close()
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]
console.log(`${task}: ${wanted.length} pages, median ${median(times).toFixed(2)} s to the first words, ${median(weights)} bytes; ${faults.length} faults`)
faults.forEach((fault) => console.log(fault))
process.exitCode = faults.length > 0 ? 1 : 0
