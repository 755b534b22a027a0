// Lists the parked questions, each with a button that brings it back, for readers who may do so.

import { toDiscuss } from '../../assessment/team/spot-check/spot-check.ts'
import { button, type Card, type Element, heading, listRow, small, subheading, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { mayBringQuestions } from '../parts/reader-rights.ts'
import { functionName, questionWords } from '../parts/words.ts'
import { askAgainPress } from '../results/question-press.ts'

// The most questions that fit on a card, in the order of parking: more than a meeting can discuss.
const most = 15

export function parkedCard(view: View): Card {
  const { words, set, assessment, council } = view
  const { parked, buttons: titles } = words.ui.team
  const all = (assessment.team?.parked ?? []).flatMap((id) => set.questions.get(id) ?? [])
  const more = all.length - most
  const isPressable = mayBringQuestions(view)
  const hint = isPressable
    ? parked.hint
    : assessment.team?.rules.agreeing === 'members'
      ? parked.membersAsk
      : parked.leadsAsk
  return framed(
    view,
    parked.heading,
    [
      heading(parked.heading),
      text(all.length === 0 ? parked.none : hint, { spacing: 'Small' }),
      ...all.slice(0, most).map(({ id, functionCode }) => {
        const asked = questionWords(words, id, council.nation).text
        return listRow(
          [text(asked), small(functionName(words, functionCode), { spacing: 'None' })],
          isPressable
            ? button(parked.ask(asked), { do: 'ask', assessment: assessment.id, question: id, onBoard: true })
            : undefined,
        )
      }),
      ...(more > 0 ? [small(parked.more(more))] : []),
      ...discussedRows(view),
    ],
    [button(titles.board, { do: 'board', assessment: assessment.id })],
  )
}

/** The questions that leads marked after a spot check. An open return can ask them again in its channel. */
function discussedRows(view: View): Element[] {
  const { words, set, assessment, council } = view
  const { spot } = words.ui.confidence
  const listed = toDiscuss(assessment).flatMap((id) => set.questions.get(id) ?? [])
  if (listed.length === 0) return []
  return [
    subheading(spot.discussHeading),
    ...listed.slice(0, most).map((question) => {
      const asked = questionWords(words, question.id, council.nation).text
      const about = button(spot.open(asked), { do: 'about', assessment: assessment.id, question: question.id })
      return listRow(
        [text(asked), small(functionName(words, question.functionCode), { spacing: 'None' })],
        askAgainPress(view, question, spot.ask(asked)) ?? about,
      )
    }),
  ]
}
