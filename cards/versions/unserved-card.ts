// Draws an assessment whose version is not served: its facts, and the reason why it takes no answers.

import { answerValues } from '../../assessment/answers/answer.ts'
import { type Button, button, type Card, type Element, heading, namedLine, notice, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { valueName } from '../parts/words.ts'

/** Lists the answers by the ids of their questions, without figures. `view.words` are those of a served set. */
export function unservedCard(view: View): Card {
  const { words, assessment, place } = view
  const { unserved } = words.ui.versions
  const { id, version } = assessment.questionSet
  const given = Object.values(assessment.answers).filter(({ value }) => value !== undefined).length
  return framed(
    view,
    unserved.heading,
    [
      heading(unserved.heading),
      notice('warning', [text(unserved.what(version, id)), text(unserved.safe, { spacing: 'Small' })]),
      text(unserved.how),
      text(given === 0 ? unserved.none : unserved.stored(given)),
      ...answerLines(view),
      text(unserved.noFigures),
    ],
    place === 'personal' ? ownWays(view) : teamWays(view),
  )
}

/** A line for each value, with the questions that have it. */
function answerLines({ words, assessment }: View): Element[] {
  return answerValues.flatMap((value) => {
    const ids = Object.entries(assessment.answers).flatMap(([id, answer]) => (answer.value === value ? [id] : []))
    return ids.length === 0 ? [] : [namedLine(`${valueName(words, value)} (${ids.length}): `, ids.join(', '))]
  })
}

const ownWays = ({ words: { ui }, assessment }: View): Button[] =>
  assessment.team
    ? [button(ui.team.buttons.mine, { do: 'mine' }), button(ui.buttons.help, { do: 'help' })]
    : [button(ui.understanding.mine.heading, { do: 'my-assessments' }), button(ui.buttons.help, { do: 'help' })]

const teamWays = ({ words: { ui } }: View): Button[] => [button(ui.buttons.help, { do: 'help' })]
