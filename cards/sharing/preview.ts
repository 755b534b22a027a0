// Makes the preview of a result before it is inserted: its title, and its future readers.

import type { Summary } from '../../assessment/summary.ts'
import { oneDecimal } from '../../scoring/ratio.ts'
import type { View } from '../parts/frame.ts'
import { shortened, titleOf } from '../parts/words.ts'

export type Preview = { readonly title: string; readonly subtitle: string; readonly text: string }

/** The most bytes of a title in the list. */
const mostBytes = 120

export function previewOf({ words, set, assessment, council }: View, summary: Summary): Preview {
  const { search, share } = words.ui.sharing
  const { score } = summary.overall
  const { asked, unanswered } = summary.counts
  const standing = assessment.submittedAt
    ? share.submitted(words.day(assessment.submittedAt))
    : search.stillOpen(asked - unanswered, asked)
  return {
    title: shortened(words, titleOf(words, assessment, council), mostBytes),
    subtitle:
      score && unanswered < asked
        ? `${standing} ${words.ui.results.scoreOf(oneDecimal(score), set.levels)}.`
        : standing,
    text: assessment.team ? search.whoReads.team : search.whoReads.own,
  }
}
