// Draws the cards of a question set in one language: every question, every function, and the results of the answers.

import type { AnswerValues } from '../../../assessment/answers/answer.ts'
import { answer } from '../../../assessment/answers/answering.ts'
import { type Assessment, startAssessment } from '../../../assessment/assessment.ts'
import { type Nation, nations } from '../../../assessment/council.ts'
import { type FunctionCode, parseAssessmentId, parsePersonId } from '../../../assessment/ids.ts'
import { isRefusal } from '../../../assessment/problem.ts'
import type { Question, QuestionSet, SetWords } from '../../../assessment/question-set.ts'
import type { FunctionSummary } from '../../../assessment/summary.ts'
import { startTeam } from '../../../assessment/team/team.ts'
import { wordsForCouncil } from '../../../assessment/versions/words-for-council.ts'
import { detailCard } from '../../../cards/answering/detail-card.ts'
import { formCard } from '../../../cards/answering/form-card.ts'
import { progressCard } from '../../../cards/answering/progress-card.ts'
import { questionCard } from '../../../cards/answering/question-card.ts'
import { reviewCard } from '../../../cards/answering/review-card.ts'
import type { View } from '../../../cards/parts/frame.ts'
import { wordsFor } from '../../../cards/parts/words.ts'
import { functionCard } from '../../../cards/results/function-card.ts'
import { gapsCard } from '../../../cards/results/gaps-card.ts'
import { resultsCard } from '../../../cards/results/results-card.ts'
import { ballotCard } from '../../../cards/session/ballot-card.ts'
import { boardCard } from '../../../cards/team/board-card.ts'
import { beyondTargets, gapList } from '../../../scoring/roadmap.ts'
import { summarise } from '../../../scoring/summarise.ts'

/** A card with its caption, such as `LEAD-1C, more, wales`. */
export type CaptionedCard = { readonly caption: string; readonly card: object }

const [id, owner] = [
  parseAssessmentId('00000000-0000-4000-8000-000000000001'),
  parsePersonId('00000000-0000-4000-8000-000000000002'),
]

/** Every card of the set in these words, in the order of the set. A nation's own words get their own cards. */
export function setCards(
  set: QuestionSet,
  language: string,
  setWords: SetWords,
  startedAt: string,
): readonly CaptionedCard[] {
  const view = viewOf(set, language, setWords, startedAt)
  const functions = set.functions.flatMap((fn) => [
    ...fn.questions.flatMap((question) => questionCards(view, question)),
    { caption: `${fn.code}, its results`, card: functionCard({ ...view, function: fn, row: rowOf(view, fn.code) }) },
    { caption: `${fn.code}, reviewed`, card: reviewCard({ ...view, function: fn }) },
    { caption: `${fn.code}, on one card`, card: formCard({ ...view, function: fn, drawing: `form-${fn.code}` }) },
  ])
  return [
    { caption: 'functions', card: progressCard(view) },
    { caption: 'board of a team', card: boardCard({ ...asTeam(view), summary: summarise(set, {}), plan: [] }) },
    ...functions,
    ...resultCards(view),
  ]
}

function viewOf(set: QuestionSet, language: string, setWords: SetWords, startedAt: string): View {
  if (!id || !owner) throw new RangeError('The ids of the preview are no ids.')
  const assessment = startAssessment(set, {
    ...{ id, owner, organisationId: 'preview', standing: 'personal-view', number: 1, startedAt },
  })
  const words = { ...wordsFor(set, language), set: setWords }
  return { words, set, assessment, council: {}, place: 'personal', viewer: owner, people: new Map() }
}

function questionCards(view: View, question: Question): readonly CaptionedCard[] {
  const wordsIn = (nation?: Nation) => JSON.stringify(view.words.set.question(question.id, nation))
  const national = nations.filter((nation) => wordsIn(nation) !== wordsIn())
  return [undefined, ...national].flatMap((nation) => cardsFor(view, question, nation))
}

function cardsFor(view: View, question: Question, nation: Nation | undefined): readonly CaptionedCard[] {
  const council = { nation }
  const words = { ...view.words, set: wordsForCouncil(view.words.set, nation, undefined) }
  const own = { ...view, words, council, question }
  const name = nation === undefined ? question.id : `${question.id}, ${nation}`
  const drawing = `more-${question.id}-${nation ?? 'any'}`
  return [
    { caption: name, card: questionCard(own) },
    { caption: `${name}, more`, card: detailCard({ ...own, drawing }) },
    { caption: `${name}, to a team`, card: ballotCard({ ...asTeam(own), council, question }) },
  ]
}

/** The view of a team, as everybody in a channel sees it. */
function asTeam(view: View): View {
  const { assessment } = view
  const team = startTeam({ conversation: '19:preview@thread.tacv2' }, assessment.owner)
  return { ...view, assessment: { ...assessment, team }, place: 'shared', viewer: undefined }
}

/** The assessment with these answers, given one by one. */
function withAnswers({ set, assessment }: View, values: AnswerValues): Assessment {
  const stamp = { by: assessment.owner, at: assessment.startedAt }
  return [...set.questions.values()].reduce((before, question) => {
    const value = values[question.id]
    if (value === undefined) return before
    const after = answer(before, { question, value, seen: 0 }, { ...stamp, operation: question.id }, undefined)
    return isRefusal(after) ? before : after
  }, assessment)
}

function rowOf({ set }: View, code: FunctionCode): FunctionSummary {
  const row = summarise(set, {}).functions.find((each) => each.code === code)
  if (!row) throw new RangeError(`The set has no function ${code}.`)
  return row
}

// Both ends of the scale: nothing met, and the first half of the questions met.
function resultCards(view: View): readonly CaptionedCard[] {
  const ids = [...view.set.questions.keys()]
  const answersWith = (yes: number): AnswerValues =>
    Object.fromEntries(ids.map((each, index) => [each, index < yes ? 'yes' : 'no']))
  return [0, Math.ceil(ids.length / 2)].flatMap((yes) => {
    const values = answersWith(yes)
    const answered = { ...view, assessment: withAnswers(view, values) }
    const [toTarget, beyond] = [gapList(view.set, values), beyondTargets(view.set, values)]
    return [
      {
        caption: `results, ${yes} of ${ids.length} met`,
        card: resultsCard({ ...view, summary: summarise(view.set, values) }),
      },
      {
        caption: `gaps, ${yes} of ${ids.length} met`,
        card: gapsCard({ ...answered, toTarget, beyond, page: 1 }),
      },
    ]
  })
}
