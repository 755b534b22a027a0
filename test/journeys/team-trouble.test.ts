// Trouble between the bot and Teams: refusals, delays, a restart. Every press is answered; the newest state arrives.

import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { usualDisplayTimes } from '../../bot/displays/display-times.ts'
import type { Teams } from '../support/bots/teams.ts'
import { eventually } from '../support/eventually.ts'
import type { Client } from '../support/people/client.ts'
import { smallestGap, worstBurst } from '../support/wire/bursts.ts'
import type { Message } from '../support/wire/messages.ts'
import { comesToHave, comesToSee, five, goes, interval, opened, together, withFive } from './five-people.ts'

const thirty = Array.from({ length: 30 }, (_, at) => `p${String(at).padStart(2, '0')}`)

/** The number of votes that a message shows, before and after the votes are shown. */
const countOn = ({ activity }: Message) =>
  Number(/(\d+)(?: of \d+)? (?:has|have) (?:answered|voted)/.exec(JSON.stringify(activity))?.[1])

/** The counts that edits of the question have shown, the oldest first. */
const countsShown = (teams: Teams) => teams.wire.edits.map(countOn).filter((count) => !Number.isNaN(count))

function neverOlder(teams: Teams): void {
  const counts = countsShown(teams)
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => a - b),
    'An older state came after a newer one.',
  )
}

const edits = (teams: Teams) => teams.wire.calls.filter(({ method }) => method === 'PUT')

/** Everybody is at the first question, and its message may be edited at once. */
async function begun(teams: Teams) {
  const council = await opened(teams)
  const at = await together(council)
  await setTimeout(interval)
  return { ...council, at }
}

describe('Trouble with edits', () => {
  const teams = withFive({ isTroubled: true })

  for (const [what, status, retryAfter] of [
    ['Teams is busy and says nothing of when to come back', 429, null],
    ['Teams is busy and says when to come back', 429, 1],
    ['Teams is out of order', 503, null],
    ['something between is', 502, null],
  ] as const) {
    it(`${what}: presses are answered meanwhile, and the newest state arrives`, async () => {
      const { at } = await begun(teams())
      teams().wire.refuse('PUT', status, { times: 2, retryAfter })
      for (const name of five) {
        await at[name].presses('Yes')
        assert.match(at[name].sees(), /Your vote is counted/)
        await at[name].presses('Show my vote')
        assert.match(at[name].sees(), /You said Yes/)
      }
      await comesToSee(at.Tariq, /All 5 have voted: 5 Yes/)
      const tried = edits(teams())
      assert.equal(tried.filter((call) => call.status === status).length, 2)
      if (retryAfter) {
        // An earlier edit may have come first, and was accepted.
        const [first, second] = tried
          .slice(tried.findIndex((call) => call.status === status))
          .map(({ moment }) => moment)
        assert.ok((second ?? 0) - (first ?? 0) >= 1000 * retryAfter, 'It came back too early.')
      }
      neverOlder(teams())
    })
  }

  it('lost answers: the newest state arrives in the same message', async () => {
    const { at } = await begun(teams())
    teams().wire.loses('PUT', { times: 2 })
    for (const name of five) await at[name].presses('No')
    await comesToSee(at.Tariq, /All 5 have voted: 5 No/)
    assert.equal(at.Tariq.messages(), 2)
    neverOlder(teams())
  })

  it('slow edits: presses are answered at once', async () => {
    const { at } = await begun(teams())
    const release = teams().wire.hold()
    const before = performance.now()
    for (const name of five) await at[name].presses('Yes')
    assert.ok(performance.now() - before < usualDisplayTimes.attempt)
    assert.equal(edits(teams()).filter(({ status }) => status === 200).length, 0)
    release()
    await comesToSee(at.Tariq, /All 5 have voted: 5 Yes/)
  })

  it('a restart: the newest state is shown without a press', async () => {
    const { at } = await begun(teams())
    teams().wire.refuse('PUT', 503)
    for (const name of five) await at[name].presses('Yes')
    await teams().stopsBot()
    teams().wire.refuse('PUT', 200)
    await teams().startsBot()
    await comesToSee(at.Tariq, /All 5 have voted: 5 Yes/)
    assert.equal(at.Tariq.messages(), 2)
  })

  it('a deleted question: it is posted again after the next press, with every vote', async () => {
    const { room, at } = await begun(teams())
    await at.Grace.presses('No')
    await comesToSee(at.Tariq, /1 of 5/)
    const old = at.Tariq.card()
    at.Fergus.deletes()
    await at.Tariq.presses('Yes', old)
    const fergus = await comesToHave(room.person('Fergus'), 2)
    await comesToSee(fergus, /2 of 5 have answered/)
  })
})

describe('Trouble with slow edits', () => {
  const teams = withFive({ isTroubled: true, displays: { attempt: 1000 } })

  it('never lets an older state follow a newer one, even if answers come after the bot’s time-out', async () => {
    const { at } = await begun(teams())
    teams().wire.late(1500)
    for (const name of five) {
      await at[name].presses('Yes')
      await setTimeout(60)
    }
    await eventually(() => assert.equal(countsShown(teams()).at(-1), 5))
    teams().wire.late(0)
    neverOlder(teams())
    assert.equal(at.Bronwen.messages(), 2)
  })
})

describe('Trouble with the list of members', () => {
  const teams = withFive({ isTroubled: true })

  it('leads to a refusal with the reason, and the press works a moment later', async () => {
    const council = await opened(teams())
    const at = await together(council)
    await teams().stopsBot()
    await teams().startsBot()
    teams().wire.refuse('GET', 503)
    await at.Tariq.presses('Yes')
    assert.match(
      at.Tariq.isTold() ?? '',
      /I cannot tell who is in the channel or chat\. Nothing was saved\. Please do it again/,
    )
    assert.match(at.Tariq.sees(), /0 of 5 have answered/)
    teams().wire.refuse('GET', 200)
    await at.Tariq.presses('Yes')
    await comesToSee(at.Grace, /1 of 5 has answered/)
  })

  it('does not stop a person who was a member half an hour ago', async () => {
    const council = await opened(teams())
    const at = await together(council)
    teams().wire.refuse('GET', 503)
    teams().daysPass(1 / 48)
    await at.Tariq.presses('Yes')
    await at.Tariq.presses('Show my vote')
    assert.match(at.Tariq.sees(), /You said Yes/)
  })
})

describe('Trouble with posts', () => {
  const teams = withFive({ isTroubled: true })

  const starts = async (): Promise<Client> => {
    const bronwen = teams().channel({ members: five }).person('Bronwen')
    await bronwen.says('start')
    return bronwen
  }

  it('while Teams is busy delays the board, which is posted once', async () => {
    teams().wire.refuse('POST', 429, { times: 2, retryAfter: null })
    const bronwen = await starts()
    await comesToSee(await comesToHave(bronwen, 1), /Team board/)
    await setTimeout(5 * interval)
    assert.equal(bronwen.messages(), 1)
  })

  it('while Teams is busy delays the reply to a typed message, which is sent once', async () => {
    const bronwen = await starts()
    await comesToHave(bronwen, 1)
    teams().wire.refuse('POST', 429, { times: 2, retryAfter: null })
    await bronwen.says('help')
    assert.equal(bronwen.messages(), 2)
    assert.match(bronwen.sees(), /What I can do here/)
    assert.equal(teams().log.join(''), '')
  })

  it('after a lost answer may lead to a second board, never a third, and one of them is edited', async () => {
    teams().wire.loses('POST', { times: 1 })
    const bronwen = await starts()
    await comesToHave(bronwen, 2)
    await setTimeout(5 * interval)
    assert.equal(bronwen.messages(), 2)
    await goes(bronwen, 'Take a function', 'Take Agile working')
    await comesToSee(bronwen, /Agile working\nBronwen Example · /)
  })

  it('after a final refusal posts nothing again, and the next "start" tries once more', async () => {
    teams().wire.refuse('POST', 400)
    const bronwen = await starts()
    await setTimeout(10 * interval)
    assert.ok(teams().wire.calls.filter(({ method }) => method === 'POST').length <= 2)
    teams().wire.refuse('POST', 200)
    await bronwen.says('start')
    await comesToSee(await comesToHave(bronwen, 1), /Team board/)
  })
})

describe('Thirty people at once', () => {
  const crowd = () => {
    const room = () => teams().channel({ members: ['Bronwen', ...thirty] })
    const teams = withFive({ displays: { interval: 2000 } })
    return { teams, room }
  }
  const { teams, room } = crowd()

  it('cause few edits for many presses, at most one in two seconds, within every limit of Teams', async () => {
    const here = room()
    const bronwen = here.person('Bronwen')
    await bronwen.says('start')
    await comesToHave(bronwen, 1)
    await bronwen.presses('Answer together')
    await comesToHave(bronwen, 2)
    const people = thirty.map((name) => here.person(name).looksAt('Yes means:'))
    for (let wave = 0; wave < 3; wave++) {
      const voters = people.slice(wave * 10, wave * 10 + 10)
      // Each person reads the reply at once, because an edit of the message puts the shared card in its place.
      const votes = voters.map(async (person) => {
        await person.presses('Yes')
        assert.match(person.sees(), /Your vote is counted/)
      })
      await Promise.all(votes)
      await setTimeout(interval / 4)
    }
    await eventually(() => assert.equal(countsShown(teams()).at(-1), 30))
    const { calls } = teams().wire
    const moments = edits(teams()).map(({ moment }) => moment)
    // On a slow machine the presses take longer, so that there are more edits.
    const took = Math.max(...moments) - Math.min(...moments)
    assert.ok(moments.length <= Math.max(5, 3 + took / 2000), `${moments.length} edits in ${took} ms`)
    assert.ok(smallestGap(calls) >= 2000, `${smallestGap(calls)} ms`)
    for (const [milliseconds, most] of [
      [1000, 7],
      [2000, 8],
      [30_000, 60],
    ] as const)
      assert.ok(worstBurst(calls, milliseconds) <= most)
    neverOlder(teams())
    for (const person of people) {
      await comesToSee(person, /30 of 31 have answered.*Your vote is counted/s)
      await person.presses('Show my vote')
      assert.match(person.sees(), /30 of 31 have answered.*You said Yes/s)
    }
  })
})
