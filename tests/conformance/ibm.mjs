// Asks the engine of IBM Equal Access about the pages of a folder: two widths, two colour modes. Usage: node ibm.mjs FOLDER EXCEPTIONS [--other]
// `--other`: the folder is not the reference site, which alone needs every exception.
//
// The engine costs up to five seconds a page, so it is asked about the pages that hold every shape of element (`shapes.mjs`). Axe-core and the validator
// are asked about every page of the reference site.
//
// Only a certain failure of a requirement counts (VIOLATION, FAIL). What the engine asks a person to look at is counted and told.
import { launch, look, pagesOf, serveFolder } from './browser.mjs'
import { Exceptions } from './exceptions.mjs'
import { engine, ask } from './ibm-engine.mjs'
import { pagesOfAllShapes } from './shapes.mjs'

const [site, exceptionsFile, other] = process.argv.slice(2)
const exceptions = new Exceptions(exceptionsFile, 'ibm')
const pages = pagesOf(site)
const server = await serveFolder(site)
const browser = await launch()

let looked = 0
const said = []
const toLookAt = { POTENTIAL: 0, MANUAL: 0, recommendations: 0 }

async function mode(chosen, colorScheme) {
  for (const width of [1280, 320]) {
    const window = await look(browser, server.base, { width, colorScheme, scripts: [engine] })
    for (const [rank, path] of chosen.entries()) {
      // Of another site each page is asked about in one of the four windows: what differs between them, axe-core is asked in all of them.
      if (other && rank % 4 !== (colorScheme === 'dark' ? 2 : 0) + (width === 320 ? 1 : 0)) continue
      await window.page.goto(server.base + path)
      const findings = await ask(window.page)
      looked += 1
      const told = new Set()
      for (const finding of findings) {
        if (finding.level !== 'VIOLATION') toLookAt.recommendations += 1
        else if (finding.outcome !== 'FAIL') toLookAt[finding.outcome] += 1
        else if (!exceptions.excuses(finding.rule, path) && !told.has(finding.rule)) {
          told.add(finding.rule)
          said.push(`${path} ${width}px ${colorScheme}: ${finding.rule}: ${finding.message}: ${finding.html.slice(0, 160)}`)
        }
      }
    }
    for (const url of window.foreign) said.push(`third-party request: ${url}`)
    await window.close()
  }
}

const { chosen, shapes } = await pagesOfAllShapes(browser, server, pages, { coarse: Boolean(other) })
console.log(`IBM Equal Access: ${shapes} shapes of elements; ${chosen.length} of ${pages.length} pages have all of them`)
// One process of the browser for each colour mode: two cores are the usual machine.
await Promise.all(['light', 'dark'].map((colorScheme) => mode(chosen, colorScheme)))
await browser.close()
server.close()
said.sort().forEach((line) => console.log(line))
const unused = other ? 0 : exceptions.unused()
console.log(`IBM Equal Access: ${chosen.length} of ${pages.length} pages, ${looked} looks, ${said.length} violations`)
console.log(`IBM Equal Access, for a person to look at: ${toLookAt.POTENTIAL} potential, ${toLookAt.MANUAL} manual, ${toLookAt.recommendations} recommendations`)
process.exit(said.length > 0 || unused > 0 || looked === 0 ? 1 : 0)
