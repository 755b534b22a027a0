// A lead's consent to send returns to the benchmark: off at first, given, withdrawn, on SQLite and on Cosmos DB.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { AssessmentId } from '../../../assessment/ids.ts'
import type { Press } from '../../../cards/press.ts'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'
import { route } from '../../../dialogs/route.ts'
import type { Place } from '../../../dialogs/turn.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { type Emulator, startEmulator } from '../../support/stores/cosmos-emulator.ts'
import { channel, copyOver, ownChat, rosterOf, turnOf, typing } from '../bot-copy.ts'

for (const kind of ['SQLite', 'Cosmos DB'] as const) {
  describe(`The consent to the benchmark, on ${kind}`, () => {
    const folder = temporaryFolder()
    let emulator: Emulator | undefined
    let store: Store
    let deps: Dependencies
    let assessment: AssessmentId
    let acts = 0

    before(async () => {
      if (kind === 'Cosmos DB') emulator = await startEmulator()
    })
    after(() => emulator?.close())
    beforeEach(async () => {
      store = emulator ? await openCosmosStore(emulator.settings) : openSqliteStore(join(folder(), 'consent.sqlite'))
      deps = copyOver(store, { members: async () => rosterOf('ann', 'bob', 'guest?') })
      await route(turnOf('ann', typing('start'), { tenant: tenant(), place: channel, operation: 'start' }), deps)
      assessment = there((await deps.channels.read(tenant(), channel.conversation))?.assessments.at(-1))
    })
    afterEach(() => store.close())

    const tenant = () => `tenant ${kind} ${folder()}`
    type Given = { readonly place?: Place; readonly operation?: string }
    const press = async (who: string, pressed: Press, given: Given = {}) => {
      const input = { type: 'pressed', press: pressed, inputs: {} } as const
      const to = { tenant: tenant(), place: ownChat, operation: `act ${++acts}`, ...given }
      return JSON.stringify(await route(turnOf(who, input, to), deps))
    }
    const choose = (who: string, gives: boolean, seen: number, given?: Given) =>
      press(who, { do: 'set-consent', assessment, gives, seen }, given)
    const choice = async () => (await deps.organisations.read(tenant(), tenant()))?.benchmark
    const actions = async () => {
      const entries: string[] = []
      for await (const { value } of deps.audit.list(tenant())) {
        entries.push(...value.entries.map(({ action, by }) => `${action} by ${by}`))
      }
      return entries.filter((entry) => entry.startsWith('benchmark-'))
    }

    it('is off until a lead agrees, and its card says in one sentence what it means', async () => {
      assert.equal(await choice(), undefined)
      const shown = await press('ann', { do: 'consent', assessment })
      assert.match(shown, /under a made-up id and with no name of a council or person\./)
      assert.match(shown, /Not agreed: your council hands in nothing\./)
      assert.equal(await choice(), undefined)
    })

    it('is stored with its day, a random id and an audit entry that names the lead', async () => {
      assert.match(await choose('ann', true, 0), /Your council hands in its returns from now on/)
      const given = there(await choice())
      assert.match(there(given.consent).id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      assert.equal(there(given.consent).since, turnOf('ann', typing('x')).now)
      assert.deepEqual(await actions(), ['benchmark-consent by ann'])
    })

    it('can be given by a lead in their own chat only, even with a forged press', async () => {
      assert.match(await choose('bob', true, 0), /lead/)
      assert.equal(await choice(), undefined)
      assert.match(await choose('ann', true, 0, { place: channel }), /own chat|here/)
      assert.equal(await choice(), undefined)
      assert.deepEqual(await actions(), [])
    })

    it('gets a new id after a withdrawal, and the old id is kept in the list of withdrawn ones', async () => {
      await choose('ann', true, 0)
      const first = there((await choice())?.consent).id
      assert.match(await choose('ann', false, 1), /Withdrawn/)
      assert.deepEqual(await choice(), { revision: 2, withdrawn: [first] })
      await choose('ann', true, 2)
      const second = there((await choice())?.consent).id
      assert.notEqual(second, first)
      assert.deepEqual((await choice())?.withdrawn, [first])
      assert.deepEqual((await actions()).sort(), [
        'benchmark-consent by ann',
        'benchmark-consent by ann',
        'benchmark-withdrawal by ann',
      ])
    })

    it('keeps its id when a press is delivered twice, and a late delivery undoes no later choice', async () => {
      await choose('ann', true, 0, { operation: 'give' })
      const { id } = there((await choice())?.consent)
      assert.match(await choose('ann', true, 0, { operation: 'give' }), /from now on/)
      assert.equal(there((await choice())?.consent).id, id)
      await choose('ann', false, 1)
      assert.match(await choose('ann', true, 0, { operation: 'give' }), /changed since the card was drawn/)
      assert.equal((await choice())?.consent, undefined)
      assert.equal((await actions()).length, 2)
    })

    it('can be given after the submission, and its card goes to the lead’s own chat', async () => {
      await press('ann', { do: 'submit', assessment, sure: true }, { place: channel })
      const inChannel = await press('ann', { do: 'consent', assessment }, { place: channel })
      assert.match(inChannel, /"type":"tell"/)
      await choose('ann', true, 0)
      assert.ok((await choice())?.consent)
    })
  })
}
