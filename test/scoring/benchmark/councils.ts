// Made-up councils for the tests of the benchmark.

import fc from 'fast-check'
import type { AnswerValues } from '../../../assessment/answers/answer.ts'
import { authorityTypes, nations } from '../../../assessment/council.ts'
import type { QuestionSet } from '../../../assessment/question-set.ts'
import type { CouncilFigures } from '../../../scoring/benchmark/council-figures.ts'

export const meaning = 'the checksum'

/** A council's return with everything answered, except for the fields that a test gives. */
export function councilOf(set: QuestionSet, nth: number, other: Partial<CouncilFigures> = {}): CouncilFigures {
  return {
    council: `council-${String(nth).padStart(3, '0')}`,
    questionSet: { id: set.id, version: set.version, meaning },
    type: 'unitary',
    nation: 'england',
    submittedOn: '2027-03-01',
    answers: answersUpTo(set, 2),
    leftOut: [],
    votes: {},
    evidence: { evidenced: null, seenByTwo: null },
    agreement: null,
    ...other,
  }
}

/** Yes up to a level, No above it. */
export const answersUpTo = (set: QuestionSet, level: number): AnswerValues =>
  Object.fromEntries([...set.questions.values()].map((one) => [one.id, one.level <= level ? 'yes' : 'no']))

const value = fc.constantFrom('yes' as const, 'yes' as const, 'no' as const, 'no' as const, 'notApplicable' as const)

/** Answers of one council. At most one question of each level is not applicable. */
export const anyAnswers = (set: QuestionSet): fc.Arbitrary<AnswerValues> => {
  const ids = [...set.questions.keys()]
  return fc.array(value, { minLength: ids.length, maxLength: ids.length }).map((values) => {
    const taken = new Set<string>()
    const entries = ids.map((id, nth) => {
      const { functionCode, level } = set.questions.get(id) ?? {}
      const step = `${functionCode} ${level}`
      const own = values[nth] ?? 'no'
      if (own !== 'notApplicable') return [id, own]
      if (taken.has(step)) return [id, 'no']
      taken.add(step)
      return [id, own]
    })
    return Object.fromEntries(entries)
  })
}

export const anyType = fc.constantFrom(...authorityTypes.slice(0, 2))
export const anyNation = fc.constantFrom(...nations.slice(0, 2))
