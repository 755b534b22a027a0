// Finds the press for a person's intent in a personal chat.

import { mayBeNotApplicable } from '../../assessment/answers/answering.ts'
import { whereIs } from '../../assessment/answers/progress.ts'
import type { FunctionCode, QuestionId } from '../../assessment/ids.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { Press, PressOf } from '../../cards/press.ts'
import type { Topic } from '../../cards/wording/en/understanding/topics.ts'
import type { Intent } from '../../cards/wording/phrases/phrases.ts'
import { answersPress, goPress } from './question-presses.ts'
import { settingsPress } from './settings-press.ts'
import type { References } from './understanding/references/references.ts'

/** The context of a person's words. `view` is absent if they have no assessment yet. */
export type PersonalContext = {
  readonly view?: View
  /** Finds the council return in which this person owns the function that the words name. */
  readonly returnWith?: (code: FunctionCode | undefined) => View | undefined
  /**
   * The council return with the plan that they mean: the one in `view`, or the newest one in which they have a part.
   */
  readonly planned?: View
}

/** Intents that are answered by the topic of the same name. */
const topicIntents = [
  ...(['levels', 'functions', 'scoring', 'whoSees', 'anonymous', 'saved', 'kept', 'about', 'length', 'team'] as const),
  ...(['picture', 'device', 'person', 'unhappy', 'thanks'] as const),
  ...(['proof', 'scope', 'remindMe', 'trust', 'plus', 'limits', 'brief', 'cost', 'protection', 'accessible'] as const),
] as const satisfies readonly (Intent & Topic)[]

/** These act on a council return in its channel. */
const teamIntents: readonly Intent[] = ['board', 'together', 'remind', 'lead', 'observer', 'voteBack', 'parked']

/** Undefined for Back, Skip and Undo, which need the person's current question, and without an assessment. */
export function personalPress(intent: Intent, about: References, context: PersonalContext): Press | undefined {
  const general = generalPress(intent, about, context)
  if (general || !context.view) return general
  return assessmentPress(intent, about, context.view)
}

/** The press for an intent that needs no assessment. */
function generalPress(
  intent: Intent,
  about: References,
  { view, returnWith, planned }: PersonalContext,
): Press | undefined {
  if (about.term !== undefined) return { do: 'topic', topic: 'term', named: about.term }
  // With the results on screen, the words are about the figures.
  if (intent === 'proof' && view?.assessment.submittedAt) return topic('trust')
  // A question about the figures of one function gets everything about it.
  if ((intent === 'scoring' || intent === 'brief') && view && about.function !== undefined) {
    return { do: 'function', assessment: view.assessment.id, function: about.function }
  }
  if (intent === 'whatIf') return topic('whatIf', about.function)
  const named = topicIntents.find((each) => each === intent)
  if (named) return topic(named)
  if (teamIntents.includes(intent)) return topic('team')
  switch (intent) {
    case 'help':
    case 'start':
    case 'delete':
      return { do: intent }
    case 'welsh':
      return { do: 'language', language: 'cy' }
    case 'english':
      return { do: 'language', language: 'en' }
    case 'language':
      return { do: 'language' }
    case 'startAnother':
      return { do: 'start', another: true }
    case 'take':
      // A personal view has all functions anyway.
      return view && !view.assessment.team && about.function !== undefined ? goPress(view, about) : { do: 'mine' }
    case 'myFunctions':
      return { do: 'mine' }
    case 'plan':
      return planned ? { do: 'plan', assessment: planned.assessment.id } : topic('plan')
    case 'export':
      return view ? { do: 'export', assessment: view.assessment.id } : topic('export')
    case 'myAssessments':
      return { do: 'my-assessments' }
    case 'countView':
      return { do: 'my-perception' }
    case 'uncountViews':
      return { do: 'uncount-views' }
    // The card with their functions also shows their spot check.
    case 'spotCheck':
      return view?.assessment.team?.leads.some((lead) => lead === view.viewer)
        ? { do: 'spot-checks', assessment: view.assessment.id }
        : { do: 'mine' }
    case 'deleteOne':
      return { do: 'my-assessments', change: true }
    case 'bring': {
      const own = returnWith?.(about.function)
      return own && about.function !== undefined
        ? { do: 'bring', assessment: own.assessment.id, function: about.function }
        : topic('bring')
    }
    case 'leaveOut':
      return view?.assessment.team ? { do: 'left-out', assessment: view.assessment.id } : topic('leftOut')
    case 'mute':
    case 'unmute':
      return { do: 'mute', muted: intent === 'mute' }
    case 'level':
      return { do: 'topic', topic: 'level', named: String(about.level ?? about.unknown ?? 1) }
    case 'functionMeaning':
      return { do: 'topic', topic: 'function', ...(about.function !== undefined && { function: about.function }) }
    case 'handOver': {
      const own = returnWith?.(about.function)
      return own && about.function !== undefined
        ? { do: 'hand-over', assessment: own.assessment.id, function: about.function }
        : topic('handOver')
    }
    case 'goTo':
      return about.unknown === undefined
        ? undefined
        : { do: 'topic', topic: 'noQuestion', named: `question ${about.unknown}` }
    case 'due':
    case 'rename':
    case 'council':
    case 'rules':
    case 'settings':
      return view ? undefined : topic('settings')
    case 'targets':
      return view ? undefined : topic('targetSource')
    case 'versions':
      return view ? undefined : topic('version')
    // Without an assessment, they ask whether a pause is possible.
    case 'pause':
      return view ? undefined : topic('saved')
    case 'compare':
      return view ? undefined : topic('compare')
    case 'notApplicable':
      return view ? undefined : topic('notApplicable')
    case 'form':
      return view ? undefined : topic('functions')
    case 'share':
      return view ? undefined : topic('share')
    case 'more':
    case 'meaning':
    case 'example':
    case 'sources':
    case 'law':
      return view ? undefined : topic('about')
    default:
      return undefined
  }
}

function assessmentPress(intent: Intent, about: References, view: View): Press | undefined {
  const assessment = view.assessment.id
  const isFinished = view.assessment.submittedAt !== undefined
  const question = about.question ?? questionHere(view)
  switch (intent) {
    case 'resume':
    case 'progress':
    case 'finish':
      return { do: intent, assessment }
    case 'pause':
      return isFinished ? topic('saved') : { do: 'pause', assessment }
    case 'overTime':
      return { do: 'compare', assessment }
    case 'share':
      return { do: 'share', assessment }
    // A presentation is for a channel or meeting. A single person gets the results.
    case 'present':
      return { do: 'results', assessment }
    case 'results':
    case 'gaps':
      return about.function === undefined
        ? { do: intent, assessment }
        : { do: 'function', assessment, function: about.function }
    case 'unsureOnes':
      return { do: 'gaps', assessment, only: 'open' }
    case 'review':
      return answersPress(view, about)
    case 'rename':
      // The settings of a finished view cannot be changed, but its name can.
      return isFinished && !view.assessment.team
        ? { do: 'one-view', assessment, rename: true }
        : settingsPress(intent, view)
    case 'settings':
    case 'due':
    case 'council':
    case 'rules':
      return settingsPress(intent, view)
    // The targets of a finished assessment cannot be changed.
    case 'targets':
      return isFinished ? topic('targetSource') : settingsPress(intent, view)
    case 'compare':
      return { do: 'benchmark', assessment }
    case 'reopen':
      return { do: 'results', assessment }
    case 'versions':
      return { do: 'versions', assessment }
    case 'mistake':
      return about.question === undefined ? { do: 'last-answer', assessment } : answersPress(view, about)
    case 'form': {
      const code = about.function ?? (question && view.set.questions.get(question)?.functionCode)
      return code === undefined || isFinished
        ? { do: 'review', assessment }
        : { do: 'form', assessment, function: code }
    }
    case 'goTo':
      return about.question === undefined ? goPress(view, about) : answersPress(view, about)
    case 'more':
    case 'meaning':
    case 'example':
      // Without a question, "what does this mean" is about the results.
      return question === undefined || isFinished ? topic('scoring') : { do: 'more', assessment, question }
    case 'sources':
      // With the results on screen, the words are about the figures.
      return isFinished
        ? topic('scoring')
        : question === undefined
          ? topic('about')
          : { do: 'more', assessment, question }
    case 'law':
      return isFinished
        ? topic('limits')
        : question === undefined
          ? topic('about')
          : { do: 'more', assessment, question }
    case 'note':
      return question === undefined || isFinished ? topic('about') : { do: 'more', assessment, question }
    case 'notApplicable':
      return question !== undefined && !isFinished && isOffered(view, question)
        ? { do: 'more', assessment, question }
        : topic('notApplicable')
    default:
      return undefined
  }
}

/** Whether this council may answer the question with "Not applicable". */
const isOffered = ({ set, council }: View, id: QuestionId): boolean => {
  const question = set.questions.get(id)
  return question !== undefined && mayBeNotApplicable(question, council.authority)
}

function questionHere({ set, assessment, viewer }: View): QuestionId | undefined {
  return viewer === undefined ? undefined : whereIs(set, assessment, viewer)?.id
}

const topic = (name: Topic, code?: FunctionCode): PressOf<'topic'> => ({
  do: 'topic',
  topic: name,
  ...(code !== undefined && { function: code }),
})
