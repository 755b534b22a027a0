// The erasure of one person from one document: it is kept as it is only if they changed it after the given moment.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { AssessmentId, PersonId } from '../../../../assessment/ids.ts'
import { ballotId } from '../../../../store/collections/ballots.ts'
import type { Channel } from '../../../../store/collections/channels.ts'
import {
  type Erasable,
  erasableIn,
  eraseDocument,
  isNamedIn,
} from '../../../../store/collections/erasing/erase-document.ts'
import { openSqliteStore } from '../../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../../store/store.ts'
import { councilBot } from '../../../dialogs/council.ts'
import { questionId } from '../../../support/cards/sample.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const ann = 'ann' as PersonId
const bob = 'bob' as PersonId
const erased = { person: ann, instead: 'former-1' as PersonId }
const [early, late] = ['2026-05-01T10:00:00.000Z', '2026-05-10T10:00:00.000Z']

describe('The erasure of a person from a document', () => {
  const folder = temporaryFolder()
  let store: Store
  let collections: Erasable

  beforeEach(() => {
    store = openSqliteStore(join(folder(), 'erasing.sqlite'))
    collections = erasableIn(store)
  })
  afterEach(() => store.close())

  /** A channel in which `by` decided to reopen a return; an entry that waits there names ann. */
  async function channelReopenedBy(by: PersonId) {
    const assessment = 'the-return' as AssessmentId
    const channel: Channel = {
      ...{ kind: 'channel', reference: 'how', assessments: [assessment], deleted: [], started: 1 },
      reopening: { assessment, submittedAt: early, submissions: 1, by, at: late, operation: 'reopens' },
      outbox: [{ id: 'entry', action: 'delete', at: early, by: ann, assessment }],
    }
    const key = { tenant: 'tenant', kind: 'channel', id: `of ${by}` } as const
    await collections.channels.create(key.tenant, key.id, channel)
    return key
  }

  it('skips a channel in which they decided since, but not one in which a colleague did', async () => {
    const [own, colleagues] = [await channelReopenedBy(ann), await channelReopenedBy(bob)]
    assert.equal(await eraseDocument(collections, own, erased, early), 'kept')
    assert.equal(await eraseDocument(collections, colleagues, erased, early), 'renamed')
    assert.equal(await isNamedIn(collections, colleagues, ann), false)
    assert.equal(await isNamedIn(collections, own, ann), true)
    assert.equal(await eraseDocument(collections, own, erased, late), 'renamed')
    assert.equal(await isNamedIn(collections, own, ann), false)
  })

  it('skips a ballot in which they voted since, and a return in which they took a function', async () => {
    const bot = await councilBot(folder())
    await bot.says('ann', 'start', { now: early })
    const assessment = await bot.current()
    await bot.press('ann', { do: 'together', assessment }, { now: early })
    const question = questionId('LEAD-1C')
    const vote = { do: 'vote', assessment, question, round: 1, named: false, value: 'yes' } as const
    await bot.press('ann', vote, { now: late })
    await bot.press('ann', { do: 'take', assessment, function: 'AGIL' }, { now: late })
    const found = await bot.deps.assessments.read('tenant', assessment)
    const ballot = { tenant: 'tenant', kind: 'ballot', id: ballotId(found ?? assert.fail(), question) } as const
    const theReturn = { tenant: 'tenant', kind: 'assessment', id: assessment } as const
    assert.equal(await eraseDocument(bot.deps, ballot, erased, early), 'kept')
    assert.equal(await eraseDocument(bot.deps, ballot, erased, late), 'renamed')
    assert.equal(await eraseDocument(bot.deps, ballot, erased), 'untouched')
    assert.equal(await eraseDocument(bot.deps, theReturn, erased, early), 'kept')
    assert.equal(await eraseDocument(bot.deps, theReturn, erased, late), 'renamed')
    assert.equal(await isNamedIn(bot.deps, theReturn, ann), false)
    await bot.close()
  })

  it('does nothing for a document that does not exist', async () => {
    for (const kind of ['assessment', 'deleted', 'history', 'ballot', 'perception', 'audit', 'display'] as const) {
      assert.equal(await eraseDocument(collections, { tenant: 'tenant', kind, id: 'none' }, erased), 'untouched')
    }
  })
})
