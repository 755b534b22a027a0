// Handles words typed in a personal chat: does the same as the button for them.

import type { FunctionCode } from '../../assessment/ids.ts'
import { wholeOf } from '../../assessment/team/asked-set.ts'
import type { NotTaken } from '../../cards/answering/operation-notice.ts'
import { withEdition } from '../../cards/parts/button-marks.ts'
import type { View } from '../../cards/parts/frame.ts'
import type { Words } from '../../cards/parts/words.ts'
import { notUnderstoodCard } from '../../cards/system/help-card.ts'
import { welcomeCard } from '../../cards/system/welcome-card.ts'
import { chooseMeaningCard } from '../../cards/understanding/choose-meaning-card.ts'
import type { Intent } from '../../cards/wording/phrases/phrases.ts'
import { latestUsed } from '../access/latest-used.ts'
import { allMine } from '../access/my-assessments.ts'
import { refused } from '../access/refused.ts'
import { wordsOf } from '../access/view.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { pressed } from '../presses.ts'
import { onlyCouncil } from '../team/councils/tenant-councils.ts'
import type { Input, Reply, Turn } from '../turn.ts'
import { askAgain } from './ask-again.ts'
import { type QuestionWord, wordAtQuestion } from './at-question.ts'
import { personalPress } from './personal-press.ts'
import { understandBoth } from './understand-both.ts'
import type { TypedAnswer } from './understanding/answers/typed-answer.ts'
import type { Meaning } from './understanding/meaning.ts'
import type { References } from './understanding/references/references.ts'

type Typed = Extract<Input, { type: 'typed' }>

/**
 * Does the act that the words ask for, or asks which one they mean. Saves an answer only from a sentence with nothing
 * else.
 */
export async function typedWords(turn: Turn, deps: Dependencies, { text, quotes }: Typed): Promise<Reply> {
  // A number or a code names a question of their last used assessment.
  const latest = await latestUsed(turn, deps)
  const { words, set } = latest ?? { words: wordsOf(turn, deps), set: deps.sets.newest }
  return replyTo(turn, deps, understandBoth(words.language, wholeOf(set), text), words, quotes)
}

async function replyTo(
  turn: Turn,
  deps: Dependencies,
  meaning: Meaning,
  words: Words,
  quotes: Typed['quotes'],
): Promise<Reply> {
  switch (meaning.type) {
    case 'answer':
      if (meaning.answer.type === 'said' && quotes === undefined) return atQuestion(turn, deps, meaning.answer.value)
      // A reply that quotes a message may answer an older question.
      return (
        (await askAgain(turn, deps, quotes === undefined ? doubtOf(meaning.answer) : 'elsewhere')) ??
        (meaning.instead
          ? replyTo(turn, deps, meaning.instead, words, quotes)
          : nothingOpen(turn, deps, meaning.answer))
      )
    case 'intent':
      return act(turn, deps, meaning.intent, meaning.about)
    case 'choice': {
      const context = await contextOf(turn, deps)
      const possible = meaning.intents.flatMap((intent) => {
        const press = personalPress(intent, meaning.about, context)
        return press ? [{ intent, press }] : []
      })
      if (possible.length === 0) return { type: 'card', card: notUnderstoodCard(words) }
      const choice = chooseMeaningCard(words, possible)
      return {
        type: 'card',
        card: context.mine.reduce((card, { assessment }) => withEdition(card, assessment), choice),
      }
    }
    case 'unknown':
      return { type: 'card', card: notUnderstoodCard(words) }
    default:
      return meaning satisfies never
  }
}

/** The reason why the answer is in doubt. */
function doubtOf(answer: TypedAnswer): NotTaken {
  const values = answer.type === 'mixed' ? answer.values : []
  return values.includes('no') && values.includes('unsure') && !values.includes('yes') ? 'noOrUnsure' : 'unclear'
}

async function act(turn: Turn, deps: Dependencies, intent: Intent, about: References): Promise<Reply> {
  if (intent === 'back' || intent === 'skip' || intent === 'undo') return atQuestion(turn, deps, intent, about.back)
  const isAboutQuestions = intent === 'resume' || intent === 'progress' || intent === 'pause'
  const press = personalPress(intent, about, await contextOf(turn, deps, isAboutQuestions))
  if (press) return pressed(turn, deps, press, {})
  return intent === 'resume' || intent === 'pause' ? nothingOpen(turn, deps) : nothingStarted(turn, deps)
}

/**
 * Acts at the person's question. If nothing is open, says so for the assessment finished last, and offers to reopen it.
 */
async function atQuestion(turn: Turn, deps: Dependencies, word: QuestionWord, steps?: number): Promise<Reply> {
  return (await wordAtQuestion(turn, deps, word, steps)) ?? act(turn, deps, 'resume', {})
}

async function contextOf(turn: Turn, deps: Dependencies, isAboutQuestions = false) {
  const [view, mine] = [await latestUsed(turn, deps, isAboutQuestions), await allMine(turn, deps)]
  const returnWith = (code: FunctionCode | undefined): View | undefined =>
    mine.find(
      ({ assessment: { team, submittedAt } }) =>
        submittedAt === undefined && code !== undefined && team?.owners[code]?.person === turn.person,
    )
  const returns = mine.filter(({ assessment: { team } }) => team !== undefined)
  const planned = view?.assessment.team
    ? view
    : (returns.findLast(({ assessment: { team } }) => Object.keys(team?.plan ?? {}).length > 0) ?? returns.at(-1))
  return { mine, ...(view && { view }), returnWith, ...(planned && { planned }) }
}

/**
 * The reply without a current question: the welcome card before any start; otherwise, by the words, the questions
 * answered Not sure or the results, which explain how to change an answer.
 */
async function nothingOpen(turn: Turn, deps: Dependencies, answer?: TypedAnswer): Promise<Reply> {
  const view = await latestUsed(turn, deps)
  if (!view) {
    return {
      type: 'card',
      card: welcomeCard(wordsOf(turn, deps, await onlyCouncil(deps, turn.tenant)), deps.sets.newest),
    }
  }
  const isUnsure = answer?.type === 'mixed' && answer.values.includes('unsure')
  const assessment = view.assessment.id
  return pressed(turn, deps, isUnsure ? { do: 'gaps', assessment, only: 'open' } : { do: 'results', assessment }, {})
}

const nothingStarted = (turn: Turn, deps: Dependencies) => refused(turn, deps, { code: 'nothing-started' })
