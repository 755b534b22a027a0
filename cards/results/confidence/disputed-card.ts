// Draws the ten questions on which a council's teams differed most, without names or votes.

import { weakBelow } from '../../../scoring/benchmark/quality.ts'
import { fewestVoters, fewestVotes, type QuestionAgreement } from '../../../scoring/confidence/question-agreement.ts'
import { button, type Card, type Element, heading, listRow, small, text } from '../../parts/elements.ts'
import { framed, type View } from '../../parts/frame.ts'
import { functionName, questionWords } from '../../parts/words.ts'

export type DisputedView = View & {
  /** The lowest agreement first. */
  readonly agreement: readonly QuestionAgreement[]
  /** The number of the council's returns that `agreement` is computed from. */
  readonly returns: number
}

const mostShown = 10

export function disputedCard(view: DisputedView): Card {
  const { words, assessment, agreement, set } = view
  const { disputed } = words.ui.confidence
  const shown = agreement.slice(0, mostShown)
  return framed(
    view,
    disputed.heading,
    [
      heading(disputed.heading),
      text(disputed.from(view.returns, set.version)),
      ...(shown.length === 0 ? [text(disputed.none)] : [small(disputed.scale)]),
      ...shown.map((each) => row(view, each)),
      small(disputed.rule(fewestVoters, fewestVotes), { separator: true, spacing: 'Medium' }),
    ],
    [button(words.ui.buttons.results, { do: 'results', assessment: assessment.id })],
  )
}

function row(view: View, { question, ac1, ballots, votes }: QuestionAgreement): Element {
  const { words, council, set, assessment } = view
  const { disputed } = words.ui.confidence
  const said = questionWords(words, question, council.nation)
  const asked = set.questions.get(question)
  const marks = [
    ...(asked ? [functionName(words, asked.functionCode)] : []),
    disputed.figure(ac1.toFixed(2), votes, ballots),
    ...(ac1 < weakBelow ? [disputed.weak] : []),
  ]
  const title = said.title ?? said.text
  return listRow(
    [text(title), small(marks.join(' · '), { spacing: 'None' })],
    asked && button(disputed.open(title), { do: 'about', assessment: assessment.id, question }),
  )
}
