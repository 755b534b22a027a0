// Draws the cards of a question set in one language: every question, every function, and what follows from the answers.

import type { AnswerValues } from '../../../assessment/answers/answer.ts'
import { startAssessment } from '../../../assessment/assessment.ts'
import { type Nation, nations } from '../../../assessment/council.ts'
import { parseAssessmentId, parsePersonId } from '../../../assessment/ids.ts'
import type { Question, QuestionSet, SetWords } from '../../../assessment/question-set.ts'
import { detailCard } from '../../../cards/answering/detail-card.ts'
import { formCard } from '../../../cards/answering/form-card.ts'
import { progressCard } from '../../../cards/answering/progress-card.ts'
import { questionCard } from '../../../cards/answering/question-card.ts'
import type { View } from '../../../cards/parts/frame.ts'
import { wordsFor } from '../../../cards/parts/words.ts'
import { resultsCard } from '../../../cards/results/results-card.ts'
import { summarise } from '../../../scoring/summarise.ts'

/** A card with its caption, such as `LEAD-1C, more, wales`. */
export type CaptionedCard = { readonly caption: string; readonly card: object }

const [id, owner] = [
  parseAssessmentId('00000000-0000-4000-8000-000000000001'),
  parsePersonId('00000000-0000-4000-8000-000000000002'),
]

/** Every card of the set in these words, in the order of the set. A nation's own words have cards of their own. */
export function setCards(
  set: QuestionSet,
  language: string,
  setWords: SetWords,
  startedAt: string,
): readonly CaptionedCard[] {
  const view = viewOf(set, language, setWords, startedAt)
  const functions = set.functions.flatMap((fn) => [
    ...fn.questions.flatMap((question) => questionCards(view, question)),
    { caption: `${fn.code}, on one card`, card: formCard({ ...view, function: fn, drawing: `form-${fn.code}` }) },
  ])
  return [{ caption: 'functions', card: progressCard(view) }, ...functions, ...resultCards(view)]
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
  const name = nation === undefined ? question.id : `${question.id}, ${nation}`
  const drawing = `more-${question.id}-${nation ?? 'any'}`
  return [
    { caption: name, card: questionCard({ ...view, council, question }) },
    { caption: `${name}, more`, card: detailCard({ ...view, council, question, drawing }) },
  ]
}

// Two ends of the scale: nothing met, and the first half of the questions met.
function resultCards(view: View): readonly CaptionedCard[] {
  const ids = [...view.set.questions.keys()]
  const answersWith = (yes: number): AnswerValues =>
    Object.fromEntries(ids.map((each, index) => [each, index < yes ? 'yes' : 'no']))
  return [0, Math.ceil(ids.length / 2)].map((yes) => ({
    caption: `results, ${yes} of ${ids.length} met`,
    card: resultsCard({ ...view, summary: summarise(view.set, answersWith(yes)) }),
  }))
}
