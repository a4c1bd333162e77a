// The pages that hold every shape of element of a site, where a judge is too dear to be asked about all of them: each time the page that has most of
// the shapes that are left. A shape is an element with its classes, its role and the names of its attributes, inside its parent likewise (`coarse`:
// inside an element of its parent's name); the root also has its language. What is left out is built of parts that were asked about elsewhere.
import { look } from './browser.mjs'

// Runs in the page.
function shapesOfDocument(coarse) {
  const word = (element) => [
    element.localName,
    element.getAttribute('role') ?? '',
    [...element.classList].sort().join('.'),
    element.getAttributeNames().sort().join(','),
    element === document.documentElement ? element.lang : '',
  ].join(' ')
  const parent = (element) => (element ? (coarse ? element.localName : word(element)) : '')
  return [...new Set([...document.querySelectorAll('*')].map((element) => `${parent(element.parentElement)} > ${word(element)}`))]
}

// Their paths, in the order of all paths, and how many shapes there are.
export async function pagesOfAllShapes(browser, server, pages, { coarse = false } = {}) {
  const window = await look(browser, server.base, { width: 1280, colorScheme: 'light' })
  const shapes = new Map()
  for (const path of pages) {
    await window.page.goto(server.base + path)
    // An alias leads on at once; its target is looked at by itself.
    if (window.page.url() === server.base + path) shapes.set(path, await window.page.evaluate(shapesOfDocument, coarse))
  }
  await window.close()
  const left = new Set([...shapes.values()].flat())
  const all = left.size
  const chosen = new Set()
  while (left.size > 0) {
    const news = (path) => shapes.get(path).filter((shape) => left.has(shape)).length
    const counts = [...shapes.keys()].map((path) => [news(path), path])
    const [, best] = counts.reduce((one, other) => (other[0] > one[0] ? other : one))
    chosen.add(best)
    for (const shape of shapes.get(best)) left.delete(shape)
  }
  return { chosen: pages.filter((path) => chosen.has(path)), shapes: all }
}
