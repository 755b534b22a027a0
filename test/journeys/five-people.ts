// The five people of the team's journeys, their channel, and how tests wait for the shared messages.

import assert from 'node:assert/strict'
import { usualDisplayTimes } from '../../bot/displays/display-times.ts'
import { namesNobody } from '../support/bots/names-nobody.ts'
import { inTeams, type Teams, type TeamsOptions } from '../support/bots/teams.ts'
import { eventually } from '../support/eventually.ts'
import type { Client } from '../support/people/client.ts'
import type { Room } from '../support/people/room.ts'

export const five = ['Bronwen', 'Tariq', 'Grace', 'Fergus', 'Eleri'] as const
export type Name = (typeof five)[number]

/** Everybody is looking at the same message. */
export type Everybody = Readonly<Record<Name, Client>>

const speed = 20

/** Real milliseconds between two edits of one message. */
export const interval = usualDisplayTimes.interval / speed

/** Teams with its limits. After each test the log names no person, and Teams refused no request as too fast, unless the test `isTroubled`. */
export function withFive({ displays, isTroubled = false, ...options }: TeamsOptions & { isTroubled?: boolean } = {}) {
  const teams = inTeams({ limits: true, speed, ...options, displays })
  afterEach(() => {
    const { log, wire } = teams()
    for (const name of five) namesNobody(log, teams().person(name))
    assert.equal(
      log.find((line) => line.includes('@thread')),
      undefined,
    )
    if (!isTroubled) assert.equal(wire.calls.filter(({ status }) => status === 429).length, 0)
  })
  return teams
}

export type Council = {
  readonly room: Room<unknown>
  /** Everybody is looking at the board. */
  readonly on: Everybody
}

/** Bronwen starts in a channel with the other four. */
export async function opened(teams: Teams, room: Room<unknown> = teams.channel({ members: five })): Promise<Council> {
  const bronwen = room.person('Bronwen')
  await bronwen.says('start')
  await eventually(() => bronwen.looksAt('Team board'))
  return { room, on: everybodyAt(room, 'Team board') }
}

function everybodyAt(room: Room<unknown>, text: string): Everybody {
  const looking = five.map((name) => [name, room.person(name).looksAt(text)] as const)
  return Object.fromEntries(looking) as Everybody
}

/** Bronwen brings the first question, and everybody opens it. */
export async function together({ room, on }: Council): Promise<Everybody> {
  await on.Bronwen.presses('Answer together')
  await eventually(() => on.Bronwen.looksAt('Yes means:'))
  return everybodyAt(room, 'Yes means:')
}

/** Waits until this text can be read there. */
export async function comesToSee(person: Client, text: RegExp): Promise<void> {
  await eventually(() => assert.match(person.sees(), text))
}

/** Waits until the bot has written this many messages there. */
export async function comesToHave(person: Client, messages: number): Promise<Client> {
  await eventually(() => assert.equal(person.messages(), messages))
  return person
}

/** The part of the settings that has an input, by the input's name or label. */
const parts: Readonly<Record<string, string>> = {
  ...{ council: 'Council', authority: 'Council', nation: 'Council' },
  ...{ due: 'Name and due date', 'Name of this assessment': 'Name and due date' },
}

/** A lead opens the settings from the board's More, and saves values of one part in their own chat after the other. */
export async function sets(lead: Client, values: Readonly<Record<string, string>>): Promise<void> {
  const chat = lead.privately()
  const before = chat.messages()
  await goes(lead, 'More', 'Settings')
  await comesToHave(chat, before + 1)
  for (const part of new Set(Object.keys(values).map(partWith))) {
    await chat.presses(part)
    chat.fills(Object.fromEntries(Object.entries(values).filter(([input]) => partWith(input) === part)))
    await chat.presses('Save')
    assert.match(chat.sees(), /Settings saved\./)
  }
  await goesBack(lead, 'Board')
}

const partWith = (input: string): string => parts[input] ?? 'Rules and leads'

/** Takes a function on the board. Gives the person's own chat with the bot's message about it. */
export async function takes({ on }: Council, name: Name, fn: string): Promise<Client> {
  const chat = on[name].privately()
  const before = chat.messages()
  await on[name].presses('Take a function')
  await on[name].presses(`Take ${fn}`)
  assert.match(on[name].sees(), new RegExp(`${fn} is yours\\. I have written to you in our own chat`))
  await goesBack(on[name], 'Board')
  return comesToHave(chat, before + 1)
}

/** Presses one button after another. Starts again if an edit has brought the board back in between. */
export async function goes(person: Client, ...titles: readonly string[]): Promise<void> {
  let at = 0
  while (at < titles.length) {
    const title = titles[at] ?? ''
    // The first button has to be there.
    if (at === 0 || person.buttons().includes(title)) {
      await person.presses(title)
      at += 1
    } else at = 0
  }
}

/** Brings the message back to what everybody sees there, unless an edit has done so already. */
export async function goesBack(person: Client, to: 'Board' | 'Back to the question'): Promise<void> {
  if (person.buttons().includes(to)) await person.presses(to)
}

/** Bronwen says in her own chat that the return is of another council, which is new. Returns that chat. */
export async function becomesOf({ on }: Council, name: string): Promise<Client> {
  const lead = on.Bronwen
  const chat = lead.privately()
  const before = chat.messages()
  await goes(lead, 'More', 'Settings')
  await comesToHave(chat, before + 1)
  await chat.presses('Council')
  await chat.presses('This return is of another council')
  chat.fills({ council: name })
  await chat.presses('Save')
  return chat
}
