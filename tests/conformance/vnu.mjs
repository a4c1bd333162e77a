// Asks the W3C's validator about every page and sheet of a folder. Usage: node vnu.mjs FOLDER EXCEPTIONS [--other]
// `--other`: the folder is not the reference site, which alone needs every exception.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { pagesOf } from './browser.mjs'
import { Exceptions } from './exceptions.mjs'

const [site, exceptionsFile, other] = process.argv.slice(2)
const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar')
let said = 0
let unused = 0

function ask(judge, files, ...options) {
  const exceptions = new Exceptions(exceptionsFile, judge)
  const run = spawnSync('java', ['-Xss8m', '-jar', jar, ...options, '--exit-zero-always', '--format', 'json', ...files], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (run.error || run.status !== 0) throw run.error ?? new Error(`the validator ended with ${run.status}: ${run.stderr.slice(0, 2000)}`)
  for (const message of JSON.parse(run.stderr).messages) {
    // The validator tells of its own progress as information without a sub-type; a warning is one with it.
    if (message.type === 'info' && message.subType !== 'warning') continue
    const page = message.url ? relative(site, fileURLToPath(message.url)) : undefined
    if (exceptions.excusesSentence(message.message, page)) continue
    said += 1
    console.log(`${page}:${message.lastLine}:${message.firstColumn ?? message.lastColumn}: ${message.subType ?? message.type}: ${message.message}`)
  }
  if (!other) unused += exceptions.unused()
}

const pages = pagesOf(site)
ask('vnu', pages.map((page) => join(site, page)))
const sheets = readdirSync(site).filter((name) => /^style-.*\.css$/u.test(name)).sort()
if (sheets.length > 0) ask('vnu-css', sheets.map((sheet) => join(site, sheet)), '--css')
console.log(`W3C validator: ${pages.length} pages, ${sheets.length} sheets, ${said} errors or warnings`)
process.exit(said > 0 || unused > 0 || pages.length === 0 ? 1 : 0)
