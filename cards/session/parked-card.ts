// The parked questions, each with a button that brings it back for those who may.

import { button, type Card, heading, listRow, small, text } from '../parts/elements.ts'
import { framed, type View } from '../parts/frame.ts'
import { mayBringQuestions } from '../parts/reader-rights.ts'
import { functionName, questionWords } from '../parts/words.ts'

// As many as fit a card, the first put off first; more than a meeting gets through.
const most = 20

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
    ],
    [button(titles.board, { do: 'board', assessment: assessment.id })],
  )
}
