// Draws the note and the evidence link of the team's question, cut to fit on a card.

import { parseEvidenceLink } from '../../assessment/answers/evidence-link.ts'
import type { Question } from '../../assessment/question-set.ts'
import { type Element, quoted } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { shortened } from '../parts/words.ts'

// The most bytes of UTF-8 shown of each. The link opens the whole address.
const shownBytes = 300

/** The lines; empty without a note and a link. */
export function remarkLines({ words, assessment, question }: View & { readonly question: Question }): Element[] {
  const { review } = words.ui
  const { note, evidence } = assessment.answers[question.id] ?? {}
  return [
    ...(note ? [quoted(review.note, shortened(words, note, shownBytes))] : []),
    ...(evidence
      ? [quoted(review.evidence, shortened(words, evidence, shownBytes), parseEvidenceLink(evidence)?.href)]
      : []),
  ]
}
