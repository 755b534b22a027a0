// Deleting all that a person has answered for themselves, after they have confirmed it.

import { deleteCard, deletedCard } from '../cards/delete-card.ts'
import type { PressOf } from '../cards/press.ts'
import { allMine, wordsOf } from './mine.ts'
import type { Reply, Turn, World } from './turn.ts'

export async function askToDelete(turn: Turn, world: World): Promise<Reply> {
  const mine = await allMine(turn, world)
  const words = wordsOf(turn, world)
  if (mine.length === 0) return { type: 'card', card: deletedCard(words, 'nothing') }
  const answers = mine.flatMap((assessment) => Object.values(assessment.answers)).filter(({ value }) => value)
  return { type: 'card', card: deleteCard(words, mine.length, answers.length, turn.now) }
}

/**
 * Removes what was there when the question was asked; what was started since stays, so that an old card or a second
 * delivery takes nothing that nobody meant. The person's own record goes last: a deletion that was cut short can be begun
 * again.
 */
export async function erase(turn: Turn, world: World, press: PressOf<'erase'>): Promise<Reply> {
  const mine = await allMine(turn, world)
  const asked = new Set(mine.filter(({ startedAt }) => startedAt <= press.asked).map(({ id }) => id))
  for (const id of asked) await world.assessments.change(turn.tenant, id, () => gone)
  await world.people.change(turn.tenant, turn.person, (record) => {
    const assessments = record?.assessments.filter((id) => !asked.has(id)) ?? []
    return record && assessments.length > 0
      ? { type: 'save', value: { ...record, assessments }, result: undefined }
      : gone
  })
  return { type: 'card', card: deletedCard(wordsOf(turn, world), mine.length === 0 ? 'nothing' : 'done') }
}

const gone = { type: 'remove', result: undefined } as const
