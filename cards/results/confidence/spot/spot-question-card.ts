// Draws the colleague's cards of a spot check: the invitation, one question at a time, handing in, and thanks.

import type { VoteValue } from '../../../../assessment/answers/answer.ts'
import type { SpotCheck } from '../../../../assessment/team/spot-check/spot-check.ts'
import { type Button, bar, button, buttons, type Card, heading, literal, small, text } from '../../../parts/elements.ts'
import { framed, type View } from '../../../parts/frame.ts'
import { nameOf } from '../../../parts/names.ts'
import { functionName, questionWords, valueName } from '../../../parts/words.ts'

export type SpotView = View & { readonly check: SpotCheck }

/** Asks the colleague, with a button to the first question. */
export function spotInviteCard(view: SpotView): Card {
  const { words, check } = view
  const { invite } = words.ui.confidence.spot
  return framed(
    view,
    invite.heading,
    [heading(invite.heading), literal(invite.by(nameOf(view, check.by))), text(invite.what), text(invite.who)],
    [button(invite.begin, { do: 'spot-go', ...here(view) }, { style: 'positive' }), decline(view)],
  )
}

/** The nth question, from 1, with the reader's earlier answer. After the last, the card for handing in. */
export function spotQuestionCard(view: SpotView & { readonly nth: number }): Card {
  const { words, check, nth, council, set } = view
  const { question: said } = words.ui.confidence.spot
  const here = check.questions[nth - 1]
  if (!here) return handInCard(view)
  const asked = questionWords(words, here.question, council.nation)
  const code = set.questions.get(here.question)?.functionCode
  const of = check.questions.length
  return framed(
    view,
    asked.text,
    [
      small([said.nth(nth, of), ...(code ? [functionName(words, code)] : [])].join(' · ')),
      bar(answered(check) / of, words.ui.confidence.spot.answered(answered(check), of)),
      heading(asked.text, { size: 'Medium' }),
      text(`**${words.ui.question.yesMeans}** ${asked.yes}`, { spacing: 'Small' }),
      ...(here.said ? [text(said.said(valueName(words, here.said)))] : []),
      buttons(...(['yes', 'no', 'unsure'] as const).map((value) => say(view, nth, value))),
      small(said.blind),
    ],
    [...back(view, nth), ...forward(view, nth), decline(view)],
  )
}

/** The card for handing in, once all ten questions are answered. */
function handInCard(view: SpotView): Card {
  const { words, check } = view
  const { handIn } = words.ui.confidence.spot
  return framed(
    view,
    handIn.heading,
    [heading(handIn.heading), text(handIn.what)],
    [
      button(handIn.button, { do: 'spot-send', ...here(view) }, { style: 'positive' }),
      ...back(view, check.questions.length + 1),
      decline(view),
    ],
  )
}

/** For a spot check that was handed in or declined. */
export function spotOverCard(view: SpotView): Card {
  const { words, check } = view
  const { thanks } = words.ui.confidence.spot
  const isDone = check.ended?.how === 'done'
  const title = isDone ? thanks.heading : thanks.declinedHeading
  return framed(
    view,
    title,
    [heading(title), text(isDone ? thanks.done : thanks.declined)],
    isDone ? [button(thanks.takeBack, { do: 'spot-decline', ...here(view) })] : [],
  )
}

/** Tells the lead who asked for the spot check how it ended. */
export function spotToldCard(view: SpotView): Card {
  const { words, check, assessment } = view
  const { spot } = words.ui.confidence
  const who = nameOf(view, check.colleague)
  const line = check.ended?.how === 'done' ? spot.told.done(who) : spot.told.declined(who)
  return framed(
    view,
    spot.heading,
    [heading(spot.heading), literal(line)],
    [button(spot.see, { do: 'spot-checks', assessment: assessment.id })],
  )
}

/** The number of the first question without an answer, from 1; the number after the last if each has one. */
export function firstOpen({ questions }: SpotCheck): number {
  const open = questions.findIndex(({ said }) => said === undefined)
  return open < 0 ? questions.length + 1 : open + 1
}

const here = ({ assessment, check }: SpotView) => ({ assessment: assessment.id, check: check.id })

const answered = ({ questions }: SpotCheck): number => questions.filter(({ said }) => said !== undefined).length

const say = (view: SpotView, nth: number, value: VoteValue) =>
  button(view.words.ui.values[value], { do: 'spot-answer', ...here(view), nth, value })

const back = (view: SpotView, nth: number): Button[] =>
  nth > 1 ? [button(view.words.ui.buttons.back, { do: 'spot-go', ...here(view), nth: nth - 1 })] : []

/** The button to the next question, after an answer or to skip this one. */
const forward = (view: SpotView, nth: number): Button[] =>
  nth < view.check.questions.length
    ? [button(view.words.ui.buttons.next, { do: 'spot-go', ...here(view), nth: nth + 1 })]
    : []

const decline = (view: SpotView): Button =>
  button(view.words.ui.confidence.spot.invite.decline, { do: 'spot-decline', ...here(view) })
