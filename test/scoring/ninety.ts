// Ninety answers by pattern, counted out here so that no test asks the code under test how many there are.

import type { AnswerValue, AnswerValues } from '../../assessment/answers/answer.ts'

/** The nine functions, in the order in which they are asked. */
export const codes = ['LEAD', 'CULT', 'AGIL', 'SERV', 'INCL', 'DATA', 'TECH', 'CYBR', 'GOVN'] as const

/** The five levels times commitment and practice: `1C` to `5P`. */
export const criteria = ['1C', '1P', '2C', '2P', '3C', '3P', '4C', '4P', '5C', '5P'] as const

type Given = (code: (typeof codes)[number], criterion: (typeof criteria)[number]) => AnswerValue | undefined

/** An answer, or none, to each of the ninety. */
export function ninety(given: Given): AnswerValues {
  return Object.fromEntries(codes.flatMap((code) => criteria.map((each) => [`${code}-${each}`, given(code, each)])))
}

/** Each function answered in its own way. */
export const mixed = ninety((code, criterion) => {
  const level = Number(criterion[0])
  switch (code) {
    case 'LEAD':
      return 'yes'
    case 'CULT':
      if (criterion === '2P') return 'unsure'
      return level === 1 || criterion === '2C' ? 'yes' : undefined
    case 'AGIL':
      if (criterion === '5C' || criterion === '3P') return 'notApplicable'
      if (criterion === '4P') return undefined
      return criterion === '2P' || criterion === '5P' ? 'no' : 'yes'
    case 'SERV':
      if (level === 1) return 'notApplicable'
      return level === 2 ? 'yes' : 'no'
    case 'INCL':
      return level === 1 ? 'notApplicable' : 'no'
    case 'DATA':
      return 'unsure'
    case 'TECH':
      return criterion === '5P' ? 'yes' : 'no'
    case 'CYBR':
      return undefined
    case 'GOVN':
      return 'notApplicable'
  }
})
