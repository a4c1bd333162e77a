// Reads the pages of a site as people do who have no new browser, no style, large letters or half a connection. Usage: node readers.mjs FOLDER [PICTURES]
// In Chromium: at 240 px, with the spacing that WCAG 1.4.12 asks for, with the sheet as browsers of 2017 know it (`floor.mjs`), without any sheet, in forced
// colours, and a page of which only the first half came. In w3m and lynx: the same words, in the same order. PICTURES: a folder for pictures of it all.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch, look, pagesOf, serveFolder } from './browser.mjs'
import { old } from './floor.mjs'
import { pagesOfAllShapes } from './shapes.mjs'

const [site, pictures] = process.argv.slice(2)
if (pictures) mkdirSync(pictures, { recursive: true })
const spacing = '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}'
const sheets = new Map()
const said = []
const say = (path, what) => said.push(`${path}: ${what}`)

// The page with another sheet; fingerprints of the true one would stop it.
function restyled(html, change) {
  const open = html.replace(/<meta[^>]*content-security-policy[^>]*>/giu, '')
  return open.replace(/<style>([^]*?)<\/style>/u, (_, css) => {
    const key = `${change.name} ${css}`
    if (!sheets.has(key)) sheets.set(key, change(css))
    return `<style>${sheets.get(key)}</style>`
  })
}
const asIs = (css) => css
const spaced = (css) => css + spacing
const none = () => ''
const ofTheFloor = (css) => old(css).css

// Runs in the page: what hurts its reader.
function faults({ cuts }) {
  const root = document.documentElement
  const found = []
  if (root.scrollWidth > root.clientWidth + 1) found.push(`scrolls sideways, ${root.scrollWidth} in ${root.clientWidth}`)
  if (!document.querySelector('h1')?.getClientRects().length) found.push('shows no title')
  if (cuts) {
    for (const element of document.querySelectorAll('body *')) {
      const style = getComputedStyle(element)
      const isCut = ['hidden', 'clip'].includes(style.overflowX) || ['hidden', 'clip'].includes(style.overflowY)
      // What is hidden from eyes on purpose is a pixel in size.
      if (!isCut || element.clientWidth <= 1 || element.closest('svg')) continue
      if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) found.push(`cuts <${element.localName} class="${element.className}">`)
    }
  }
  return found
}

// Signs of lists, rules and tables are the program's own, and so is where it breaks words.
const letters = (text) => text.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

// The words of a page in the order of its source, without what nobody sees: pieces of running text, and tables, whose cells a text browser shows side by side. Of
// a list to choose from, it shows one choice.
function wordsOfPage() {
  const pieces = [{ table: false, text: '' }]
  const walk = (node, table) => {
    if (node.nodeType === Node.TEXT_NODE) pieces.at(-1).text += node.data
    if (node.nodeType !== Node.ELEMENT_NODE || ['SCRIPT', 'STYLE', 'svg', 'TEMPLATE', 'NOSCRIPT', 'SELECT'].includes(node.nodeName) || node.hidden) return
    // What a script says of itself, a browser without scripts has in `noscript`.
    if (node.getAttribute('role') === 'status') return
    const opens = node.nodeName === 'TABLE' && !table
    if (opens) pieces.push({ table: true, text: '' })
    node.childNodes.forEach((child) => walk(child, table || opens))
    if (opens) pieces.push({ table: false, text: '' })
    pieces.at(-1).text += ' '
  }
  walk(document.body, false)
  return pieces
}

function inTextBrowser(name, file) {
  const commands = {
    w3m: ['-dump', '-cols', '300', '-I', 'UTF-8', '-O', 'UTF-8', '-T', 'text/html', '-o', 'display_image=0', file],
    lynx: ['-dump', '-nolist', '-width=990', '-assume_charset=UTF-8', '-display_charset=UTF-8', '-hiddenlinks=ignore', '-cfg=/dev/null', '-force_html', file],
  }
  return execFileSync(name, commands[name], { encoding: 'utf8', maxBuffer: 1 << 26 })
}

// The first word that `got` does not have where it should be. What a program adds (numbers of lists, `[INS: … :INS]`) is passed over, a little at a time; the
// words of a table are looked for in any order, in as many letters as the table has, and a few more.
function missing(pieces, got) {
  let at = 0
  for (const { table, text } of pieces) {
    const wanted = text.split(/\s+/u).map(letters).filter(Boolean)
    const length = wanted.join('').length
    let end = at
    for (const word of wanted) {
      const found = got.indexOf(word, at)
      if (found < 0 || found - at > 400 + (table ? length : 0)) return word
      if (table) end = Math.max(end, found + word.length)
      else at = found + word.length
    }
    if (table) at = Math.min(end, at + length)
  }
  return null
}

const server = await serveFolder(site)
const browser = await launch()
const { chosen } = await pagesOfAllShapes(browser, server, pagesOf(site), { coarse: true })
const modes = [
  { name: '240', width: 240, change: asIs },
  { name: 'spaced-320', width: 320, change: spaced, cuts: true },
  { name: 'spaced-1280', width: 1280, change: spaced, cuts: true },
  { name: 'floor-320', width: 320, change: ofTheFloor },
  { name: 'floor-1280', width: 1280, change: ofTheFloor },
  { name: 'bare-320', width: 320, change: none },
  { name: 'forced-320', width: 320, change: asIs, forced: true },
]
let looks = 0
for (const mode of modes) {
  const { page, foreign, close } = await look(browser, server.base, { width: mode.width, colorScheme: 'light' })
  if (mode.forced) await page.emulateMedia({ forcedColors: 'active' })
  for (const path of chosen) {
    const html = restyled(readFileSync(join(site, path), 'utf8'), mode.change)
    await page.route(server.base + path, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
    await page.goto(server.base + path)
    looks += 1
    // Tables and figures without any style are as wide as they are: they scroll with the page, as in a book.
    const found = await page.evaluate(faults, { cuts: mode.cuts ?? false })
    for (const fault of found.filter((it) => mode.name !== 'bare-320' || !it.startsWith('scrolls'))) say(path, `${mode.name}: ${fault}`)
    if (pictures) await page.screenshot({ path: join(pictures, `${path.replaceAll('/', '_')}-${mode.name}.png`), fullPage: true })
    await page.unroute(server.base + path)
  }
  for (const url of foreign) say(url, `${mode.name}: a request to somebody else`)
  await close()
}

// Half a page: its title, its menu and the beginning of its text are there, and nothing moves when the rest comes.
{
  const { page, close } = await look(browser, server.base, { width: 320, colorScheme: 'light' })
  for (const path of chosen) {
    const html = readFileSync(join(site, path), 'utf8')
    const half = html.slice(0, Math.max(html.length / 2, html.indexOf('</h1>') + 5))
    await page.route(server.base + path, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: half }))
    await page.goto(server.base + path)
    const before = await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top)
    await page.unroute(server.base + path)
    await page.goto(server.base + path)
    const after = await page.evaluate(() => document.querySelector('h1')?.getBoundingClientRect().top)
    if (before === undefined || Math.abs(before - after) > 1) say(path, `half of it: the title stands at ${before}, then at ${after}`)
  }
  await close()
}

// Text browsers run no scripts: they say what Chromium says without.
{
  const { page, close } = await look(browser, server.base, { width: 320, colorScheme: 'light', runs: false })
  for (const path of chosen) {
    await page.goto(server.base + path)
    const pieces = await page.evaluate(wordsOfPage)
    for (const name of ['w3m', 'lynx']) {
      const lost = missing(pieces, letters(inTextBrowser(name, join(site, path))))
      if (lost) say(path, `${name} does not say « ${lost} », or not in its place`)
    }
  }
  await close()
}
await browser.close()
server.close()

const lost = new Set(chosen.flatMap((path) => [...readFileSync(join(site, path), 'utf8').matchAll(/<style>([^]*?)<\/style>/gu)].flatMap(([, css]) => old(css).lost)))
if (pictures) writeFileSync(join(pictures, 'unknown-to-the-floor.txt'), [...lost].sort().join('\n'))
said.sort().forEach((line) => console.log(line))
console.log(`Readers: ${chosen.length} pages, ${looks} looks in Chromium, text browsers w3m and lynx; ${lost.size} rules and declarations are unknown to browsers of 2017; ${said.length} faults`)
process.exit(said.length > 0 || chosen.length === 0 ? 1 : 0)
