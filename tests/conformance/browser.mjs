// A folder of pages as a site on this machine, and the browser that looks at it. Whatever the pages ask of others is noted, never fetched.
import { createServer } from 'node:http'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join, extname, relative } from 'node:path'
import { chromium } from 'playwright-core'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.avif': 'image/avif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wav': 'audio/wav',
  '.webp': 'image/webp',
  '.xml': 'application/xml',
}

// Relative paths of all pages, in an order that every machine agrees on.
export function pagesOf(site) {
  const pages = []
  const collect = (folder) => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name)
      if (statSync(path).isDirectory()) collect(path)
      else if (name.endsWith('.html')) pages.push(relative(site, path))
    }
  }
  collect(site)
  return pages
}

// `read` gives the bytes of a path of the site, or throws: a folder on the disk, or pages that are only held in memory.
export async function serve(read) {
  const server = createServer((request, response) => {
    try {
      const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname).slice(1)
      const bytes = read(path)
      response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(bytes)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready))
  return { base: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }
}

export const serveFolder = (site) => serve((path) => readFileSync(join(site, path)))

export function launch(more = []) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', ...more],
  })
}

// A window of a width, in a colour mode. Requests that leave the site are stopped and kept in `foreign`. `scripts` run in every page, as an
// engine that a judge brings along; the pages have none of their own. `runs`: false for a reader without scripts.
export async function look(browser, base, { width, colorScheme, scripts = [], runs = true }) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, javaScriptEnabled: runs })
  const foreign = new Set()
  await context.route((url) => !url.href.startsWith(base), (route) => {
    foreign.add(route.request().url())
    return route.abort()
  })
  for (const content of scripts) await context.addInitScript({ content })
  const page = await context.newPage()
  return { page, foreign, close: () => context.close() }
}
