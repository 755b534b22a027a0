// The process, killed at random moments while people answer as fast as they can, over each store: every acknowledged
// answer is there. KILL_ROUNDS sets how many times it is killed; npm test does it three times.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { openCosmosStore } from '../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite.ts'
import type { Store } from '../../store/store.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { type Copies, environmentOf, startCopies } from '../support/bots/copies.ts'
import { balance } from '../support/bots/ledger.ts'
import { NoReply } from '../support/bots/post-to.ts'
import type { Client } from '../support/people/client.ts'
import { type Emulator, startEmulator } from '../support/stores/cosmos-emulator.ts'
import { everythingIn } from '../support/stores/everything-in.ts'
import { seeded } from '../support/stores/fault-proxy.ts'
import { openWire, type Wire } from '../support/wire/wire.ts'

const rounds = Number(process.env.KILL_ROUNDS ?? 3)
const presses = ['Yes', 'No', 'Not sure'] as const

/** Answers until the bot has ended. */
async function answersUntilGone(person: Client): Promise<void> {
  try {
    await person.says('start')
    for (let turn = 0; ; turn++) {
      const answer = presses[turn % 3] ?? 'Yes'
      // A card without answers tells of a store that was too slow, as on a busy machine. People start again then.
      while (!person.buttons().includes(answer)) await person.says('start')
      await person.presses(answer)
    }
  } catch (error) {
    // The broken connection is expected; any other error is a fault.
    if (!(error instanceof NoReply)) throw error
  }
}

describe(`The process, killed ${rounds} times while people answer as fast as they can,`, () => {
  const folder = temporaryFolder()
  let wire: Wire
  let emulator: Emulator
  let copies: Copies | undefined
  beforeEach(async () => {
    wire = await openWire()
    emulator = await startEmulator()
  })
  afterEach(async () => {
    copies?.kill()
    copies = undefined
    await wire.close()
    await emulator.close()
  })

  /** Kills the bot in each round, and compares the ledger of all rounds with the store. */
  async function killAgainAndAgain(environment: Readonly<Record<string, string>>, open: () => Store | Promise<Store>) {
    const random = seeded(rounds)
    for (let round = 0; round < rounds; round++) {
      copies = await startCopies(wire, 1, environment, copies?.ledger)
      const { ledger, person, kill, ended } = copies
      const enough = ledger.entries.length + 1 + Math.floor(random() * 60)
      // Others come every fourth time, before the first person has answered everything.
      const cast = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => `${letter}${Math.floor(round / 4)}`)
      const answering = Promise.all(cast.map((name) => answersUntilGone(person(name))))
      while (ledger.entries.length < enough) await Promise.race([setTimeout(1), answering])
      await setTimeout(random() * 10)
      kill()
      await answering
      await ended
      const everything = await everythingIn(await open())
      assert.ok(balance(ledger, everything).saved > 0)
      assert.equal(new Set(everything.map(({ owner }) => owner)).size, everything.length)
    }
  }

  it('keeps every acknowledged answer in SQLite', async () => {
    await killAgainAndAgain({ DATA_DIR: folder() }, () => openSqliteStore(join(folder(), 'assessments.sqlite')))
  }).timeout(60_000 + rounds * 10_000)

  it('keeps every acknowledged answer in Cosmos DB', async () => {
    await killAgainAndAgain(environmentOf(emulator.settings), () => openCosmosStore(emulator.settings))
  }).timeout(60_000 + rounds * 10_000)
})
