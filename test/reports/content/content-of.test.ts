// The content of a report: its order, its omissions, and the private words that stay out.

import assert from 'node:assert/strict'
import { clean, cleanLine } from '../../../reports/content/clean.ts'
import { contentOf, hasLanguage } from '../../../reports/content/content-of.ts'
import type { ReportSource } from '../../../reports/content/source.ts'
import { dma } from '../../scoring/sets.ts'
import { answersTo, hostile, states } from '../states.ts'

const stateOf = (state: string): ReportSource => {
  const source = states[state]
  if (!source) throw new Error(`There is no state ${state}`)
  return source
}
const content = (state: string) => contentOf(stateOf(state), 'en')

describe('the content of a report', () => {
  it('gives an action only for what is answered No', () => {
    assert.deepEqual(content('fresh').plan, [])
    assert.deepEqual(content('all unsure').topThree, [])
    const { plan, answers } = content('half answered')
    const no = new Set(answers.filter(({ value }) => value === 'no').map(({ id }) => id))
    assert.ok(plan.length > 0 && plan.every(({ id }) => no.has(id)))
  })

  it('puts duties by law of the council’s nation first, and names three things', () => {
    const answers = answersTo(dma, () => 'no')
    const { topThree } = contentOf({ ...stateOf('nothing met'), answers }, 'en')
    assert.equal(topThree.length, 3)
    assert.ok(topThree[0]?.isDuty)
    const unknown = contentOf({ ...stateOf('nothing met'), council: {}, answers }, 'en')
    assert.ok(unknown.topThree.every(({ isDuty }) => !isDuty))
  })

  it('looks beyond the targets once all are reached', () => {
    const answers = answersTo(dma, ({ level }) => (level <= 3 ? 'yes' : 'no'))
    const { plan, topThree } = contentOf({ ...stateOf('fresh'), answers }, 'en')
    assert.deepEqual(plan, [])
    assert.equal(topThree.length, 3)
    assert.ok(topThree.every(({ level }) => level === 4))
  })

  it('keeps what is planned beside the gaps, and takes an answer of Yes for done', () => {
    const { plan } = content('a return with plan, people and history')
    const planned = plan.filter(({ owner, due, note, status }) => owner ?? due ?? note ?? status !== 'to-do')
    assert.deepEqual(
      planned.map(({ id, owner, due, status }) => [id, owner, due, status]),
      [
        ['TECH-2P', 'Ben Jones', undefined, 'to-do'],
        ['LEAD-3C', 'Ann Owen', '2027-03-31', 'under-way'],
        ['CULT-1C', undefined, undefined, 'done'],
      ],
    )
    assert.equal(plan.find(({ id }) => id === 'CULT-1C')?.phase, undefined)
  })

  it('names the functions left out, and counts them nowhere', () => {
    const { leftOut, functions, plan, evidence, summary } = content('two functions left out')
    assert.deepEqual(
      leftOut.map(({ code, reason }) => [code, reason]),
      [
        ['AGIL', 'Run by the county'],
        ['DATA', undefined],
      ],
    )
    assert.equal(functions.length, 7)
    assert.equal(summary.counts.asked, 70)
    for (const code of ['AGIL', 'DATA']) {
      assert.ok(!plan.some(({ functionCode }) => functionCode === code))
      assert.ok(!evidence.functions.some((row) => row.code === code))
    }
  })

  it('counts support by a second person in a council return only', () => {
    assert.equal(content('names of 80 characters').evidence.seenByTwo, null)
    assert.notEqual(content('two functions left out').evidence.seenByTwo, null)
    const { evidence, summary } = content('two functions left out')
    assert.equal(
      evidence.functions.reduce((sum, { yes }) => sum + yes, 0),
      summary.counts.yes,
    )
  })

  it('cites only the frameworks of the council’s nation', () => {
    const wales = contentOf({ ...stateOf('fresh'), council: { nation: 'wales' } }, 'en')
    const everywhere = contentOf({ ...stateOf('fresh'), council: {} }, 'en')
    assert.ok(wales.sources.length > 10 && wales.sources.length < everywhere.sources.length)
    assert.ok(!wales.sources.some(({ code }) => code === 'DSS'))
  })

  it('is data that a worker thread can be handed', () => {
    for (const [state, source] of Object.entries(states)) {
      const made = contentOf(source, 'en')
      assert.deepEqual(structuredClone(made), made, state)
    }
  })

  it('names no person and no id of one, unless it is told names', () => {
    const source = stateOf('a return with plan, people and history')
    const text = JSON.stringify(contentOf({ ...source, people: undefined }, 'en'))
    for (const name of ['Ann Owen', 'Ben Jones', '"ann"', '"ben"', '"gone"']) assert.ok(!text.includes(name), name)
  })

  it('throws for a language that the question set does not have', () => {
    assert.equal(hasLanguage(dma, 'en'), true)
    assert.equal(hasLanguage(dma, 'xx'), false)
    assert.throws(() => contentOf(stateOf('fresh'), 'xx'), RangeError)
  })
})

describe('cleaning what people wrote', () => {
  it('leaves no control, direction or invisible character, and no lone half of one', () => {
    for (const text of hostile) {
      assert.doesNotMatch(clean(text), /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u, text)
      assert.ok(clean(text).isWellFormed(), text)
      assert.doesNotMatch(cleanLine(text), /[\n\r\t]/, text)
    }
  })

  it('keeps letters of every script, emoji of several parts and line breaks', () => {
    assert.equal(clean(hostile[10]), hostile[10])
    assert.equal(clean(hostile[11]), 'line one\nline two\nline three\nfour')
    assert.equal(clean(' \t=1+1 '), '=1+1')
  })
})
