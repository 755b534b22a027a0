// A council's returns in two channels: the record they share, and which of them counts, on SQLite and on Cosmos DB.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Assessment } from '../../../assessment/assessment.ts'
import type { AssessmentId } from '../../../assessment/ids.ts'
import type { Press } from '../../../cards/press.ts'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'
import { route } from '../../../dialogs/route.ts'
import type { Place, Reply } from '../../../dialogs/turn.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { type Emulator, startEmulator } from '../../support/stores/cosmos-emulator.ts'
import { channel, copyOver, named, ownChat, rosterOf, turnOf, typing } from '../bot-copy.ts'

const second = { ...channel, conversation: '19:second@thread.tacv2' } as const satisfies Place

for (const kind of ['SQLite', 'Cosmos DB'] as const) {
  describe(`Returns of one council, on ${kind}`, () => {
    const folder = temporaryFolder()
    let emulator: Emulator | undefined
    let store: Store
    let deps: Dependencies
    let acts = 0

    before(async () => {
      if (kind === 'Cosmos DB') emulator = await startEmulator()
    })
    after(() => emulator?.close())
    beforeEach(async () => {
      store = emulator ? await openCosmosStore(emulator.settings) : openSqliteStore(join(folder(), 'counting.sqlite'))
      deps = withMembers(store)
    })
    afterEach(() => store.close())

    /** Ann leads in the first channel, Bob in the second; Cai is in both. */
    function withMembers(over: Store): Dependencies {
      return copyOver(over, {
        members: async (_tenant, conversation) =>
          conversation === second.conversation ? rosterOf('bob', 'cai') : rosterOf('ann', 'cai'),
      })
    }

    const tenant = () => `tenant ${kind} ${folder()}`
    type Given = { readonly now?: string; readonly place?: Place; readonly operation?: string }
    const placeOf = (who: string): Place => (who === 'bob' ? second : channel)
    const press = (who: string, pressed: Press, given: Given = {}, inputs: Record<string, string> = {}) =>
      route(
        turnOf(
          who,
          { type: 'pressed', press: pressed, inputs },
          { tenant: tenant(), place: placeOf(who), operation: `act ${++acts}`, ...given },
        ),
        deps,
      )
    const read = async (id: AssessmentId): Promise<Assessment> => there(await deps.assessments.read(tenant(), id))
    const record = async () => there(await deps.organisations.read(tenant(), tenant()))
    const notCounted = async (id: AssessmentId) => (await read(id)).team?.notCounted?.instead

    async function started(who: string): Promise<AssessmentId> {
      const place = placeOf(who)
      const turn = turnOf(who, typing('start'), { tenant: tenant(), place, operation: `act ${++acts}` })
      await route(turn, deps)
      const conversation = place.type === 'shared' ? place.conversation : ''
      return there((await deps.channels.read(tenant(), conversation))?.assessments.at(-1))
    }

    /** Two returns; Ann's is submitted on 4 May. */
    async function firstSubmitted() {
      const [anns, bobs] = [await started('ann'), await started('bob')]
      await press('ann', { do: 'submit', assessment: anns })
      return { anns, bobs }
    }

    const june = { now: '2026-06-20T10:00:00.000Z' }

    it('are not submitted in one quarter before a lead says which one counts', async () => {
      const { anns, bobs } = await firstSubmitted()
      const asked = wordsIn(await press('bob', { do: 'submit', assessment: bobs }, june))
      assert.match(asked, /Which return counts\?.*Another return of the council.*Submitted on 4 May 2026 · It counts/s)
      assert.match(asked, /Submit: this one counts.*Submit: the other one counts/s)
      assert.equal((await read(bobs)).submittedAt, undefined)
      assert.equal(await notCounted(anns), undefined)
    })

    it('stay readable after a newer one counts in their place, and say so', async () => {
      const { anns, bobs } = await firstSubmitted()
      await press('bob', { do: 'submit', assessment: bobs, counting: bobs }, june)
      assert.deepEqual([await notCounted(anns), await notCounted(bobs)], [bobs, undefined])
      const said = /This return does not count as the council’s figure\.\*\* Another return.*20 Jun 2026/
      assert.match(wordsIn(await press('cai', { do: 'results', assessment: anns })), said)
      assert.match(wordsIn(await press('ann', { do: 'board', assessment: anns })), said)
      assert.doesNotMatch(wordsIn(await press('bob', { do: 'results', assessment: bobs })), /does not count/)
      const trail = await Array.fromAsync(deps.audit.list(tenant()))
      const entries = trail.flatMap(({ value }) => value.entries)
      const entry = entries.find(({ action }) => action === 'not-count')
      assert.deepEqual([entry?.assessment, entry?.by], [anns, 'bob'])
      assert.match(wordsIn(await press('ann', { do: 'history', assessment: anns })), /chosen to count in its place/)
    })

    it('do not count if the lead keeps an earlier one', async () => {
      const { anns, bobs } = await firstSubmitted()
      await press('bob', { do: 'submit', assessment: bobs, counting: anns }, june)
      assert.deepEqual([await notCounted(anns), await notCounted(bobs)], [undefined, anns])
      assert.equal((await read(bobs)).submittedAt, june.now)
    })

    it('can be chosen again later by a lead of either, and by no other person', async () => {
      const { anns, bobs } = await firstSubmitted()
      await press('bob', { do: 'submit', assessment: bobs, counting: bobs }, june)
      const shown = wordsIn(await press('ann', { do: 'which-counts', assessment: anns }))
      assert.match(shown, /It does not count.*Let this one count/s)
      assert.match(wordsIn(await press('cai', { do: 'let-count', assessment: anns, counting: anns })), /lead/)
      assert.equal(await notCounted(anns), bobs)
      assert.match(wordsIn(await press('ann', { do: 'let-count', assessment: anns, counting: anns })), /Saved\./)
      assert.deepEqual([await notCounted(anns), await notCounted(bobs)], [undefined, anns])
      // The lead whose return counts may give way.
      await press('ann', { do: 'let-count', assessment: anns, counting: bobs })
      assert.deepEqual([await notCounted(anns), await notCounted(bobs)], [bobs, undefined])
      await press('cai', { do: 'which-counts', assessment: anns })
      const forged = await press('bob', { do: 'let-count', assessment: anns, counting: anns })
      assert.match(wordsIn(forged), /That did not work/)
      assert.equal(await notCounted(anns), bobs)
    })

    it('keep a later choice when a submission is delivered again', async () => {
      const { anns, bobs } = await firstSubmitted()
      await press('bob', { do: 'submit', assessment: bobs, counting: bobs }, { ...june, operation: 'submits' })
      await press('ann', { do: 'let-count', assessment: anns, counting: anns })
      await press('bob', { do: 'submit', assessment: bobs, counting: bobs }, { ...june, operation: 'submits' })
      assert.deepEqual([await notCounted(anns), await notCounted(bobs)], [undefined, anns])
    })

    it('need no choice a quarter apart, or while the other one is reopened', async () => {
      const { anns, bobs } = await firstSubmitted()
      const later = { now: '2026-08-04T10:00:00.000Z' }
      await press('bob', { do: 'submit', assessment: bobs }, later)
      assert.equal((await read(bobs)).submittedAt, later.now)
      assert.deepEqual([await notCounted(anns), await notCounted(bobs)], [undefined, undefined])
      await press('bob', { do: 'reopen', assessment: bobs }, later)
      await press('ann', { do: 'reopen', assessment: anns }, later)
      await press('ann', { do: 'submit', assessment: anns }, later)
      assert.equal((await read(anns)).submittedAt, later.now)
    })

    it('need a choice if submitted at the same moment, and exactly one counts in the end', async () => {
      const [anns, bobs] = [await started('ann'), await started('bob')]
      const replies = await Promise.all([
        press('ann', { do: 'submit', assessment: anns }),
        press('bob', { do: 'submit', assessment: bobs }),
      ])
      const asked = replies.filter((reply) => /Which return counts\?/.test(wordsIn(reply)))
      assert.ok(asked.length > 0)
      await Promise.all([
        press('ann', { do: 'let-count', assessment: anns, counting: anns }),
        press('bob', { do: 'let-count', assessment: bobs, counting: bobs }),
      ])
      const passedOver = [await notCounted(anns), await notCounted(bobs)].filter((instead) => instead !== undefined)
      assert.equal(passedOver.length, 1)
    })

    /** Bob's return counts in place of Ann's. */
    async function annsPassedOver() {
      const both = await firstSubmitted()
      await press('bob', { do: 'submit', assessment: both.bobs, counting: both.bobs }, june)
      return both
    }

    it('need a new choice when the one that counts is reopened', async () => {
      const { anns, bobs } = await annsPassedOver()
      const reopened = await press('bob', { do: 'reopen', assessment: bobs }, june)
      const asked = wordsIn(reopened)
      assert.match(asked, /Which return counts\?.*This return is open again.*Shall that one count\?/s)
      assert.match(asked, /Let the other one count/)
      assert.doesNotMatch(asked, /Let this one count/)
      await press('bob', { do: 'let-count', assessment: bobs, counting: anns }, june)
      assert.equal(await notCounted(anns), undefined)
      const again = wordsIn(await press('bob', { do: 'submit', assessment: bobs }, june))
      assert.match(again, /Submit: this one counts/)
      assert.equal((await read(bobs)).submittedAt, undefined)
    })

    it('can be chosen by a lead while none counts', async () => {
      const { anns, bobs } = await annsPassedOver()
      await press('bob', { do: 'reopen', assessment: bobs }, june)
      const shown = wordsIn(await press('ann', { do: 'which-counts', assessment: anns }))
      assert.match(shown, /in place of this one is open again or deleted.*Let this one count/s)
      assert.doesNotMatch(wordsIn(await press('cai', { do: 'which-counts', assessment: anns })), /"title":"Let this/)
      await press('ann', { do: 'let-count', assessment: anns, counting: anns })
      assert.equal(await notCounted(anns), undefined)
    })

    it('count again after a reopening if no lead chose another one', async () => {
      const { anns, bobs } = await annsPassedOver()
      await press('bob', { do: 'reopen', assessment: bobs }, june)
      await press('bob', { do: 'submit', assessment: bobs }, june)
      assert.deepEqual([await notCounted(anns), await notCounted(bobs)], [bobs, undefined])
    })

    it('need no choice at a reopening if none was set aside', async () => {
      const { anns } = await firstSubmitted()
      assert.match(wordsIn(await press('ann', { do: 'reopen', assessment: anns })), /Team board/)
    })

    it('can count after the deletion of the one that did, and need a choice when that is restored', async () => {
      const { anns, bobs } = await annsPassedOver()
      const deleted = wordsIn(await press('bob', { do: 'erase-return', assessment: bobs }, june))
      assert.match(deleted, /counted in place of another one, which is still submitted/)
      // Bob is not a member of the other channel.
      assert.doesNotMatch(deleted, /Which return counts/)
      await press('ann', { do: 'let-count', assessment: anns, counting: anns }, june)
      const restored = wordsIn(await press('bob', { do: 'restore-return', assessment: bobs }, june))
      assert.match(restored, /Which return counts\?.*It counts.*It counts/s)
      await press('bob', { do: 'let-count', assessment: bobs, counting: anns }, june)
      assert.deepEqual([await notCounted(anns), await notCounted(bobs)], [undefined, anns])
    })

    it('are offered after the deletion of another one in the same channel', async () => {
      const { anns } = await firstSubmitted()
      const later = { ...june, operation: 'another' }
      await press('ann', { do: 'start', another: true }, later)
      const second = there((await deps.channels.read(tenant(), channel.conversation))?.assessments.at(-1))
      await press('ann', { do: 'submit', assessment: second, counting: second, sure: true }, june)
      assert.equal(await notCounted(anns), second)
      const deleted = wordsIn(await press('ann', { do: 'erase-return', assessment: second }, june))
      assert.ok(deleted.includes(JSON.stringify({ do: 'which-counts', assessment: anns })), deleted)
    })

    it('start with the particulars that a lead saved, and keep theirs when another return changes them', async () => {
      const anns = await started('ann')
      assert.deepEqual((await record()).council, {})
      const inputs = {
        council: 'Wrenbridge Council',
        councilCy: 'Cyngor Pont y Dryw',
        authority: 'district',
        nation: 'wales',
      }
      await press('ann', { do: 'save-settings', assessment: anns, part: 'council' }, { place: ownChat }, inputs)
      const { council } = await record()
      assert.deepEqual([council.name, council.authority, council.nation], ['Wrenbridge Council', 'district', 'wales'])
      const bobs = await started('bob')
      assert.equal((await read(bobs)).council.name, 'Wrenbridge Council')
      assert.equal((await read(bobs)).council.nameCy, 'Cyngor Pont y Dryw')
      const own = turnOf('cai', typing('start'), { tenant: tenant(), place: ownChat, operation: `act ${++acts}` })
      await route(own, deps)
      const cais = there((await deps.people.read(tenant(), named('cai')))?.assessments[0])
      assert.equal((await read(cais)).council.nation, 'wales')
      await press(
        'bob',
        { do: 'save-settings', assessment: bobs, part: 'council' },
        { place: ownChat },
        { ...inputs, council: 'Other' },
      )
      assert.equal((await record()).council.name, 'Other')
      assert.equal((await read(anns)).council.name, 'Wrenbridge Council')
      // A personal view does not change the council's particulars.
      await press(
        'cai',
        { do: 'save-settings', assessment: cais, part: 'council' },
        { place: ownChat },
        { ...inputs, nation: 'scotland' },
      )
      assert.equal((await record()).council.nation, 'wales')
    })
  })
}

const wordsIn = (reply: Reply): string => (reply.type === 'card' ? JSON.stringify(reply.card) : reply.type)
