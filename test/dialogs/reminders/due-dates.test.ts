// Due dates that come near: who gets a reminder, on which days, at which hours, and from how many copies of the bot.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Roster } from '../../../assessment/team/team.ts'
import type { Press } from '../../../cards/press.ts'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'
import type { Effect, Outcome } from '../../../dialogs/effects.ts'
import { recordDelivery, recordMention } from '../../../dialogs/reminders/delivery-outcome.ts'
import { dueReminders } from '../../../dialogs/reminders/due-dates.ts'
import { route } from '../../../dialogs/route.ts'
import type { Reply } from '../../../dialogs/turn.ts'
import { dueId } from '../../../store/collections/due-index.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Store, StoreUnavailable, system } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { textsOf } from '../../support/cards/card-reading.ts'
import { there } from '../../support/cards/sample.ts'
import { copyOver, named, ownChat, rosterOf, turnOf, typing } from '../bot-copy.ts'
import { unevenStore } from '../uneven-store.ts'

// Friday, 12 June 2026: in British Summer Time nine o'clock is 08:00 UTC.
const friday = '2026-06-12'
const tuesdayAtNine = '2026-06-09T08:00:00.000Z'
const fridayAtNine = '2026-06-12T08:00:00.000Z'

describe('A due date', () => {
  const folder = temporaryFolder()
  let stores: readonly Store[] = []
  let files = 0
  afterEach(async () => {
    for (const store of stores) await store.close()
  })

  /** Ann leads; Bob has Culture, Cai has Data. `waits` delays each copy's store in its own way. */
  async function team({ due = friday, waits = [[0], [0]], owners = { bob: 'CULT', cai: 'DATA' } }: Given = {}) {
    const file = join(folder(), `due ${++files}.sqlite`)
    stores = [openSqliteStore(file), openSqliteStore(file)]
    const uneven = stores.map((store, index) => unevenStore(store, { waits: waits[index] ?? [0], written: () => {} }))
    let roster: Roster | 'refused' = rosterOf('ann', 'bob', 'cai', 'dee?')
    const worlds = uneven.map(({ store }) => copyOver(store, { members: async () => roster }))
    const deps = there(worlds[0])
    let acts = 0
    const at = { now: '2026-06-01T09:00:00.000Z' }

    async function act(
      person: string,
      press: Press,
      { now = at.now, inputs = {}, place = {}, through = deps } = {},
    ): Promise<Reply> {
      return route(
        turnOf(person, { type: 'pressed', press, inputs }, { now, operation: `${person} ${++acts}`, ...place }),
        through,
      )
    }

    await route(turnOf('ann', typing('start'), at), deps)
    const [channel] = await Array.fromAsync(deps.channels.list('tenant'))
    const assessment = there(channel?.value.assessments[0])
    for (const [person, fn] of Object.entries(owners)) await act(person, { do: 'take', assessment, function: fn })
    const saves = (inputs: Readonly<Record<string, string>>, now = at.now, through = deps) =>
      act(
        'ann',
        { do: 'save-settings', assessment, part: 'dates' },
        { now, inputs, place: { place: ownChat }, through },
      )
    if (due) await saves({ due })
    for (const { uneven: makeUneven } of uneven) makeUneven(true)

    return {
      ...{ deps, worlds, uneven, assessment, act, saves },
      /** Polls the due dates on this copy. Each message that it sends has this outcome. */
      async looks(now: string, outcome: Outcome | 'cut short' = 'delivered', copy = deps): Promise<readonly string[]> {
        const claimed = await claimedBy(copy, now)
        for (const { tag } of claimed)
          if (tag && outcome !== 'cut short') await recordDelivery(copy, 'tenant', tag, outcome)
        return claimed.map(({ to }) => to.person)
      },
      meets(...names: readonly string[]) {
        roster = rosterOf(...names)
      },
      refuses() {
        roster = 'refused'
      },
    }
  }

  it('reminds each owner with open questions once on the third day before and once on the day', async () => {
    const { looks } = await team()
    assert.deepEqual(await looks('2026-06-08T10:00:00.000Z'), [])
    assert.deepEqual(await looks(tuesdayAtNine), ['bob', 'cai'])
    assert.deepEqual(await looks('2026-06-09T08:01:00.000Z'), [])
    assert.deepEqual(await looks('2026-06-10T08:00:00.000Z'), [])
    assert.deepEqual(await looks('2026-06-11T12:00:00.000Z'), [])
    assert.deepEqual(await looks(fridayAtNine), ['bob', 'cai'])
    assert.deepEqual(await looks('2026-06-12T15:00:00.000Z'), [])
    assert.deepEqual(await looks('2026-06-15T08:00:00.000Z'), [])
  })

  it('sends a reminder with the number of days left and a button to the next open question', async () => {
    const { deps } = await team()
    const [reminder] = await claimedBy(deps, tuesdayAtNine)
    const card = JSON.parse(JSON.stringify(there(reminder).card))
    assert.ok(textsOf(card).some((text) => text.includes('in 3 days')))
    assert.ok(JSON.stringify(card).includes('"do":"resume"'))
    const [today] = await claimedBy(deps, fridayAtNine)
    assert.ok(textsOf(JSON.parse(JSON.stringify(there(today).card))).some((text) => text.includes('today')))
  })

  it('reminds only in working hours, even if the first poll comes late in the day', async () => {
    const { looks } = await team()
    assert.deepEqual(await looks('2026-06-09T07:59:59.000Z'), [])
    assert.deepEqual(await looks('2026-06-09T16:00:00.000Z'), [])
    assert.deepEqual(await looks('2026-06-09T15:59:59.000Z'), ['bob', 'cai'])
  })

  it('does not remind again in the morning after a reminder late on the day before', async () => {
    const { looks } = await team()
    assert.deepEqual(await looks('2026-06-09T15:59:59.000Z'), ['bob', 'cai'])
    assert.deepEqual(await looks('2026-06-10T08:00:00.000Z'), [])
  })

  it('reminds on the Thursday and the Friday before if it is a Sunday', async () => {
    const { looks } = await team({ due: '2026-06-14' })
    assert.deepEqual(await looks('2026-06-10T10:00:00.000Z'), [])
    assert.deepEqual(await looks('2026-06-11T10:00:00.000Z'), ['bob', 'cai'])
    assert.deepEqual(await looks('2026-06-12T10:00:00.000Z'), ['bob', 'cai'])
    assert.deepEqual(await looks('2026-06-13T10:00:00.000Z'), [])
    assert.deepEqual(await looks('2026-06-14T10:00:00.000Z'), [])
  })

  it('reminds on the Friday if the third day before is a Saturday', async () => {
    const { looks } = await team({ due: '2026-06-16' })
    assert.deepEqual(await looks('2026-06-12T10:00:00.000Z'), ['bob', 'cai'])
    assert.deepEqual(await looks('2026-06-15T10:00:00.000Z'), [])
    assert.deepEqual(await looks('2026-06-16T10:00:00.000Z'), ['bob', 'cai'])
  })

  for (const waits of [
    [[0], [0]],
    [
      [0, 3, 1],
      [2, 0, 1, 1],
    ],
    [
      [4, 0],
      [0, 0, 5],
    ],
  ]) {
    it(`reminds each owner once when two copies poll at the same time (${JSON.stringify(waits)})`, async () => {
      const { worlds } = await team({ waits, owners: { ann: 'LEAD', bob: 'CULT', cai: 'DATA' } })
      for (const now of [tuesdayAtNine, fridayAtNine]) {
        const claimed = await Promise.all([...worlds, ...worlds].map((deps) => claimedBy(deps, now)))
        const owners = claimed.flat().map(({ to }) => to.person)
        assert.deepEqual(owners.toSorted(), ['ann', 'bob', 'cai'])
      }
    })
  }

  it('reminds again from any copy, five minutes after a copy was killed between claim and message', async () => {
    const { looks, worlds } = await team()
    assert.deepEqual(await looks(tuesdayAtNine, 'cut short'), ['bob', 'cai'])
    assert.deepEqual(await looks('2026-06-09T08:04:59.000Z', 'delivered', worlds[1]), [])
    assert.deepEqual(await looks('2026-06-09T08:05:00.000Z', 'delivered', worlds[1]), ['bob', 'cai'])
    assert.deepEqual(await looks('2026-06-09T08:10:00.000Z'), [])
  })

  it('reminds again at once after Teams did not accept the message', async () => {
    const { looks } = await team()
    assert.deepEqual(await looks(tuesdayAtNine, 'failed'), ['bob', 'cai'])
    assert.deepEqual(await looks('2026-06-09T08:01:00.000Z'), ['bob', 'cai'])
    assert.deepEqual(await looks('2026-06-09T08:02:00.000Z'), [])
  })

  for (const became of ['perhaps', 'never'] as const) {
    it(`does not remind again that day if the message has the outcome "${became}"`, async () => {
      const { looks, deps, assessment } = await team()
      assert.deepEqual(await looks(tuesdayAtNine, became), ['bob', 'cai'])
      assert.deepEqual(await looks('2026-06-09T08:06:00.000Z'), [])
      assert.deepEqual(there(await deps.assessments.read('tenant', assessment)).team?.unreachable, [])
      assert.deepEqual(await looks(fridayAtNine), ['bob', 'cai'])
    })
  }

  it('does not remind people who muted reminders, answered everything or left the channel', async () => {
    const { act, looks, meets, assessment } = await team({ owners: { ann: 'LEAD', bob: 'CULT', cai: 'DATA' } })
    const inOwnChat = { place: { place: ownChat } }
    await act('bob', { do: 'mute', muted: true }, inOwnChat)
    await act('ann', { do: 'rest', assessment, question: named('LEAD-1C') as never }, inOwnChat)
    meets('ann', 'bob', 'dee?')
    assert.deepEqual(await looks(tuesdayAtNine), [])
    // That closes the occasion: a person who unmutes reminders waits for the next one.
    await act('bob', { do: 'mute', muted: false }, inOwnChat)
    meets('ann', 'bob', 'cai')
    assert.deepEqual(await looks('2026-06-09T10:00:00.000Z'), [])
    assert.deepEqual(await looks(fridayAtNine), ['bob', 'cai'])
  })

  it('and a lead together remind each owner at most once a day', async () => {
    const { act, looks, deps, assessment } = await team()
    const remind = async (now: string) => {
      const { after = [] } = await act('ann', { do: 'remind', assessment }, { now })
      const claimed = after.filter((effect) => effect.type === 'tell')
      for (const { tag } of claimed) await recordDelivery(deps, 'tenant', there(tag), 'delivered')
      return claimed.map(({ to }) => to.person)
    }
    assert.deepEqual(await looks(tuesdayAtNine), ['bob', 'cai'])
    assert.deepEqual(await remind('2026-06-09T13:00:00.000Z'), [])
    assert.deepEqual(await remind('2026-06-12T07:30:00.000Z'), ['bob', 'cai'])
    assert.deepEqual(await looks(fridayAtNine), [])
    assert.deepEqual(await remind('2026-06-12T08:01:00.000Z'), [])
  })

  it('reminds on the new day after a change, and not at all after its removal', async () => {
    const { saves, looks } = await team()
    await saves({ due: '2026-06-19' }, '2026-06-08T09:00:00.000Z')
    assert.deepEqual(await looks(tuesdayAtNine), [])
    assert.deepEqual(await looks('2026-06-16T10:00:00.000Z'), ['bob', 'cai'])
    await saves({}, '2026-06-17T09:00:00.000Z')
    assert.deepEqual(await looks('2026-06-19T10:00:00.000Z'), [])
  })

  it('stays unchanged if the settings with the new date were refused', async () => {
    const { saves, looks } = await team()
    await saves({ due: '2026-12-18', name: 'n'.repeat(81) })
    assert.deepEqual(await looks(tuesdayAtNine), ['bob', 'cai'])
  })

  it('reminds on the stored day, even if the save was cut short half-way', async () => {
    for (const [before, after] of [
      ['2026-06-12', '2026-06-19'],
      ['2026-06-19', '2026-06-12'],
    ] as const) {
      for (const nth of [0, 1, 2]) {
        const { saves, looks, uneven, worlds, assessment } = await team({ due: before })
        uneven[0]?.cut({ nth, when: 'before' })
        await saves({ due: after }).catch((error) => assert.ok(error instanceof StoreUnavailable))
        uneven[0]?.cut(undefined)
        const { due } = there(await worlds[1]?.assessments.read('tenant', assessment))
        await looks(tuesdayAtNine)
        const told = [
          ...(await looks('2026-06-09T09:00:00.000Z')).map((person) => `${person} on the 9th`),
          ...(await looks('2026-06-12T09:00:00.000Z')).map((person) => `${person} on the 12th`),
          ...(await looks('2026-06-19T09:00:00.000Z')).map((person) => `${person} on the 19th`),
        ]
        const day = due === '2026-06-12' ? '12th' : '19th'
        for (const person of ['bob', 'cai'])
          assert.ok(told.includes(`${person} on the ${day}`), `${nth}: ${told.join()}`)
        await Promise.all(stores.map((store) => store.close()))
      }
    }
  })

  it('does not remind while the return is submitted, and reminds again once it is reopened', async () => {
    const { act, looks, assessment } = await team()
    await act('ann', { do: 'submit', assessment })
    assert.deepEqual(await looks(tuesdayAtNine), [])
    await act('ann', { do: 'reopen', assessment }, { now: '2026-06-10T09:00:00.000Z' })
    assert.deepEqual(await looks(fridayAtNine), ['bob', 'cai'])
  })

  it('is read from the return, even if the index has another day', async () => {
    const { looks, deps, assessment } = await team()
    const lists = (day: string) =>
      deps.due.change(system, dueId('tenant', assessment), () => ({
        type: 'save',
        value: { tenant: 'tenant', assessment, day, done: [] },
        result: undefined,
      }))
    await lists('2026-12-18')
    assert.deepEqual(await looks(tuesdayAtNine), ['bob', 'cai'])
    await lists('2026-06-09')
    assert.deepEqual(await looks('2026-06-09T09:00:00.000Z'), [])
    assert.equal(there(await deps.due.read(system, dueId('tenant', assessment))).day, friday)
  })

  it('reminds on the new day if it was changed while a poll closed the old one', async () => {
    const { looks, saves, worlds, deps, meets } = await team()
    meets('ann')
    const other = there(worlds[1])
    let isFirst = true
    const changing: Dependencies = {
      ...deps,
      due: { ...deps.due, change: other.due.change },
      members: async (...where) => {
        if (isFirst) await saves({ due: '2026-06-09' }, tuesdayAtNine)
        isFirst = false
        return other.members(...where)
      },
    }
    assert.deepEqual(await claimedBy(changing, tuesdayAtNine), [])
    meets('ann', 'bob', 'cai')
    assert.deepEqual(await looks('2026-06-09T09:00:00.000Z'), ['bob', 'cai'])
  })

  it('leaves the index once it has passed, and stays there if the return is reopened during a poll', async () => {
    const { act, looks, deps, assessment } = await team()
    const listed = () => deps.due.read(system, dueId('tenant', assessment))
    await act('ann', { do: 'submit', assessment })
    let isFirst = true
    const slowly: Dependencies = {
      ...deps,
      assessments: {
        ...deps.assessments,
        async read(...where) {
          const found = await deps.assessments.read(...where)
          if (isFirst) await act('ann', { do: 'reopen', assessment }, { now: '2026-06-08T09:00:00.000Z' })
          isFirst = false
          return found
        },
      },
    }
    await claimedBy(slowly, '2026-06-08T10:00:00.000Z')
    assert.equal((await listed())?.day, friday)
    await looks('2026-06-12T15:00:00.000Z')
    assert.ok(await listed())
    await looks('2026-06-15T08:00:00.000Z')
    assert.equal(await listed(), undefined)
  })

  for (const before of ['', '2026-12-18']) {
    it(`reminds once, on its day, if it is set two days before (until then: ${before || 'no date'})`, async () => {
      const { saves, looks } = await team({ due: before })
      await saves({ due: friday }, '2026-06-10T09:00:00.000Z')
      assert.deepEqual(await looks('2026-06-10T09:01:00.000Z'), [])
      assert.deepEqual(await looks('2026-06-11T09:00:00.000Z'), [])
      assert.deepEqual(await looks(fridayAtNine), ['bob', 'cai'])
    })

    it(`still reminds at once if it is set three days before (until then: ${before || 'no date'})`, async () => {
      const { saves, looks } = await team({ due: before })
      await saves({ due: friday }, '2026-06-09T09:00:00.000Z')
      assert.deepEqual(await looks('2026-06-09T09:01:00.000Z'), ['bob', 'cai'])
    })
  }

  it('of every other council reminds even if the record of one council cannot be read', async () => {
    const { deps, assessment } = await team()
    const [store] = stores
    const due = { tenant: 'another', assessment, day: friday, done: [] }
    await deps.due.create(system, dueId(due.tenant, assessment), due)
    await store?.write({ tenant: due.tenant, kind: 'assessment', id: assessment }, { schema: 1, value: {} }, 'absent')
    await store?.write({ tenant: system, kind: 'due', id: 'an entry' }, { schema: 1, value: {} }, 'absent')
    const found = await Array.fromAsync(dueReminders(deps, () => tuesdayAtNine))
    const faults = found.flatMap((looked) => ('fault' in looked ? [String(looked.fault)] : []))
    assert.deepEqual(faults.toSorted(), [
      'DocumentUnreadable: A stored assessment does not have the shape of its schema 1.',
      'DocumentUnreadable: A stored due does not have the shape of its schema 1.',
    ])
    assert.deepEqual(found.flatMap((looked) => ('fault' in looked ? [] : looked.after)).length, 2)
  })

  /** Polls at `from` on a copy to which Teams lists the members only at `until`. */
  const slowTeams = (deps: Dependencies, from: string, until: string) => {
    let now = from
    const slow: Dependencies = {
      ...deps,
      members: (...where) => {
        now = until
        return deps.members(...where)
      },
    }
    return Array.fromAsync(dueReminders(slow, () => now))
  }

  it('does not remind after working hours if Teams was slow to list the members', async () => {
    const { deps, looks } = await team()
    const found = await slowTeams(deps, '2026-06-09T15:59:59.000Z', '2026-06-09T16:00:01.000Z')
    assert.deepEqual(found, [{ tenant: 'tenant', after: [] }])
    assert.deepEqual(await looks('2026-06-10T08:00:00.000Z'), ['bob', 'cai'])
  })

  it('stamps a claim with the time of the claim, not of the poll, when Teams is slow', async () => {
    const { worlds, looks } = await team()
    await slowTeams(there(worlds[1]), tuesdayAtNine, '2026-06-09T08:06:00.000Z')
    assert.deepEqual(await looks('2026-06-09T08:07:00.000Z'), [])
  })

  it('stays if it is set again while an older save that removes it is still in progress', async () => {
    const { saves, looks, deps } = await team()
    let changes = 0
    const through: Dependencies = {
      ...deps,
      assessments: {
        ...deps.assessments,
        async change(...how) {
          const result = await deps.assessments.change(...how)
          // The first change finds out whose it is, the second that the return is not on that person's record yet.
          changes += 1
          if (changes === 3) await saves({ due: friday })
          return result
        },
      },
    }
    await saves({}, '2026-06-01T09:00:00.000Z', through)
    assert.deepEqual(await looks(tuesdayAtNine), ['bob', 'cai'])
  })

  /** A copy of the bot; another copy polls at this moment after each change of the index. */
  const watched = (deps: Dependencies, now: string): Dependencies => ({
    ...deps,
    due: {
      ...deps.due,
      async change(...how) {
        const result = await deps.due.change(...how)
        await claimedBy(deps, now)
        return result
      },
    },
  })

  it('is not lost when another copy polls between the index write and the save, or during a reopening', async () => {
    const now = '2026-06-08T10:00:00.000Z'
    const { act, saves, looks, deps, assessment } = await team({ due: '' })
    await saves({ due: friday }, now, watched(deps, now))
    assert.deepEqual(await looks(tuesdayAtNine), ['bob', 'cai'])

    await act('ann', { do: 'submit', assessment })
    await looks('2026-06-10T10:00:00.000Z')
    assert.equal(await deps.due.read(system, dueId('tenant', assessment)), undefined)
    const reopened = '2026-06-10T11:00:00.000Z'
    await act('ann', { do: 'reopen', assessment }, { now: reopened, through: watched(deps, reopened) })
    assert.deepEqual(await looks(fridayAtNine), ['bob', 'cai'])
  })

  it('leaves the index five minutes after the save that listed it failed', async () => {
    const { saves, looks, uneven, deps, assessment } = await team({ due: '' })
    const listed = () => deps.due.read(system, dueId('tenant', assessment))
    uneven[0]?.cut({ nth: 1, when: 'before' })
    await assert.rejects(saves({ due: friday }, tuesdayAtNine), StoreUnavailable)
    await looks('2026-06-09T08:04:59.000Z')
    assert.ok(await listed())
    await looks('2026-06-09T08:05:00.000Z')
    assert.equal(await listed(), undefined)
  })

  it('is removed only if the return’s deletion succeeds, and stays after an interrupted one', async () => {
    for (const nth of [0, 1, 2]) {
      const { act, looks, uneven, deps, worlds, assessment } = await team()
      uneven[0]?.cut({ nth, when: 'before' })
      const erased = act('ann', { do: 'erase-return', assessment }, { now: '2026-06-08T09:00:00.000Z' })
      const isDone = await erased.then(
        () => true,
        (error) => {
          assert.ok(error instanceof StoreUnavailable)
          return false
        },
      )
      uneven[0]?.cut(undefined)
      const isThere = (await worlds[1]?.assessments.read('tenant', assessment)) !== undefined
      assert.equal(isDone, !isThere, `Cut short at ${nth}.`)
      assert.deepEqual(await looks(tuesdayAtNine), isThere ? ['bob', 'cai'] : [])
      assert.equal((await deps.due.read(system, dueId('tenant', assessment))) !== undefined, isThere)
      await Promise.all(stores.map((store) => store.close()))
    }
  })

  it('reminds later if Teams does not list the members at first', async () => {
    const { looks, refuses, meets } = await team()
    refuses()
    assert.deepEqual(await looks(tuesdayAtNine), [])
    meets('ann', 'bob', 'cai')
    assert.deepEqual(await looks('2026-06-09T11:00:00.000Z'), ['bob', 'cai'])
  })

  it('leads to one mention in the channel of an owner who cannot be reached, and a message to the lead', async () => {
    const { deps } = await team({ owners: { bob: 'CULT' } })
    const [claimed] = await claimedBy(deps, tuesdayAtNine)
    const tag = there(there(claimed).tag)
    const [mention, ...more] = await recordDelivery(deps, 'tenant', tag, 'unreachable')
    assert.ok(mention?.type === 'mention' && mention.member.person === 'bob')
    assert.deepEqual(more, [])
    // A second message that does not reach the owner while the mention is on its way.
    assert.deepEqual(await recordDelivery(deps, 'tenant', { ...tag, type: 'notice' }, 'unreachable'), [])
    const [tell, ...others] = await recordMention(deps, 'tenant', tag, 'delivered')
    assert.ok(tell?.type === 'tell' && tell.to.person === 'ann')
    assert.deepEqual(others, [])
    assert.deepEqual(await claimedBy(deps, '2026-06-09T09:00:00.000Z'), [])
    const [again] = await claimedBy(deps, fridayAtNine)
    assert.deepEqual(await recordDelivery(deps, 'tenant', there(there(again).tag), 'unreachable'), [])
  })
})

type Given = {
  readonly due?: string
  readonly waits?: readonly (readonly number[])[]
  readonly owners?: Readonly<Record<string, string>>
}

/** The messages that the copy is to send at this moment. */
async function claimedBy(deps: Dependencies, now: string): Promise<readonly Extract<Effect, { type: 'tell' }>[]> {
  const found = await Array.fromAsync(dueReminders(deps, () => now))
  const owed = found.flatMap((looked) => {
    if ('fault' in looked) throw looked.fault
    return looked.after
  })
  return owed.filter((effect) => effect.type === 'tell')
}
