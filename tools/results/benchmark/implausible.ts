// Finds returns that were probably not answered seriously.

import type { QuestionSet } from '../../../assessment/question-set.ts'
import type { CouncilFigures } from '../../../scoring/benchmark/council-figures.ts'

/** The doubts, one sentence each; empty for a plausible return. */
export function implausible(set: QuestionSet, { answers, leftOut, votes }: CouncilFigures): readonly string[] {
  const counted = set.functions.filter(({ code }) => !leftOut.includes(code)).flatMap(({ questions }) => questions)
  const values = counted.flatMap(({ id }) => answers[id] ?? [])
  const doubts: string[] = []
  const [first] = values
  if (first && values.length > 1 && values.every((value) => value === first)) {
    doubts.push(`All ${values.length} answers are ${words[first]}.`)
  }
  if (values.length * 2 < counted.length) {
    doubts.push(`Only ${values.length} of ${counted.length} questions are answered.`)
  }
  // If in every function higher levels are met more than lower ones, the answers are probably random.
  const rising = set.functions
    .filter(({ code }) => !leftOut.includes(code))
    .filter(({ questions }) => {
      const met = (from: number, to: number) =>
        questions.filter(({ id, level }) => level >= from && level <= to && answers[id] === 'yes').length
      return met(set.levels - 1, set.levels) > met(1, 2)
    })
  if (set.levels >= 4 && rising.length > 0 && rising.length === set.functions.length - leftOut.length) {
    doubts.push('In every function the highest levels have more Yes than the lowest.')
  }
  const outvoted = counted.filter(({ id }) => {
    const own = votes[id]
    const value = answers[id]
    return own !== undefined && (value === 'yes' || value === 'no') && own[value] === 0 && own.yes + own.no > 0
  })
  if (outvoted.length > counted.length / 4) {
    doubts.push(`${outvoted.length} answers had no vote for them.`)
  }
  return doubts
}

const words = { yes: 'Yes', no: 'No', unsure: 'Not sure', notApplicable: 'Not applicable' } as const
