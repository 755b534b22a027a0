// Confirmations: given by a second member, dropped by another answer, and taken back only by the member who gave them.

import assert from 'node:assert/strict'
import { annotate, takeBack } from '../../../assessment/answers/answering.ts'
import { submit } from '../../../assessment/answers/submission.ts'
import type { Stamp } from '../../../assessment/assessment.ts'
import type { PersonId } from '../../../assessment/ids.ts'
import { pseudonymise } from '../../../assessment/people/pseudonymise.ts'
import { isRefusal, type Problem, type Refusal } from '../../../assessment/problem.ts'
import { confirmAnswer } from '../../../assessment/team/confirming.ts'
import { peopleNamedIn } from '../../../assessment/team/people-in.ts'
import type { CouncilReturn } from '../../../assessment/team/roles.ts'
import { startTeam } from '../../../assessment/team/team.ts'
import { evidenceOf } from '../../../scoring/confidence/evidence.ts'
import { ratio } from '../../../scoring/ratio.ts'
import { fresh, questionId, say, set, stamp, taken } from '../../support/cards/sample.ts'

const [ann, bob, cai] = ['ann', 'bob', 'cai'] as unknown as readonly [PersonId, PersonId, PersonId]
const begun: CouncilReturn = { ...fresh, team: startTeam({ conversation: '19:leadership@thread.tacv2' }, ann) }
const question = questionId('LEAD-1C')
const answered = say(begun, 'LEAD-1C', 'yes', { day: 3, operation: 'said', by: ann }) as CouncilReturn

let operations = 0
const by = (who: PersonId): Stamp => stamp(4, `${who} ${++operations}`, who)
const confirming = (before: CouncilReturn, who: PersonId, seen = 1, confirmed = true) =>
  confirmAnswer(before, { question, seen, confirmed }, by(who))
const confirmerOf = ({ answers }: CouncilReturn) => answers[question]?.confirmed?.by
const problemOf = (outcome: object | Refusal): Problem =>
  isRefusal(outcome) ? outcome.problem : assert.fail('This was not refused.')
const confirmed = taken(confirming(answered, bob))

describe('A confirmation', () => {
  it('makes a Yes count as seen by two, and changes nothing else in the answer', () => {
    assert.equal(confirmerOf(confirmed), bob)
    assert.deepEqual(evidenceOf(set, answered.answers).seenByTwo, ratio(0, 1))
    assert.deepEqual(evidenceOf(set, confirmed.answers).seenByTwo, ratio(1, 1))
    const { confirmed: _word, ...rest } = confirmed.answers[question] ?? {}
    assert.deepEqual(rest, answered.answers[question])
  })

  it('is refused to the answer’s author, for Not sure, without an answer, and in a submitted return', () => {
    assert.deepEqual(problemOf(confirming(answered, ann)), { code: 'own-answer' })
    const unsure = say(begun, 'LEAD-1C', 'unsure', { day: 3, operation: 'said', by: ann }) as CouncilReturn
    assert.deepEqual(problemOf(confirming(unsure, bob)), { code: 'nothing-to-confirm' })
    assert.deepEqual(problemOf(confirming(begun, bob)), { code: 'nothing-to-confirm' })
    const submitted = submit(answered, {}, stamp(5, 'submitted', ann)) as CouncilReturn
    assert.equal(problemOf(confirming(submitted, bob)).code, 'assessment-submitted')
  })

  it('applies only to the answer that the card showed', () => {
    const changed = say(answered, 'LEAD-1C', 'no', { day: 4, operation: 'changed', by: cai }) as CouncilReturn
    assert.deepEqual(problemOf(confirming(changed, bob, 1)), { code: 'nothing-to-confirm' })
    assert.equal(confirmerOf(taken(confirming(changed, bob, 2))), bob)
  })

  it('keeps its first author when another member confirms, and stays undone after a redelivery', () => {
    assert.equal(confirmerOf(taken(confirming(confirmed, cai))), bob)
    const said = { question, seen: 1, confirmed: true }
    const once = taken(confirmAnswer(answered, said, stamp(4, 'pressed', bob)))
    const undone = taken(confirming(once, bob, 1, false))
    assert.equal(taken(confirmAnswer(undone, said, stamp(4, 'pressed', bob))), undone)
  })

  it('can be taken back only by the member who gave it', () => {
    assert.equal(confirmerOf(taken(confirming(confirmed, cai, 1, false))), bob)
    assert.equal(confirmerOf(taken(confirming(confirmed, bob, 1, false))), undefined)
  })

  it('is dropped by another answer and by Undo, and stays when a note is added', () => {
    assert.equal(
      confirmerOf(say(confirmed, 'LEAD-1C', 'no', { day: 5, operation: 'no', by: cai }) as CouncilReturn),
      undefined,
    )
    assert.equal(confirmerOf(taken(takeBack(confirmed, 'said', by(ann)))), undefined)
    const noted = taken(annotate(confirmed, question, { note: 'Minutes of May.' }, by(bob)))
    assert.equal(confirmerOf(noted), bob)
  })

  it('names the member who gave it until they are erased', () => {
    assert.ok(peopleNamedIn(confirmed).has(bob))
    const erased = pseudonymise(confirmed, bob, 'former-1' as PersonId)
    assert.equal(erased.answers[question]?.confirmed?.by, 'former-1')
  })
})
