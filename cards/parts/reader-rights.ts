// Finds the reader's rights by the team's rules, so that no card shows a button that would refuse them.

import { agreeProblem, voteProblem } from '../../assessment/team/permissions.ts'
import type { View } from './frame.ts'
import { leadsHere } from './names.ts'

type Reader = Pick<View, 'assessment' | 'people' | 'viewer'>

/** Whether the reader may bring questions to the team. True on a card for every member, which shows all buttons. */
export function mayBringQuestions({ assessment: { team }, people, viewer }: Reader): boolean {
  if (viewer === undefined) return true
  const member = people.get(viewer)
  return team !== undefined && member !== undefined && agreeProblem(team, member, people) === undefined
}

/** Whether the reader leads the team. True on a card for every member. */
export const readerLeads = (view: Reader): boolean => view.viewer === undefined || leadsHere(view).includes(view.viewer)

/** Whether the reader may vote, and so write the team's note. True on a card for every member. */
export function mayVote({ assessment: { team }, people, viewer }: Reader): boolean {
  if (viewer === undefined) return true
  const member = people.get(viewer)
  return team !== undefined && member !== undefined && voteProblem(team, member) === undefined
}
