// Draws the team's current question: everybody votes and one answer is agreed, or the first press is the answer.

import { type Answer, type AnswerValue, sayingOf, voteValues } from '../../assessment/answers/answer.ts'
import { mayBeNotApplicable } from '../../assessment/answers/answering.ts'
import { answeredCount, questionBefore } from '../../assessment/answers/progress.ts'
import type { Question } from '../../assessment/question-set.ts'
import {
  type Button,
  bar,
  button,
  buttons,
  type Card,
  type Element,
  literal,
  quoted,
  rowsOf,
  small,
  smallLiteral,
  text,
} from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { nameOf, observersHere, ownerHere } from '../parts/names.ts'
import { questionLines } from '../parts/question-lines.ts'
import { mayBringQuestions, mayVote } from '../parts/reader-rights.ts'
import { questionWords, shortened, valueName } from '../parts/words.ts'
import { type BallotView, type OpenView, opened } from './ballot-view.ts'
import { remarkLines } from './remark-lines.ts'
import { sessionNotice } from './session-notice.ts'
import { agreeButtons, countedVotes, countsOf, keptCounts, progressOf, revealPart } from './vote-counts.ts'

export function ballotCard(given: BallotView): Card {
  const view = opened(given)
  const { words, council, question, happened } = view
  const asked = questionWords(words, question.id, council.nation)
  return framed(
    view,
    asked.text,
    [
      ...(happened ? [sessionNotice(view, happened)] : []),
      ...questionLines(view, overall(view)),
      ...remarkLines(view),
      ...partOf(view),
    ],
    waysOn(view),
  )
}

/** The progress of the whole return. */
function overall({ words, set, assessment }: View): Element[] {
  const { ballot: said, board } = words.ui.team
  const [answered, of] = [answeredCount(set, assessment), set.questions.size]
  return [small(said.overall(answered, of)), bar(answered / of, board.answered(answered, of))]
}

function partOf(view: OpenView): Element[] {
  switch (view.stage) {
    case 'press':
      return [...standingLine(view), ...pressed(view)]
    case 'answered':
      return answered(view)
    case 'revealed':
      return [...standingLine(view), ...revealed(view)]
    case 'open':
      return [...standingLine(view), ...progressOf(view), ...votePart(view), ...revealPart(view)]
    default:
      return view.stage satisfies never
  }
}

function standingLine(view: OpenView): Element[] {
  const { standing } = view
  return standing?.value ? [smallLiteral(recordedLine(view, standing))] : []
}

function recordedLine(view: OpenView, standing: Answer): string {
  const { words } = view
  const { by, at } = sayingOf(standing)
  return words.ui.team.ballot.recorded(valueName(words, standing.value), words.day(at), nameOf(view, by))
}

function pressed(view: OpenView): Element[] {
  const { words, assessment, council, question, standing } = view
  const { ui } = words
  if (observes(view)) return [text(ui.team.ballot.observes, { spacing: 'Medium' })]
  const here = { assessment: assessment.id, question: question.id, revision: standing?.revision ?? 0 }
  const say = (value: AnswerValue) => button(ui.values[value], { do: 'answer', ...here, value })
  return [
    text(standing?.value ? ui.team.ballot.pressAgain : ui.team.ballot.press, { spacing: 'Medium' }),
    ...rowsOf([
      say('yes'),
      say('no'),
      say('unsure'),
      // "Not applicable" needs a reason, which is typed in a personal chat.
      ...(mayBeNotApplicable(question, council.authority)
        ? [button(ui.values.notApplicable, { do: 'not-applicable', ...here })]
        : []),
    ]),
  ]
}

// The most bytes of UTF-8 of a reason on a card.
const reasonBytes = 300

/** For an answer that came after the vote began. An answer that was just agreed may not be recorded yet. */
function answered(view: OpenView): Element[] {
  const { words, standing, ballot } = view
  const { ui } = words
  if (!standing?.value || (ballot.agreed && ballot.agreed.value !== standing.value)) {
    return ballot.agreed ? [text(ui.team.ballot.agreed(ui.values[ballot.agreed.value]), { spacing: 'Medium' })] : []
  }
  return [
    { ...literal(recordedLine(view, standing), { weight: 'Bolder' }), spacing: 'Medium' },
    ...(standing.reason ? [quoted(ui.review.reason, shortened(words, standing.reason, reasonBytes))] : []),
    ...(standing.votes ? keptCounts(view, standing.value, standing.votes) : []),
  ]
}

function revealed(view: OpenView): Element[] {
  const { ballot: said } = view.words.ui.team
  const isEmpty = countedVotes(view).length === 0
  return [
    ...(isEmpty ? [text(said.noneLeft, { spacing: 'Medium' })] : [...countsOf(view), ...agreeButtons(view)]),
    ...(isEmpty || observes(view) ? [] : [small(said.change, { spacing: 'Medium', separator: true })]),
    ...votePart(view),
  ]
}

/** The vote buttons and the reader's own vote. An observer reads that they do not vote. */
function votePart(view: OpenView): Element[] {
  if (observes(view)) return [text(view.words.ui.team.ballot.observes, { spacing: 'Medium' })]
  return [buttons(...voteButtons(view)), ...yourVote(view)]
}

const observes = (view: OpenView) => view.viewer !== undefined && observersHere(view).includes(view.viewer)

function voteButtons({ words, assessment, question, ballot }: OpenView): Button[] {
  const { round, named } = ballot
  return voteValues.map((value) =>
    button(words.ui.values[value], {
      do: 'vote',
      assessment: assessment.id,
      question: question.id,
      round,
      named,
      value,
    }),
  )
}

/**
 * Says that the reader has voted. Shows the vote only on request, because they may be sharing their screen in a
 * meeting.
 */
function yourVote(view: OpenView): Element[] {
  const { words, assessment, viewer, ballot, isVoteShown } = view
  const { ui } = words
  const said = ui.team.ballot
  const own = countedVotes(view).find(({ person }) => person === viewer)
  if (!own) return []
  // Votes that are revealed with names are visible to everybody anyway.
  if (ballot.revealed && ballot.named) return [text(said.yoursNamed(ui.values[own.value]), { spacing: 'Small' })]
  const here = { do: 'ballot', assessment: assessment.id } as const
  return [
    text(isVoteShown ? said.yours(ui.values[own.value]) : said.yoursHidden, { spacing: 'Small' }),
    buttons(isVoteShown ? button(said.hideMine, here) : button(said.showMine, { ...here, mine: true })),
  ]
}

function waysOn(view: OpenView): Button[] {
  const { words, assessment, question, standing, stage } = view
  const { buttons: titles } = words.ui.team
  const here = { assessment: assessment.id, question: question.id }
  const about = [
    button(titles.more, { do: 'about', ...here }),
    ...(mayVote(view) ? [button(titles.note, { do: 'note-here', ...here })] : []),
  ]
  const within = assessment.team?.asking?.within
  const before = mayBringQuestions(view) ? questionBefore(askedTogether(view), question.id) : undefined
  const back = before
    ? [button(words.ui.buttons.back, { do: 'ask', ...here, question: before, from: question.id })]
    : []
  const board = button(titles.board, { do: 'board', assessment: assessment.id })
  const next = { do: 'together', assessment: assessment.id, function: within } as const
  switch (stage) {
    case 'answered':
      return [
        button(titles.nextQuestion, next, { style: 'positive' }),
        ...(mayBringQuestions(view) ? [button(titles.voteAgain, { do: 'ask', ...here, anew: true })] : []),
        ...about,
        ...back,
        board,
      ]
    case 'press':
      return [...(standing?.value ? [button(titles.nextQuestion, next)] : wayPast(view)), ...about, ...back, board]
    default:
      return [...wayPast(view), ...about, ...back, board]
  }
}

/** The button to move on: parks the question, or during a new vote keeps its current answer. */
function wayPast(view: OpenView): Button[] {
  const { words, assessment, question, standing } = view
  const { buttons: titles } = words.ui.team
  const here = { assessment: assessment.id, question: question.id }
  if (!standing?.value) return [button(titles.park, { do: 'park', ...here })]
  if (!mayBringQuestions(view)) return []
  const title = titles.keepAnswer(valueName(words, standing.value))
  return [button(title, { do: 'keep', ...here, revision: standing.revision })]
}

/** The questions for Back: those of the session's function, or of all functions without an owner. */
function askedTogether(view: OpenView) {
  const { set, assessment, question } = view
  const within = assessment.team?.asking?.within
  const isAsked = ({ functionCode, id }: Question) => {
    const isOurs = within ? functionCode === within : ownerHere(view, functionCode) === undefined
    return isOurs || id === question.id
  }
  return [...set.questions.values()].filter(isAsked).map(({ id }) => id)
}
