// The card before a submission: the open questions, the effect of submitting, and the future readers.

import { progress } from '../../assessment/answers/progress.ts'
import type { Summary } from '../../assessment/summary.ts'
import { oneDecimal, ratio, wholePerCent } from '../../scoring/ratio.ts'
import { type Button, button, type Card, type Element, heading, literal, notice, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { leftOutLines } from '../parts/left-out-lines.ts'
import { nameOf, ownerHere } from '../parts/names.ts'
import { functionName } from '../parts/words.ts'

type FinishView = View & { readonly summary: Summary }

export function finishCard(view: FinishView): Card {
  const { words, set, assessment, summary } = view
  const { ui } = words
  const { score } = summary.overall
  const said = assessment.team ? ui.team.finish : ui.finish
  return framed(
    view,
    said.heading,
    [
      heading(said.heading),
      ...muchOpen(view),
      text(ui.finish.open(summary.counts.unanswered, summary.counts.unsure)),
      ...openFunctions(view),
      ...leftOutLines(view),
      ...(score ? [text(`${ui.results.score}: **${ui.results.scoreOf(oneDecimal(score), set.levels)}**`)] : []),
      ...(assessment.team ? [text(ui.team.finish.figure)] : []),
      text(said.freezes),
      text(said.who, { weight: 'Bolder' }),
    ],
    waysOn(view),
  )
}

const isMuchOpen = ({ counts }: Summary): boolean => 2 * (counts.asked - counts.unanswered) < counts.asked

/** A warning with the share that is answered, while it is under half. */
function muchOpen({ words, summary }: FinishView): Element[] {
  const { asked, unanswered } = summary.counts
  if (!isMuchOpen(summary)) return []
  const answered = asked - unanswered
  const perCent = wholePerCent(ratio(answered, asked))
  return [notice('warning', [text(words.ui.finish.muchOpen(answered, asked, perCent))])]
}

/** What a team has still open, function by function, and with whom. */
function openFunctions(view: View): Element[] {
  const { words, set, assessment } = view
  const { finish } = words.ui.team
  if (!assessment.team) return []
  return progress(set, assessment)
    .filter(({ answered, questions }) => answered < questions)
    .map(({ code, answered, questions }) => {
      const owner = ownerHere(view, code)
      const whose = owner ? nameOf(view, owner) : finish.nobody
      return literal(finish.row(functionName(words, code), questions - answered, whose))
    })
}

const positive = { style: 'positive' } as const

/** What to press first: the way back while much is open, and in a return while anything is. */
function waysOn({ words, assessment, place, summary }: FinishView): Button[] {
  const { ui } = words
  const titles = ui.team.buttons
  const id = assessment.id
  const review = button(ui.buttons.review, { do: 'review', assessment: id })
  const isBackFirst = isMuchOpen(summary) || (assessment.team !== undefined && summary.counts.unanswered > 0)
  const [forward, backward] = isBackFirst ? [{}, positive] : [positive, {}]
  const submit = button(
    assessment.team ? titles.submitNow : ui.buttons.finishNow,
    { do: 'submit', assessment: id },
    forward,
  )
  const back =
    place === 'shared'
      ? button(titles.board, { do: 'board', assessment: id }, backward)
      : button(ui.buttons.resume, { do: 'resume', assessment: id }, backward)
  return isBackFirst ? [back, submit, review] : [submit, back, review]
}
