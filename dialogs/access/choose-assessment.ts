// Which assessment a typed command is about. A button always says; words do not.

import { askedOf } from '../../assessment/answers/progress.ts'
import type { AssessmentId } from '../../assessment/ids.ts'
import { chooseCard } from '../../cards/answering/choose-card.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { Press } from '../../cards/press.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Reply, Turn } from '../turn.ts'
import { allMine } from './my-assessments.ts'
import { refused } from './refused.ts'
import { wordsOf } from './view.ts'

function openOnes(mine: readonly View[]): readonly View[] {
  return mine.filter(({ assessment }) => assessment.submittedAt === undefined)
}

/** Whether this viewer has questions to answer: a lead without a function of their own has none in a personal chat. */
const isAnswering = ({ set, assessment, viewer }: View) =>
  viewer !== undefined && askedOf(set, assessment, viewer).length > 0

/**
 * Does a typed command to the one open assessment. Asks for a choice when several are open, and takes the one submitted
 * last when none is.
 */
export async function withChosen(
  turn: Turn,
  deps: Dependencies,
  press: (id: AssessmentId) => Press,
  act: (press: Press) => Promise<Reply>,
  isAboutQuestions = false,
): Promise<Reply> {
  const all = await allMine(turn, deps)
  const mine = isAboutQuestions ? all.filter(isAnswering) : all
  const open = openOnes(mine)
  if (open.length > 1) return choose(turn, deps, open, press)
  const at = ({ assessment: { submittedAt = '' } }: View) => submittedAt
  const one = open[0] ?? mine.toSorted((a, b) => at(a).localeCompare(at(b))).at(-1)
  return one ? act(press(one.assessment.id)) : refused(turn, deps, { code: 'nothing-started' })
}

export function choose(
  turn: Turn,
  deps: Dependencies,
  open: readonly View[],
  press: (id: AssessmentId) => Press,
): Reply {
  return { type: 'card', card: chooseCard(wordsOf(turn, deps), open, ({ assessment }) => press(assessment.id)) }
}

/** The open assessment that the person was in last: the one whose question a typed "yes" answers. */
export async function currentOne(turn: Turn, deps: Dependencies): Promise<View | undefined> {
  const at = ({ assessment: { places, startedAt } }: View) => places[turn.person]?.at ?? startedAt
  return openOnes(await allMine(turn, deps))
    .filter(isAnswering)
    .toSorted((a, b) => at(a).localeCompare(at(b)))
    .at(-1)
}
