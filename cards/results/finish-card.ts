// The card before a submission: the open questions, the effect of submitting, and the future readers.

import { progress } from '../../assessment/answers/progress.ts'
import { type AnsweredShare, isUnderHalf, type SubmissionRule } from '../../assessment/answers/submission-share.ts'
import type { Summary } from '../../assessment/summary.ts'
import { oneDecimal, ratio, wholePerCent } from '../../scoring/ratio.ts'
import { type Button, button, type Card, type Element, heading, literal, notice, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { leftOutLines } from '../parts/left-out-lines.ts'
import { nameOf, ownerHere } from '../parts/names.ts'
import { functionName } from '../parts/words.ts'
import { muchOpenLine } from './standing-lines.ts'

export type FinishView = View & {
  readonly summary: Summary
  readonly rule: SubmissionRule
  /** The card that asks a second time. */
  readonly isSecond?: boolean
  /** The return was saved as a draft just now. */
  readonly isDrafted?: boolean
}

export function finishCard(view: FinishView): Card {
  const { words, set, assessment, summary } = view
  const { ui } = words
  const { score } = summary.overall
  const said = assessment.team ? ui.team.finish : ui.finish
  const isDraft = isOnlyDraft(view)
  const title = isDraft ? ui.team.finish.draftHeading : said.heading
  return framed(
    view,
    title,
    [
      ...(view.isDrafted ? [notice('good', [text(ui.team.finish.drafted)])] : []),
      heading(title),
      ...warning(view),
      text(ui.finish.open(summary.counts.unanswered, summary.counts.unsure)),
      ...openFunctions(view),
      ...leftOutLines(view),
      ...(score ? [text(`${ui.results.score}: **${ui.results.scoreOf(oneDecimal(score), set.levels)}**`)] : []),
      ...(assessment.team && !isDraft ? [text(ui.team.finish.figure)] : []),
      ...(isDraft ? [] : [text(said.freezes)]),
      text(said.who, { weight: 'Bolder' }),
    ],
    isDraft ? draftWays(view) : waysOn(view),
  )
}

const shareIn = ({ counts: { asked, unanswered, unsure } }: Summary): AnsweredShare => ({
  answered: asked - unanswered,
  unsure,
  of: asked,
})

/** Whether it is a council return with under half of its answers: it cannot be submitted yet. */
const isOnlyDraft = ({ assessment, summary, rule }: FinishView): boolean =>
  assessment.team !== undefined && rule.isDraft(shareIn(summary))

/** A warning with the share that is answered: under half of a personal view, and much open of a council return. */
function warning(view: FinishView): Element[] {
  const { assessment, summary, isSecond, rule } = view
  const { ui } = view.words
  const share = shareIn(summary)
  const { answered, unsure = 0, of } = share
  const perCent = (count: number) => wholePerCent(ratio(count, of))
  const { finish } = ui.team
  if (isOnlyDraft(view)) return [notice('warning', [text(finish.underHalf(answered, of, perCent(answered)))])]
  if (!assessment.team) {
    const muchOpen = muchOpenLine(view.words, summary)
    return muchOpen ? [notice('warning', [text(muchOpen)])] : []
  }
  if (!rule.isAskedTwice(share)) return []
  return [
    isSecond
      ? notice('attention', [text(finish.sure(of - answered, unsure, perCent(of - answered + unsure)))])
      : notice('warning', [text(finish.share(answered, of, perCent(answered), unsure))]),
  ]
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

/** The ways on from a return that can only be a draft. */
function draftWays({ words: { ui }, assessment: { id: assessment }, place }: FinishView): Button[] {
  const titles = ui.team.buttons
  return [
    place === 'shared'
      ? button(titles.board, { do: 'board', assessment }, positive)
      : button(ui.buttons.resume, { do: 'resume', assessment }, positive),
    button(titles.draft, { do: 'draft', assessment }),
    button(ui.buttons.review, { do: 'review', assessment }),
  ]
}

/** What to press first: the way back while much is open, and in a return while anything is. */
function waysOn({ words, assessment, place, summary, isSecond }: FinishView): Button[] {
  const { ui } = words
  const titles = ui.team.buttons
  const id = assessment.id
  const review = button(ui.buttons.review, { do: 'review', assessment: id })
  const isBackFirst = isUnderHalf(shareIn(summary)) || (assessment.team !== undefined && summary.counts.unanswered > 0)
  const [forward, backward] = isBackFirst ? [{}, positive] : [positive, {}]
  const submit = button(
    isSecond ? titles.submitAnyway : assessment.team ? titles.submitNow : ui.buttons.finishNow,
    { do: 'submit', assessment: id, ...(isSecond && { sure: true }) },
    forward,
  )
  const back =
    place === 'shared'
      ? button(titles.board, { do: 'board', assessment: id }, backward)
      : button(ui.buttons.resume, { do: 'resume', assessment: id }, backward)
  return isBackFirst ? [back, submit, review] : [submit, back, review]
}
