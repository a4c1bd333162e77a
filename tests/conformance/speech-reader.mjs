// Says a page as a screen reader does, one phrase a line. Usage: node speech-reader.mjs FILE. One process a page: the reader looks at global objects.
import { readFileSync } from 'node:fs'
import { JSDOM, VirtualConsole } from 'jsdom'

// The pages have no scripts, and nothing is fetched; what jsdom cannot do is said by silence, except errors of our own.
const { window } = new JSDOM(readFileSync(process.argv[2], 'utf8'), { url: 'https://participation.example.org/', virtualConsole: new VirtualConsole() })
for (const name of Object.getOwnPropertyNames(window)) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { get: () => window[name], configurable: true })
}
const { virtual } = await import('@guidepup/virtual-screen-reader')

await virtual.start({ container: window.document.body })
let steps = 0
while ((await virtual.lastSpokenPhrase()) !== 'end of document') {
  if ((steps += 1) > 20000) throw new Error('the reader does not come to the end of the page')
  await virtual.next()
}
const phrases = await virtual.spokenPhraseLog()
await virtual.stop()
// A phrase stays on its line, whatever breaks the source has.
process.stdout.write(phrases.map((phrase) => `${phrase.replace(/\s+/gu, ' ').trim()}\n`).join(''))
