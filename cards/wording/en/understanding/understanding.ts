// The wording of answers to what people ask in their own words, in English.

import type { EnglishBody } from '../../../../lib/bodies/english.ts'
import { counting } from '../../../../lib/plural.ts'
import { enTitles } from './titles.ts'
import { enTopics, type TopicText as Text } from './topics.ts'

const count = counting('en')
const spelled = (n: number) => ['one', 'two', 'three', 'four', 'five', 'six'][n - 1] ?? String(n)

export const enUnderstanding = (body: EnglishBody) => ({
  topics: enTopics(body),
  scoring: (levels: number): Text => [
    'How the results are worked out',
    `Each function has ${spelled(levels)} levels. At each level stand **commitments** (a decision, policy, role or budget is there) and **practices** (it is in use). A level is reached when everything at it, and below it, is in place.`,
    'The score adds up the share in place at each level, so it also counts what lies above the level. Not sure and unanswered count as not in place.',
    'So a high score can stand beside a low level: much is in place further up, and a criterion of the next level is still missing. Closing that gap lifts the level, often by more than one.',
  ],
  /** What the own figures of a person are made of. */
  own: {
    duties: (n: number) => `Duties by law that you answered No: **${n}**. **Gaps** lists them first.`,
    sum: (score: string, functions: number, met: number, of: number, perCent: number) =>
      `The overall score of **${score}** is the mean of the scores of ${functions} functions. ${met} of ${of} criteria ${met === 1 ? 'is' : 'are'} in place (${perCent}%): that is another figure, in which each criterion counts alike.`,
    typical: (line: string) =>
      `The **typical level** is the highest that more than half of the functions have reached. Here: ${line}.`,
    behind: (names: string) => `**Furthest behind** are the functions at the lowest level. Here: ${names}.`,
    strongest: (names: string) => `**Strongest** by level and then by score: ${names}.`,
    target:
      'A target is a level. The score counts everything in place, also above the target, so it can be higher than the target.',
    criteria:
      'A **criterion** is what one question asks: a commitment is a decision, a practice is in use. Every per cent is of criteria, not of staff.',
  },
  /** The results in three sentences. */
  brief: {
    score: (score: string, inPlace: string) => `The overall score is **${score}**: ${inPlace}.`,
    standing: (typical: string, behind: string | undefined) =>
      `${typical}.${behind === undefined ? '' : ` **Furthest behind:** ${behind}.`}`,
  },
  /** The score once the gaps are closed. */
  whatIf: {
    now: (score: string) => `The overall score is **${score}** now.`,
    reached: 'The target is reached: no gap is left up to it.',
  },
  about: (questions: number, functions: number): Text => [
    'What this is',
    `I am a bot. I take ${body.a} through the Digital Maturity Assessment: ${questions} Yes/No questions about decisions made and practices in use, in ${functions} functions. There is no artificial intelligence in me.`,
    `It is a self-assessment: your ${body.one} decides to do it, and no law asks for it. Where what a question asks is a duty by law, **More** says so.`,
    `At the end you know where the ${body.one} stands, where the gaps are, and what to do next. The questions are original; each names the public framework behind it.`,
  ],
  length: (questions: number): Text => [
    'How long it takes',
    `There are ${questions} Yes/No questions. Most people need 30 to 60 minutes in all. You can stop after any question and go on later; there is no time limit.`,
    'You can skip a question. What you leave open counts as not in place until you answer it.',
  ],
  level: (name: string, meaning: string): Text => [name, meaning],
  levelZero: ['Level 0', 'Level 1 is not complete yet. The results say how many criteria are missing to it.'] as Text,
  targetSource: (usual: number): Text => [
    'Where the target levels come from',
    `A target is the level that a function aims for. It is level ${usual} until you choose another one; nobody outside sets it. A target changes no answer and no score.`,
    `Change it under **Settings**; in ${body.a} return, its leads can. The targets of a finished assessment stay as they are until it is opened again.`,
  ],
  levels: (n: number) => `The ${spelled(n)} levels`,
  functions: [
    'The functions',
    'In your own chat, **More** at a question shows all questions of its function on one form.',
  ] as Text,
  version: (version: string): Text => [
    'The version of the questions',
    `An assessment that starts now uses version ${version} of the questions. It stays with that version unless you move it.`,
  ],
  noQuestion: (what: string, most: number): Text => [
    `There is no ${what}`,
    `The questions are numbered 1 to ${most}. You can say “go to question 45”, or name a function.`,
  ],
  noLevel: (n: string, most: number): Text => [`There is no level ${n}`, `The levels go from 1 to ${most}.`],

  choose: {
    heading: 'Did you mean …?',
    intro: 'I am not certain what you meant. Press the one that fits, or say it in other words.',
    none: 'Something else: help',
  },
  unclear: {
    intro:
      'What you wrote is more than a plain Yes, No or Not sure. Nothing is saved yet. Press the answer that fits. To keep your words, press **More** and write a note.',
    noOrUnsure:
      'Is that a **No**, or a **Not sure**? Nothing is saved yet. Press **No** if you know that it is not in place, and **Not sure** if somebody else may know.',
    again:
      'I was not certain which question you were answering, so nothing is saved. Here is the question: press your answer, or type it again.',
    several:
      'You have more than one assessment open, so nothing is saved yet. This is the question of the one you used last: press your answer, or type it again. Type **my assessments** to choose another.',
  },
  lastAnswer: {
    heading: 'Your last answer',
    said: (value: string, day: string) => `You said **${value}** on ${day}.`,
    none: 'You have not given an answer yet that could be taken back.',
    see: 'Change it',
  },
  startAgain: {
    heading: 'You have finished an assessment',
    finished: (day: string) =>
      `It was finished on ${day}, and its results stay as they are. You can look at them, or start a new one.`,
    results: 'See your results',
    compare: 'Compare',
    another: 'Start a new one',
    all: 'All my assessments',
  },
  startBeside: {
    heading: (views: number): string => (views === 1 ? 'Start a second one?' : 'Start another one?'),
    stays: (views: number, given: number) =>
      views === 1
        ? `Your view with ${count(given, { one: 'answer', other: 'answers' })} stays.`
        : `Your ${views} views with answers stay. The last one has ${count(given, { one: 'answer', other: 'answers' })}.`,
  },
  otherView: (given: number) =>
    `You have another view with ${count(given, { one: 'answer', other: 'answers' })}. This one is empty.`,
  mine: {
    heading: 'Your assessments',
    none: 'You have not started an assessment yet.',
    open: 'Open',
    finished: 'Finished',
    finishedOn: (day: string) => `Finished on ${day}`,
    change: 'Rename or delete one',
    whichOne: 'Rename or delete: which one?',
    ofTeam: `${body.A} return is renamed and deleted by its leads, in its channel under **Settings**.`,
    begun: (day: string) => `Started on ${day}`,
    one: 'Rename or delete',
    openIt: 'Open it',
    renameIt: 'Rename it',
    renaming: 'Rename an assessment',
    itsName: 'Its name',
    saveName: 'Save the name',
    named: 'The name is saved.',
    deleteOne: 'Delete it …',
    deleting: 'Delete this assessment?',
    goes: (given: number) =>
      `It goes with ${count(given, { one: 'answer', other: 'answers' })}, its notes and its history. It cannot be undone. Your other assessments stay.`,
    keepIt: 'Keep it',
    deleted: 'This assessment is deleted',
    othersStay: 'Your other assessments stay as they are.',
  },
  answerFunction: 'Answer its questions',
  seeFunction: 'See its results',

  titles: enTitles(body),
})
