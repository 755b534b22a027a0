// Draws the current answers of one function, with their authors, times and earlier values.

import { type Answer, type AnswerValue, sayingOf } from '../../assessment/answers/answer.ts'
import { parseEvidenceLink } from '../../assessment/answers/evidence-link.ts'
import { changesOf } from '../../assessment/answers/history.ts'
import type { QuestionId } from '../../assessment/ids.ts'
import type { KeyFunction, Question } from '../../assessment/question-set.ts'
import {
  type Button,
  button,
  buttons,
  type Card,
  column,
  columns,
  type Element,
  heading,
  namedLine,
  notice,
  quoted,
  small,
  smallLiteral,
  text,
} from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { isAfterReopening } from '../parts/late-answers.ts'
import { leftOutLines } from '../parts/left-out-lines.ts'
import { nameOf } from '../parts/names.ts'
import { questionButton } from '../parts/question-lines.ts'
import { mayBringQuestions } from '../parts/reader-rights.ts'
import { functionName, questionWords, shortened, valueName, type Words } from '../parts/words.ts'
import type { Press } from '../press.ts'
import { allAnsweredNotice, finishFirst } from './all-answered.ts'
import { confirmButton, mayConfirm } from './confirm-button.ts'

/** The result of a form that was just saved. */
export type FormOutcome = {
  readonly saved: number
  readonly operation: string
  /** The feedback on the function, if the form completed it. */
  readonly functionDone?: string | undefined
  /** Answers that a colleague changed while the form was open, with the values on the form. */
  readonly conflicts: readonly { readonly question: QuestionId; readonly wanted: AnswerValue }[]
}

export type ReviewView = View & { readonly function: KeyFunction; readonly outcome?: FormOutcome }

export function reviewCard(view: ReviewView): Card {
  const { words, set, assessment, outcome } = view
  const { ui } = words
  const { code, questions } = view.function
  const nth = set.functions.findIndex((candidate) => candidate.code === code) + 1
  const hasSaved = outcome !== undefined && outcome.saved > 0
  const isClosed = assessment.submittedAt !== undefined && !assessment.team
  const title = (assessment.team ? ui.team.review : ui.review).heading(functionName(words, code))
  return framed(
    view,
    title,
    [
      ...(outcome ? outcomeNotice(view, outcome) : []),
      ...(hasSaved ? allAnsweredNotice(view) : []),
      heading(title),
      small(ui.review.function(nth, set.functions.length)),
      ...(isClosed ? [text(ui.problem.say['assessment-submitted'])] : []),
      ...leftOutLines(view),
      ...(!mayAnswer(view) && questions.some(({ id }) => mayConfirm(view, assessment.answers[id]))
        ? [small(ui.team.review.confirmWhat)]
        : []),
      ...questions.flatMap((question) => answerLines(view, question)),
    ],
    [
      ...(hasSaved ? finishFirst(view) : []),
      ...neighbour(view, nth - 2, ui.buttons.previousFunction),
      ...neighbour(view, nth, ui.buttons.nextFunction),
      ...(mayAnswer(view)
        ? [
            button(ui.buttons.form, { do: 'form', assessment: assessment.id, function: code }),
            button(ui.buttons.resume, { do: 'resume', assessment: assessment.id }),
          ]
        : []),
      ...(assessment.team && mayAnswer(view) && questions.some(({ id }) => assessment.answers[id]?.value === undefined)
        ? [button(ui.team.buttons.bring, { do: 'bring', assessment: assessment.id, function: code })]
        : []),
      ...(isClosed ? [button(ui.buttons.reopen, { do: 'reopen', assessment: assessment.id })] : []),
      button(ui.buttons.results, { do: 'results', assessment: assessment.id }),
      ...(view.place === 'shared' ? [button(ui.team.buttons.board, { do: 'board', assessment: assessment.id })] : []),
    ],
  )
}

function neighbour({ set, assessment }: ReviewView, index: number, title: string): Button[] {
  const there = set.functions[index]
  return there ? [button(title, { do: 'review', assessment: assessment.id, function: there.code })] : []
}

/** Whether the reader answers this function here: all in a personal view, their own in a council return. */
function mayAnswer({ assessment, place, viewer, function: { code } }: ReviewView): boolean {
  const { team, submittedAt } = assessment
  if (submittedAt || place === 'shared') return false
  return !team || (viewer !== undefined && team.owners[code]?.person === viewer)
}

/** The button that asks a question again: the reader in their own chat, or everybody. */
function changeButton(view: ReviewView, id: QuestionId, isAnswered: boolean): Button[] {
  const { words, assessment, place } = view
  const { buttons: own, team } = words.ui
  const here = { assessment: assessment.id, question: id }
  const onBoard = true
  const named = (title: string, press: Press) => [questionButton(view, id, title, press)]
  if (mayAnswer(view)) return named(isAnswered ? own.change : own.answer, { do: 'go', ...here, from: 'review' })
  if (place !== 'shared' || assessment.submittedAt || !mayBringQuestions(view)) return []
  return isAnswered
    ? named(team.buttons.askAgain, { do: 'ask', ...here, onBoard, anew: true })
    : named(team.buttons.ask, { do: 'ask', ...here, onBoard })
}

function answerLines(view: ReviewView, { id }: Question): Element[] {
  const { words, assessment, council } = view
  const { ui } = words
  const answer = assessment.answers[id]
  // The owner answers the question again here, and confirms answers in the channel.
  const change = [
    ...(mayAnswer(view) ? [] : confirmButton(view, id, answer)),
    ...changeButton(view, id, answer?.value !== undefined),
  ]
  return [
    text(questionWords(words, id, council.nation).text, { separator: true, spacing: 'Medium' }),
    ...(answer ? standing(view, id, answer) : [small(ui.noValue)]),
    ...change.map((each) => buttons(each)),
  ]
}

function standing(view: ReviewView, id: QuestionId, answer: Answer): Element[] {
  const { words } = view
  const { ui } = words
  const { reason, note, evidence } = answer
  const most = shownBytes[view.assessment.team ? 'team' : 'own']
  return [
    ...saidLines(view, id, answer),
    ...(reason ? [quoted(ui.review.reason, shortened(words, reason, most))] : []),
    ...(note ? [quoted(ui.review.note, shortened(words, note, most))] : []),
    ...(evidence
      ? [
          quoted(
            ui.review.evidence,
            shortened(words, evidence, most),
            pressable(evidence, view.assessment.team ? pressableBytes.team : pressableBytes.own),
          ),
        ]
      : []),
    ...earlierLine(words, answer),
  ]
}

/** The answer with its author and time; in a council return also the votes behind it. */
function saidLines(view: ReviewView, id: QuestionId, answer: Answer): Element[] {
  const { words, assessment } = view
  const { ui } = words
  const { value, votes } = answer
  if (!value) return [small(ui.noValue)]
  const { by, at } = sayingOf(answer)
  const day = words.day(at)
  if (!assessment.team) return [text(ui.review.by(valueName(words, value), day), { spacing: 'Small' })]
  const { review } = ui.team
  const marks = [
    ...(votes ? [review.votes(votes.yes, votes.no, votes.unsure)] : []),
    ...(isAfterReopening(assessment, id) ? [`**${review.reopened}**`] : []),
  ]
  return [
    namedLine(valueName(words, value), review.by(nameOf(view, by), day)),
    ...(marks.length > 0 ? [small(marks.join(' · '), { spacing: 'None' })] : []),
    ...(answer.confirmed
      ? [smallLiteral(review.confirmed(nameOf(view, answer.confirmed.by), words.day(answer.confirmed.at)), 'None')]
      : []),
  ]
}

// Only the last few values fit on a card. It says if there were more.
const shownEarlier = 3
// In bytes of UTF-8, so that ten rows fit on a card of 28 KB: the most of each shown text, and of an address that can
// be opened. More shows the whole note.
const shownBytes = { own: 80, team: 44 }
const pressableBytes = { own: 500, team: 320 }

function earlierLine(words: Words, answer: Answer): Element[] {
  const { ui } = words
  const changes = changesOf(answer).slice(0, -1)
  if (changes.length === 0) return []
  const said = changes
    .slice(-shownEarlier)
    .map(({ value, at }) => ui.review.earlier(value ? ui.values[value] : ui.review.takenBack, words.day(at)))
  const more = changes.length - said.length + (answer.filed?.more ?? 0)
  return [small(ui.review.before([...said, ...(more > 0 ? [ui.review.earlierMore(more)] : [])].join(', ')))]
}

/** The address to open, unless it is longer than `most` bytes and does not fit on the card. */
function pressable(address: string, most: number): string | undefined {
  const href = parseEvidenceLink(address)?.href
  return href !== undefined && Buffer.byteLength(href) <= most ? href : undefined
}

function outcomeNotice(view: ReviewView, { saved, operation, conflicts, functionDone }: FormOutcome): Element[] {
  const { words, assessment, council } = view
  const { ui } = words
  const undo = button(ui.buttons.undo, { do: 'undo', assessment: assessment.id, operation })
  return [
    notice('emphasis', [
      ...(functionDone ? [text(functionDone, { weight: 'Bolder' })] : []),
      columns([
        column('stretch', [text(ui.review.savedForm(saved))]),
        ...(saved > 0 ? [column('auto', [buttons(undo)])] : []),
      ]),
    ]),
    ...(conflicts.length === 0
      ? []
      : [
          notice('warning', [
            text(ui.review.conflicts),
            ...conflicts.map(({ question, wanted }) =>
              text(
                `- ${ui.review.conflict(
                  questionWords(words, question, council.nation).text,
                  valueName(words, assessment.answers[question]?.value),
                  ui.values[wanted],
                )}`,
                { spacing: 'Small' },
              ),
            ),
          ]),
        ]),
  ]
}
