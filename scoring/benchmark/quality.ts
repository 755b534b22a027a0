// Measures the quality of a publication: the known share, the support by evidence, and the weak questions.

import type { QuestionId } from '../../assessment/ids.ts'
import type { Question, QuestionSet } from '../../assessment/question-set.ts'
import { blurred, type Coin, marginOf, sharpened } from './blurred-answers.ts'
import { fewestForQuartiles } from './cohorts.ts'
import type { CouncilFigures } from './council-figures.ts'
import { gwetAc1 } from './gwet-ac1.ts'
import type { Quality, Quarter } from './publication.ts'
import { quantile } from './quantile.ts'

/** A question is weak if the AC1 of its votes is below this (see `gwet-ac1.ts`). */
export const weakBelow = 0.6

/** A share of Yes is shown once half its 95 per cent interval is at most this. */
const widestMargin = 0.2

export function qualityOf(set: QuestionSet, councils: readonly CouncilFigures[], coin: Coin): Quality {
  const quarter = (figure: (council: CouncilFigures) => number | null): Quarter | null => {
    const quarters = councils.flatMap((council) => {
      const share = figure(council)
      return share === null ? [] : [quarterOf(share)]
    })
    if (quarters.length < fewestForQuartiles) return null
    return Math.floor(quantile(quarters, 0.5)) as Quarter
  }
  return {
    councils: councils.length,
    unknown: quarter((council) => unknownShare(set, council)),
    evidenced: quarter(({ evidence }) => evidence.evidenced),
    seenByTwo: quarter(({ evidence }) => evidence.seenByTwo),
    agreement: quarter(({ agreement }) => agreement),
    questions: [...set.questions.values()].map((question) => {
      const { id } = question
      const yes = yesShare(councils, question, coin)
      return { id, ...(yes && { yes }), isWeak: isWeak(councils, id, coin) }
    }),
  }
}

/** The blurred share of Yes, and the number of councils behind it. Undefined without councils. */
export function blurredShare(
  councils: readonly CouncilFigures[],
  { id, functionCode }: Question,
  coin: Coin,
): { readonly share: number; readonly councils: number } | undefined {
  const asked = councils.filter(
    ({ answers, leftOut }) => answers[id] !== 'notApplicable' && !leftOut.includes(functionCode),
  )
  if (asked.length === 0) return undefined
  const met = asked.filter((council) => (council.answers[id] === 'yes') !== coin(council, id))
  return { share: met.length / asked.length, councils: asked.length }
}

function yesShare(
  councils: readonly CouncilFigures[],
  question: Question,
  coin: Coin,
): Quality['questions'][number]['yes'] {
  const found = blurredShare(councils, question, coin)
  if (!found) return undefined
  const margin = marginOf(found.councils)
  return margin > widestMargin ? undefined : { share: rounded(sharpened(found.share)), margin: rounded(margin) }
}

// Swaps the votes of a council if its answer is swapped. Pairs that agree still agree.
function isWeak(councils: readonly CouncilFigures[], id: QuestionId, coin: Coin): boolean {
  const ballots = councils.flatMap((council) => {
    const own = council.votes[id]
    if (!own) return []
    return [coin(council, id) ? [own.no, own.yes, own.unsure] : [own.yes, own.no, own.unsure]]
  })
  if (ballots.length < fewestForQuartiles) return false
  const ac1 = gwetAc1(ballots, ([yes = 0, no = 0, unsure = 0]) => {
    const turned = blurred * (yes + no)
    const own = (share: number) => Math.max(0, (share - turned) / (1 - 2 * blurred))
    return [own(yes), own(no), unsure]
  })
  return ac1 !== null && ac1 < weakBelow
}

const unknownShare = (set: QuestionSet, { answers, leftOut }: CouncilFigures): number => {
  const counted = set.functions.filter(({ code }) => !leftOut.includes(code)).flatMap(({ questions }) => questions)
  const unknown = counted.filter(({ id }) => answers[id] === undefined || answers[id] === 'unsure')
  return counted.length === 0 ? 0 : unknown.length / counted.length
}

const quarterOf = (share: number): Quarter => Math.min(3, Math.floor(share * 4)) as Quarter
const rounded = (value: number): number => Math.round(value * 100) / 100
