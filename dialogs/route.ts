// Every command and every press to its flow, in one exhaustive switch each.

import { sourceOf } from '../assessment/answer.ts'
import { saidEver } from '../assessment/answering.ts'
import type { Assessment } from '../assessment/assessment.ts'
import { questionBefore, whereIs } from '../assessment/progress.ts'
import { elsewhereCard, helpCard, notUnderstoodCard } from '../cards/help-card.ts'
import type { Inputs, Press } from '../cards/press.ts'
import { welcomeCard } from '../cards/welcome-card.ts'
import { answerRestNo, giveAnswer, undo } from './answer.ts'
import { type Command, parseCommand } from './commands.ts'
import { askToDelete, erase } from './delete.ts'
import { askToFinish, finish, openAgain } from './finish.ts'
import { saveForm, showForm } from './form.ts'
import { goOn, goTo, more, pause, resume, skip, whereYouAre } from './go.ts'
import { wordsOf } from './mine.ts'
import { saveNote } from './note.ts'
import { readOnce } from './read-once.ts'
import { refused } from './refused.ts'
import { functionDetail, gaps, results } from './results.ts'
import { review, showProgress } from './review.ts'
import { saveSettings, showSettings } from './settings.ts'
import { start, startAnother } from './start.ts'
import type { Reply, Turn, World } from './turn.ts'
import { currentOne, toTheOne } from './which.ts'

/** The one reply to one turn. Throws StoreUnavailable when nothing could be read or saved; anything else thrown is a bug. */
export async function route(turn: Turn, world: World): Promise<Reply> {
  const { input } = turn
  const words = wordsOf(turn, world)
  if (turn.place === 'shared') return { type: 'card', card: elsewhereCard(words) }
  switch (input.type) {
    case 'installed':
      return { type: 'card', card: welcomeCard(words, world.set) }
    case 'pressed':
      return input.press
        ? pressed(turn, world, input.press, input.inputs)
        : refused(turn, world, { code: 'not-understood' })
    case 'typed': {
      const command = parseCommand(words, input.text)
      if (!command) return { type: 'card', card: notUnderstoodCard(words) }
      // Words do not say which assessment they are about: finding out reads what is then shown.
      return typed(turn, { ...world, assessments: readOnce(world.assessments) }, command)
    }
    default:
      return input satisfies never
  }
}

function typed(turn: Turn, world: World, command: Command): Promise<Reply> {
  const about = (verb: 'resume' | 'progress' | 'results' | 'gaps' | 'review' | 'settings' | 'finish' | 'pause') =>
    toTheOne(
      turn,
      world,
      (assessment) => ({ do: verb, assessment }),
      (press) => pressed(turn, world, press, {}),
    )
  switch (command) {
    case 'help':
      return pressed(turn, world, { do: 'help' }, {})
    case 'start':
      return pressed(turn, world, { do: 'start' }, {})
    case 'startAnother':
      return pressed(turn, world, { do: 'start', another: true }, {})
    case 'delete':
      return pressed(turn, world, { do: 'delete' }, {})
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
      return typedAtQuestion(turn, world, command)
    default:
      return command satisfies never
  }
}

/** What was typed is about the question that the person is at: it becomes the press of that question's button. */
async function typedAtQuestion(
  turn: Turn,
  world: World,
  command: 'yes' | 'no' | 'unsure' | 'back' | 'skip' | 'undo',
): Promise<Reply> {
  const current = await currentOne(turn, world)
  // With nothing open, what was finished last says so, and offers to be opened again.
  if (!current) return typed(turn, world, 'resume')
  const assessment = current.id
  // What has been typed may be delivered twice, when the person is at another question already.
  const [answered] = saidEver(current, turn.operation)
  if (command === 'undo') {
    const operation = answered ? turn.operation : lastOperation(current)
    return operation === undefined
      ? refused(turn, world, { code: 'nothing-to-undo' }, assessment)
      : undo(turn, world, { do: 'undo', assessment, operation })
  }
  if (current.places[turn.person]?.operation === turn.operation && !answered) return whereYouAre(turn, world, current)
  const question = answered ?? whereIs(world.set, current, turn.person)?.id
  if (question === undefined) return refused(turn, world, { code: 'no-current-question' }, assessment)
  switch (command) {
    case 'back':
      return goTo(turn, world, { do: 'go', assessment, question: questionBefore(world.set, question) ?? question })
    case 'skip':
      return skip(turn, world, { do: 'skip', assessment, question })
    case 'yes':
    case 'no':
    case 'unsure': {
      const revision = current.answers[question]?.revision ?? 0
      return giveAnswer(turn, world, { do: 'answer', assessment, question, revision, value: command }, {})
    }
    default:
      return command satisfies never
  }
}

function pressed(turn: Turn, world: World, press: Press, inputs: Inputs): Promise<Reply> {
  switch (press.do) {
    case 'help':
      return Promise.resolve({ type: 'card', card: helpCard(wordsOf(turn, world)) })
    case 'start':
      return press.another ? startAnother(turn, world) : start(turn, world)
    case 'continue':
      return goOn(turn, world, press)
    case 'resume':
      return resume(turn, world, press)
    case 'go':
      return goTo(turn, world, press)
    case 'skip':
      return skip(turn, world, press)
    case 'more':
      return more(turn, world, press)
    case 'pause':
      return pause(turn, world, press)
    case 'progress':
      return showProgress(turn, world, press)
    case 'review':
      return review(turn, world, press)
    case 'form':
      return showForm(turn, world, press)
    case 'save-form':
      return saveForm(turn, world, press, inputs)
    case 'answer':
      return giveAnswer(turn, world, press, inputs)
    case 'rest':
      return answerRestNo(turn, world, press)
    case 'undo':
      return undo(turn, world, press)
    case 'annotate':
      return saveNote(turn, world, press, inputs)
    case 'results':
      return results(turn, world, press)
    case 'gaps':
      return gaps(turn, world, press)
    case 'function':
      return functionDetail(turn, world, press)
    case 'settings':
      return showSettings(turn, world, press)
    case 'save-settings':
      return saveSettings(turn, world, press, inputs)
    case 'finish':
      return askToFinish(turn, world, press)
    case 'submit':
      return finish(turn, world, press)
    case 'reopen':
      return openAgain(turn, world, press)
    case 'delete':
      return askToDelete(turn, world)
    case 'erase':
      return erase(turn, world, press)
    default:
      return press satisfies never
  }
}

/** The operation that gave the youngest answer that still stands. */
function lastOperation({ answers }: Assessment): string | undefined {
  return Object.values(answers)
    .map((answer) => sourceOf(answer).source)
    .filter((source) => source?.value !== undefined)
    .toSorted((a, b) => (a?.at ?? '').localeCompare(b?.at ?? ''))
    .at(-1)?.operation
}
