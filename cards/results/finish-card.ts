// Draws the card before a submission: the open questions, the effect of submitting, and the future readers.

import { nextOpen, progress, unsureQuestions } from '../../assessment/answers/progress.ts'
import type { AnsweredShare, SubmissionRule } from '../../assessment/answers/submission-share.ts'
import type { Summary } from '../../assessment/summary.ts'
import { oneDecimal, ratio, wholePerCent } from '../../scoring/ratio.ts'
import { type Button, button, type Card, type Element, heading, literal, notice, text } from '../parts/elements.ts'
import { framed, readerOf, type View } from '../parts/frame.ts'
import { leftOutLines } from '../parts/left-out-lines.ts'
import { nameOf, ownerHere } from '../parts/names.ts'
import { functionName } from '../parts/words.ts'
import { nationButton } from '../settings/nation-button.ts'
import { muchOpenLine } from './standing-lines.ts'

export type FinishView = View & {
  readonly summary: Summary
  readonly rule: SubmissionRule
  /** Whether it asks a second time. */
  readonly isSecond?: boolean
  /** Whether the return was saved as a draft just now. */
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
      ...nationLines(view),
    ],
    isDraft ? draftWays(view) : waysOn(view),
  )
}

const shareIn = ({ counts: { asked, unanswered, unsure } }: Summary): AnsweredShare => ({
  answered: asked - unanswered,
  unsure,
  of: asked,
})

/** Whether it is a council return with too few answers to be submitted. */
const isOnlyDraft = ({ assessment, summary, rule }: FinishView): boolean =>
  assessment.team !== undefined && rule.isDraft(shareIn(summary))

/** A warning with the answered share: below half of a personal view, or if much of a council return is open. */
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

/** Asks for the nation while it can still be set, because the figures would be frozen without it. */
function nationLines(view: FinishView): Element[] {
  if (view.council.nation !== undefined) return []
  return [text(view.words.ui.settings.nationUnknown), nationButton(view, 'finish')]
}

/** The open questions of a team by function, with their owners. */
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

/** The buttons for a return that can only be a draft. */
function draftWays(view: FinishView): Button[] {
  const { words, assessment } = view
  return [
    ...backWays(view, positive),
    button(words.ui.team.buttons.draft, { do: 'draft', assessment: assessment.id }),
    button(words.ui.buttons.review, { do: 'review', assessment: assessment.id }),
  ]
}

/** The buttons. Each has the same place in every state, so that a second press never hits Finish in place of Back. */
function waysOn(view: FinishView): Button[] {
  const { words, assessment, summary, isSecond } = view
  const { ui } = words
  const titles = ui.team.buttons
  const id = assessment.id
  const isOpen = summary.counts.unanswered > 0
  return [
    button(
      isSecond ? titles.submitAnyway : assessment.team ? titles.submitNow : ui.buttons.finishNow,
      { do: 'submit', assessment: id, ...(isSecond && { sure: true }) },
      isOpen ? {} : positive,
    ),
    ...backWays(view, isOpen ? positive : {}),
    button(ui.buttons.review, { do: 'review', assessment: id }),
  ]
}

/** The button back to the questions: the reader's open ones, else those answered Not sure; for a team, its board. */
function backWays(view: FinishView, style: { readonly style?: 'positive' }): Button[] {
  const { words, set, assessment, place } = view
  const { buttons, team } = words.ui
  const id = assessment.id
  if (place === 'shared') return [button(team.buttons.board, { do: 'board', assessment: id }, style)]
  const reader = readerOf(view)
  if (nextOpen(set, assessment, reader)) return [button(buttons.answerOn, { do: 'resume', assessment: id }, style)]
  if (assessment.team) return [button(team.buttons.mine, { do: 'mine' }, style)]
  const [unsure] = unsureQuestions(set, assessment, reader)
  return unsure ? [button(buttons.unsureOnes, { do: 'go', assessment: id, question: unsure }, style)] : []
}
