// Makes one page of a good project bad, in one way after another, and tells who notices: Parvis where an author does it (build), Parvis in the finished
// page (audit), axe-core, IBM Equal Access. Fails if Parvis misses one, or names another place than that of the fault.
// Usage: node mutations.mjs PARVIS [WORDS]   PARVIS: the program; WORDS: only the mutations whose names hold them
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { JSDOM, VirtualConsole } from 'jsdom'
import { launch, look, serve } from './browser.mjs'
import { ask as askIbm, engine as ibmEngine } from './ibm-engine.mjs'
import { mutations } from './mutations/table.mjs'

const [program, words = ''] = process.argv.slice(2)
if (!program) throw new Error('usage: node mutations.mjs PARVIS [WORDS]')
const parvis = resolve(program)
const here = fileURLToPath(new URL('.', import.meta.url))
const good = join(here, 'mutations', 'good')
const themes = join(here, '..', '..')
const place = mkdtempSync(join(tmpdir(), 'mutations-'))
process.on('exit', () => rmSync(place, { recursive: true, force: true }))
const page = 'halte/index.html'
const axeEngine = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

// Findings that count, from lines of JSON. Other lines are sentences for people.
function findingsOf(text) {
  const findings = []
  for (const line of text.split('\n')) {
    if (!line.startsWith('{')) continue
    const it = JSON.parse(line)
    if (it.severity === 'error' || it.severity === 'warning') findings.push(it)
  }
  return findings
}

function run(...options) {
  const it = spawnSync(parvis, ['--lang', 'en', '--voice', 'json', ...options], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (it.error) throw it.error
  // 0: clean; 1: findings.
  if (it.status > 1 || it.status === null) throw new Error(`parvis ${options.join(' ')} ended with ${it.status}: ${it.stderr.slice(-2000)}`)
  return it
}

const hasAudit = spawnSync(parvis, ['audit', '--help']).status === 0

// The good project, built; everything that is said of it would be a false alarm.
const site = join(place, 'good-site')
const clean = run('--root', good, 'build', '--fresh', '--out', site)
if (clean.status !== 0 || findingsOf(clean.stdout).length > 0) throw new Error(`the good project has findings: ${clean.stdout}${clean.stderr}`)
rmSync(join(good, '.parvis'), { recursive: true, force: true })
const falseAlarms = hasAudit ? findingsOf(run('audit', site).stdout) : []
const goodPage = readFileSync(join(site, page), 'utf8')
const sheet = /href="?(?:\.\.\/)*(style-[^" >]+\.css)/u.exec(goodPage)[1]

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
function bySource({ name, source }) {
  const project = join(place, 'project')
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
  const findings = findingsOf(run('--root', project, 'build', '--fresh', '--out', join(place, 'out')).stdout)
  const there = findings.filter((it) => places.some(({ file, lines: [first, last] }) => it.path === file && it.line >= first && it.line <= last))
  const wanted = places.map(({ file, lines: [first, last] }) => `${file}:${first}${last > first ? `-${last}` : ''}`).join(' or ')
  if (there.length > 0) return { caught: true, words: `yes, ${rulesOf(there)} at ${there[0].path}:${there[0].line}` }
  if (findings.length > 0) return { caught: false, words: `at another place than ${wanted}: ${findings.map((it) => `${it.rule} at ${it.path}:${it.line}`).join(', ')}` }
  return { caught: false, words: `no, ${wanted}` }
}

const rulesOf = (findings) => [...new Set(findings.map((it) => it.rule))].sort().join(', ')

// The same fault in the finished files: what changes, by path.
function mutate(mutation) {
  const files = new Map()
  if (mutation.sheet) files.set(sheet, `${readFileSync(join(site, sheet), 'utf8')}\n${mutation.sheet}\n`)
  let text = goodPage
  if (mutation.html) {
    const dom = new JSDOM(goodPage, { url: `https://participation.example.org/${page}`, virtualConsole: new VirtualConsole() })
    mutation.html(dom.window.document)
    text = dom.serialize()
  }
  if (mutation.text) text = mutation.text(text)
  if (text !== goodPage) files.set(page, text)
  if (files.size === 0) throw new Error(`${mutation.name}: nothing has changed`)
  return files
}

// What the auditor says of the finished site.
function byPage(files) {
  if (!hasAudit) return { words: 'not available' }
  const folder = join(place, 'mutated')
  rmSync(folder, { recursive: true, force: true })
  cpSync(site, folder, { recursive: true })
  for (const [path, text] of files) writeFileSync(join(folder, path), text)
  const findings = findingsOf(run('audit', folder).stdout)
  const there = findings.filter((it) => [...files.keys(), page].some((path) => it.path === path || it.path.endsWith(`/${path}`)))
  if (there.length > 0) return { caught: true, words: `yes, ${rulesOf(there)}` }
  return { caught: false, words: findings.length > 0 ? `at another place: ${findings.map((it) => `${it.rule} at ${it.path}:${it.line}`).join(', ')}` : 'no' }
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

let served = new Map()
const server = await serve((path) => {
  if (path === 'son.wav') return silence()
  return served.get(path) ?? readFileSync(join(site, path))
})
const browser = await launch()
const windows = {}
for (const colorScheme of ['light', 'dark']) windows[colorScheme] = await look(browser, server.base, { width: 1280, colorScheme, scripts: [ibmEngine] })

// How often each rule of the outside judges fails, in the given colour modes.
async function outside(files, modes) {
  served = files
  const said = { axe: new Map(), ibm: new Map(), potential: new Map() }
  const count = (judge, rule, times) => said[judge].set(rule, Math.max(said[judge].get(rule) ?? 0, times))
  for (const colorScheme of modes) {
    const { page: tab } = windows[colorScheme]
    await tab.goto(server.base + page)
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

const modes = ['light', 'dark']
const before = await outside(new Map(), modes)
const more = (said, judge) => [...said[judge]].filter(([rule, times]) => times > (before[judge].get(rule) ?? 0)).map(([rule]) => rule).sort()

const chosen = mutations.filter((it) => it.name.includes(words))
const caught = { parvis: 0, axe: 0, ibm: 0 }
const sources = chosen.filter((it) => it.source).length
let bySources = 0
for (const mutation of chosen) {
  const source = mutation.source ? bySource(mutation) : { words: 'cannot be written' }
  const files = mutate(mutation)
  const audit = byPage(files)
  // Colours are the only thing that differs between the modes.
  const said = await outside(files, mutation.sheet ? modes : ['light'])
  const axe = more(said, 'axe')
  const ibm = more(said, 'ibm')
  const potential = more(said, 'potential')
  if (source.caught) bySources += 1
  if (audit.caught && source.caught !== false) caught.parvis += 1
  if (axe.length > 0) caught.axe += 1
  if (ibm.length > 0) caught.ibm += 1
  const ibmWords = ibm.length > 0 ? `yes, ${ibm.join(', ')}` : potential.length > 0 ? `asks a person, ${potential.join(', ')}` : 'no'
  console.log(`${mutation.name}\n  Parvis, source: ${source.words}\n  Parvis, page: ${audit.words}\n  axe: ${axe.length > 0 ? `yes, ${axe.join(', ')}` : 'no'}\n  IBM: ${ibmWords}`)
}
await browser.close()
server.close()

for (const it of falseAlarms) console.log(`false alarm of the auditor on the good site: ${it.rule} at ${it.path}:${it.line}`)
const ours = hasAudit ? `Parvis ${caught.parvis}` : 'Parvis not available (no auditor)'
console.log(`Mutations: ${chosen.length}. Caught: ${ours}, axe ${caught.axe}, IBM ${caught.ibm}.`)
console.log(`Of ${sources} that can be written in a source, the build of Parvis names ${bySources} at their line.`)
process.exit(!hasAudit || caught.parvis < chosen.length || falseAlarms.length > 0 ? 1 : 0)
