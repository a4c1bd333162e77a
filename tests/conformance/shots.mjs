// Takes pictures of pages, for people to look at. Usage: node shots.mjs FOLDER OUT page[:width[:light|dark]]…
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

const [site, out, ...wanted] = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
for (const want of wanted) {
  const [page, width = '1280', colorScheme = 'light'] = want.split(':')
  const context = await browser.newContext({ colorScheme, viewport: { width: Number(width), height: 900 } })
  const tab = await context.newPage()
  await tab.goto(pathToFileURL(join(site, page, page.endsWith('.html') ? '' : 'index.html')).href.replace(/\/$/, ''))
  await tab.screenshot({ path: join(out, `${page.replaceAll('/', '_') || 'home'}-${width}-${colorScheme}.png`), fullPage: true })
  await context.close()
}
await browser.close()
