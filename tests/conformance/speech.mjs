// Compares what a virtual screen reader says of five pages with speech/<page>.txt: one phrase a line, for a person to read and judge as they would
// code. Usage: node speech.mjs FOLDER [--accept]   `--accept` writes down what is said now.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const pages = {
  home: 'index.html',
  charter: 'charte/index.html',
  plan: 'plan/index.html',
  action: 'actions/exemple-101/index.html',
  response: 'demarches/parc-des-deux-rives/reponse/index.html',
}
const [site, option] = process.argv.slice(2)
const accept = option === '--accept'
if (!site || (option && !accept)) throw new Error('usage: node speech.mjs FOLDER [--accept]')
const here = fileURLToPath(new URL('.', import.meta.url))
const accepted = join(here, 'speech')
const fresh = accept ? accepted : mkdtempSync(join(tmpdir(), 'speech-'))

let phrases = 0
let changed = 0
if (accept) mkdirSync(accepted, { recursive: true })
for (const [name, path] of Object.entries(pages)) {
  const reader = spawnSync(process.execPath, [join(here, 'speech-reader.mjs'), join(site, path)], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (reader.status !== 0) throw new Error(`${path} could not be read aloud: ${reader.stderr}`)
  phrases += reader.stdout.split('\n').length - 1
  writeFileSync(join(fresh, `${name}.txt`), reader.stdout)
  if (accept) continue
  const labels = ['--label', `speech/${name}.txt, accepted`, '--label', `${path}, as it is said now`]
  const diff = spawnSync('diff', ['-u', ...labels, join(accepted, `${name}.txt`), join(fresh, `${name}.txt`)], { encoding: 'utf8' })
  if (diff.status !== 0) {
    changed += 1
    console.log(`${diff.stdout}${diff.stderr}`)
  }
}
if (!accept) rmSync(fresh, { recursive: true })
console.log(`virtual screen reader: ${Object.keys(pages).length} pages, ${phrases} phrases, ${accept ? 'written down' : `${changed} pages that speak otherwise`}`)
if (changed > 0) console.log(`If it is better so, accept it: node tests/conformance/speech.mjs ${site} --accept`)
process.exit(changed > 0 ? 1 : 0)
