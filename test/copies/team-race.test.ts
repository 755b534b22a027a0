// Thirty members vote within a second, through two copies of the bot, two processes over one Cosmos DB: no vote is lost,
// everybody sees their own taken, and the one shared message ends at the newest state, within the limits of Teams.

import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import type { PersonId } from '../../assessment/ids.ts'
import { type Ballot, standingVotes } from '../../assessment/team/ballot.ts'
import { ballotsIn } from '../../store/collections/ballots.ts'
import { openCosmosStore } from '../../store/cosmos/cosmos.ts'
import { type Copies, environmentOf, startCopies } from '../support/bots/copies.ts'
import { NoReply } from '../support/bots/post-to.ts'
import { eventually } from '../support/eventually.ts'
import { homeTenant, objectIdOf } from '../support/people/activities.ts'
import type { Client } from '../support/people/client.ts'
import type { Room } from '../support/people/room.ts'
import { type Emulator, startEmulator } from '../support/stores/cosmos-emulator.ts'
import { type FaultProxy, type Faults, seeded, startFaultProxy } from '../support/stores/fault-proxy.ts'
import { smallestGap, worstBurst } from '../support/wire/bursts.ts'
import { openWire, type Wire } from '../support/wire/wire.ts'

const thirty = Array.from({ length: 30 }, (_, at) => `p${String(at).padStart(2, '0')}`)
const values = ['Yes', 'No', 'Not sure'] as const
const saidAs = { Yes: 'yes', No: 'no', 'Not sure': 'unsure' } as const
type Title = (typeof values)[number]

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

/** Presses until the bot no longer says that it was not done. */
async function insists(person: Client, title: string): Promise<void> {
  for (;;) {
    await person.presses(title)
    if (person.isTold() === undefined) return
    await setTimeout(100)
  }
}

async function votes(person: Client, value: Title): Promise<void> {
  await insists(person, value)
  assert.match(person.sees(), /Your vote is counted/)
  await seesOwn(person, value)
}

/** Their own vote may already be shown, because the last edit of the message came before they asked. */
async function seesOwn(person: Client, value?: Title): Promise<void> {
  if (!person.sees().includes('You said')) await insists(person, 'Show my vote')
  assert.match(person.sees(), new RegExp(`You said ${value}\\.`))
}

/** The lead starts and brings the first question, and everybody opens it. */
async function together<How>(room: Room<How>, how: (name: string) => How): Promise<readonly Client[]> {
  const lead = room.person('p00', how('p00'))
  await lead.says('start')
  await eventually(() => assert.equal(lead.messages(), 1))
  await lead.looksAt('Team board').presses('Answer together')
  await eventually(() => assert.equal(lead.messages(), 2))
  return thirty.map((name) => room.person(name, how(name)).looksAt('Yes means:'))
}

async function storedBallot(emulator: Emulator): Promise<Ballot> {
  const store = await openCosmosStore(emulator.settings)
  const [first] = await Array.fromAsync(ballotsIn(store).list(homeTenant))
  await store.close()
  return first?.value ?? assert.fail('There is no ballot.')
}

const votesIn = (ballot: Ballot) => new Map([...standingVotes(ballot)].map(([person, { value }]) => [person, value]))
const idOf = (name: string) => objectIdOf({ name, tenant: homeTenant }) as PersonId

function withinLimits(wire: Wire, conversation: string): void {
  assert.deepEqual(
    wire.calls.filter(({ status }) => status === 429),
    [],
  )
  assert.ok(smallestGap(wire.calls) >= 1990, `${smallestGap(wire.calls)} ms between two edits`)
  for (const [milliseconds, most] of [
    [1000, 7],
    [2000, 8],
    [30_000, 60],
  ] as const) {
    assert.ok(worstBurst(wire.calls, milliseconds, conversation) <= most)
  }
}

/** The number of votes in each edit of the question, before and after the votes were shown. */
const countsShown = ({ edits }: Wire) =>
  edits
    .map(
      ({ activity }) => /(?:All )?(\d+) (?:of 30 )?(?:has|have) (?:answered|voted)/.exec(JSON.stringify(activity))?.[1],
    )
    .filter((count) => count !== undefined)
    .map(Number)

for (const [where, faults] of [
  ['', {}],
  [', where every sixth request to it goes wrong', troubles],
] as const) {
  describe(`Thirty members and two copies of the bot over one Cosmos DB${where}`, () => {
    const random = seeded(4)
    const any = () => values[Math.floor(random() * 3)] ?? 'Yes'
    const said = new Map<string, Title>()
    let emulator: Emulator
    let proxy: FaultProxy
    let wire: Wire
    let copies: Copies
    let room: Room<() => number>
    let people: readonly Client[]

    before(async () => {
      emulator = await startEmulator()
      proxy = await startFaultProxy(emulator.settings.endpoint, { faults })
      wire = await openWire({ limits: true })
      copies = await startCopies(wire, 2, environmentOf({ ...emulator.settings, endpoint: proxy.endpoint }))
      room = copies.channel({ members: thirty })
      people = await together(room, (name) => () => Number(name.slice(1)) % 2)
    })

    after(async () => {
      const codes = await copies.stop()
      await wire.close()
      await proxy.close()
      await emulator.close()
      assert.deepEqual(codes, [0, 0])
    })

    const voteAll = async (voters: readonly Client[]) => {
      await Promise.all(
        voters.map(async (person) => {
          const value = any()
          said.set(person.sender.name, value)
          await votes(person, value)
        }),
      )
    }
    const nothingIsLost = async () => {
      const stored = votesIn(await storedBallot(emulator))
      assert.deepEqual(new Map([...said].map(([name, title]) => [idOf(name), saidAs[title]])), stored)
    }

    it('each person is told at once that their vote is counted, and every vote is in the one ballot', async () => {
      await voteAll(people)
      await nothingIsLost()
    })

    it('the shared message ends at "All 30 have voted", and each person sees their own vote beside it', async () => {
      await eventually(() => assert.equal(countsShown(wire).at(-1), 30))
      for (const person of people) {
        await eventually(() => assert.match(person.sees(), /All 30 have voted: .*(?:Your vote is counted|You said)/s))
        await seesOwn(person, said.get(person.sender.name))
      }
      assert.equal((await storedBallot(emulator)).revealed?.by, undefined, 'The votes showed by themselves.')
    })

    it('each person changes their vote, and the last one counts', async () => {
      await voteAll(people)
      await nothingIsLost()
    })

    it('the lead agrees while others still vote, and the votes of that moment are recorded', async () => {
      const [lead, ...others] = people
      assert.ok(lead)
      await Promise.all([
        insists(lead, 'Agree: No'),
        ...others.map((person) => person.presses('Yes').catch(() => undefined)),
      ])
      const { agreed, votes: kept } = await storedBallot(emulator)
      assert.equal(agreed?.value, 'no')
      assert.equal(Object.keys(kept).length, 30)
      const asked = (person: Client) =>
        eventually(async () => {
          // A late vote is answered with a notice, which stays visible if the last edit came before it.
          if (person.sees().includes('This question has moved on')) await person.opensAgain()
          assert.equal(person.isAsked(), 'LEAD-1P', person.sees())
        })
      await Promise.all(people.map(asked))
    })

    it('there are two messages in all, edited within every limit, and never back to an older state', async () => {
      await eventually(() => assert.match(people[1]?.sees() ?? '', /Recorded No for/))
      assert.equal(wire.messages(room.place.id).length, 2)
      withinLimits(wire, room.place.id)
      const counts = countsShown(wire)
      const upToAll = counts.slice(0, counts.indexOf(30) + 1)
      assert.deepEqual(
        upToAll,
        upToAll.toSorted((a, b) => a - b),
      )
    })
  })
}

describe('Two copies, of which one is killed while thirty vote,', () => {
  let emulator: Emulator
  let wire: Wire
  let one: Copies
  let other: Copies

  beforeEach(async () => {
    emulator = await startEmulator()
    wire = await openWire({ limits: true })
    one = await startCopies(wire, 1, environmentOf(emulator.settings))
    other = await startCopies(wire, 1, environmentOf(emulator.settings))
  })
  afterEach(async () => {
    one.kill()
    await other.stop()
    await wire.close()
    await emulator.close()
  })

  it('keep every acknowledged vote, and the message shows the newest state after another press', async () => {
    const rooms = [one.channel({ members: thirty }), other.channel({ members: thirty })] as const
    await together(rooms[0], () => () => 0)
    const people = thirty.map((name, at) => (rooms[at % 2] ?? rooms[0]).person(name).looksAt('Yes means:'))
    const acknowledged = new Set<string>()
    const voting = people.map(async (person, at) => {
      // The connection to the killed copy breaks.
      await setTimeout(10 * at)
      await votes(person, 'Yes').then(
        () => acknowledged.add(person.sender.name),
        (error) => assert.ok(error instanceof NoReply, String(error)),
      )
    })
    await setTimeout(160)
    one.kill()
    await Promise.all(voting)
    assert.ok(acknowledged.size >= 15, `${acknowledged.size} were acknowledged`)
    const stored = votesIn(await storedBallot(emulator))
    for (const name of acknowledged) assert.equal(stored.get(idOf(name)), 'yes', `${name} is lost.`)

    // People with a broken connection press again, and reach the other copy.
    const left = thirty.filter((name) => !acknowledged.has(name)).map((name) => rooms[1].person(name))
    await Promise.all(left.map((person) => votes(person.looksAt('Yes means:'), 'Yes')))
    assert.equal(votesIn(await storedBallot(emulator)).size, 30)
    await eventually(() => assert.equal(countsShown(wire).at(-1), 30))
    assert.equal(wire.messages(rooms[1].place.id).length, 2)
    withinLimits(wire, rooms[1].place.id)
  })
})
