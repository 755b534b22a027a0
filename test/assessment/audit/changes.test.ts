// The audit entries about a change to an assessment: the settings by name, never their new values.

import assert from 'node:assert/strict'
import type { Assessment } from '../../../assessment/assessment.ts'
import { assessmentEntries, listEntries } from '../../../assessment/audit/changes.ts'
import type { AssessmentId, PersonId } from '../../../assessment/ids.ts'
import { startTeam } from '../../../assessment/team/team.ts'
import { person as ann, stranger as ben, fresh, questionId, say, stamp } from '../../support/cards/sample.ts'

const view: Assessment = fresh
const owned = (person: PersonId) => ({ person, at: '', operation: 'o' })
const theReturn: Assessment = { ...view, team: startTeam({ conversation: 'channel' }, ann) }
const withTeam = (rest: Partial<NonNullable<Assessment['team']>>): Assessment => ({
  ...theReturn,
  ...(theReturn.team && { team: { ...theReturn.team, ...rest } }),
})

/** The entries of a change, with their actions and subjects alone. */
const told = (before: Assessment | undefined, after: Assessment) =>
  assessmentEntries(before, after, stamp(4, 'operation')).map(
    ({ id: _id, at: _at, by: _by, assessment: _one, ...rest }) => rest,
  )

describe('The audit entries about a change', () => {
  it('report a start, a submission and a reopening', () => {
    assert.deepEqual(told(undefined, { ...view, startedAt: stamp(4, '').at }), [{ action: 'start' }])
    assert.deepEqual(told(view, { ...view, submittedAt: '2026-05-04' }), [{ action: 'submit' }])
    assert.deepEqual(told({ ...view, submittedAt: '2026-05-04' }, view), [{ action: 'reopen' }])
  })

  it('do not report a start when a deleted return is restored', () => {
    assert.deepEqual(told(undefined, { ...theReturn, startedAt: stamp(3, '').at }), [])
  })

  it('name the changed settings and rules, without their values', () => {
    const after = {
      ...view,
      name: 'Secret plan',
      due: '2026-06-01',
      council: { name: 'Wrenbridge' },
      targets: { LEAD: 5 },
    }
    assert.deepEqual(told(view, after), [{ action: 'settings', fields: ['name', 'council', 'due', 'targets'] }])
    assert.ok(!/Secret|Wrenbridge/.test(JSON.stringify(assessmentEntries(view, after, stamp(4, 'operation')))))
    const rules = { ...startTeam({ conversation: '' }, ann).rules, answering: 'press', panel: [ann] } as const
    assert.deepEqual(told(theReturn, withTeam({ rules })), [{ action: 'rules', fields: ['answering', 'panel'] }])
  })

  it('report who became, and who ceased to be, a lead or an owner', () => {
    assert.deepEqual(told(theReturn, withTeam({ leads: [ben] })), [
      { action: 'name-lead', person: ben },
      { action: 'remove-lead', person: ann },
    ])
    const before = withTeam({ owners: { LEAD: owned(ann), CULT: owned(ann), DATA: owned(ann) } })
    const after = withTeam({ owners: { LEAD: owned(ben), DATA: owned(ann), SERV: owned(ben) } })
    assert.deepEqual(told(before, after), [
      { action: 'give-function', function: 'LEAD', person: ben },
      { action: 'free-function', function: 'CULT', person: ann },
      { action: 'give-function', function: 'SERV', person: ben },
    ])
  })

  it('do not report answers or cursors', () => {
    const question = questionId('LEAD-1C')
    const after = say(view, 'LEAD-1C', 'yes')
    assert.deepEqual(told(view, { ...after, places: { [ann]: { question, at: '', operation: 'o' } } }), [])
  })

  it('have ids that a redelivery makes again, and that differ within one operation', () => {
    const change = () =>
      assessmentEntries(theReturn, withTeam({ leads: [ann, ben], owners: { LEAD: owned(ben) } }), stamp(4, 'o'))
    const ids = change().map(({ id }) => id)
    assert.deepEqual(
      change().map(({ id }) => id),
      ids,
    )
    assert.equal(new Set(ids).size, 2)
  })

  it('report that a channel deletes or restores a return', () => {
    const [one, two] = ['one', 'two'] as unknown as [AssessmentId, AssessmentId]
    const actions = (before: AssessmentId[], after: AssessmentId[], isRestored = true) =>
      listEntries(before, after, () => isRestored, stamp(4, 'o')).map(({ action, assessment }) => [action, assessment])
    assert.deepEqual(actions([one, two], [two]), [['delete', one]])
    assert.deepEqual(actions([two], [one, two]), [['restore', one]])
    // A new return is not a restored one.
    assert.deepEqual(actions([one], [one, two], false), [])
  })
})
