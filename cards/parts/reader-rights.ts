// The reader's rights by the team's rules: no card shows a button that refuses its reader.

import { agreeProblem, voteProblem } from '../../assessment/team/permissions.ts'
import type { View } from './frame.ts'
import { leadsHere } from './names.ts'

type Reader = Pick<View, 'assessment' | 'people' | 'viewer'>

/** Whether the reader brings questions to the team. A card for every member shows all buttons. */
export function mayBringQuestions({ assessment: { team }, people, viewer }: Reader): boolean {
  if (viewer === undefined) return true
  const member = people.get(viewer)
  return team !== undefined && member !== undefined && agreeProblem(team, member, people) === undefined
}

/** Whether the reader leads the team. */
export const readerLeads = (view: Reader): boolean => view.viewer === undefined || leadsHere(view).includes(view.viewer)

/** Whether the reader votes, and so may write the team's note. A card for every member shows the button. */
export function mayVote({ assessment: { team }, people, viewer }: Reader): boolean {
  if (viewer === undefined) return true
  const member = people.get(viewer)
  return team !== undefined && member !== undefined && voteProblem(team, member) === undefined
}
