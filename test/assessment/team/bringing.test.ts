// Bringing one's own answers: only open questions are filled, all of them or none, in one operation.

import assert from 'node:assert/strict'
import { annotate, takeBack } from '../../../assessment/answers/answering.ts'
import { functionOf } from '../../../assessment/answers/progress.ts'
import { submit } from '../../../assessment/answers/submission.ts'
import type { Assessment } from '../../../assessment/assessment.ts'
import { isRefusal } from '../../../assessment/problem.ts'
import { bringAnswers, bringable, isSameSet } from '../../../assessment/team/bringing.ts'
import { startTeam } from '../../../assessment/team/team.ts'
import { fresh, person, questionId, say, set, stamp, stranger, taken, there } from '../../support/cards/sample.ts'

const lead = there(functionOf(set, 'LEAD'))
const theReturn: Assessment = { ...fresh, team: startTeam({ conversation: '19:leadership@thread.tacv2' }, stranger) }
const own = [
  ['LEAD-1C', 'yes'],
  ['LEAD-1P', 'no'],
  ['LEAD-2C', 'unsure'],
].reduce<Assessment>(
  (view, [id = '', value]) => say(view, id, value as 'yes', { day: 2, operation: `own ${id}` }),
  taken(annotate(fresh, questionId('LEAD-1C'), { note: 'For me alone' }, stamp(1, 'noted'))),
)
const found = bringable(lead, own, theReturn, undefined)

describe('Bringing one’s own answers into a return', () => {
  it('fills the open questions in the name of the person, without their notes', () => {
    const filled = taken(bringAnswers(theReturn, found.brought, stamp(3, 'brought'), undefined))
    assert.deepEqual(
      Object.entries(filled.answers).map(([id, { value, by, note, operation }]) => [id, value, by, note, operation]),
      [
        ['LEAD-1C', 'yes', person, undefined, 'brought'],
        ['LEAD-1P', 'no', person, undefined, 'brought'],
      ],
    )
    assert.deepEqual([found.answered, found.unsure, found.notAllowed], [0, 1, 0])
  })

  it('keeps the existing answers, even one that came after the preview', () => {
    const answered = say(theReturn, 'LEAD-1C', 'no', { day: 2, operation: 'theirs', by: stranger })
    const later = bringable(lead, own, answered, undefined)
    assert.deepEqual([later.brought.map(({ question }) => question.id), later.answered], [['LEAD-1P'], 1])
    const filled = taken(bringAnswers(answered, found.brought, stamp(3, 'brought'), undefined))
    assert.equal(filled.answers['LEAD-1C']?.by, stranger)
  })

  it('is taken back as a whole by one Undo, and does nothing when it is redelivered', () => {
    const filled = taken(bringAnswers(theReturn, found.brought, stamp(3, 'brought'), undefined))
    assert.equal(bringAnswers(filled, found.brought, stamp(3, 'brought'), undefined), filled)
    const undone = taken(takeBack(filled, 'brought', stamp(4, 'undone')))
    assert.deepEqual(
      ['LEAD-1C', 'LEAD-1P'].map((id) => undone.answers[id]?.value),
      [undefined, undefined],
    )
  })

  it('is refused as a whole if one answer is not allowed, or if the return is submitted', () => {
    const withoutReason = [...found.brought, { question: there(lead.questions[9]), value: 'notApplicable' as const }]
    assert.ok(isRefusal(bringAnswers(theReturn, withoutReason, stamp(3, 'brought'), undefined)))
    const submitted = submit(theReturn, {}, stamp(3, 'submitted', stranger))
    assert.ok(isRefusal(bringAnswers(submitted, found.brought, stamp(4, 'brought'), undefined)))
  })

  it('leaves out a Not applicable that the council may not answer', () => {
    const agile = there(functionOf(set, 'AGIL'))
    const view = say({ ...fresh, council: { authority: 'fire-and-rescue' } }, 'AGIL-1C', 'yes', { operation: 'said' })
    const answers = {
      ...view.answers,
      'AGIL-3P': { ...there(view.answers['AGIL-1C']), value: 'notApplicable' as const, reason: 'None' },
    }
    assert.equal(bringable(agile, { ...view, answers }, theReturn, undefined).notAllowed, 1)
  })

  it('needs a view of the same version of the questions', () => {
    assert.equal(isSameSet(own, theReturn), true)
    assert.equal(isSameSet({ ...own, questionSet: { id: set.id, version: '2020.1' } }, theReturn), false)
  })
})
