// The record of a council's votes matches its returns after any sequence of changes, even if the store fails.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import fc from 'fast-check'
import type { Assessment } from '../../../../assessment/assessment.ts'
import { type AssessmentId, parseAssessmentId } from '../../../../assessment/ids.ts'
import { countedOf } from '../../../../assessment/organisation/team-votes.ts'
import { assessmentsIn } from '../../../../store/collections/assessments.ts'
import { countVotes } from '../../../../store/collections/counted/counting-votes.ts'
import { teamVotesIn } from '../../../../store/collections/counted/team-votes.ts'
import { openSqliteStore } from '../../../../store/sqlite/sqlite.ts'
import { type Store, StoreUnavailable } from '../../../../store/store.ts'
import { submitted } from '../../../cards/team-sample.ts'
import { there } from '../../../support/cards/sample.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const ids = ['a', 'b', 'c'].map((name) => there(parseAssessmentId(name)))
const voted = Object.entries(submitted.answers).filter(([, { votes }]) => votes)

/** A submitted return whose first votes differ by a number. */
function returnOf(id: AssessmentId, nth: number): Assessment {
  const [question, answer] = there(voted[0])
  const votes = { yes: nth, no: 1, unsure: 0 }
  const at = new Date(Date.UTC(2026, 0, 1) + nth * 1000).toISOString()
  return { ...submitted, id, submittedAt: at, answers: { ...submitted.answers, [question]: { ...answer, votes } } }
}

/** Makes each write of a record of votes fail while it is on. */
function failing(store: Store, fault: { isOn: boolean }): Store {
  return {
    ...store,
    write: (key, document, version) => {
      if (fault.isOn && key.kind === 'votes') throw new StoreUnavailable('The store takes no votes.')
      return store.write(key, document, version)
    },
  }
}

const change = fc.record({
  id: fc.constantFrom(...ids),
  does: fc.constantFrom('submit', 'open', 'remove', 'change council', 'change version', 'restore'),
  fails: fc.boolean(),
})

describe('The counted votes', () => {
  const folder = temporaryFolder()

  /** The stored records, and the records counted again from all returns of the store. */
  async function both(store: Store) {
    const kept = new Map<string, object>()
    for await (const { id, value } of teamVotesIn(store).list('tenant')) kept.set(id, value.returns)
    const counted = (await Array.fromAsync(assessmentsIn(store).list('tenant'))).flatMap(({ value }) => {
      const found = countedOf(value)
      return found ? [{ id: value.id, ...found }] : []
    })
    const made = Map.groupBy(counted, ({ record }) => record)
    const recounted = [...made].map(([record, those]) => {
      return [record, Object.fromEntries(those.map(({ id, at, ballots }) => [id, { at, ballots }]))] as const
    })
    return { kept, recounted: new Map(recounted) }
  }

  it('match all submitted returns after any changes, even if a change fails and is retried', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const fault = { isOn: false }
        run += 1
        const store = failing(openSqliteStore(join(folder(), `${run}.db`)), fault)
        const assessments = assessmentsIn(store)
        for (const [nth, { id, does, fails }] of changes.entries()) {
          fault.isOn = fails
          const act = () => once(assessments, id, does, nth + 1)
          await act().catch((error: unknown) => assert.ok(error instanceof StoreUnavailable))
          fault.isOn = false
          const { kept, recounted } = await both(store)
          assert.deepEqual(kept, recounted)
          if (fails) await act()
        }
        const { kept, recounted } = await both(store)
        assert.deepEqual(kept, recounted)
        await store.close()
      }),
      { numRuns: 30 },
    )
    assert.ok(run >= 30)
  })

  it('stay the same if a return is counted twice, or another copy of the bot changes it in between', async () => {
    const store = openSqliteStore(join(folder(), 'store.db'))
    const [one, other] = [assessmentsIn(store), assessmentsIn(store)]
    const id = there(ids[0])
    await one.create('tenant', id, returnOf(id, 3))
    await countVotes(teamVotesIn(store), 'tenant', returnOf(id, 3))
    // Both remember the submitted return. Each opens it again; the slower one finds it open and submits it.
    await Promise.all([one, other].map((copy) => copy.change('tenant', id, open)))
    await Promise.all([one, other].map((copy, nth) => copy.change('tenant', id, submitOnce(id, 7 + nth))))
    const { kept, recounted } = await both(store)
    assert.deepEqual(kept, recounted)
    assert.equal(kept.size, 1)
    await store.close()
  })

  it('do not prevent a submission if their record cannot be read', async () => {
    const store = openSqliteStore(join(folder(), 'store.db'))
    const id = there(ids[0])
    const record = there(countedOf(returnOf(id, 3))).record
    await store.write({ tenant: 'tenant', kind: 'votes', id: record }, { schema: 1, value: 'damaged' }, 'absent')
    const assessments = assessmentsIn(store)
    assert.equal(await assessments.create('tenant', id, returnOf(id, 3)), 'created')
    await assert.rejects(teamVotesIn(store).read('tenant', record))
    await store.close()
  })
})

type Assessments = ReturnType<typeof assessmentsIn>

const open = (before: Assessment | undefined) =>
  ({ type: 'save', value: { ...there(before), submittedAt: undefined }, result: undefined }) as const

const submitOnce = (id: AssessmentId, nth: number) => (before: Assessment | undefined) =>
  before?.submittedAt
    ? ({ type: 'unchanged', result: undefined } as const)
    : ({ type: 'save', value: returnOf(id, nth), result: undefined } as const)

/** One change of one return. Only a submission or a restore creates a return that is not there. */
async function once(assessments: Assessments, id: AssessmentId, does: string, nth: number): Promise<void> {
  if (does === 'restore') {
    await assessments.create('tenant', id, returnOf(id, nth))
    return
  }
  await assessments.change('tenant', id, (before) => {
    const save = (value: Assessment) => ({ type: 'save', value, result: undefined }) as const
    if (does === 'submit') return save({ ...returnOf(id, nth), ...(before && { questionSet: before.questionSet }) })
    if (!before) return { type: 'unchanged', result: undefined } as const
    if (does === 'remove') return { type: 'remove', result: undefined } as const
    if (does === 'open') return save({ ...before, submittedAt: undefined })
    const moved = { ...before, submittedAt: undefined }
    return does === 'change council'
      ? save({ ...moved, organisationId: `council-${nth}` })
      : save({ ...before, questionSet: { ...before.questionSet, version: `${nth}` } })
  })
}
