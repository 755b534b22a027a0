// The catalogue of expected refusals. They are values, not exceptions; `cards/` puts them in words.

import type { Answer, AnswerValue } from './answer.ts'
import type { QuestionId } from './ids.ts'

/** Why something was not done, with what the person needs to know to go on. */
export type Problem =
  /** There is no such assessment, or it is somebody else's: the two are told apart by nobody. */
  | { readonly code: 'assessment-gone' }
  | { readonly code: 'assessment-submitted'; readonly at: string }
  | { readonly code: 'nothing-started' }
  | { readonly code: 'no-current-question' }
  /** The answer has changed since the card was drawn. `wanted` is what was pressed. */
  | {
      readonly code: 'answer-changed'
      readonly question: QuestionId
      readonly standing: Answer
      readonly wanted: AnswerValue
      readonly reason?: string
    }
  | { readonly code: 'not-applicable-here'; readonly question: QuestionId }
  /** These answers say "Not applicable", which the type of authority now chosen may not. */
  | { readonly code: 'not-applicable-elsewhere'; readonly questions: readonly QuestionId[] }
  | { readonly code: 'nothing-to-undo' }
  /** Inputs of a card that cannot be taken, each under its own name. */
  | { readonly code: 'bad-inputs'; readonly inputs: readonly InputFault[] }
  /** A question, function or other part of a card's data that this bot never drew. */
  | { readonly code: 'not-understood' }

/** One input that cannot be taken, and why. */
export type InputFault =
  | { readonly input: 'evidence'; readonly fault: 'not-a-link' }
  | { readonly input: 'reason'; readonly fault: 'missing' }
  | {
      readonly input: 'note' | 'reason' | 'evidence' | 'name' | 'council'
      readonly fault: 'too-long'
      readonly most: number
    }
  | { readonly input: 'due'; readonly fault: 'not-a-date' | 'in-the-past' }
  | { readonly input: 'authority' | 'nation'; readonly fault: 'unknown-choice' }
  | { readonly input: 'target'; readonly fault: 'unknown-choice'; readonly functionCode: string }
  | { readonly input: 'answer'; readonly fault: 'unknown-choice'; readonly question: QuestionId }

/** What a transition returns instead of its result when it refuses. */
export type Refusal = { readonly problem: Problem }

export const refuse = (problem: Problem): Refusal => ({ problem })

export function isRefusal<T extends object>(outcome: T | Refusal): outcome is Refusal {
  return 'problem' in outcome
}
