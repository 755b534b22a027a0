// The question that a team is at: everybody says what they think, then one answer is agreed; or the first press is it.

import { type AnswerValue, saidAt } from '../assessment/answer.ts'
import { type Ballot, openBallot, standingVotes, voteValues } from '../assessment/ballot.ts'
import { positionOf, questionBefore } from '../assessment/progress.ts'
import type { Question } from '../assessment/question-set.ts'
import { usualRules } from '../assessment/team.ts'
import {
  type Button,
  button,
  buttons,
  type Card,
  type Element,
  heading,
  small,
  smallLiteral,
  text,
} from './elements.ts'
import { framed, type View } from './frame.ts'
import { nameOf, ownerHere } from './names.ts'
import { type TeamHappened, teamNotice } from './team-happened.ts'
import { agreeButtons, countsOf, progressOf, revealPart } from './votes.ts'
import { functionName, questionWords, valueName } from './words.ts'

export type BallotView = View & {
  readonly question: Question
  /** Without one nobody has voted yet. Has no part where the first press is the answer. */
  readonly ballot?: Ballot
  readonly happened?: TeamHappened
}

export function ballotCard(given: BallotView): Card {
  const view = opened(given)
  const { words, set, council, question, happened } = view
  const { ui } = words
  const asked = questionWords(words, question.id, council.nation)
  const { inFunction, ofFunction } = positionOf(set, question)
  return framed(
    view,
    asked.text,
    [
      ...(happened ? [teamNotice(view, happened)] : []),
      small(ui.question.place(functionName(words, question.functionCode), inFunction, ofFunction), {
        spacing: 'Medium',
      }),
      heading(asked.text, { spacing: 'Small' }),
      text(`**${ui.question.yesMeans}** ${asked.yes}`, { spacing: 'Small' }),
      ...standingLine(view),
      ...(view.isPress ? pressed(view) : voted(view)),
    ],
    waysOn(view),
  )
}

/** The view with everything that it may leave out. */
export type OpenView = BallotView & { readonly ballot: Ballot; readonly isPress: boolean }

function opened(view: BallotView): OpenView {
  const rules = view.assessment.team?.rules ?? usualRules
  const ballot = view.ballot ?? openBallot(view.question.id, rules.named)
  return { ...view, ballot, isPress: rules.answering === 'press' }
}

function standingLine(view: OpenView): Element[] {
  const { words, assessment, question } = view
  const standing = assessment.answers[question.id]
  if (!standing?.value) return []
  const line = words.ui.team.ballot.recorded(
    valueName(words, standing.value),
    words.day(saidAt(standing)),
    nameOf(view, standing.by),
  )
  return [smallLiteral(line)]
}

function pressed({ words, assessment, question }: OpenView): Element[] {
  const { ui } = words
  const standing = assessment.answers[question.id]
  const say = (value: AnswerValue) =>
    button(ui.values[value], {
      do: 'answer',
      assessment: assessment.id,
      question: question.id,
      revision: standing?.revision ?? 0,
      value,
    })
  return [
    text(standing?.value ? ui.team.ballot.pressAgain : ui.team.ballot.press, { spacing: 'Medium' }),
    buttons(say('yes'), say('no'), say('unsure')),
  ]
}

function voted(view: OpenView): Element[] {
  const { words, assessment, question, ballot } = view
  const { ui } = words
  if (ballot.agreed) return [text(ui.team.ballot.agreed(ui.values[ballot.agreed.value]), { spacing: 'Medium' })]
  const vote = voteValues.map((value) =>
    button(ui.values[value], {
      do: 'vote',
      assessment: assessment.id,
      question: question.id,
      round: ballot.round,
      value,
    }),
  )
  return ballot.revealed
    ? [
        ...countsOf(view),
        ...agreeButtons(view),
        small(ui.team.ballot.change, { spacing: 'Medium' }),
        buttons(...vote),
        ...yourVote(view),
      ]
    : [...progressOf(view), buttons(...vote), ...yourVote(view), ...revealPart(view)]
}

function yourVote({ words: { ui }, viewer, ballot }: OpenView): Element[] {
  const own = viewer && standingVotes(ballot).get(viewer)
  // Once it is revealed with names, everybody sees it.
  const say = ballot.revealed && ballot.named ? ui.team.ballot.yoursNamed : ui.team.ballot.yours
  return own ? [text(say(ui.values[own.value]), { spacing: 'Small' })] : []
}

function waysOn(view: OpenView): Button[] {
  const { words, assessment, question, ballot, isPress } = view
  const { buttons: titles } = words.ui.team
  const here = { assessment: assessment.id, question: question.id }
  const board = button(titles.board, { do: 'board', assessment: assessment.id })
  if (ballot.agreed && !isPress) {
    const within = assessment.team?.asking?.within
    return [button(titles.nextQuestion, { do: 'together', assessment: assessment.id, function: within }), board]
  }
  const before = questionBefore(askedTogether(view), question.id)
  return [
    button(titles.park, { do: 'park', ...here }),
    ...(before ? [button(words.ui.buttons.back, { do: 'ask', ...here, question: before })] : []),
    board,
  ]
}

/** The questions along which "Back" goes: those of the function that the team keeps to, or all that nobody has taken. */
function askedTogether(view: OpenView) {
  const { set, assessment, question } = view
  const within = assessment.team?.asking?.within
  const isAsked = ({ functionCode, id }: Question) => {
    const isOurs = within ? functionCode === within : ownerHere(view, functionCode) === undefined
    return isOurs || id === question.id
  }
  return [...set.questions.values()].filter(isAsked).map(({ id }) => id)
}
