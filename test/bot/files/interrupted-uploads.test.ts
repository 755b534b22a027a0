// After a crash during an upload the person is told; expired offers leave the store.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { parseAssessmentId, parsePersonId } from '../../../assessment/ids.ts'
import type { FileOffer, PersonFiles } from '../../../assessment/people/file-offer.ts'
import { questionSets } from '../../../assessment/versions/question-sets.ts'
import { watchInterruptedUploads } from '../../../bot/files/interrupted-uploads.ts'
import { writeReference } from '../../../bot/incoming/conversation-reference.ts'
import type { Message, TeamsClient } from '../../../bot/teams/port.ts'
import { TeamsFault } from '../../../bot/teams/teams-fault.ts'
import { filesIn } from '../../../store/collections/files.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import { manualTiming } from '../../lib/manual-timing.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { set, there } from '../../support/cards/sample.ts'
import { pacedOver } from '../teams/pace/paced-over.ts'

const busy = new TeamsFault('passing', 'no', { statusCode: 429 })
const start = '2026-05-04T09:00:00.000Z'
const ann = there(parsePersonId('ann'))
const chat = writeReference({
  serviceUrl: 'https://example.org',
  conversation: 'a:ann',
  tenant: 't',
  bot: { id: '28:x' },
})

const offered = (given: Partial<FileOffer> = {}): FileOffer => ({
  ...{ id: 'f:1', assessment: there(parseAssessmentId('a1')), format: 'pdf', name: 'Paper.pdf', at: start },
  ...given,
})
const underWay = { operation: 'f:2', upload: { until: '2026-05-04T09:02:00.000Z', chat } }

describe('After a start', () => {
  const folder = temporaryFolder()
  let store: Store
  beforeEach(() => {
    store = openSqliteStore(join(folder(), 'files.sqlite'))
  })
  afterEach(() => store.close())

  /**
   * Runs copies of the bot for the first minutes after a start, while Teams fails at first. Returns the messages and
   * their recipients.
   */
  async function looked(offer: FileOffer, minutes: number, { faults = [] as TeamsFault[], copies = 1 } = {}) {
    const files = filesIn(store)
    await files.create('t', ann, { offers: [offer] })
    const timing = manualTiming()
    const written: (readonly [string, Message])[] = []
    const warnings: string[] = []
    const post: TeamsClient['post'] = async ({ conversation }, message) => {
      const fault = faults.shift()
      if (fault) throw fault
      written.push([conversation, message])
      return '1'
    }
    const warn = (...[, line]: unknown[]) => void warnings.push(String(line))
    const ends = Array.from({ length: copies }, () =>
      watchInterruptedUploads({
        teams: pacedOver({ post }, timing),
        deps: { files, sets: questionSets([set]) },
        keys: () => store.keys(),
        clock: () => new Date(timing.epoch()),
        timing,
        log: { info: assert.fail, warn, error: assert.fail },
      }),
    )
    await timing.passes(minutes * 60_000)
    await Promise.all(ends.map((end) => end()))
    return { written, warnings, left: await files.read('t', ann) }
  }

  const isUnderWay = (left: PersonFiles | undefined) => left?.offers[0]?.decision?.upload !== undefined

  it('a person is told about an upload whose time is over', async () => {
    const { written, left } = await looked(offered({ decision: underWay }), 3)
    assert.equal(written.length, 1)
    assert.equal(written[0]?.[0], 'a:ann')
    assert.match(JSON.stringify(written[0]?.[1]), /I was restarted while the file was on its way/)
    assert.equal(left?.offers[0]?.decision?.upload, undefined)
  })

  it('a person is told even if Teams is busy at first', async () => {
    const { written, warnings, left } = await looked(offered({ decision: underWay }), 3, { faults: [busy, busy] })
    assert.deepEqual([written.length, warnings.length, isUnderWay(left)], [1, 0, false])
  })

  it('a person is told on the next day if Teams stays busy', async () => {
    const faults = Array.from({ length: 5 }, () => busy)
    const soon = await looked(offered({ decision: underWay }), 5, { faults: [...faults] })
    assert.deepEqual([soon.written.length, soon.warnings.length, isUnderWay(soon.left)], [0, 1, true])
    const files = filesIn(store)
    await files.change('t', ann, () => ({ type: 'remove', result: undefined }))
    const later = await looked(offered({ decision: underWay }), 25 * 60, { faults })
    assert.equal(later.written.length, 1)
  })

  for (const fault of [new TeamsFault('refused', 'no'), new TeamsFault('passing', 'unknown')]) {
    it(`a person who ${fault.kind === 'refused' ? 'cannot be told' : 'may have been told'} is not told again`, async () => {
      const { written, warnings, left } = await looked(offered({ decision: underWay }), 3, { faults: [fault] })
      assert.deepEqual([written.length, warnings.length, isUnderWay(left)], [0, 1, false])
    })
  }

  it('a person is told once even if several copies of the bot run', async () => {
    const { written } = await looked(offered({ decision: underWay }), 5, { faults: [busy], copies: 3 })
    assert.equal(written.length, 1)
  })

  it('an upload that another copy may still carry out is left alone', async () => {
    const { written } = await looked(offered({ decision: underWay }), 1)
    assert.deepEqual(written, [])
  })

  it('an upload that has ended leads to no message', async () => {
    const { written } = await looked(offered({ decision: { operation: 'f:2' } }), 3)
    assert.deepEqual(written, [])
  })

  it('expired offers leave the store within a day', async () => {
    const { left } = await looked(offered(), 2 * 24 * 60)
    assert.equal(left, undefined)
  })
})
