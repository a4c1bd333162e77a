// The one list of what a judge may say without being followed: {judge, rule, page?, reason}. `rule` is the judge's own name of the rule (for the W3C
// validator, which has none, a regular expression of the sentence). An exception that nothing needs is a fault of its own.
import { readFileSync } from 'node:fs'

const judges = ['vnu', 'vnu-css', 'axe', 'ibm']

export class Exceptions {
  #list
  #used = new Set()

  constructor(file, judge) {
    const all = JSON.parse(readFileSync(file, 'utf8'))
    for (const it of all) {
      if (!judges.includes(it.judge)) throw new Error(`${file}: no judge is called ${it.judge}`)
      if (!it.rule || !it.reason || it.reason.length < 40) throw new Error(`${file}: an exception needs a rule and a reason in a sentence: ${JSON.stringify(it)}`)
    }
    this.#list = all.filter((it) => it.judge === judge)
  }

  excuses(rule, page) {
    return this.#excusing((it) => it.rule === rule, page)
  }

  excusesSentence(sentence, page) {
    return this.#excusing((it) => new RegExp(it.rule, 'u').test(sentence), page)
  }

  // Prints what nothing needed, and gives its number.
  unused() {
    const rest = this.#list.filter((it) => !this.#used.has(it))
    for (const it of rest) console.log(`exception without use: ${it.judge}: ${it.rule}`)
    return rest.length
  }

  #excusing(fits, page) {
    const found = this.#list.filter((it) => fits(it) && (!it.page || it.page === page))
    for (const it of found) this.#used.add(it)
    return found.length > 0
  }
}
