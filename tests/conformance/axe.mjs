// Asks axe-core about every page of a folder: two widths, two colour modes. Usage: node axe.mjs FOLDER EXCEPTIONS [--other]
// `--other`: the folder is not the reference site, which alone needs every exception; then only the pages that hold every shape of element are asked
// about (`shapes.mjs`).
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { launch, look, pagesOf, serveFolder } from './browser.mjs'
import { Exceptions } from './exceptions.mjs'
import { pagesOfAllShapes } from './shapes.mjs'

const [site, exceptionsFile, other] = process.argv.slice(2)
const exceptions = new Exceptions(exceptionsFile, 'axe')
const engine = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pages = pagesOf(site)
const server = await serveFolder(site)
const browser = await launch()
let looked = 0
const said = []

async function mode(chosen, colorScheme) {
  for (const width of [320, 1280]) {
    const window = await look(browser, server.base, { width, colorScheme })
    for (const path of chosen) {
      await window.page.goto(server.base + path)
      // An alias leads on at once; its target is looked at by itself.
      if (window.page.url() !== server.base + path) continue
      await window.page.evaluate(engine)
      const result = await window.page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }))
      const wide = await window.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
      looked += 1
      for (const violation of result.violations) {
        if (exceptions.excuses(violation.id, path)) continue
        said.push(`${path} ${width}px ${colorScheme}: ${violation.id}: ${violation.help}: ${violation.nodes[0].html.slice(0, 160)}`)
      }
      if (wide) said.push(`${path} ${width}px ${colorScheme}: scrolls sideways`)
    }
    for (const url of window.foreign) said.push(`third-party request: ${url}`)
    await window.close()
  }
}

const chosen = other ? (await pagesOfAllShapes(browser, server, pages, { coarse: true })).chosen : pages
// One process of the browser for each colour mode: two cores are the usual machine.
await Promise.all(['light', 'dark'].map((colorScheme) => mode(chosen, colorScheme)))
await browser.close()
server.close()
said.sort().forEach((line) => console.log(line))
const unused = other ? 0 : exceptions.unused()
console.log(`axe-core: ${chosen.length} of ${pages.length} pages, ${looked} looks, ${said.length} violations`)
process.exit(said.length > 0 || unused > 0 || looked === 0 ? 1 : 0)
