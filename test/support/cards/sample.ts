// Assessments at the states that cards meet, over the real question set, made by the transitions that make the real ones.

import { fileURLToPath } from 'node:url'
import type { AnswerValue, Votes } from '../../../assessment/answers/answer.ts'
import { annotate, answer, mayBeNotApplicable, takeBack } from '../../../assessment/answers/answering.ts'
import { reopen, submit } from '../../../assessment/answers/submission.ts'
import { type Assessment, moveTo, type Stamp, startAssessment, valuesOf } from '../../../assessment/assessment.ts'
import type { Council } from '../../../assessment/council.ts'
import {
  type PersonId,
  parseAssessmentId,
  parsePersonId,
  parseQuestionId,
  type QuestionId,
} from '../../../assessment/ids.ts'
import { longest } from '../../../assessment/limits.ts'
import { isRefusal, type Refusal } from '../../../assessment/problem.ts'
import type { Question } from '../../../assessment/question-set.ts'
import type { Summary } from '../../../assessment/summary.ts'
import { leftOutOf } from '../../../assessment/team/left-out.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { summarise } from '../../../scoring/summarise.ts'

export const set = loadQuestionSet(fileURLToPath(new URL('../../../questions/dma/2026.1', import.meta.url)))

/** The newest version, which has examples and a glossary. */
export const newest = loadQuestionSet(fileURLToPath(new URL('../../../questions/dma/2027.1', import.meta.url)))

/** The value, or an error when the sample names something that does not exist. */
export function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('A sample names something that is not there.')
  return value
}

export const questionId = (id: string): QuestionId => there(parseQuestionId(id))
export const question = (id: string): Question => there(set.questions.get(questionId(id)))
export const person = there(parsePersonId('5b0c2c5e-7f1d-4a55-9d5e-3a1f0b6f2d11'))
export const stranger = there(parsePersonId('c0ffee00-1111-4222-8333-444455556666'))
export const assessmentId = there(parseAssessmentId('0d9a7c1e-52c4-4b1c-8f2e-6a1f7c3b9e20'))

/** The stamp of one press: `day` is of March 2026, `operation` one that no other press has. */
export const stamp = (day: number, operation: string, by: PersonId = person): Stamp => ({
  by,
  at: `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`,
  operation,
})

/** The outcome of a transition that is expected to be taken. */
export function taken<T extends object>(outcome: T | Refusal): T {
  if (isRefusal(outcome)) throw new Error(`A transition was refused: ${JSON.stringify(outcome.problem)}`)
  return outcome
}

/** Every figure of the assessment as it stands, for its own council unless it is told another. */
export function summaryOf(assessment: Assessment, council: Council = assessment.council): Summary {
  return summarise(set, valuesOf(assessment), {
    targets: assessment.targets,
    nation: council.nation,
    leftOut: leftOutOf(assessment),
  })
}

/** Answers the question with this id again. */
export function say(
  assessment: Assessment,
  id: string,
  value: AnswerValue,
  {
    day = 3,
    operation = `said-${id}`,
    reason,
    by,
    votes,
  }: { day?: number; operation?: string; reason?: string; by?: PersonId; votes?: Votes } = {},
): Assessment {
  const seen = assessment.answers[id]?.revision ?? 0
  const said = { question: question(id), value, seen, reason, votes }
  return taken(answer(assessment, said, stamp(day, operation, by), assessment.council.authority))
}

/** Nothing answered, nothing set. */
export const fresh = startAssessment(set, {
  id: assessmentId,
  organisationId: 'tenant',
  owner: person,
  number: 1,
  startedAt: '2026-03-02T09:00:00.000Z',
})

/** A combined authority in England: one function done, one begun, with changes of mind, a note, a link and an N/A. */
export const middle = midway()

function midway(): Assessment {
  const council: Council = {
    name: 'Tees and Wear Combined Authority',
    authority: 'combined-authority',
    nation: 'england',
  }
  let assessment: Assessment = { ...fresh, council, targets: { LEAD: 4, CYBR: 5 }, due: '2026-06-30' }
  for (const id of ['LEAD-1C', 'LEAD-1P', 'LEAD-2C', 'LEAD-3C', 'LEAD-5P']) assessment = say(assessment, id, 'yes')
  for (const id of ['LEAD-2P', 'LEAD-3P', 'LEAD-4P', 'LEAD-5C']) assessment = say(assessment, id, 'no')
  assessment = say(assessment, 'LEAD-4C', 'unsure')
  // LEAD-2P: No, Not sure, Yes. LEAD-3P: No, taken back, Not sure, Yes, No.
  assessment = say(assessment, 'LEAD-2P', 'unsure', { day: 4, operation: 'second thoughts' })
  assessment = say(assessment, 'LEAD-2P', 'yes', { day: 6, operation: 'third thoughts' })
  assessment = taken(takeBack(assessment, 'said-LEAD-3P', stamp(4, 'taken back')))
  for (const [index, value] of (['unsure', 'yes', 'no'] as const).entries()) {
    assessment = say(assessment, 'LEAD-3P', value, { day: 5 + index, operation: `again-${index}` })
  }
  const words = {
    note: 'Ask Siân about the delivery plan.',
    evidence: 'https://example.org/digital-plan?version=2&page=4',
  }
  assessment = taken(annotate(assessment, questionId('LEAD-2P'), words, stamp(9, 'noted')))
  assessment = taken(annotate(assessment, questionId('CULT-1P'), { note: 'Ask HR first.' }, stamp(9, 'noted open')))
  assessment = say(assessment, 'CULT-1C', 'yes', { day: 10 })
  const reason = 'The authority has no field staff of its own.'
  assessment = say(assessment, 'AGIL-3P', 'notApplicable', { day: 10, reason })
  return moveTo(assessment, questionId('CULT-1P'), stamp(10, 'moved'))
}

/** Every question answered, each function in its own way; two of them with Not sure. */
export const answered = answeredThroughout()

function answeredThroughout(): Assessment {
  // The highest level of each function that is all Yes, in the set's order.
  const full = [3, 2, 4, 1, 0, 2, 5, 0, 1]
  let assessment = middle
  for (const [nth, { questions }] of set.functions.entries()) {
    for (const { id, level } of questions) {
      if (assessment.answers[id]?.value !== undefined) continue
      assessment = say(assessment, id, level <= (full[nth] ?? 0) ? 'yes' : 'no', { day: 12 })
    }
  }
  assessment = say(assessment, 'INCL-1C', 'unsure', { day: 13, operation: 'unsure' })
  return moveTo(assessment, undefined, stamp(13, 'moved'))
}

export const finished = submit(answered, answered.council, stamp(20, 'submitted'))

/** Finished, opened again, and two answers changed since. */
export const reopened = say(taken(reopen(finished)), 'CYBR-1C', 'yes', { day: 22, operation: 'after reopening' })

/** Not a single Yes in the first two levels of the first function. */
export const nothingYet = ['LEAD-1C', 'LEAD-1P', 'LEAD-2C', 'LEAD-2P'].reduce(
  (assessment, id) => say(assessment, id, 'no'),
  moveTo(fresh, questionId('LEAD-3C'), stamp(3, 'moved')),
)

/** Every commitment, or every practice, a Yes and all else a No: promised without being done, and the other way about. */
export const promised = answeredBy(({ measure }) => (measure === 'commitment' ? 'yes' : 'no'))
export const practised = answeredBy(({ measure }) => (measure === 'practice' ? 'yes' : 'no'))

/** Every question a Yes, so that there is nothing left to do. */
export const complete = answeredBy(() => 'yes')

/** Every question a No. */
export const nothing = answeredBy(() => 'no')

/** Four functions without a Yes, two that work towards level 1, three at level 1: no state is the most common. */
export const mixed = answeredBy(({ functionCode, measure, level }) => {
  const nth = set.functions.findIndex(({ code }) => code === functionCode)
  if (nth < 4 || level > 1) return 'no'
  return nth < 6 && measure === 'practice' ? 'no' : 'yes'
})

/** The first function is all Yes, and no other has an answer. */
export const oneFunction = answeredBy(({ functionCode }) => (functionCode === 'LEAD' ? 'yes' : undefined))

/** The first function is all No, and no other has an answer. */
export const oneBehind = answeredBy(({ functionCode }) => (functionCode === 'LEAD' ? 'no' : undefined))

/** Every question a No but one, which has no answer. */
export const oneOpen = answeredBy(({ id }) => (id === 'TECH-2P' ? undefined : 'no'))

function answeredBy(value: (asked: Question) => AnswerValue | undefined): Assessment {
  return [...set.questions.values()].reduce((assessment, asked) => {
    const said = value(asked)
    return said ? say(assessment, asked.id, said) : assessment
  }, fresh)
}

/** Notes longer than a card of ten answers has room for. */
export const wordy = taken(
  annotate(
    middle,
    questionId('LEAD-1C'),
    {
      note: 'The strategy names an owner for each promise in it, and the owner reports on it twice a year. '.repeat(3),
    },
    stamp(11, 'wordy'),
  ),
)

// No authority may answer so for a whole function of this set. With another set it may, and the cards draw that too.
/** A function with every question not applicable. */
export const withoutFunction: Assessment = {
  ...answered,
  answers: Object.fromEntries(
    Object.entries(answered.answers).map(([id, own]) => [
      id,
      id.startsWith('GOVN-') ? { ...own, value: 'notApplicable', reason: 'Bought in from the county.' } : own,
    ]),
  ),
}

/** Hostile texts that people may write: Markdown, HTML, mentions, template signs, quotes, line breaks. */
const hostile =
  '**bold** [x](https://evil.example) <b>_b_</b> <at>All</at> # h\n- `i` "q" \\ {{DATE(2026-03-01)}} $(name) שלום 🏴󠁧󠁢󠁷󠁬󠁳󠁿'

// Three bytes a character is the most that UTF-8 takes for a unit of `length`.
const wide = '山'.repeat(500)

/** Hostile words of exactly this many UTF-16 code units, and of as many bytes as these can take. */
export const hostileWords = (length: number): string => `${hostile}${wide}`.slice(0, length).toWellFormed()

/** A link of exactly this many characters, which must not become Markdown either. */
export const longLink = (length: number): string => `https://example.org/**bold**?q=${'a'.repeat(500)}`.slice(0, length)

/** Everything as long as may be, everywhere: names, notes, reasons, links, and a long history of every answer. */
export const fullest = filledUp()

function filledUp(): Assessment {
  const council: Council = {
    name: hostileWords(longest.council),
    authority: 'police-and-crime',
    nation: 'northern-ireland',
  }
  let assessment: Assessment = { ...fresh, number: 1234, council, name: hostileWords(longest.name), due: '2026-12-31' }
  const values: readonly AnswerValue[] = ['yes', 'unsure', 'no', 'unsure', 'yes', 'unsure']
  for (const asked of set.questions.values()) {
    for (const [index, value] of values.entries()) {
      assessment = say(assessment, asked.id, value, { day: index + 3, operation: `${asked.id}-${index}` })
    }
    if (mayBeNotApplicable(asked, council.authority)) {
      const reason = hostileWords(longest.reason)
      assessment = say(assessment, asked.id, 'notApplicable', { day: 9, operation: `${asked.id}-na`, reason })
    }
    const words = { note: hostileWords(longest.note), evidence: longLink(longest.evidence) }
    assessment = taken(annotate(assessment, asked.id, words, stamp(10, `${asked.id}-noted`)))
  }
  return assessment
}
