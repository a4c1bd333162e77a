// The pages that hold every shape of element of a site, where a judge is too dear to be asked about all of them: in the order of their paths, each page
// that has a shape which no page before it had. A shape is an element with its classes, its role and the names of its attributes, inside its parent
// likewise; the root also has its language. What is left out is built of parts that were asked about elsewhere.
import { look } from './browser.mjs'

// Runs in the page.
function shapesOfDocument() {
  const word = (element) =>
    element
      ? [
          element.localName,
          element.getAttribute('role') ?? '',
          [...element.classList].sort().join('.'),
          element.getAttributeNames().sort().join(','),
          element === document.documentElement ? element.lang : '',
        ].join(' ')
      : ''
  return [...new Set([...document.querySelectorAll('*')].map((element) => `${word(element.parentElement)} > ${word(element)}`))]
}

// Their paths, and how many shapes there are.
export async function pagesOfAllShapes(browser, server, pages) {
  const window = await look(browser, server.base, { width: 1280, colorScheme: 'light' })
  const seen = new Set()
  const chosen = []
  for (const path of pages) {
    await window.page.goto(server.base + path)
    // An alias leads on at once; its target is looked at by itself.
    if (window.page.url() !== server.base + path) continue
    const before = seen.size
    for (const shape of await window.page.evaluate(shapesOfDocument)) seen.add(shape)
    if (seen.size > before) chosen.push(path)
  }
  await window.close()
  return { chosen, shapes: seen.size }
}
