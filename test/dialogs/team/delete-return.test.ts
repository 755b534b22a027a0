// A deleted council return is hidden for 30 days, can be restored by a lead, and then leaves nothing.

import assert from 'node:assert/strict'
import { parseQuestionId } from '../../../assessment/ids.ts'
import { openBallot } from '../../../assessment/team/ballot.ts'
import { removeDeleted } from '../../../dialogs/team/remove-deleted.ts'
import { readTrail } from '../../../store/collections/audit-trail.ts'
import { ballotId } from '../../../store/collections/ballots.ts'
import { removalId } from '../../../store/collections/erasing/removals.ts'
import { type Store, system } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { channel, named } from '../bot-copy.ts'
import { type CouncilBot, councilBot } from '../council.ts'

const oldQuestion = there(parseQuestionId('OLD-9X'))
const note = 'Bob asked the leader about this'
const afterDays = (days: number) => new Date(Date.parse('2026-05-04T10:00:00.000Z') + days * 864e5).toISOString()

describe('A deleted council return', () => {
  const folder = temporaryFolder()
  let bot: CouncilBot
  beforeEach(async () => {
    bot = await councilBot(folder())
  })
  afterEach(() => bot.close())

  /** With an agreed answer, a note of bob's, and a ballot on a question that the set no longer contains. */
  async function begun() {
    await bot.says('ann', 'start')
    await bot.agreesFirst()
    const assessment = await bot.current()
    await bot.press('bob', { do: 'take', assessment, function: 'CULT' })
    const question = there(parseQuestionId('CULT-1C'))
    await bot.pressAlone('bob', { do: 'annotate', assessment, question, revision: 0 }, { inputs: { note } })
    const vote = { value: 'yes', at: '2026-05-04T09:00:00.000Z', operation: 'long ago' } as const
    const ballot = { ...openBallot(oldQuestion, false, 0), votes: { [named('bob')]: [vote] } }
    await bot.deps.ballots.create('tenant', ballotId({ id: assessment }, oldQuestion), ballot)
    return { assessment, before: await bot.deps.assessments.read('tenant', assessment) }
  }

  const ballots = async () => (await Array.fromAsync(bot.deps.ballots.list('tenant'))).length
  const removes = async (now: string) => Array.fromAsync(removeDeleted(bot.deps, () => now))

  it('is hidden from everybody, with its ballots', async () => {
    const { assessment } = await begun()
    const card = await bot.press('ann', { do: 'erase-return', assessment })
    assert.match(card, /A lead can restore it until 3 Jun 2026/)
    for (const press of [
      { do: 'board', assessment },
      { do: 'ballot', assessment },
      { do: 'results', assessment },
      { do: 'vote', assessment, question: oldQuestion, round: 1, named: false, value: 'no' },
    ] as const) {
      assert.match(await bot.press('bob', press), /This assessment is no longer here/)
    }
    assert.match(await bot.says('bob', 'results'), /No council return is open here/)
  })

  it('comes back unchanged when a lead restores it, with its ballots', async () => {
    const { assessment, before } = await begun()
    const had = await ballots()
    await bot.press('ann', { do: 'erase-return', assessment })
    assert.match(await bot.press('ann', { do: 'restore-return', assessment }), /Team board/)
    assert.deepEqual(await bot.deps.assessments.read('tenant', assessment), before)
    assert.equal(await ballots(), had)
    assert.equal(await bot.current(), assessment)
    assert.match(await bot.press('ann', { do: 'restore-return', assessment }), /Team board/)
    assert.deepEqual(await removes(afterDays(40)), [])
    assert.deepEqual(await bot.deps.assessments.read('tenant', assessment), before)
  })

  it('is offered for restoring to leads only, among the earlier returns', async () => {
    const { assessment } = await begun()
    await bot.press('ann', { do: 'erase-return', assessment })
    await bot.says('bob', 'start')
    const later = await bot.current()
    const offered = /Restore: Council return/
    assert.match(await bot.press('ann', { do: 'earlier', assessment: later }), offered)
    assert.match(await bot.press('bob', { do: 'earlier', assessment: later }), offered)
    assert.doesNotMatch(await bot.press('cai', { do: 'earlier', assessment: later }), offered)
    assert.match(await bot.press('cai', { do: 'restore-return', assessment }), /Only a lead can do this/)
    assert.match(await bot.press('eve', { do: 'restore-return', assessment }), /can no longer be restored/)
    assert.doesNotMatch(await bot.press('ann', { do: 'earlier', assessment: later }, { now: afterDays(31) }), offered)
  })

  it('cannot be restored while another return is open, so that a channel has one open return', async () => {
    const { assessment } = await begun()
    await bot.press('ann', { do: 'erase-return', assessment })
    await bot.says('ann', 'start')
    const later = await bot.current()
    assert.match(await bot.press('ann', { do: 'restore-return', assessment }), /Another council return is open here/)
    await bot.press('ann', { do: 'submit', assessment: later })
    assert.match(await bot.press('ann', { do: 'restore-return', assessment }), /Team board/)
    assert.equal(await bot.current(), assessment)
  })

  /** Runs `work` during a restore: after its records were read, and before the channel's is written. */
  function meanwhile(work: () => Promise<unknown>): void {
    const { members } = bot.deps
    const through: typeof members = async (...where) => {
      Object.assign(bot.deps, { members })
      await work()
      return members(...where)
    }
    Object.assign(bot.deps, { members: through })
  }

  const listed = async () => (await bot.deps.channels.read('tenant', channel.conversation))?.assessments

  it('stays deleted when a colleague starts another return at the same moment', async () => {
    const { assessment } = await begun()
    await bot.press('ann', { do: 'erase-return', assessment })
    meanwhile(() => bot.says('bob', 'start'))
    assert.match(await bot.press('ann', { do: 'restore-return', assessment }), /Another council return is open here/)
    assert.deepEqual(await listed(), [await bot.current()])
    assert.notEqual(await bot.current(), assessment)
    assert.equal(await bot.deps.assessments.read('tenant', assessment), undefined)
  })

  it('stays deleted when a lead reopens the last return at the same moment', async () => {
    const { assessment } = await begun()
    await bot.press('ann', { do: 'erase-return', assessment })
    await bot.says('ann', 'start')
    const later = await bot.current()
    await bot.press('ann', { do: 'submit', assessment: later })
    meanwhile(() => bot.press('ann', { do: 'reopen', assessment: later }))
    assert.match(await bot.press('ann', { do: 'restore-return', assessment }), /Another council return is open here/)
    assert.deepEqual(await listed(), [later])
    assert.equal((await bot.deps.assessments.read('tenant', later))?.submittedAt, undefined)
  })

  it('comes back with the next start if the restore was cut short after it was listed', async () => {
    for (let nth = 0; nth < 6; nth++) {
      const { assessment, before } = await begun()
      await bot.press('ann', { do: 'erase-return', assessment })
      const cut = cutAt(bot.store, nth)
      await bot.press('ann', { do: 'restore-return', assessment }).catch(() => {})
      cut.mend()
      const isListed = (await listed())?.includes(assessment)
      await bot.says('bob', 'start')
      const current = await bot.current()
      assert.equal(current === assessment, isListed, `${nth}`)
      await removes(afterDays(31))
      if (isListed) assert.deepEqual(await bot.deps.assessments.read('tenant', assessment), before, `${nth}`)
      assert.equal(await bot.deps.deleted.read('tenant', assessment), undefined, `${nth}`)
      await bot.press(isListed ? 'ann' : 'bob', { do: 'erase-return', assessment: current })
      await removes(afterDays(31))
    }
  })

  it('has one start, its deletion and its restore in the audit trail', async () => {
    const { assessment } = await begun()
    await bot.press('ann', { do: 'erase-return', assessment })
    await bot.press('ann', { do: 'restore-return', assessment }, { now: afterDays(1) })
    const entries = await Array.fromAsync(readTrail(bot.deps.audit, 'tenant', assessment))
    assert.deepEqual(
      entries.map(({ action }) => action),
      ['restore', 'delete', 'give-function', 'start'],
    )
  })

  it('keeps an answer that a colleague saved during the deletion', async () => {
    const { assessment } = await begun()
    const { deps } = bot
    const { deleted } = deps
    const through = {
      ...deleted,
      async change(...how: Parameters<typeof deleted.change>) {
        await bot.pressAlone('bob', {
          do: 'answer',
          assessment,
          question: there(parseQuestionId('CULT-1C')),
          revision: 1,
          value: 'no',
        })
        return deleted.change(...how)
      },
    }
    Object.assign(deps, { deleted: through })
    await bot.press('ann', { do: 'erase-return', assessment })
    Object.assign(deps, { deleted })
    assert.equal((await deleted.read('tenant', assessment))?.answers['CULT-1C']?.value, 'no')
  })

  it('is removed after 30 days with every ballot, and leaves no byte in the files of the store', async () => {
    const { assessment } = await begun()
    await bot.press('ann', { do: 'erase-return', assessment })
    assert.deepEqual(await removes(afterDays(29.9)), [])
    assert.ok(bot.bytes().includes(note))
    assert.deepEqual(await removes(afterDays(30)), [])
    const left = (await bot.documents()).filter((document) =>
      /"kind":"(assessment|deleted|ballot|history|removal)"/.test(document),
    )
    assert.deepEqual(left, [])
    assert.ok(!bot.bytes().includes(note) && !bot.bytes().includes('OLD-9X'))
  })

  it('does not hold up the removal of others if it cannot be read', async () => {
    const { assessment } = await begun()
    await bot.press('ann', { do: 'erase-return', assessment })
    const broken = { tenant: 'tenant', assessment: 'broken' as typeof assessment, removeAt: afterDays(1) }
    await bot.deps.removals.create(system, removalId('tenant', broken.assessment), broken)
    await bot.store.write(
      { tenant: 'tenant', kind: 'deleted', id: 'broken' },
      { schema: 3, value: 'nonsense' },
      'absent',
    )
    await bot.store.write({ tenant: system, kind: 'removal', id: 'nonsense' }, 'nonsense', 'absent')
    assert.equal((await removes(afterDays(31))).length, 1)
    assert.equal(await bot.deps.deleted.read('tenant', assessment), undefined)
  })

  it('is deleted by the same press again after the deletion was cut short at any write', async () => {
    for (let nth = 0; nth < 6; nth++) {
      const { assessment } = await begun()
      const cut = cutAt(bot.store, nth)
      await bot.press('ann', { do: 'erase-return', assessment }).catch(() => {})
      cut.mend()
      await bot.press('ann', { do: 'erase-return', assessment })
      assert.equal(await bot.deps.assessments.read('tenant', assessment), undefined, `${nth}`)
      assert.ok((await bot.deps.deleted.read('tenant', assessment))?.deletion, `${nth}`)
      const { deleted = [], assessments = [] } = (await bot.deps.channels.read('tenant', channel.conversation)) ?? {}
      assert.ok(deleted.includes(assessment) && !assessments.includes(assessment), `${nth}`)
      await removes(afterDays(31))
    }
  })
})

/** Makes the nth of the next writes or removals fail before it happens, and all after it until `mend` is called. */
function cutAt(store: Store, nth: number) {
  const { write, remove } = store
  let writes = 0
  const counted =
    <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      if (writes++ >= nth) throw new Error('Cut short.')
      return work(...args)
    }
  Object.assign(store, { write: counted(write), remove: counted(remove) })
  return { mend: () => void Object.assign(store, { write, remove }) }
}
