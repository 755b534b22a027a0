// Deleting all that a person has answered for themselves, after they have confirmed it.

import { deleteCard, deletedCard } from '../cards/delete-card.ts'
import { allMine, wordsOf } from './mine.ts'
import type { Reply, Turn, World } from './turn.ts'

export async function askToDelete(turn: Turn, world: World): Promise<Reply> {
  const mine = await allMine(turn, world)
  const words = wordsOf(turn, world)
  if (mine.length === 0) return { type: 'card', card: deletedCard(words, 'nothing') }
  const answers = mine.flatMap((assessment) => Object.values(assessment.answers)).filter(({ value }) => value)
  return { type: 'card', card: deleteCard(words, mine.length, answers.length) }
}

/**
 * Removes whatever this person owns, on their record or not, and the record last: a deletion that was cut short can be
 * begun again.
 */
export async function erase(turn: Turn, world: World): Promise<Reply> {
  let outcome: 'done' | 'nothing' = 'nothing'
  for await (const { id, value } of world.assessments.list(turn.tenant)) {
    if (value.owner !== turn.person) continue
    await world.assessments.change(turn.tenant, id, () => gone)
    outcome = 'done'
  }
  await world.people.change(turn.tenant, turn.person, () => gone)
  return { type: 'card', card: deletedCard(wordsOf(turn, world), outcome) }
}

const gone = { type: 'remove', result: undefined } as const
