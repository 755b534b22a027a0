// The catalogue of expected refusals. They are values, not exceptions; `cards/` words them.

import type { Answer, AnswerValue } from './answers/answer.ts'
import type { FunctionCode, PersonId, QuestionId } from './ids.ts'

/** The reason of a refusal, with the facts that the person needs to continue. */
export type Problem =
  /** There is no such assessment, or it belongs to another person. The card does not say which of the two. */
  | { readonly code: 'assessment-gone' }
  | { readonly code: 'assessment-submitted'; readonly at: string }
  | { readonly code: 'nothing-started' }
  | { readonly code: 'no-current-question' }
  /** The answer has changed since the card was drawn. `wanted` is the pressed value. */
  | {
      readonly code: 'answer-changed'
      readonly question: QuestionId
      readonly standing: Answer
      readonly wanted: AnswerValue
      readonly reason?: string
    }
  | { readonly code: 'not-applicable-here'; readonly question: QuestionId }
  /** These answers are "Not applicable", which the newly chosen type of authority may not answer. */
  | { readonly code: 'not-applicable-elsewhere'; readonly questions: readonly QuestionId[] }
  | { readonly code: 'nothing-to-undo' }
  /** Invalid inputs of a card, each under its own name. */
  | { readonly code: 'bad-inputs'; readonly inputs: readonly InputFault[] }
  /** A question, function or other value in a card's data that this bot never put there. */
  | { readonly code: 'not-understood' }
  /** Teams does not list the channel's members, so the bot shows and records nothing of a council return. */
  | { readonly code: 'members-refused' }
  /** The press or its assessment belongs to another channel or chat. */
  | { readonly code: 'not-here' }
  | { readonly code: 'nothing-in-channel' }
  | { readonly code: 'leads-only'; readonly leads: readonly PersonId[] }
  /** The channel still has a lead, so nobody else can take the lead. */
  | { readonly code: 'lead-present'; readonly leads: readonly PersonId[] }
  | { readonly code: 'last-lead' }
  | { readonly code: 'guests-do-not-vote' }
  | { readonly code: 'guests-do-not-record' }
  | { readonly code: 'observers-do-not-vote' }
  | { readonly code: 'observer-takes-nothing' }
  /** The owner of a function cannot become an observer before they hand it over. */
  | { readonly code: 'observer-has-function'; readonly functionCode: FunctionCode; readonly owner: PersonId }
  | { readonly code: 'function-taken'; readonly functionCode: FunctionCode; readonly owner: PersonId }
  /** Only its owner may answer a function in their own chat, and only they or a lead may hand it over. */
  | { readonly code: 'function-not-yours'; readonly functionCode: FunctionCode; readonly owner?: PersonId }
  /** Only a lead, the owner of the function and the owner of the action change an action of the plan. */
  | { readonly code: 'plan-not-yours'; readonly functionCode: FunctionCode; readonly owner?: PersonId }
  /** The criterion is in place, does not apply, or has no answer yet, so it needs no action. */
  | { readonly code: 'nothing-to-plan' }
  /** A later council return of the same channel has taken the plan over. */
  | { readonly code: 'later-plan' }
  /** A lead left this function out of the return: it is neither asked nor answered. */
  | { readonly code: 'function-left-out'; readonly functionCode: FunctionCode }
  /** Under half of the questions have an answer: the return can only be saved as a draft. */
  | { readonly code: 'too-much-open' }
  /** The return already leaves out as many functions as it may. */
  | { readonly code: 'too-many-left-out' }
  | { readonly code: 'not-a-member' }
  | { readonly code: 'guest-takes-nothing' }
  /** An answer was agreed, or the question was put to the vote again, since this card was drawn. */
  | { readonly code: 'vote-over'; readonly question: QuestionId }
  /** The question was parked since this card was drawn. */
  | { readonly code: 'put-off'; readonly question: QuestionId }
  | { readonly code: 'nobody-voted' }
  | { readonly code: 'not-revealed' }
  /** A later council return of the same channel has taken this one's place. */
  | { readonly code: 'later-return' }
  /** The record has reached its size limit and takes no more text. */
  | { readonly code: 'record-full' }
  /** This person has as many open assessments, or as many in all, as one person may have. */
  | { readonly code: 'too-many-open' }
  | { readonly code: 'too-many-assessments' }
  /** A deleted council return that cannot be restored any more. */
  | { readonly code: 'not-restorable' }
  /** Another council return of the channel is open, so a deleted open one stays deleted. */
  | { readonly code: 'return-open' }
  /** The channel has as many council returns as one channel may have. */
  | { readonly code: 'too-many-returns' }
  /** The tenant has as many councils as one tenant may have. */
  | { readonly code: 'too-many-councils' }
  /** This copy of the bot does not serve the version of the question set that the assessment uses. */
  | { readonly code: 'version-not-served'; readonly questionSet: { readonly id: string; readonly version: string } }
  /** The assessment was moved to another version of its question set since this card was drawn. */
  | { readonly code: 'moved-since' }
  /** Something was answered since the move, so the move cannot be undone. */
  | { readonly code: 'move-final' }
  /** The answers to copy are no longer those that the preview counted. */
  | { readonly code: 'changed-since-preview' }
  /** The answer has changed since the card was drawn, or there is none to confirm. */
  | { readonly code: 'nothing-to-confirm' }
  /** The member who gave an answer cannot confirm it. */
  | { readonly code: 'own-answer' }
  /** A spot check of the return is under way, and only one runs at a time. */
  | { readonly code: 'spot-check-open' }
  /** The spot check is over or for another person, or the return is open, so no questions can be drawn. */
  | { readonly code: 'spot-check-over' }
  /** Fewer than ten questions were answered Yes or No without this colleague. A spot check needs ten. */
  | { readonly code: 'too-few-to-draw'; readonly found: number }
  /** The answering rule was changed since this card was drawn. */
  | { readonly code: 'rules-changed' }

/** One invalid input, and the reason. */
export type InputFault =
  | { readonly input: 'evidence'; readonly fault: 'not-a-link' }
  | { readonly input: 'reason' | 'left-out' | 'function' | 'council'; readonly fault: 'missing' }
  | {
      readonly input: 'note' | 'reason' | 'evidence' | 'name' | 'council' | 'councilCy'
      readonly fault: 'too-long'
      readonly most: number
    }
  | { readonly input: 'due'; readonly fault: 'not-a-date' | 'in-the-past' }
  | { readonly input: 'panel'; readonly fault: 'too-few'; readonly least: number }
  | { readonly input: 'leads'; readonly fault: 'missing' }
  | { readonly input: 'panel' | 'leads' | 'rules'; readonly fault: 'unknown-choice' }
  | { readonly input: 'owner'; readonly fault: 'not-a-member' | 'guest' }
  | { readonly input: 'status'; readonly fault: 'unknown-choice' }
  | { readonly input: 'authority' | 'nation' | 'organisation'; readonly fault: 'unknown-choice' }
  | { readonly input: 'target'; readonly fault: 'unknown-choice'; readonly functionCode: string }
  | { readonly input: 'answer'; readonly fault: 'unknown-choice'; readonly question: QuestionId }

/** The result of a transition that refuses. */
export type Refusal = { readonly problem: Problem }

export const refuse = (problem: Problem): Refusal => ({ problem })

export function isRefusal<T extends object>(outcome: T | Refusal): outcome is Refusal {
  return 'problem' in outcome
}
