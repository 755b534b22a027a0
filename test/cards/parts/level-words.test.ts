// The words on a function: its level with the next step and the target, and the line once its last question is answered.

import assert from 'node:assert/strict'
import type { AnswerValues } from '../../../assessment/answers/answer.ts'
import type { FunctionSummary } from '../../../assessment/summary.ts'
import { functionDoneLine } from '../../../cards/answering/operation-notice.ts'
import { standingInBrief, targetLine } from '../../../cards/parts/level-words.ts'
import { wordsFor } from '../../../cards/parts/words.ts'
import type { Circumstances } from '../../../scoring/circumstances.ts'
import { summarise } from '../../../scoring/summarise.ts'
import { ninety } from '../../scoring/ninety.ts'
import { set, there } from '../../support/cards/sample.ts'

const words = wordsFor(set, 'en')
const row = (answers: AnswerValues, circumstances: Circumstances = {}): FunctionSummary =>
  there(summarise(set, answers, circumstances).functions[0])

/** LEAD with these criteria met, and No to its others. */
const met = (...criteria: readonly string[]) => row(ninety((_, each) => (criteria.includes(each) ? 'yes' : 'no')))
const all = 'All of Digital leadership and strategy is answered, thank you.'

describe('The line about a completed function', () => {
  it('states what is in place and what the next level lacks', () => {
    assert.equal(
      functionDoneLine(words, met('1C', '2C', '3C', '4C', '5C')),
      `${all} 5 of 10 in place. 1 criterion missing to level 1.`,
    )
    assert.equal(
      functionDoneLine(words, met('1C', '1P', '5C')),
      `${all} 3 of 10 in place: level 1+, Started. 2 criteria missing to level 2.`,
    )
    assert.equal(functionDoneLine(words, row(ninety(() => 'yes'))), `${all} 10 of 10 in place: level 5, Leading.`)
  })

  it('calls nothing a failure, and states what is not known', () => {
    assert.equal(functionDoneLine(words, met()), `${all} 0 of 10 in place. 2 criteria missing to level 1.`)
    assert.equal(
      functionDoneLine(words, row(ninety(() => 'unsure'))),
      `${all} 0 of 10 in place. 10 answered Not sure. 2 criteria missing to level 1.`,
    )
  })

  it('counts only criteria that apply', () => {
    assert.equal(functionDoneLine(words, row(ninety(() => 'notApplicable'))), `${all} Nothing in it applies.`)
    const heavy = row(ninety((_, each) => (each === '3P' ? 'no' : each === '1C' ? 'yes' : 'notApplicable')))
    assert.equal(
      functionDoneLine(words, heavy),
      `${all} 1 of 2 in place: level 2, Resourced. 1 criterion missing to level 3.`,
    )
  })
})

describe('The words about a function', () => {
  it('give the level and the next step, and only the state if nothing is answered', () => {
    const brief = (given: FunctionSummary) => standingInBrief(words, given, set.levels)
    assert.equal(brief(met('1C')), 'Working towards level 1 · 0.5 of 5 · 1 of 2 criteria missing to level 1')
    assert.equal(brief(row(ninety(() => 'yes'))), 'Level 5, Leading · 5.0 of 5')
    assert.equal(brief(row({})), 'Not answered yet')
    assert.equal(brief(row(ninety(() => 'notApplicable'))), 'Not applicable')
  })

  it('give the level and score at the target, until the target is reached', () => {
    assert.equal(targetLine(words, met('1C')), 'At target 3: level 3, score 3.0')
    // With level 1 complete, the criteria in place above it count at once.
    const above = met('1C', '2C', '2P', '3C', '3P', '4C', '4P')
    assert.equal(targetLine(words, above), 'At target 3: level 4, score 4.0')
    assert.equal(targetLine(words, row(ninety(() => 'yes'))), undefined)
    assert.equal(
      targetLine(
        words,
        row(
          ninety(() => 'no'),
          { targets: { LEAD: 0 } },
        ),
      ),
      undefined,
    )
    assert.equal(targetLine(words, row(ninety(() => 'notApplicable'))), undefined)
  })
})
