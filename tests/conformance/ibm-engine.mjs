// The engine of IBM Equal Access alone, put into pages that are open already: its own command line would fetch rules from outside.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const source = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8')
// The engine declares a variable and no property of the window.
export const engine = `${source}\n;globalThis.ace = ace;`

// The strictest of its sets: all of WCAG 2.2 and what IBM asks beyond. Level: VIOLATION or RECOMMENDATION; outcome: FAIL, POTENTIAL or MANUAL.
export function ask(page) {
  return page.evaluate(async () => {
    const report = await new globalThis.ace.Checker().check(document, ['IBM_Accessibility'])
    return report.results
      .filter((it) => it.value[1] !== 'PASS')
      .map((it) => ({ level: it.value[0], outcome: it.value[1], rule: it.ruleId, message: it.message, html: it.snippet }))
  })
}
