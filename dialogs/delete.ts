// Deleting all that a person has answered for themselves, after they have confirmed it; in a council's record their
// answers stay and their name goes.

import type { Assessment } from '../assessment/assessment.ts'
import type { PersonId } from '../assessment/ids.ts'
import { ballotWithoutPerson, standsIn, withoutPerson } from '../assessment/without-person.ts'
import { deleteCard, deletedCard } from '../cards/delete-card.ts'
import type { PressOf } from '../cards/press.ts'
import { personalViews, readPerson, wordsOf } from './mine.ts'
import type { Reply, Turn, World } from './turn.ts'

export async function askToDelete(turn: Turn, world: World): Promise<Reply> {
  const record = await readPerson(turn, world)
  const mine = await personalViews(turn, world, record)
  const words = wordsOf(turn, world)
  if (mine.length === 0 && !(await hasParts(turn, world))) return { type: 'card', card: deletedCard(words, 'nothing') }
  const answers = mine.flatMap((assessment) => Object.values(assessment.answers)).filter(({ value }) => value)
  return { type: 'card', card: deleteCard(words, mine.length, answers.length, turn.now) }
}

/**
 * Removes what was there when the question was asked; what was started since stays, so that an old card or a second
 * delivery takes nothing that nobody meant. The person's own record goes last: a deletion that was cut short can be begun
 * again.
 */
export async function erase(turn: Turn, world: World, press: PressOf<'erase'>): Promise<Reply> {
  const record = await readPerson(turn, world)
  const mine = await personalViews(turn, world, record)
  const asked = new Set(mine.filter(({ startedAt }) => startedAt <= press.asked).map(({ id }) => id))
  const isNothing = mine.length === 0 && !(await hasParts(turn, world))
  for (const id of asked) await world.assessments.change(turn.tenant, id, () => gone)
  await leaveReturns(turn, world, press.asked)
  await world.people.change(turn.tenant, turn.person, (before) => {
    const assessments = before?.assessments.filter((id) => !asked.has(id)) ?? []
    return before && assessments.length > 0
      ? { type: 'save', value: { ...before, assessments, returns: [] }, result: undefined }
      : gone
  })
  return { type: 'card', card: deletedCard(wordsOf(turn, world), isNothing ? 'nothing' : 'done') }
}

const gone = { type: 'remove', result: undefined } as const
const kept = { type: 'keep', result: undefined } as const

/** The person's id goes from every council return and ballot of the tenant but those they have had to do with since. */
async function leaveReturns(turn: Turn, world: World, asked: string): Promise<void> {
  const { tenant, person } = turn
  const instead = world.formerOf(tenant, person)
  for await (const { kind, id } of partsIn(turn, world)) {
    if (kind === 'ballot') {
      await world.ballots.change(tenant, id, (before) =>
        before && standsIn(before, person) && !isSince(before.votes[person]?.at(-1), asked)
          ? { type: 'save', value: ballotWithoutPerson(before, person, instead), result: undefined }
          : kept,
      )
    } else {
      await world.assessments.change(tenant, id, (before) =>
        before?.team && standsIn(before, person) && !tookSince(before, person, asked)
          ? { type: 'save', value: withoutPerson(before, person, instead), result: undefined }
          : kept,
      )
    }
  }
}

const isSince = (done: { readonly at: string } | undefined, asked: string) => done !== undefined && done.at > asked

function tookSince({ team, places }: Assessment, person: PersonId, asked: string): boolean {
  const taken = Object.values(team?.owners ?? {}).filter((owner) => owner.person === person)
  return [...taken, places[person]].some((done) => isSince(done, asked))
}

/** Where the person stands in the council's records. Whoever only voted has no list of that: all of them are looked at. */
async function* partsIn({ tenant, person }: Turn, world: World) {
  for await (const { value: channel } of world.channels.list(tenant)) {
    for (const id of channel.assessments) {
      if (standsIn((await world.assessments.read(tenant, id)) ?? null, person)) yield { kind: 'return', id } as const
    }
  }
  for await (const { id, value } of world.ballots.list(tenant)) {
    if (standsIn(value, person)) yield { kind: 'ballot', id } as const
  }
}

async function hasParts(turn: Turn, world: World): Promise<boolean> {
  for await (const _part of partsIn(turn, world)) return true
  return false
}
