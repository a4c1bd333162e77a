// What shared dictionaries (RFC 9842) cost and save: over all pages of a published site, from its files; and over a visit of five pages in Chromium, which
// asks nginx for them as a reader's browser does. Each page that comes must be the very page of the site.
// Usage: node dictionaries.mjs TARGET      (what `parvis publish TARGET` has written)
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { launch } from './browser.mjs'

const target = resolve(process.argv[2])
const site = join(target, 'current/site')
const table = JSON.parse(readFileSync(join(target, 'current/hosts/table.json'), 'utf8'))
const faults = []
const check = (holds, what) => holds || faults.push(what)
const size = (path) => statSync(join(site, path)).size
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
const sum = (numbers) => numbers.reduce((all, number) => all + number, 0)
// The pages of a visit, and what a second page may cost of its own weight (issue: at most half).
const VISIT = 5
const HALF = 0.5

// Every page that is written with a dictionary, with its weights.
function weights() {
  for (const [address, dictionary] of Object.entries(table.dictionaries)) {
    const inner = Object.values(table.dictionaries).filter((it) => it !== dictionary && it.below.startsWith(dictionary.below))
    const pages = readdirSync(join(site, dictionary.below), { recursive: true })
      .filter((path) => path.endsWith('index.html'))
      .map((path) => dictionary.below + path)
      .filter((path) => !inner.some((it) => path.startsWith(it.below)) && existsSync(join(site, `${path}.br`)))
      .map((path) => {
        const alone = size(`${path}.br`)
        const form = (coding) => join(site, `${path}.${dictionary.endings[coding]}`)
        const [dcb, dcz] = ['dcb', 'dcz'].map((coding) => (existsSync(form(coding)) ? statSync(form(coding)).size : alone))
        return { path, alone, dcb, dcz }
      })
    const mean = (key) => sum(pages.map((page) => page[key])) / pages.length
    const own = brotliCompressSync(readFileSync(join(site, address))).length
    const saved = mean('alone') - mean('dcb')
    const share = median(pages.map((page) => page.dcb / page.alone))
    const long = pages.filter((page) => page.dcb > page.alone * HALF).length
    const [before, after] = [VISIT * mean('alone'), mean('alone') + own + (VISIT - 1) * mean('dcb')]
    console.log(`Pages below ${dictionary.below}: ${pages.length}; their dictionary: ${size(address)} bytes, ${own} compressed`)
    console.log(`  mean page: ${Math.round(mean('alone'))} bytes with Brotli alone, ${Math.round(mean('dcb'))} as dcb, ${Math.round(mean('dcz'))} as dcz`)
    console.log(`  median page: ${median(pages.map((page) => page.alone))} bytes, then ${median(pages.map((page) => page.dcb))}; ${Math.round(share * 100)} % of itself; more than half: ${long} pages`)
    console.log(`  a visit of ${VISIT} pages: ${Math.round(before)} bytes without, ${Math.round(after)} with, dictionary included; it pays from ${(1 + own / saved).toFixed(1)} pages on`)
    check(share <= HALF, `the median page below ${dictionary.below} costs ${Math.round(share * 100)} % of its own weight`)
    check(after < before, `a visit of ${VISIT} pages below ${dictionary.below} is dearer with the dictionary`)
  }
  check(Object.keys(table.dictionaries).length > 0, 'there is no dictionary')
}

const freePort = () => new Promise((found) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port } = probe.address()
    probe.close(() => found(port))
  })
})

// nginx with the settings that came with the site; or without their line for `dcb`, so that browsers get `dcz`.
async function nginx(coding) {
  const work = mkdtempSync(join(tmpdir(), 'dictionaries-'))
  const port = await freePort()
  const hosts = join(target, 'current/hosts')
  const settings = readFileSync(join(hosts, 'nginx.conf'), 'utf8').split('\n')
  writeFileSync(join(work, 'site.conf'), settings.filter((line) => coding === 'dcb' || !line.includes('".dcb-$1"')).join('\n'))
  writeFileSync(join(work, 'nginx.conf'), `load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
pid ${work}/nginx.pid; error_log ${work}/nginx.log; daemon off; user root;
events {}
http { access_log off; server { listen 127.0.0.1:${port}; include "${work}/site.conf"; include "${hosts}/nginx-brotli.conf"; } }
`)
  const server = spawn('nginx', ['-p', work, '-e', join(work, 'nginx.log'), '-c', join(work, 'nginx.conf')], { stdio: 'inherit' })
  const answers = () => new Promise((done) => connect(port, '127.0.0.1', function () { this.destroy(); done(true) }).on('error', () => done(false)))
  for (let tries = 0; tries < 100 && !(await answers()); tries++) await new Promise((later) => setTimeout(later, 100))
  const close = async () => {
    server.kill()
    await new Promise((gone) => server.on('exit', gone))
    rmSync(work, { recursive: true })
  }
  // Not the name of a machine: browsers trust this one without a certificate (Secure Contexts, 3.1).
  return { base: `http://localhost:${port}`, close }
}

// What came over the network, headers included, request by request.
async function watch(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const answers = new Map()
  const came = []
  session.on('Network.responseReceived', ({ requestId, response }) => answers.set(requestId, response))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const response = answers.get(requestId)
    const coding = Object.entries(response?.headers ?? {}).find(([name]) => name.toLowerCase() === 'content-encoding')?.[1]
    came.push({ path: new URL(response?.url ?? 'http://x/?').pathname, bytes: encodedDataLength, coding, timestamp })
  })
  return came
}

async function visit(browser, base, paths, coding) {
  const context = await browser.newContext(coding === 'br' ? { extraHTTPHeaders: { 'Save-Data': 'on' } } : {})
  const page = await context.newPage()
  const came = await watch(page)
  let bytes = 0
  for (const [at, path] of paths.entries()) {
    came.length = 0
    const answer = await page.goto(base + path)
    const file = join(site, path, 'index.html')
    check((await answer.text()) === readFileSync(file, 'utf8'), `${path} came as another page`)
    // A reader reads; the browser has nothing to do, and may fetch what is offered.
    await page.waitForTimeout(at ? 300 : 2500)
    const all = sum(came.map((it) => it.bytes))
    bytes += all
    const own = came.find((it) => it.path === path)
    console.log(`  ${path}: ${all} bytes, ${came.map((it) => `${it.path === path ? 'the page' : it.path} ${it.bytes}${it.coding ? ` (${it.coding})` : ''}`).join(', ')}`)
    check(own?.coding === (at ? coding : 'br'), `${path} came as ${own?.coding}, not ${coding}`)
    if (coding === 'br') check(came.length === 1, `${path} asked for ${came.map((it) => it.path).join(', ')}, though data are saved`)
    else if (at) {
      // Headers are headers; the body is what the dictionary is about.
      const body = size(`${path}index.html.${Object.values(table.dictionaries).find((it) => it.below === table.base).endings[coding]}`)
      console.log(`    its body: ${body} bytes, ${Math.round((body / size(`${path}index.html.br`)) * 100)} % of itself`)
    } else check(came.length === 2 && came[0].path === path, `the first page asked for ${came.map((it) => it.path).join(', ')}`)
  }
  await context.close()
  return bytes
}

// The start, and pages that it leads to, as a reader goes.
async function pagesOfVisit(browser, base) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(base + table.base)
  const paths = await page.$$eval('nav a[href]', (links) => links.map((link) => new URL(link.href).pathname))
  await context.close()
  // A reader stays in a language.
  const others = Object.values(table.dictionaries).map((it) => it.below).filter((below) => below !== table.base)
  const isOwn = (path) => path.endsWith('/') && !others.some((below) => path.startsWith(below))
  return [...new Set([table.base, ...paths.filter(isOwn)])].slice(0, VISIT)
}

weights()
const [server, other] = [await nginx('dcb'), await nginx('dcz')]
const browser = await launch()
try {
  const paths = await pagesOfVisit(browser, server.base)
  check(paths.length === VISIT, `only ${paths.length} pages to visit`)
  console.log('A visit in Chromium, bytes with headers:')
  const total = await visit(browser, server.base, paths, 'dcb')
  console.log('The same with Zstandard:')
  await visit(browser, other.base, paths, 'dcz')
  console.log('The same for who saves data, and is offered no dictionary:')
  const plain = await visit(browser, server.base, paths, 'br')
  console.log(`${total} bytes with a dictionary, ${plain} without`)
  check(total < plain, 'the visit was dearer with a dictionary')
} finally {
  await browser.close()
  await server.close()
  await other.close()
}
for (const fault of faults) console.log(`FAULT ${fault}`)
process.exit(faults.length ? 1 : 0)
