// Documents of earlier versions of the bot are read with the same meaning.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { originOf } from '../../../assessment/answers/answer.ts'
import { saidEver, takeBack } from '../../../assessment/answers/answering.ts'
import type { AssessmentId } from '../../../assessment/ids.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import { ballotsIn } from '../../../store/collections/ballots.ts'
import { channelsIn } from '../../../store/collections/channels.ts'
import { boundedRetiring } from '../../../store/collections/displays.ts'
import { peopleIn } from '../../../store/collections/people.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Kind, Store } from '../../../store/store.ts'
import { stamp, taken, there } from '../../support/cards/sample.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const said = (day: number, value: string | undefined, operation: string, more: object = {}) => ({
  ...(value && { value }),
  ...{ by: 'ann', at: `2026-03-0${day}T10:00:00.000Z`, operation },
  ...more,
})

const assessment = {
  ...{ id: 'a', organisationId: 't', standing: 'personal-view', owner: 'ann', number: 1 },
  ...{ questionSet: { id: 'dma', version: '2026.1' }, council: {}, targets: {}, places: {}, submissions: [] },
  startedAt: '2026-03-01T09:00:00.000Z',
  answers: {
    'LEAD-1C': {
      ...said(5, 'yes', 'undo', { undoes: 'two', note: 'Ask Tom' }),
      revision: 4,
      earlier: [
        said(1, 'yes', 'one'),
        said(2, 'yes', 'noted', { note: 'Ask Tom' }),
        said(4, 'no', 'two', { note: 'Ask Tom' }),
      ],
    },
    'LEAD-1P': { ...said(3, 'no', 'three'), revision: 1, earlier: [] },
  },
}

describe('A document of an earlier version of the bot', () => {
  const folder = temporaryFolder()
  let store: Store
  beforeEach(() => {
    store = openSqliteStore(join(folder(), 'store.db'))
  })
  afterEach(() => store.close())

  const writes = (kind: Kind, schema: number, value: unknown) =>
    store.write({ tenant: 't', kind, id: 'a' }, { schema, value }, 'absent')

  for (const schema of [1, 2, 3]) {
    it(`gets numbered statements and marked notes if it is an assessment of schema ${schema}`, async () => {
      await writes('assessment', schema, assessment)
      const found = there(await assessmentsIn(store).read('t', 'a'))
      const answer = there(found.answers['LEAD-1C'])
      assert.deepEqual(
        [...answer.earlier, answer].map(({ nth, revision, noted }) => [nth, revision, noted]),
        [
          [1, 1, undefined],
          [2, 2, true],
          [4, 3, undefined],
          [5, 4, undefined],
        ],
      )
      assert.equal(found.answers['LEAD-1P']?.nth, 3)
      assert.equal(found.statements, 5)
      assert.equal(originOf(answer).source?.operation, 'one')
      assert.deepEqual(saidEver(found, 'two'), ['LEAD-1C'])
      const undone = taken(takeBack(found, 'one', stamp(6, 'again')))
      assert.deepEqual([undone.answers['LEAD-1C']?.value, undone.answers['LEAD-1C']?.note], [undefined, 'Ask Tom'])
      assert.ok(!('standing' in found))
    })
  }

  it('is rejected without quoting its contents if an assessment does not match its schema', async () => {
    await writes('assessment', 2, { ...assessment, answers: { 'LEAD-1C': 'secret' } })
    await assert.rejects(assessmentsIn(store).read('t', 'a'), (fault: Error) => !fault.message.includes('secret'))
  })

  it('keeps the replaced revision of a ballot under its new name', async () => {
    const ballot = { question: 'LEAD-1C', round: 2, over: 3, named: false, votes: {} }
    await writes('ballot', 1, ballot)
    const { over, ...same } = ballot
    assert.deepEqual(await ballotsIn(store).read('t', 'a'), { ...same, replacesRevision: over })
  })

  it('gets an empty index of parts for a person, and an empty list of deleted returns for a channel', async () => {
    await writes('person', 2, { assessments: ['a'], started: 1, returns: [] })
    assert.deepEqual((await peopleIn(store).read('t', 'a'))?.parts, [])
    await writes('channel', 1, { kind: 'channel', reference: 'r', assessments: ['a' as AssessmentId], started: 1 })
    assert.deepEqual((await channelsIn(store).read('t', 'a'))?.deleted, [])
  })
})

describe('The messages that wait to be retired', () => {
  it('are at most twenty, the ones that were posted last', () => {
    const all = Array.from({ length: 50 }, (_, nth) => ({ reference: 'here', message: `${nth}`, notBefore: 0 }))
    assert.deepEqual(boundedRetiring(all), all.slice(-20))
  })
})
