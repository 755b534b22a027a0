// Typed commands in a personal chat: each becomes the press that does the same.

import { sourceOf } from '../../assessment/answers/answer.ts'
import { saidEver } from '../../assessment/answers/answering.ts'
import { askedOf, questionBefore, whereIs } from '../../assessment/answers/progress.ts'
import type { Assessment } from '../../assessment/assessment.ts'
import type { PersonId } from '../../assessment/ids.ts'
import { currentOne, withChosen } from '../access/choose-assessment.ts'
import { refused } from '../access/refused.ts'
import { giveAnswer, undo } from '../answering/answer.ts'
import { currentQuestionReply, goTo, skip } from '../answering/navigate.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { pressed } from '../presses.ts'
import type { Reply, Turn } from '../turn.ts'
import type { Command } from './commands.ts'

/** Runs a command that a person typed in their personal chat. */
export function typed(turn: Turn, deps: Dependencies, command: Command): Promise<Reply> {
  const about = (verb: 'resume' | 'progress' | 'results' | 'gaps' | 'review' | 'settings' | 'finish' | 'pause') =>
    withChosen(
      turn,
      deps,
      (assessment) => ({ do: verb, assessment }),
      (press) => pressed(turn, deps, press, {}),
      verb === 'resume' || verb === 'progress' || verb === 'pause',
    )
  switch (command) {
    case 'help':
      return pressed(turn, deps, { do: 'help' }, {})
    case 'start':
      return pressed(turn, deps, { do: 'start' }, {})
    case 'startAnother':
      return pressed(turn, deps, { do: 'start', another: true }, {})
    case 'delete':
      return pressed(turn, deps, { do: 'delete' }, {})
    case 'myFunctions':
      return pressed(turn, deps, { do: 'mine' }, {})
    case 'mute':
    case 'unmute':
      return pressed(turn, deps, { do: 'mute', muted: command === 'mute' }, {})
    case 'resume':
    case 'progress':
    case 'results':
    case 'gaps':
    case 'review':
    case 'settings':
    case 'finish':
    case 'pause':
      return about(command)
    case 'yes':
    case 'no':
    case 'unsure':
    case 'back':
    case 'skip':
    case 'undo':
      return typedAtQuestion(turn, deps, command)
    default:
      return command satisfies never
  }
}

/** A typed answer or move is about the person's current question: it becomes the press of that question's button. */
async function typedAtQuestion(
  turn: Turn,
  deps: Dependencies,
  command: 'yes' | 'no' | 'unsure' | 'back' | 'skip' | 'undo',
): Promise<Reply> {
  const view = await currentOne(turn, deps)
  // With no open assessment, the one submitted last is shown with an offer to reopen it.
  if (!view) return typed(turn, deps, 'resume')
  const current = view.assessment
  const assessment = current.id
  // Teams may deliver the message a second time, after the person has moved to another question.
  const [answered] = saidEver(current, turn.operation)
  if (command === 'undo') {
    const operation = answered ? turn.operation : lastOperation(current, turn.person)
    return operation === undefined
      ? refused(turn, deps, { code: 'nothing-to-undo' }, view)
      : undo(turn, deps, { do: 'undo', assessment, operation })
  }
  if (current.places[turn.person]?.operation === turn.operation && !answered) return currentQuestionReply(turn, view)
  const question = answered ?? whereIs(deps.set, current, turn.person)?.id
  if (question === undefined) return refused(turn, deps, { code: 'no-current-question' }, view)
  switch (command) {
    case 'back':
      return goTo(turn, deps, {
        do: 'go',
        assessment,
        question: questionBefore(askedOf(deps.set, current, turn.person), question) ?? question,
      })
    case 'skip':
      return skip(turn, deps, { do: 'skip', assessment, question })
    case 'yes':
    case 'no':
    case 'unsure': {
      const revision = current.answers[question]?.revision ?? 0
      return giveAnswer(turn, deps, { do: 'answer', assessment, question, revision, value: command }, {})
    }
    default:
      return command satisfies never
  }
}

/** The operation of this person's youngest answer that still stands. */
function lastOperation({ answers }: Assessment, person: PersonId): string | undefined {
  return (
    Object.values(answers)
      .map((answer) => sourceOf(answer).source)
      .filter((source) => source?.value !== undefined && source.by === person)
      // By sequence: a clock may step back.
      .toSorted((a, b) => (a?.nth ?? 0) - (b?.nth ?? 0))
      .at(-1)?.operation
  )
}
