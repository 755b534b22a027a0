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

/** The person's own record goes last, so that a deletion that was cut short can be begun again. */
export async function erase(turn: Turn, world: World): Promise<Reply> {
  const mine = await allMine(turn, world)
  const gone = { type: 'remove', result: undefined } as const
  for (const { id } of mine) await world.assessments.change(turn.tenant, id, () => gone)
  await world.people.change(turn.tenant, turn.person, () => gone)
  return { type: 'card', card: deletedCard(wordsOf(turn, world), mine.length > 0 ? 'done' : 'nothing') }
}
