// Two copies of the bot, two processes over one Cosmos DB: thirty people press at once, and every press is accounted for.

import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { openCosmosStore } from '../../store/cosmos/cosmos.ts'
import { type Copies, environmentOf, startCopies } from '../support/bots/copies.ts'
import { balance } from '../support/bots/ledger.ts'
import { buttonsOf, headingsOf } from '../support/cards/card-reading.ts'
import type { Client } from '../support/people/client.ts'
import { type Emulator, startEmulator } from '../support/stores/cosmos-emulator.ts'
import { everythingIn } from '../support/stores/everything-in.ts'
import { type FaultProxy, type Faults, seeded, startFaultProxy } from '../support/stores/fault-proxy.ts'
import { openWire, type Wire } from '../support/wire/wire.ts'

const presses = ['Yes', 'No', 'Not sure'] as const
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, number) => `${letter}${String(number).padStart(2, '0')}`)
const thirty = numbered('p', 30)

type Drawing = ReturnType<Client['card']>

/** Presses until the bot no longer says that it was not done. Returns the card that the person sees then. */
async function insists(person: Client, title: string, drawing = person.card()): Promise<Drawing> {
  for (;;) {
    await person.presses(title, drawing)
    if (!person.isTold()) return person.card()
    await setTimeout(100)
  }
}

/** Types until the reply is a card and not a line about a fault. Returns that card. */
async function asks(person: Client, words: string): Promise<Drawing> {
  for (;;) {
    await person.says(words)
    if (buttonsOf(person.card().card).length > 0) return person.card()
    await setTimeout(100)
  }
}

const isRefused = ({ card }: Drawing) => headingsOf(card).includes('You have answered this since')

const troubles: Faults = {
  throttled: 0.02,
  timedOut: 0.02,
  contended: 0.02,
  unavailable: 0.02,
  changed: 0.02,
  resetBefore: 0.02,
  lostResponse: 0.02,
  slow: 0.02,
}

for (const [where, faults] of [
  ['', {}],
  [', where every sixth request goes wrong', troubles],
] as const) {
  describe(`Two copies of the bot over one Cosmos DB${where}`, () => {
    const random = seeded(20)
    const anyCopy = () => Math.floor(random() * 2)
    const any = () => presses[Math.floor(random() * 3)] ?? 'Yes'
    let emulator: Emulator
    let proxy: FaultProxy
    let wire: Wire
    let copies: Copies
    /** Each person has a computer that reaches one copy, and a phone that reaches the other. */
    let people: readonly { readonly desk: Client; readonly phone: Client }[]

    before(async () => {
      emulator = await startEmulator()
      proxy = await startFaultProxy(emulator.settings.endpoint, { faults })
      wire = await openWire()
      copies = await startCopies(wire, 2, environmentOf({ ...emulator.settings, endpoint: proxy.endpoint }))
      people = thirty.map((name) => ({ desk: copies.person(name, () => 0), phone: copies.person(name, () => 1) }))
    })

    after(async () => {
      const codes = await copies.stop()
      await wire.close()
      await proxy.close()
      await emulator.close()
      assert.deepEqual(codes, [0, 0])
    })

    const stored = async () => everythingIn(await openCosmosStore(emulator.settings))

    it('a person who starts on two devices at the same moment gets one assessment', async () => {
      await Promise.all(people.flatMap(({ desk, phone }) => [asks(desk, 'start'), asks(phone, 'start')]))
      assert.equal(new Set((await stored()).map(({ owner }) => owner)).size, 30)
      assert.equal((await stored()).length, 30)
    })

    it('thirty people give five answers each through either copy, and each answer is saved once', async () => {
      await Promise.all(
        people.map(async ({ desk, phone }) => {
          let shown = desk.card()
          for (let turn = 0; turn < 5; turn++) shown = await insists(random() < 0.5 ? desk : phone, any(), shown)
        }),
      )
      assert.equal(balance(copies.ledger, await stored()).saved, 150)
    })

    it('two devices of a person press at the same moment, and each answer is saved or asks first', async () => {
      const before = balance(copies.ledger, await stored())
      await Promise.all(
        people.map(async ({ desk, phone }) => {
          const same = await asks(desk, 'resume')
          const [contrary] = await Promise.all([insists(desk, 'Yes', same), insists(phone, 'Yes', same)])
          const [byDesk, byPhone] = await Promise.all([insists(desk, 'Yes', contrary), insists(phone, 'No', contrary)])
          assert.equal([byDesk, byPhone].filter(isRefused).length, 1)
          const next = isRefused(byDesk)
            ? await insists(desk, 'Change to Yes', byDesk)
            : await insists(phone, 'Change to No', byPhone)
          const earlier = await insists(phone, 'Back', next)
          await Promise.all([insists(desk, 'No', next), insists(phone, 'Not sure', earlier)])
        }),
      )
      const after = balance(copies.ledger, await stored())
      // Each person: two presses of one answer, two of contrary answers and a change, two for different questions.
      assert.equal(after.saved - before.saved, 30 * 6)
      assert.equal(after.refused - before.refused, 30)
    })

    it('a flood by one person is limited and counted, and other people do not wait', async () => {
      const before = balance(copies.ledger, await stored())
      const flooding = copies.person('flood', anyCopy)
      await asks(flooding, 'start')
      const drawing = flooding.card()
      const colleagues = numbered('q', 10).map((name) => copies.person(name, anyCopy))
      await Promise.all([
        ...Array.from({ length: 100 }, () => flooding.presses(any(), drawing)),
        ...colleagues.map(async (colleague) => {
          await asks(colleague, 'start')
          for (let turn = 0; turn < 5; turn++) {
            await colleague.presses(any())
            assert.doesNotMatch(colleague.isTold() ?? '', /faster than I can follow/)
          }
        }),
      ])
      const after = balance(copies.ledger, await stored())
      assert.ok(after.busy > before.busy)
      assert.ok(after.refused > before.refused)
      assert.ok(after.saved - before.saved > 50)
    })

    if (Object.keys(faults).length > 0) {
      it('each kind of fault has happened', () => {
        assert.deepEqual(Object.keys(proxy.counts).sort(), Object.keys(faults).sort())
      })
    }
  })
}
