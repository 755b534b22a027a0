// The lines of the results that a reader could misread, in both languages.

import assert from 'node:assert/strict'
import { wordsFor } from '../../../cards/parts/words.ts'
import { resultsCard } from '../../../cards/results/results-card.ts'
import { behindLine } from '../../../cards/results/standing-lines.ts'
import { insertCard } from '../../../cards/sharing/insert-card.ts'
import { summarise } from '../../../scoring/summarise.ts'
import * as sample from '../../support/cards/sample.ts'
import { asSent, summaryOf, viewOf } from '../drawing.ts'
import { ofType, sent } from '../parts.ts'

const [english, welsh] = [wordsFor(sample.set, 'en'), wordsFor(sample.set, 'cy')]

const textsOf = (card: unknown) => ofType(card, 'TextBlock').map(({ text }) => String(text))

const resultsOf = (words = english, assessment = sample.answered) => {
  const view = viewOf(words, assessment)
  return sent(resultsCard({ ...view, summary: summaryOf(view), ...asSent(view) }))
}

describe('The results', () => {
  it('name up to three functions furthest behind, and count the others', () => {
    const behind = (codes: readonly string[]) => {
      const values = [...sample.set.questions.values()].map(
        ({ id, functionCode }) => [id, codes.includes(functionCode) ? 'no' : 'yes'] as const,
      )
      return summarise(sample.set, Object.fromEntries(values))
    }
    const [three, five] = [behind(['LEAD', 'CULT', 'AGIL']), behind(['LEAD', 'CULT', 'AGIL', 'SERV', 'INCL'])]
    const names = 'Digital leadership and strategy; Culture, people and skills; Agile working'
    assert.equal(behindLine(english, three), `${names}: not started`)
    assert.equal(behindLine(english, five), `${names} and 2 more: not started`)
    assert.match(behindLine(welsh, five), /; .*; .* a 2 arall: heb ddechrau$/)
  })

  it('say that the shares of named roles are shares of criteria', () => {
    const english = textsOf(resultsOf())
    assert.ok(english.some((line) => /^Provided: \d of \d criteria \(\d+%\)$/.test(line)))
    assert.ok(english.some((line) => /^Culture: \d+ of 10 criteria \(\d+%\)$/.test(line)))
    assert.ok(textsOf(resultsOf(welsh)).some((line) => /^Darpariaeth: \d o’r \d maen prawf \(\d+%\)$/.test(line)))
  })

  it('begin with the first gap, which opens all gaps, and have none if everything is in place', () => {
    const first = (card: unknown) =>
      ofType(card, 'ColumnSet').filter((row) => /First: /.test(JSON.stringify(row.selectAction)))
    const [row] = first(resultsOf())
    assert.match(JSON.stringify(row), /"text":"\*\*First:\*\* [A-Z]/)
    assert.match(JSON.stringify(row?.selectAction), /"verb":"gaps"/)
    assert.deepEqual(first(resultsOf(english, sample.complete)), [])
  })

  it('say "at least" after the levels, and on a card for others also why a score exceeds its level', () => {
    const own = textsOf(resultsOf())
    const atLeast = own.findIndex((line) => line.startsWith('At least: '))
    assert.ok(atLeast > own.indexOf('Furthest behind'))
    const view = viewOf(english, sample.finished)
    const others = textsOf(sent(insertCard({ ...view, summary: summaryOf(view), asOf: '2026-04-02T10:00:00.000Z' })))
    assert.ok(others.some((line) => /^At least: .* so the true figures may be higher\.$/.test(line)))
    assert.ok(others.some((line) => /The score counts everything in place; the level stops/.test(line)))
  })
})
