// Finds the assessment that typed words are about. Buttons name theirs, typed words do not.

import { askedOf } from '../../assessment/answers/progress.ts'
import { isServed } from '../../assessment/versions/unserved-set.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import type { Turn } from '../turn.ts'
import { allMine } from './my-assessments.ts'

const isOpen = ({ assessment }: View) => assessment.submittedAt === undefined

/**
 * Whether this view's reader has questions to answer. A lead without a function has none in a personal chat. An
 * unserved version counts as one with questions, so that acts on it are refused with the reason.
 */
const hasQuestions = ({ set, assessment, viewer }: View) =>
  viewer !== undefined && (!isServed(set) || askedOf(set, assessment, viewer).length > 0)

/**
 * The open assessment that this person used last, or else the one finished last. Undefined if they have none.
 *
 * @param isAboutQuestions skips assessments in which this person has no questions to answer
 */
export async function latestUsed(turn: Turn, deps: Dependencies, isAboutQuestions = false): Promise<View | undefined> {
  const all = await allMine(turn, deps)
  const mine = isAboutQuestions ? all.filter(hasQuestions) : all
  return latestOpen(turn, mine) ?? latestFinished(mine)
}

/** The open assessment for a typed "yes". */
export async function latestAnswering(turn: Turn, deps: Dependencies): Promise<View | undefined> {
  return (await allAnswering(turn, deps)).at(-1)
}

/** The open assessments with questions for this person, the last used one at the end. */
export async function allAnswering(turn: Turn, deps: Dependencies): Promise<readonly View[]> {
  return openByUse(turn, (await allMine(turn, deps)).filter(hasQuestions))
}

/** Every open assessment of this person, the last used one at the end. */
export async function openMine(turn: Turn, deps: Dependencies): Promise<readonly View[]> {
  return openByUse(turn, await allMine(turn, deps))
}

const latestOpen = (turn: Turn, mine: readonly View[]): View | undefined => openByUse(turn, mine).at(-1)

function openByUse({ person }: Turn, mine: readonly View[]): readonly View[] {
  const at = ({ assessment: { places, startedAt } }: View) => places[person]?.at ?? startedAt
  return mine.filter(isOpen).toSorted((a, b) => at(a).localeCompare(at(b)))
}

export function latestFinished(mine: readonly View[]): View | undefined {
  const at = ({ assessment: { submittedAt = '' } }: View) => submittedAt
  return mine
    .filter((view) => !isOpen(view))
    .toSorted((a, b) => at(a).localeCompare(at(b)))
    .at(-1)
}
