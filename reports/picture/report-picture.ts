// Draws the picture of a report: each function's score now and at its target, and commitments against practices.

import type { Ratio, Summary } from '../../assessment/summary.ts'
import { resultsPicture } from '../../charts/results-picture.ts'
import { toNumber } from '../../scoring/ratio.ts'
import type { FunctionRow, ReportContent } from '../content/content.ts'
import type { ReportWording } from '../wording/en.ts'
import { shownScore, shownShare } from '../wording/shown.ts'
import { dayIn } from '../wording/wording.ts'

/** The picture as SVG of 800 x 600 pixels. The latest earlier result, if there is one, is the third series. */
export function resultsSvg(content: ReportContent, wording: ReportWording): string {
  const { functions, summary, levels, language } = content
  const before = content.history.at(-1)
  const { commitment, practice } = knownShares(summary)
  const share = (value: Ratio | null) => ({ share: value && toNumber(value), shown: shownShare(wording, value) })
  return resultsPicture({
    levels: levels.length,
    spokes: functions.map((row) => {
      const score = knownScore(row)
      const other = before?.summary.functions.find(({ code }) => code === row.code)?.score ?? null
      return {
        label: row.name,
        now: score && toNumber(score),
        atTarget: row.projected.score && toNumber(row.projected.score),
        other: other && toNumber(other),
        shown: shownScore(wording, score),
      }
    }),
    measures: [
      { label: wording.measures.commitment, ...share(commitment) },
      { label: wording.measures.practice, ...share(practice), isStriped: true },
    ],
    legend: {
      now: wording.picture.now,
      atTarget: wording.picture.atTarget,
      ...(before && { other: wording.picture.before(dayIn(language, before.at)) }),
    },
  })
}

/** The figures of the picture in sentences, for people who do not see it. */
export function resultsAlt(content: ReportContent, wording: ReportWording): string {
  const { functions, summary, levels } = content
  const { picture } = wording
  const { commitment, practice } = knownShares(summary)
  const before = content.history.at(-1)?.summary.functions
  const overall = knownOverall(summary)
  const score = (value: Ratio | null) => (value ? shownScore(wording, value) : picture.noFigure)
  const share = (value: Ratio | null) => (value ? shownShare(wording, value) : picture.noFigure)
  return [
    picture.alt(overall ? score(overall) : undefined, levels.length),
    ...functions.flatMap((row) => {
      const now = picture.altFunction(row.name, score(knownScore(row)), row.target, score(row.projected.score))
      const earlier = before?.find(({ code }) => code === row.code)
      return earlier ? [now, picture.altBefore(row.name, score(earlier.score))] : [now]
    }),
    picture.altShares(share(commitment), share(practice)),
  ].join(' ')
}

const knownShares = ({ counts, commitment, practice }: Summary) =>
  counts.unanswered === counts.asked ? { commitment: null, practice: null } : { commitment, practice }

const knownOverall = ({ counts, overall }: Summary): Ratio | null =>
  counts.unanswered === counts.asked ? null : overall.score

// Without an answer the score is unknown, not 0.
const knownScore = (row: FunctionRow): Ratio | null => (row.state === 'unanswered' ? null : row.score)
