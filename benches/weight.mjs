// What the pages of a built site weigh on the way to a reader (Brotli 11, as hosts send them), and whether rules in the pages or one shared sheet
// cost less. A reader at 50 kbit/s waits 700 ms for each round trip: the bytes that would come in that time are counted for a second request.
// Usage: node benches/weight.mjs [FOLDER] [SHEET]      (default: dist, themes/parvis/parvis.css)
import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [site = join(root, 'dist'), sheetFile = join(root, 'themes/parvis/parvis.css')] = process.argv.slice(2)
const roundTrip = 0.7 * (50_000 / 8)
const budget = 14 * 1024
const packed = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length
const style = /<style>[^]*?<\/style>/u
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

const pages = readdirSync(site, { recursive: true })
  .filter((path) => path.endsWith('index.html'))
  .map((path) => ({ path, text: readFileSync(join(site, path), 'utf8') }))
  // Former addresses lead on at once and have no style.
  .filter(({ text }) => style.test(text))
  .map(({ path, text }) => ({ path, whole: packed(text), bare: packed(text.replace(style, '<link rel=stylesheet href=/style-0123456789abcdef.css>')) }))
const sheet = packed(readFileSync(sheetFile, 'utf8').replaceAll(/\/\*[^]*?\*\//gu, ''))
const whole = median(pages.map((page) => page.whole))
const bare = median(pages.map((page) => page.bare))

console.log(`Pages: ${pages.length}`)
console.log(`Median page, its rules inside: ${whole} bytes in 1 request`)
console.log(`Median page and a shared sheet: ${bare + sheet} bytes in 2 requests (${bare} + ${sheet})`)
console.log(`Five median pages, rules inside: ${5 * whole} bytes`)
console.log(`Five median pages, shared sheet: ${5 * bare + sheet} bytes and a round trip, which is ${Math.round(5 * bare + sheet + roundTrip)} bytes of time`)
const over = pages.filter((page) => page.whole > budget)
console.log(`Pages over ${budget} bytes: ${over.length}`)
for (const page of pages.toSorted((a, b) => b.whole - a.whole).slice(0, 5)) console.log(`  ${page.whole} ${page.path}`)
