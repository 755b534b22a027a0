// Where a team is when there is nothing left to ask it: what is left elsewhere, and the ways on.

import { answeredCount } from '../assessment/progress.ts'
import { button, type Card, heading, text } from './elements.ts'
import { framed, type View } from './frame.ts'
import { type TeamHappened, teamNotice } from './team-happened.ts'

export type TogetherDoneView = View & {
  /** Open questions that were put off. */
  readonly parked: number
  /** Open questions of functions that somebody answers in their own chat. */
  readonly owned: number
  readonly happened?: TeamHappened
}

export function togetherDoneCard(view: TogetherDoneView): Card {
  const { words, set, assessment, parked, owned, happened } = view
  const { ui } = words
  const { done, buttons: titles } = ui.team
  const id = assessment.id
  const isAll = answeredCount(set, assessment) === set.questions.size
  return framed(
    view,
    done.heading,
    [
      ...(happened ? [teamNotice(view, happened)] : []),
      heading(done.heading),
      ...(isAll ? [text(done.all)] : []),
      ...(parked > 0 ? [text(done.parked(parked), { spacing: 'Small' })] : []),
      ...(owned > 0 ? [text(done.owned(owned), { spacing: 'Small' })] : []),
    ],
    [
      ...(parked > 0 ? [button(titles.parked, { do: 'parked', assessment: id })] : []),
      button(ui.buttons.results, { do: 'results', assessment: id }),
      button(titles.board, { do: 'board', assessment: id }),
      button(titles.submit, { do: 'finish', assessment: id }, isAll ? { style: 'positive' } : {}),
    ],
  )
}
