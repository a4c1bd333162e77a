// Makes one page of a good project bad, in one way after another, and tells who notices: Parvis where an author does it (build), Parvis in the finished
// page (audit), axe-core, IBM Equal Access. Fails if Parvis misses one, names another place than that of the fault, or says something else of it.
// Usage: node mutations.mjs PARVIS [--ours] [WORDS]   PARVIS: the program; WORDS: only the mutations whose names hold them
// `--ours`: only Parvis is asked, without a browser.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { execFile } from 'node:child_process'
import { availableParallelism, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { JSDOM, VirtualConsole } from 'jsdom'
import { launch, look, serve } from './browser.mjs'
import { ask as askIbm, engine as ibmEngine } from './ibm-engine.mjs'
import { mutations } from './mutations/table.mjs'

const ours = process.argv.includes('--ours')
const [program, words = ''] = process.argv.slice(2).filter((it) => it !== '--ours')
if (!program) throw new Error('usage: node mutations.mjs PARVIS [--ours] [WORDS]')
const parvis = resolve(program)
const here = fileURLToPath(new URL('.', import.meta.url))
const good = join(here, 'mutations', 'good')
const themes = join(here, '..', '..')
const place = mkdtempSync(join(tmpdir(), 'mutations-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))
const page = 'halte/index.html'
const axeEngine = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// Findings that count, from lines of JSON: advice only where no more is due. Other lines are sentences for people.
function findingsOf(text, advice = false) {
  const findings = []
  for (const line of text.split('\n')) {
    if (!line.startsWith('{')) continue
    const it = JSON.parse(line)
    if (it.severity === 'error' || it.severity === 'warning' || (advice && it.severity === 'advice')) findings.push(it)
  }
  return findings
}

function run(...options) {
  return new Promise((done, fail) => {
    const command = ['--lang', 'en', '--voice', 'json', ...options]
    execFile(parvis, command, { encoding: 'utf8', maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      // 0: clean; 1: findings.
      const status = error ? error.code : 0
      if (status === 0 || status === 1) done({ status, stdout, stderr })
      else fail(new Error(`parvis ${options.join(' ')} ended with ${status ?? error?.signal}: ${stderr.slice(-2000)}`))
    })
  })
}

// Does something with every element of a list, as many at a time as there are workers; the results keep the order.
async function all(list, workers, act) {
  const results = []
  let next = 0
  const work = async (worker) => {
    while (next < list.length) {
      const rank = next++
      results[rank] = await act(list[rank], worker)
    }
  }
  await Promise.all(Array.from({ length: workers }, (_, worker) => work(worker)))
  return results
}

// The good project, built; everything that is said of it would be a false alarm.
const site = join(place, 'good-site')
const clean = await run('--root', good, 'build', '--fresh', '--out', site)
rmSync(join(good, '.parvis'), { recursive: true, force: true })
if (clean.status !== 0 || findingsOf(clean.stdout).length > 0) throw new Error(`the good project has findings: ${clean.stdout}${clean.stderr}`)
const falseAlarms = findingsOf((await run('audit', site)).stdout)
const goodPage = readFileSync(join(site, page), 'utf8')

// Line numbers, from 1, of a piece of a text.
function linesOf(text, from, length) {
  const line = (at) => text.slice(0, at).split('\n').length
  return [line(from), line(Math.max(from, from + length - 1))]
}

function only(text, piece, name) {
  const at = text.indexOf(piece)
  if (at < 0 || text.indexOf(piece, at + 1) >= 0) throw new Error(`${name}: "${piece}" does not stand exactly once`)
  return at
}

// What Parvis says of the project when an author or a theme has made the fault.
async function bySource({ name, source, rules, advice }, worker) {
  const project = join(place, `project-${worker}`)
  rmSync(project, { recursive: true, force: true })
  cpSync(good, project, { recursive: true })
  const at = (source.at ?? []).map((it) => (typeof it === 'string' ? { file: source.file, text: it } : it))
  for (const { file } of [source, ...at]) {
    if (existsSync(join(project, file))) continue
    mkdirSync(dirname(join(project, file)), { recursive: true })
    cpSync(join(themes, file), join(project, file))
  }
  const read = (file) => readFileSync(join(project, file), 'utf8')
  const before = read(source.file)
  const from = only(before, source.from, name)
  const after = before.slice(0, from) + source.to + before.slice(from + source.from.length)
  writeFileSync(join(project, source.file), after)
  const places = at.map(({ file, text }) => ({ file, lines: linesOf(read(file), only(read(file), text, name), 1) }))
  if (places.length === 0) places.push({ file: source.file, lines: linesOf(after, from, source.to.length) })
  const findings = findingsOf((await run('--root', project, 'check')).stdout, advice)
  const there = findings.filter((it) => places.some(({ file, lines: [first, last] }) => it.path === file && it.line >= first && it.line <= last))
  const wanted = places.map(({ file, lines: [first, last] }) => `${file}:${first}${last > first ? `-${last}` : ''}`).join(' or ')
  const named = there.filter((it) => (source.rules ?? rules).includes(it.rule))
  const rest = findings.filter((it) => !there.includes(it))
  const beside = rest.length > 0 ? `; elsewhere: ${placesOf(rest)}` : ''
  if (named.length > 0) return { caught: true, words: `yes, ${rulesOf(named)} at ${named[0].path}:${named[0].line}${beside}` }
  if (there.length > 0) return { caught: false, words: `by another name: ${rulesOf(there)} at ${there[0].path}:${there[0].line}${beside}` }
  if (findings.length > 0) return { caught: false, words: `at another place than ${wanted}: ${placesOf(findings)}` }
  return { caught: false, words: `no, ${wanted}` }
}

const placesOf = (findings) => [...new Set(findings.map((it) => `${it.rule} at ${it.path}:${it.line}`))].join(', ')
const rulesOf = (findings) => [...new Set(findings.map((it) => it.rule))].sort().join(', ')

// The same fault in the finished files: what changes, by path.
function mutate(mutation) {
  const files = new Map()
  let text = goodPage
  if (mutation.html) {
    const dom = new JSDOM(goodPage, { url: `https://participation.example.org/${page}`, virtualConsole: new VirtualConsole() })
    mutation.html(dom.window.document)
    text = dom.serialize()
  }
  if (mutation.text) text = mutation.text(text)
  // The page holds the rules that it uses, and a browser takes no others as long as it names their fingerprint.
  if (mutation.sheet) text = text.replace('</style>', () => `\n${mutation.sheet}\n</style>`).replace(/<meta http-equiv="?Content-Security-Policy"?[^>]*>/u, '')
  if (text !== goodPage) files.set(page, text)
  if (files.size === 0) throw new Error(`${mutation.name}: nothing has changed`)
  return files
}

// What the auditor says of the finished page.
async function byPage(files, { rules, level, advice }, worker) {
  const folder = join(place, `site-${worker}`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, dirname(page)), { recursive: true })
  writeFileSync(join(folder, page), files.get(page) ?? goodPage)
  const findings = findingsOf((await run('audit', ...(level ? ['--level', level] : []), folder)).stdout, advice)
  const named = findings.filter((it) => rules.includes(it.rule))
  if (named.length > 0) return { caught: true, words: `yes, ${rulesOf(named)}` }
  return { caught: false, words: findings.length > 0 ? `by another name: ${rulesOf(findings)}` : 'no' }
}

// Four seconds of silence: whether a sound begins by itself depends on its length.
function silence() {
  const samples = 32000
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + samples, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(8000, 24)
  header.writeUInt32LE(8000, 28)
  header.writeUInt16LE(1, 32)
  header.writeUInt16LE(8, 34)
  header.write('data', 36)
  header.writeUInt32LE(samples, 40)
  return Buffer.concat([header, Buffer.alloc(samples, 128)])
}

const chosen = mutations.filter((it) => it.name.includes(words))
const mutated = chosen.map(mutate)
const byUs = await all(chosen, availableParallelism(), async (mutation, worker) => ({
  source: mutation.source ? await bySource(mutation, worker) : { words: 'cannot be written' },
  page: await byPage(mutated[chosen.indexOf(mutation)], mutation, worker),
}))
const byOthers = ours ? [] : await askOthers()

// How often each rule of the outside judges fails. Each worker has a window of its own for each colour mode, and its own copy of the site: the first
// folder of an address says whose.
async function askOthers() {
  const served = new Map()
  const server = await serve((path) => {
    const [, worker, rest] = /^(\d+)\/(.*)$/u.exec(path)
    if (rest === 'son.wav') return silence()
    return served.get(Number(worker))?.get(rest) ?? readFileSync(join(site, rest))
  })
  const browser = await launch()
  const windows = []
  const looking = async (worker, colorScheme) => {
    windows[worker] ??= {}
    windows[worker][colorScheme] ??= await look(browser, server.base, { width: 1280, colorScheme, scripts: [ibmEngine] })
    return windows[worker][colorScheme].page
  }

  async function outside(files, modes, worker) {
    served.set(worker, files)
    const said = { axe: new Map(), ibm: new Map(), potential: new Map() }
    const count = (judge, rule, times) => said[judge].set(rule, Math.max(said[judge].get(rule) ?? 0, times))
    for (const colorScheme of modes) {
      const tab = await looking(worker, colorScheme)
      await tab.goto(`${server.base}${worker}/${page}`)
      await tab.evaluate(axeEngine)
      const axe = await tab.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }))
      for (const violation of axe.violations) count('axe', violation.id, violation.nodes.length)
      const ibm = (await askIbm(tab)).filter((it) => it.level === 'VIOLATION')
      for (const [judge, outcome] of [['ibm', 'FAIL'], ['potential', 'POTENTIAL']]) {
        const times = new Map()
        for (const it of ibm) if (it.outcome === outcome) times.set(it.rule, (times.get(it.rule) ?? 0) + 1)
        for (const [rule, number] of times) count(judge, rule, number)
      }
    }
    return said
  }

  const before = await outside(new Map(), ['light', 'dark'], 0)
  const more = (said, judge) => [...said[judge]].filter(([rule, times]) => times > (before[judge].get(rule) ?? 0)).map(([rule]) => rule).sort()
  const answers = await all(chosen, availableParallelism(), async (mutation, worker) => {
    // Colours are the only thing that differs between the modes.
    const said = await outside(mutated[chosen.indexOf(mutation)], mutation.sheet ? ['light', 'dark'] : ['light'], worker)
    return { axe: more(said, 'axe'), ibm: more(said, 'ibm'), potential: more(said, 'potential') }
  })
  await browser.close()
  server.close()
  return answers
}

const caught = { parvis: 0, axe: 0, ibm: 0, sources: 0 }
for (const [rank, mutation] of chosen.entries()) {
  const { source, page } = byUs[rank]
  if (source.caught) caught.sources += 1
  if (page.caught && source.caught !== false) caught.parvis += 1
  console.log(`${mutation.name}\n  Parvis, source: ${source.words}\n  Parvis, page: ${page.words}`)
  if (ours) continue
  const { axe, ibm, potential } = byOthers[rank]
  if (axe.length > 0) caught.axe += 1
  if (ibm.length > 0) caught.ibm += 1
  const ibmWords = ibm.length > 0 ? `yes, ${ibm.join(', ')}` : potential.length > 0 ? `asks a person, ${potential.join(', ')}` : 'no'
  console.log(`  axe: ${axe.length > 0 ? `yes, ${axe.join(', ')}` : 'no'}\n  IBM: ${ibmWords}`)
}

for (const it of falseAlarms) console.log(`false alarm of the auditor on the good site: ${it.rule} at ${it.path}:${it.line}`)
const sources = chosen.filter((it) => it.source).length
console.log(`Mutations: ${chosen.length}. Caught: Parvis ${caught.parvis}${ours ? '' : `, axe ${caught.axe}, IBM ${caught.ibm}`}.`)
console.log(`Of ${sources} that can be written in a source, the build of Parvis names ${caught.sources} at their line.`)
process.exit(caught.parvis < chosen.length || falseAlarms.length > 0 ? 1 : 0)
