// Asks axe-core about every page of a folder: two widths, two colour modes. Exceptions: {rule, page, reason}, each with its reason.
import { createServer } from 'node:http'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, extname, relative } from 'node:path'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const [site, exceptionsFile] = process.argv.slice(2)
const exceptions = JSON.parse(readFileSync(exceptionsFile, 'utf8'))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.xml': 'application/xml' }

const pages = []
const collect = (folder) => {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) collect(path)
    else if (name.endsWith('.html')) pages.push(relative(site, path))
  }
}
collect(site)

// A file of the folder and nothing else: the pages ask for their sheet only.
const server = createServer((request, response) => {
  try {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname)
    const bytes = readFileSync(join(site, path))
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(bytes)
  } catch {
    response.writeHead(404).end()
  }
})
await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
const base = `http://127.0.0.1:${server.address().port}/`

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})
let looked = 0
let violations = 0
for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1280]) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } })
    const page = await context.newPage()
    const foreign = new Set()
    page.on('request', (request) => { if (!request.url().startsWith(base)) foreign.add(request.url()) })
    for (const path of pages) {
      await page.goto(base + path)
      // An alias leads on at once; its target is looked at by itself.
      if (page.url() !== base + path) continue
      await page.evaluate(axe)
      const result = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }))
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
      looked += 1
      for (const violation of result.violations) {
        if (exceptions.some((it) => it.rule === violation.id && (!it.page || it.page === path))) continue
        violations += 1
        console.log(`${path} ${width}px ${colorScheme}: ${violation.id}: ${violation.help}: ${violation.nodes[0].html.slice(0, 160)}`)
      }
      if (wide) { violations += 1; console.log(`${path} ${width}px ${colorScheme}: scrolls sideways`) }
    }
    for (const url of foreign) { violations += 1; console.log(`third-party request: ${url}`) }
    await context.close()
  }
}
await browser.close()
server.close()
console.log(`axe-core: ${pages.length} pages, ${looked} looks, ${violations} violations`)
process.exit(violations > 0 || looked === 0 ? 1 : 0)
