// What browsers of the declared floor make of a sheet: Chrome 60, Firefox 52, Safari 10.1, all of 2017. What any of them does not know is taken out as
// they take it out (CSS Syntax 3, 2.2): a declaration with an unknown property or function, a rule with an unknown selector, a block with an unknown
// condition. MDN's data say since when each knows what.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import * as csstree from 'css-tree'

const floor = { chrome: 60, firefox: 52, safari: 10.1 }
const data = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8')).css

function knows(compat) {
  if (!compat) return true
  return Object.entries(floor).every(([browser, version]) => {
    const support = [compat.support[browser] ?? []].flat()
    return support.some((it) => {
      const since = it.version_added
      if (!since || it.flags || it.prefix || it.alternative_name || it.partial_implementation) return false
      return since === true || String(since).startsWith('≤') || Number.parseFloat(since) <= version
    })
  })
}

// Functions of values that came later; all others stand in the data of the property, which is coarser than what is asked here.
const functions = {
  clamp: data.types.clamp, min: data.types.min, max: data.types.max, 'color-mix': data.types.color?.['color-mix'], oklch: data.types.color?.oklch, env: data.types.env,
}
const property = (name) => name.startsWith('--') || knows(data.properties[name]?.__compat ?? (name.startsWith('-') ? undefined : { support: {} }))
const keyword = (name, value) => knows(data.properties[name]?.[value]?.__compat)

function isKnownValue(name, value) {
  let known = true
  csstree.walk(value, (node) => {
    if (node.type === 'Function' && functions[node.name] && !knows(functions[node.name].__compat)) known = false
    if (node.type === 'Identifier' && !name.startsWith('--') && !keyword(name, node.name)) known = false
  })
  return known
}

function isKnownSelector(prelude) {
  let known = true
  csstree.walk(prelude, (node) => {
    if (node.type !== 'PseudoClassSelector' && node.type !== 'PseudoElementSelector') return
    const compat = data.selectors[node.name]?.__compat
    // Lists inside of `:not()` are younger than `:not()`.
    const isList = node.name === 'not' && node.children?.first?.children?.size > 1
    if (isList || !knows(compat)) known = false
  })
  return known
}

function isKnownCondition(rule) {
  const words = csstree.generate(rule.prelude)
  if (/[<>]/u.test(words)) return false
  return [...words.matchAll(/\(\s*([a-z-]+)/gu)].every(([, feature]) => {
    const name = feature.replace(/^(min|max)-/u, '')
    const compat = data['at-rules'].media[name]?.__compat
    return compat ? knows(compat) : true
  })
}

// The sheet as such a browser has it, and what it did not know.
export function old(css) {
  const lost = new Set()
  const tree = csstree.parse(css, { parseCustomProperty: true })
  csstree.walk(tree, {
    visit: 'Atrule',
    enter(rule, item, list) {
      const known = rule.name === 'media' ? isKnownCondition(rule) : rule.name !== 'supports' && knows(data['at-rules'][rule.name]?.__compat)
      if (known) return
      lost.add(`@${rule.name} ${rule.prelude ? csstree.generate(rule.prelude) : ''}`)
      list.remove(item)
    },
  })
  csstree.walk(tree, {
    visit: 'Rule',
    enter(rule, item, list) {
      if (isKnownSelector(rule.prelude)) return
      lost.add(csstree.generate(rule.prelude))
      list.remove(item)
    },
  })
  csstree.walk(tree, {
    visit: 'Declaration',
    enter(declaration, item, list) {
      const name = declaration.property
      if (property(name) && isKnownValue(name, declaration.value)) return
      lost.add(`${name}: ${csstree.generate(declaration.value)}`)
      // A property of the author is kept with a value that nobody knows: what is made of it is as if it had none.
      if (name.startsWith('--')) declaration.value = csstree.parse('unknown()', { context: 'value' })
      else list.remove(item)
    },
  })
  return { css: csstree.generate(tree), lost: [...lost] }
}
