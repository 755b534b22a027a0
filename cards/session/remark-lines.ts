// The note and the evidence link that are kept with the team's question, cut to the room of a card.

import { parseEvidenceLink } from '../../assessment/answers/evidence-link.ts'
import type { Question } from '../../assessment/question-set.ts'
import { type Element, quoted } from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { shortened } from '../parts/words.ts'

// In bytes of UTF-8. The review has the whole link.
const shownBytes = 300

/** Nothing while there is neither a note nor a link. */
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
