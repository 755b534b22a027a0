// Lists the changes of a move to a newer version, question by question.

import type { Question, QuestionSet } from '../../assessment/question-set.ts'
import type { Pair } from '../../assessment/versions/compare-sets.ts'
import type { PreviewedMove } from '../../assessment/versions/planned-move.ts'
import { type Element, small, text } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { functionName, questionWords, valueName, type Words, wordsFor } from '../parts/words.ts'

export const kinds = ['new', 'gone', 'reworded', 'moved'] as const

/** One changed question. A question that is both reworded and moved to another level is listed as reworded. */
export type Change = { readonly kind: (typeof kinds)[number]; readonly lines: readonly Element[] }

/** The most changes on one page, so that the longest questions fit on a card. */
export const perPage = 8

/** All changes, in the order of `kinds`, with the answers that are not kept. */
export function moveChanges(view: View, { from, to, comparison, kept }: PreviewedMove): readonly Change[] {
  const { added, gone, reworded, moved } = comparison
  const old = { ...view, words: inSet(view, from) }
  const next = { ...view, words: inSet(view, to) }
  return [
    ...added.map((question) => ({ kind: 'new', lines: [line(next, question)] }) as const),
    ...gone.map((question) => ({ kind: 'gone', lines: [line(old, question), ...aside(view, question)] }) as const),
    ...reworded.map(
      ({ before, after }) =>
        ({
          kind: 'reworded',
          lines: [line(next, after), ...placeLine(next, { before, after }), ...aside(view, before)],
        }) as const,
    ),
    ...moved
      .filter(({ after }) => kept.has(after.id))
      .map((pair) => ({ kind: 'moved', lines: [line(next, pair.after), ...placeLine(next, pair)] }) as const),
  ]
}

const inSet = ({ words, council }: View, set: QuestionSet): Words => ({
  ...words,
  set: wordsFor(set, words.language, council).set,
})

function line({ words, council }: View, { id }: Question): Element {
  return text(questionWords(words, id, council.nation).text, { spacing: 'Small' })
}

/** The old and the new function and level, if either changes. */
function placeLine({ words }: View, { before, after }: Pair): readonly Element[] {
  if (before.functionCode === after.functionCode && before.level === after.level) return []
  const { place } = words.ui.versions.move
  const isElsewhere = before.functionCode !== after.functionCode
  return [
    small(place(before.level, after.level, isElsewhere ? functionName(words, after.functionCode) : undefined), {
      spacing: 'None',
    }),
  ]
}

/** The answer that the move sets aside. */
function aside({ words, assessment }: View, { id }: Question): readonly Element[] {
  const value = assessment.answers[id]?.value
  return value === undefined ? [] : [small(words.ui.versions.move.aside(valueName(words, value)), { spacing: 'None' })]
}
