// Which assessment a typed command is about. A button always says; words do not.

import type { AssessmentId } from '../assessment/ids.ts'
import { askedOf } from '../assessment/progress.ts'
import { chooseCard } from '../cards/choose-card.ts'
import type { View } from '../cards/frame.ts'
import type { Press } from '../cards/press.ts'
import { allMine, wordsOf } from './mine.ts'
import { refused } from './refused.ts'
import type { Reply, Turn, World } from './turn.ts'

function openOnes(mine: readonly View[]): readonly View[] {
  return mine.filter(({ assessment }) => assessment.submittedAt === undefined)
}

/** Whether there are questions for whoever sees it: who only leads a council return is asked nothing in their own chat. */
const isAnswering = ({ set, assessment, viewer }: View) =>
  viewer !== undefined && askedOf(set, assessment, viewer).length > 0

/**
 * Does what was typed to the one open assessment; asks which where there are several; takes the one finished
 * last where none is open.
 */
export async function toTheOne(
  turn: Turn,
  world: World,
  press: (id: AssessmentId) => Press,
  act: (press: Press) => Promise<Reply>,
  isAboutQuestions = false,
): Promise<Reply> {
  const all = await allMine(turn, world)
  const mine = isAboutQuestions ? all.filter(isAnswering) : all
  const open = openOnes(mine)
  if (open.length > 1) return choose(turn, world, open, press)
  const at = ({ assessment: { submittedAt = '' } }: View) => submittedAt
  const one = open[0] ?? mine.toSorted((a, b) => at(a).localeCompare(at(b))).at(-1)
  return one ? act(press(one.assessment.id)) : refused(turn, world, { code: 'nothing-started' })
}

export function choose(turn: Turn, world: World, open: readonly View[], press: (id: AssessmentId) => Press): Reply {
  return { type: 'card', card: chooseCard(wordsOf(turn, world), open, ({ assessment }) => press(assessment.id)) }
}

/** The open assessment that the person was in last: the one whose question a typed "yes" answers. */
export async function currentOne(turn: Turn, world: World): Promise<View | undefined> {
  const at = ({ assessment: { places, startedAt } }: View) => places[turn.person]?.at ?? startedAt
  return openOnes(await allMine(turn, world))
    .filter(isAnswering)
    .toSorted((a, b) => at(a).localeCompare(at(b)))
    .at(-1)
}
