// The cards of a colleague who checks ten answers: the invitation, one question at a time, handing in, and thanks.

import type { VoteValue } from '../../../../assessment/answers/answer.ts'
import type { SpotCheck } from '../../../../assessment/team/spot-check/spot-check.ts'
import { type Button, bar, button, buttons, type Card, heading, literal, small, text } from '../../../parts/elements.ts'
import { framed, type View } from '../../../parts/frame.ts'
import { nameOf } from '../../../parts/names.ts'
import { functionName, questionWords, valueName } from '../../../parts/words.ts'

export type SpotView = View & { readonly check: SpotCheck }

/** Asks the colleague. The first question is one press away. */
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

/** The question at this place, from 1, with what its reader said before. Beyond the last, the card to hand all in. */
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

/** All ten have an answer. */
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

/** The spot check was handed in, or the colleague declined it. */
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

/** Tells the lead who asked how it ended. */
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

/** The place of the first question without an answer, from 1; one beyond the last if each has one. */
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

/** The button to the next question, after an answer or to leave this one for later. */
const forward = (view: SpotView, nth: number): Button[] =>
  nth < view.check.questions.length
    ? [button(view.words.ui.buttons.next, { do: 'spot-go', ...here(view), nth: nth + 1 })]
    : []

const decline = (view: SpotView): Button =>
  button(view.words.ui.confidence.spot.invite.decline, { do: 'spot-decline', ...here(view) })
