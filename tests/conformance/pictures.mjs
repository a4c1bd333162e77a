// Pictures of a page as browsers load them: how much, how soon, whether they decode and look like their originals, and what their files say beside their pixels.
// Usage: node pictures.mjs make FOLDER   a project with photographs, drawn by numbers in Chromium
//        node pictures.mjs judge FOLDER  the site that was built from it
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch, serveFolder } from './browser.mjs'

// What a picture, and all of a page, may weigh before anybody asks for them.
const ONE = 30 * 1024
const ALL = 100 * 1024
// Mean difference of a level to the original, of 255: what a score of 65 looks like.
const DIFFERENCE = 6
const [task, folder] = process.argv.slice(2)
const browser = await launch()
const faults = []

// A scene of soft hills and some edges; `grain` makes it as full of details as leaves.
async function photograph(page, width, height, grain) {
  const url = await page.evaluate(([width, height, grain]) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d')
    const data = context.createImageData(width, height)
    let chance = 7
    for (let at = 0; at < width * height; at++) {
      const x = at % width, y = Math.floor(at / width)
      chance = (Math.imul(chance, 1664525) + 1013904223) >>> 0
      const noise = (chance >>> 24) * grain / 256
      const hill = Math.sin(x / width * 9) * 60 + Math.cos(y / height * 7) * 50 + 120
      const roof = x / width > 0.6 && y / height > 0.3 + Math.abs(x / width - 0.75) ? 70 : 0
      data.data.set([hill + noise + roof / 2, 150 - y / height * 60 + noise, hill / 2 + noise - roof / 3, 255], at * 4)
    }
    context.putImageData(data, 0, 0)
    return canvas.toDataURL('image/jpeg', 0.93)
  }, [width, height, grain])
  const bytes = Buffer.from(url.split(',')[1], 'base64')
  const words = Buffer.from('Exif\0\0MM\0*\0\0\0\x08GPS 50 38 N 3 03 E', 'latin1')
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, words.length + 2])
  return Buffer.concat([head, words, bytes.subarray(2)])
}

async function make() {
  const page = await browser.newPage()
  mkdirSync(join(folder, 'content'))
  writeFileSync(join(folder, 'site.toml'), `format = 1
base_url = "https://participation.example.org/"
date = 2026-11-23
languages = ["fr"]
[text.fr]
title = "Participation citoyenne"
organisation = "Ville d’exemple"
tagline = "Ce que la ville promet, et ce qu’elle en fait"
`)
  writeFileSync(join(folder, 'content/quai.jpg'), await photograph(page, 2000, 1300, 3))
  writeFileSync(join(folder, 'content/feuilles.jpg'), await photograph(page, 900, 600, 110))
  for (const number of [1, 2, 3, 4, 5]) writeFileSync(join(folder, `content/banc-${number}.jpg`), await photograph(page, 1400, 900, 8 + number * 2))
  writeFileSync(join(folder, 'content/plan.svg'), '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 200"><script>alert(1)</script><path d="M10 190L150 10L290 190Z" fill="#d8eefe" stroke="#036"/></svg>')
  const banks = [1, 2, 3, 4, 5].map((number) => `![Banc ${number}](banc-${number}.jpg)\n`).join('\n')
  writeFileSync(join(folder, 'content/index.md'), `---
title: Le quai en photos
summary: Une page avec des photos et des dessins, pour les regarder sur tous les écrans.
---

![Le quai au printemps](quai.jpg "Le quai, vu du pont")

![Le plan](plan.svg)

![Des feuilles mortes](feuilles.jpg)

${banks}
`)
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`
const isPicture = (path) => /\.(avif|jpg|png|svg|webp)$/.test(path)

async function judge() {
  const site = join(folder, 'dist')
  for (const path of readdirSync(site).filter(isPicture)) {
    const bytes = readFileSync(join(site, path), 'latin1')
    if (bytes.includes('GPS') || bytes.includes('<script')) faults.push(`${path} says what it should not`)
  }
  if (readdirSync(site).includes('quai.jpg')) faults.push('the file of the author is published')
  const { base, close } = await serveFolder(site)
  const screens = [
    { name: 'telephone', width: 360, density: 1 },
    { name: 'telephone of many pixels', width: 360, density: 3 },
    { name: 'old telephone', width: 360, density: 2, without: ['avif', 'webp'] },
    { name: 'wide', width: 1280, density: 1 },
    { name: 'wide of many pixels', width: 1280, density: 2 },
  ]
  for (const screen of screens) await look(base, site, screen)
  await alike(base, site)
  close()
}

async function look(base, site, { name, width, density, without }) {
  const context = await browser.newContext({ viewport: { width, height: 740 }, deviceScaleFactor: density })
  const page = await context.newPage()
  if (without) {
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setDisabledImageTypes', { imageTypes: without })
  }
  const loaded = new Map()
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname.slice(1)
    if (isPicture(path)) loaded.set(path, readFileSync(join(site, path)).length)
  })
  await page.addInitScript(() => {
    window.shifted = 0
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => { window.shifted += entry.value })).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${base}index.html`, { waitUntil: 'networkidle' })
  const atOnce = loaded.size
  // To the end, as somebody who reads.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  for (let at = 0; at < height; at += 500) {
    await page.evaluate((at) => window.scrollTo(0, at), at)
    await page.waitForTimeout(60)
  }
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(200)
  const seen = await page.evaluate(() => ({
    shifted: window.shifted,
    pictures: [...document.images].map((image) => ({ alt: image.alt, width: image.naturalWidth, shown: image.clientWidth, complete: image.complete })),
    links: [...document.querySelectorAll('a.picture')].map((link) => link.textContent),
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
  }))
  for (const picture of seen.pictures) if (!picture.complete || !picture.width || !picture.shown || !picture.alt) faults.push(`${name}: « ${picture.alt} » is not shown`)
  if (seen.shifted > 0) faults.push(`${name}: the page moves by ${seen.shifted} while it loads`)
  if (seen.wide) faults.push(`${name}: the page is wider than its screen`)
  const total = [...loaded.values()].reduce((sum, bytes) => sum + bytes, 0)
  const heaviest = Math.max(...loaded.values())
  if (width < 480 && heaviest > ONE) faults.push(`${name}: a picture of ${kilobytes(heaviest)} loads unasked`)
  if (total > ALL) faults.push(`${name}: pictures of ${kilobytes(total)} load unasked`)
  if (without && [...loaded.keys()].some((path) => /avif|webp/.test(path))) faults.push(`${name}: it got what it does not know`)
  if (!seen.links.some((text) => text.includes('Des feuilles mortes'))) faults.push(`${name}: the heavy picture is no link`)
  console.log(`${name} (${width} px, density ${density}): ${seen.pictures.length} pictures and ${seen.links.length} links; ${atOnce} load at once; heaviest ${kilobytes(heaviest)}, together ${kilobytes(total)}; layout shift ${seen.shifted}`)
  await context.close()
}

// Chromium decodes each file of the photograph; what it shows is compared with the author's file at the same size.
async function alike(base, site) {
  const page = await browser.newPage()
  await page.goto(`${base}index.html`)
  const original = `data:image/jpeg;base64,${readFileSync(join(folder, 'content/quai.jpg')).toString('base64')}`
  const files = readdirSync(site).filter((path) => path.startsWith('quai-'))
  const differences = []
  for (const path of files) {
    differences.push(await page.evaluate(async ([own, other]) => {
      const load = (url) => new Promise((done, fail) => Object.assign(new Image(), { onload() { done(this) }, onerror: fail, src: url }))
      const shown = await load(other)
      const [width, height] = [shown.naturalWidth, shown.naturalHeight]
      const levels = (image) => {
        const canvas = Object.assign(document.createElement('canvas'), { width, height })
        const context = canvas.getContext('2d')
        context.imageSmoothingQuality = 'high'
        context.drawImage(image, 0, 0, width, height)
        return context.getImageData(0, 0, width, height).data
      }
      const [one, two] = [levels(await load(own)), levels(shown)]
      let sum = 0
      for (let at = 0; at < one.length; at++) sum += Math.abs(one[at] - two[at])
      return sum / (width * height * 3)
    }, [original, base + path]))
  }
  const worst = Math.max(...differences)
  if (worst > DIFFERENCE) faults.push(`a file differs from its original by ${worst.toFixed(1)} levels`)
  console.log(`${files.length} files of one photograph: they differ from it by ${worst.toFixed(1)} levels of 255 at most`)
}

await (task === 'make' ? make() : judge())
await browser.close()
faults.forEach((fault) => console.error(fault))
process.exit(faults.length ? 1 : 0)
