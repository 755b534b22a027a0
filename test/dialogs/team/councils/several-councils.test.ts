// Several councils in one tenant, on SQLite and on Cosmos DB: adding, choosing and leaving one, and what keeps them apart.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { Assessment } from '../../../../assessment/assessment.ts'
import type { AssessmentId } from '../../../../assessment/ids.ts'
import { most } from '../../../../assessment/limits.ts'
import { newOrganisation } from '../../../../assessment/organisation/organisation.ts'
import { addedOrganisation } from '../../../../assessment/organisation/tenant-councils.ts'
import type { Press } from '../../../../cards/press.ts'
import type { Dependencies } from '../../../../dialogs/dependencies/dependencies.ts'
import { route } from '../../../../dialogs/route.ts'
import type { Place, Reply } from '../../../../dialogs/turn.ts'
import { openCosmosStore } from '../../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../../store/store.ts'
import { temporaryFolder } from '../../../store/temporary-folder.ts'
import { questionId, there } from '../../../support/cards/sample.ts'
import { type Emulator, startEmulator } from '../../../support/stores/cosmos-emulator.ts'
import { channel, copyOver, named, ownChat, rosterOf, turnOf, typing } from '../../bot-copy.ts'

const second = { ...channel, conversation: '19:second@thread.tacv2' } as const satisfies Place

for (const kind of ['SQLite', 'Cosmos DB'] as const) {
  describe(`A tenant of several councils, on ${kind},`, () => {
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
      store = emulator ? await openCosmosStore(emulator.settings) : openSqliteStore(join(folder(), 'councils.sqlite'))
      deps = over({})
    })
    afterEach(() => store.close())

    /** Ann leads in the first channel, Bob in the second; Cai is in both. */
    const over = (council: Dependencies['council']) =>
      copyOver(store, {
        council,
        members: async (_tenant, conversation) =>
          conversation === second.conversation ? rosterOf('bob', 'cai') : rosterOf('ann', 'cai'),
      })

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
    const says = (who: string, text: string, place: Place = placeOf(who), operation = `act ${++acts}`) =>
      route(turnOf(who, typing(text), { tenant: tenant(), place, operation }), deps)
    const read = async (id: AssessmentId): Promise<Assessment> => there(await deps.assessments.read(tenant(), id))
    const record = async (id = tenant()) => there(await deps.organisations.read(tenant(), id))
    const councilOf = async (id: AssessmentId) => (await read(id)).organisationId
    const others = async () => (await deps.organisations.read(tenant(), tenant()))?.others ?? []

    const current = async (place: Place): Promise<AssessmentId> =>
      there((await deps.channels.read(tenant(), place.type === 'shared' ? place.conversation : ''))?.assessments.at(-1))

    async function started(who: string): Promise<AssessmentId> {
      await says(who, 'start')
      return current(placeOf(who))
    }

    /** A lead names the council of the return in their own chat. */
    const names = (who: string, assessment: AssessmentId, council: string, operation?: string) =>
      press(who, { do: 'change-council', assessment }, { place: ownChat, ...(operation && { operation }) }, { council })

    const picks = (who: string, assessment: AssessmentId, organisation: string) =>
      press(who, { do: 'change-council', assessment }, { place: ownChat }, { organisation })

    /** Ann's return is of the tenant's first council, Bob's of Eastmere. */
    async function two() {
      const [anns, bobs] = [await started('ann'), await started('bob')]
      await press(
        'ann',
        { do: 'save-settings', assessment: anns, part: 'council' },
        { place: ownChat },
        { council: 'Wrenbridge', authority: 'county', nation: 'wales' },
      )
      await names('bob', bobs, 'Eastmere')
      return { anns, bobs, eastmere: await councilOf(bobs) }
    }

    it('gets a council when a lead names one: it has a random id, and the return moves to it', async () => {
      const { anns, bobs, eastmere } = await two()
      assert.equal(await councilOf(anns), tenant())
      assert.match(eastmere, /^council-[0-9a-f]{32}$/)
      assert.deepEqual((await record(eastmere)).council, { name: 'Eastmere' })
      assert.deepEqual(await others(), [eastmere])
      assert.deepEqual((await read(bobs)).council, { name: 'Eastmere' })
      assert.equal((await record()).council.name, 'Wrenbridge')
      const trail = await Array.fromAsync(deps.audit.list(tenant()))
      const entry = trail
        .flatMap(({ value }) => value.entries)
        .find(({ assessment, fields }) => assessment === bobs && fields?.includes('organisation'))
      assert.deepEqual([entry?.action, entry?.by, entry?.fields], ['settings', 'bob', ['organisation']])
      assert.match(wordsIn(await press('bob', { do: 'history', assessment: bobs })), /which council it is of/)
    })

    it('keeps the particulars of each council apart', async () => {
      const { anns, bobs, eastmere } = await two()
      const inputs = { council: 'Eastmere', authority: 'district', nation: 'england' }
      await press('bob', { do: 'save-settings', assessment: bobs, part: 'council' }, { place: ownChat }, inputs)
      assert.equal((await record(eastmere)).council.authority, 'district')
      assert.deepEqual([(await record()).council.authority, (await read(anns)).council.nation], ['county', 'wales'])
    })

    it('adds no council under a known name, and moves the return to the known one', async () => {
      const { anns, eastmere } = await two()
      await names('ann', anns, ' EASTMERE ')
      assert.equal(await councilOf(anns), eastmere)
      assert.deepEqual(await others(), [eastmere])
    })

    it('adds one council for a press that is delivered twice', async () => {
      const bobs = await started('bob')
      await names('bob', bobs, 'Eastmere', 'names it')
      await names('bob', bobs, 'Eastmere', 'names it')
      assert.equal((await others()).length, 1)
      const eastmere = await councilOf(bobs)
      await picks('bob', bobs, tenant())
      await names('bob', bobs, 'Eastmere', 'names it')
      // The late second delivery does not undo the later choice.
      assert.deepEqual([await councilOf(bobs), eastmere === tenant()], [tenant(), false])
    })

    it('drops a council that was added by mistake, unless another assessment belongs to it', async () => {
      const { bobs, eastmere } = await two()
      await names('bob', bobs, 'Northvale')
      assert.deepEqual(await others(), [await councilOf(bobs)])
      assert.equal(await deps.organisations.read(tenant(), eastmere), undefined)
      const northvale = await councilOf(bobs)
      await says('cai', 'start', ownChat)
      await press('cai', { do: 'start', organisation: northvale }, { place: ownChat })
      await picks('bob', bobs, tenant())
      assert.deepEqual(await others(), [northvale])
      assert.equal((await record(northvale)).council.name, 'Northvale')
    })

    it('asks for the council before a new return, and names the one of the last return', async () => {
      const { bobs, eastmere } = await two()
      await press('bob', { do: 'submit', assessment: bobs, sure: true })
      const asked = wordsIn(await press('bob', { do: 'start', another: true }))
      assert.match(asked, /Which council\?.*Eastmere.*The last return here.*Wrenbridge/s)
      assert.equal(await current(second), bobs)
      await press('bob', { do: 'start', another: true, organisation: tenant() })
      const next = await current(second)
      assert.notEqual(next, bobs)
      assert.deepEqual([await councilOf(next), (await read(next)).council.name], [tenant(), 'Wrenbridge'])
      assert.ok((await others()).includes(eastmere))
    })

    it('asks before the first return of a channel too, after typed words', async () => {
      const anns = await started('ann')
      await names('ann', anns, 'Eastmere')
      const asked = await says('bob', 'start')
      assert.match(wordsIn(asked), /Which council\?/)
      assert.equal(await deps.channels.read(tenant(), second.conversation), undefined)
      const forged = await press('bob', { do: 'start', organisation: 'council-of-somebody' })
      assert.match(wordsIn(forged), /That did not work/)
      await press('bob', { do: 'start', organisation: await councilOf(anns) })
      assert.equal((await read(await current(second))).council.name, 'Eastmere')
    })

    it('asks a person once about their own views, and lets them change the choice', async () => {
      const { eastmere } = await two()
      assert.match(wordsIn(await says('cai', 'start', ownChat)), /Which one are your answers about\?/)
      await press('cai', { do: 'start', organisation: eastmere }, { place: ownChat })
      const own = there((await deps.people.read(tenant(), named('cai')))?.assessments[0])
      assert.equal((await read(own)).council.name, 'Eastmere')
      await press('cai', { do: 'submit', assessment: own }, { place: ownChat })
      await says('cai', 'start new', ownChat)
      const next = there((await deps.people.read(tenant(), named('cai')))?.assessments[1])
      assert.equal(await councilOf(next), eastmere)
      const part = wordsIn(
        await press('cai', { do: 'settings', assessment: next, part: 'council' }, { place: ownChat }),
      )
      assert.match(part, /This view is about another council/)
      await picks('cai', next, tenant())
      assert.deepEqual([await councilOf(next), (await read(next)).council.name], [tenant(), 'Wrenbridge'])
      // A person cannot add a council through a view.
      await names('cai', next, 'Northvale')
      assert.deepEqual(await others(), [eastmere])
    })

    it('asks nothing while it has one council, and a view then offers no change', async () => {
      const anns = await started('ann')
      await says('cai', 'start', ownChat)
      const own = there((await deps.people.read(tenant(), named('cai')))?.assessments[0])
      const part = wordsIn(await press('cai', { do: 'settings', assessment: own, part: 'council' }, { place: ownChat }))
      assert.doesNotMatch(part, /another council/)
      const lead = wordsIn(
        await press('ann', { do: 'settings', assessment: anns, part: 'council' }, { place: ownChat }),
      )
      assert.match(lead, /This return is of another council/)
    })

    it('has at most twenty councils: another one is refused, and nothing is saved', async () => {
      const bobs = await started('bob')
      const listed = Array.from({ length: most.councils - 1 }, (_, nth) => addedOrganisation(String(nth)))
      for (const id of listed) await deps.organisations.create(tenant(), id, newOrganisation)
      await deps.organisations.change(
        tenant(),
        tenant(),
        () => ({ type: 'save', value: { ...newOrganisation, others: listed }, result: undefined }) as const,
      )
      const shown = wordsIn(await press('bob', { do: 'council-of', assessment: bobs }, { place: ownChat }))
      assert.match(shown, /20 councils are in the list/)
      assert.match(wordsIn(await names('bob', bobs, 'Eastmere')), /There are 20 councils here/)
      assert.equal(await councilOf(bobs), tenant())
      const documents = await Array.fromAsync(deps.organisations.ids(tenant(), ''))
      assert.equal(documents.length, most.councils)
    })

    it('gets both councils when two leads name one at the same moment', async () => {
      const [anns, bobs] = [await started('ann'), await started('bob')]
      await Promise.all([names('ann', anns, 'Eastmere'), names('bob', bobs, 'Northvale')])
      assert.deepEqual([...(await others())].toSorted(), [await councilOf(anns), await councilOf(bobs)].toSorted())
    })

    it('refuses a change of council by a member, on a submitted return, or to a forged council', async () => {
      const { anns, eastmere } = await two()
      assert.match(wordsIn(await picks('cai', anns, eastmere)), /lead/)
      assert.match(wordsIn(await picks('ann', anns, 'council-of-somebody')), /not on its list/)
      assert.match(wordsIn(await picks('bob', anns, eastmere)), /That did not work|no assessment/)
      await press('ann', { do: 'submit', assessment: anns, sure: true })
      assert.match(wordsIn(await picks('ann', anns, eastmere)), /submitted/)
      assert.match(wordsIn(await names('ann', anns, 'Northvale')), /submitted/)
      assert.deepEqual([await councilOf(anns), await others()], [tenant(), [eastmere]])
    })

    it('refuses an empty or long name, and gives the reason', async () => {
      const bobs = await started('bob')
      assert.match(wordsIn(await names('bob', bobs, ' ')), /Give the name of the council/)
      assert.match(wordsIn(await names('bob', bobs, 'x'.repeat(81))), /at most 80 characters/)
      assert.deepEqual(await others(), [])
    })

    it('lets a return of each council count, and asks nothing', async () => {
      const { anns, bobs } = await two()
      await press('ann', { do: 'submit', assessment: anns, sure: true })
      await press('bob', { do: 'submit', assessment: bobs, sure: true })
      assert.ok((await read(bobs)).submittedAt)
      assert.deepEqual(
        [(await read(anns)).team?.notCounted, (await read(bobs)).team?.notCounted],
        [undefined, undefined],
      )
    })

    it('compares no return with one of another council, even if a return has moved', async () => {
      const { anns, eastmere } = await two()
      const at = (month: number) => ({ now: `2026-${String(month).padStart(2, '0')}-20T10:00:00.000Z` })
      await press('ann', { do: 'submit', assessment: anns, sure: true }, at(6))
      await press('ann', { do: 'start', another: true, organisation: eastmere }, at(10))
      const next = await current(channel)
      assert.match(wordsIn(await press('ann', { do: 'compare', assessment: next }, at(10))), /Nothing to compare/)
      await press('ann', { do: 'submit', assessment: next, sure: true }, at(10))
      await press('ann', { do: 'reopen', assessment: next }, at(11))
      assert.match(wordsIn(await press('ann', { do: 'compare', assessment: next }, at(11))), /since 20 Oct 2026/)
      await picks('ann', next, tenant())
      const compared = wordsIn(await press('ann', { do: 'compare', assessment: next }, at(11)))
      assert.match(compared, /since 20 Jun 2026/)
      assert.doesNotMatch(compared, /20 Oct 2026: |Compare with 20 Oct/)
    })

    it('starts a council’s next return with its own targets and plan, and with the team’s rules', async () => {
      const { anns, eastmere } = await two()
      await press(
        'ann',
        { do: 'save-settings', assessment: anns, part: 'targets' },
        { place: ownChat },
        { 'target-LEAD': '5' },
      )
      await press(
        'ann',
        { do: 'save-settings', assessment: anns, part: 'rules' },
        { place: ownChat },
        { answering: 'press', leads: 'ann' },
      )
      await press('ann', { do: 'take', assessment: anns, function: 'LEAD' })
      const question = questionId('LEAD-1C')
      const no = { do: 'answer', assessment: anns, question, revision: 0, value: 'no' } as const
      await press('ann', no, { place: ownChat })
      const drawn = { owner: '-', due: '', status: 'to-do', note: '' }
      const save = { do: 'save-plan', assessment: anns, question, drawn } as const
      await press('ann', save, { place: ownChat }, { ...drawn, note: 'In June' })
      await press('ann', { do: 'submit', assessment: anns, sure: true })
      await press('ann', { do: 'start', another: true, organisation: eastmere })
      const theirs = await read(await current(channel))
      assert.deepEqual([theirs.targets, theirs.team?.plan, theirs.team?.rules.answering], [{}, undefined, 'press'])
      // The plan of the first council continues in its own return, though the channel has a later one of another
      // council.
      const planned = await press(
        'ann',
        { ...save, drawn: { ...drawn, note: 'In June' } },
        { place: ownChat },
        { ...drawn, note: 'In July' },
      )
      assert.match(wordsIn(planned), /Saved\./)
      await press('ann', { do: 'submit', assessment: theirs.id, sure: true, counting: theirs.id })
      await press('ann', { do: 'start', another: true, organisation: tenant() })
      const own = await read(await current(channel))
      assert.deepEqual([own.targets, own.team?.plan?.[question]?.note], [{ LEAD: 5 }, 'In July'])
      const late = await press('ann', { do: 'plan-entry', assessment: anns, question }, { place: ownChat })
      assert.match(wordsIn(late), /later council return/)
    })

    it('applies COUNCIL_* to the first council only', async () => {
      deps = over({ name: 'Wrenbridge', authority: 'county' })
      const bobs = await started('bob')
      const fixed = /Council: Wrenbridge \(set for everybody/
      const part = () => press('bob', { do: 'settings', assessment: bobs, part: 'council' }, { place: ownChat })
      assert.match(wordsIn(await part()), fixed)
      await names('bob', bobs, 'Eastmere')
      assert.doesNotMatch(wordsIn(await part()), fixed)
      await press(
        'bob',
        { do: 'save-settings', assessment: bobs, part: 'council' },
        { place: ownChat },
        { council: 'Eastmere DC', authority: 'district' },
      )
      const { council } = await read(bobs)
      assert.deepEqual([council.name, council.authority], ['Eastmere DC', 'district'])
      assert.match(wordsIn(await press('bob', { do: 'board', assessment: bobs })), /Council return of Eastmere DC/)
      assert.match(
        wordsIn(await press('bob', { do: 'council-of', assessment: bobs }, { place: ownChat })),
        /Wrenbridge/,
      )
    })
  })
}

const wordsIn = (reply: Reply): string => (reply.type === 'card' ? JSON.stringify(reply.card) : reply.type)
