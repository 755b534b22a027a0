// The figures of a state as the scoring JSON has them, and as people read them, worked out here and not by the code under test.

import { contentOf } from '../../reports/content/content-of.ts'
import type { ReportSource } from '../../reports/content/source.ts'
import { figures } from '../../reports/json/figures.ts'
import { wordingIn } from '../../reports/wording/wording.ts'
import { toNumber } from '../../scoring/ratio.ts'
import { gapList, roadmap } from '../../scoring/roadmap.ts'
import { summarise } from '../../scoring/summarise.ts'

export type Figures = {
  readonly overall: { readonly score: number | null; readonly perCent: number | null }
  readonly projected: { readonly score: number | null }
  readonly commitment: number | null
  readonly practice: number | null
  readonly counts: Readonly<Record<'asked' | 'yes' | 'no' | 'notApplicable' | 'unknown' | 'unanswered', number>>
  readonly functions: readonly {
    readonly code: string
    readonly level: number | null
    readonly score: number | null
    readonly perCent: number | null
    readonly met: number
    readonly applicable: number
    readonly target: number
    readonly unanswered: number
    readonly notApplicable: number
    readonly projected: { readonly score: number | null }
    readonly levels: readonly { readonly met: number; readonly applicable: number; readonly complete: boolean }[]
  }[]
  readonly gapList: readonly { readonly items: readonly { readonly question: string }[] }[]
}

/** The JSON that `npm run score -- --json` prints for the answers. */
export function figuresOf({ set, answers, targets, council, leftOut = [] }: ReportSource): Figures {
  const values = Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]))
  const circumstances = { targets, nation: council.nation, leftOut: leftOut.map(({ code }) => code) }
  const summary = summarise(set, values, circumstances)
  const phases = [roadmap(set, values, circumstances), gapList(set, values, circumstances)] as const
  return JSON.parse(JSON.stringify(figures(summary, { evidenced: null, seenByTwo: null }, ...phases)))
}

// Half up; the tiny addend evens out binary fractions.
export const tenth = (value: number | null): string =>
  value === null ? '–' : (Math.floor(value * 10 + 0.5 + 1e-9) / 10).toFixed(1)

export const perCent = (value: number | null): string => (value === null ? '–' : `${Math.floor(value + 0.5 + 1e-9)}%`)

/** Whether no question of a function has an answer: its figures are unknown, not zero. */
export const isUnanswered = ({ unanswered, applicable, notApplicable }: Figures['functions'][number]): boolean =>
  unanswered === applicable + notApplicable

/** The figures of a state in the sentences for people who do not see the picture. */
export function altOf(source: ReportSource, language: string): string {
  const { picture } = wordingIn(language, source.council)
  const { counts, overall, functions, commitment, practice } = figuresOf(source)
  const isFresh = counts.unanswered === counts.asked
  const said = (value: number | null, as: typeof tenth) => (value === null ? picture.noFigure : as(value))
  const names = new Map(contentOf(source, language).functions.map(({ code, name }) => [code, name]))
  const before = source.history?.at(-1)?.summary.functions
  return [
    picture.alt(isFresh || overall.score === null ? undefined : tenth(overall.score), source.set.levels),
    ...functions.flatMap((row) => {
      const name = names.get(row.code) ?? ''
      const score = said(isUnanswered(row) ? null : row.score, tenth)
      const earlier = before?.find(({ code }) => code === row.code)
      return [
        picture.altFunction(name, score, row.target, said(row.projected.score, tenth)),
        ...(earlier ? [picture.altBefore(name, said(earlier.score && toNumber(earlier.score), tenth))] : []),
      ]
    }),
    picture.altShares(said(isFresh ? null : commitment, perCent), said(isFresh ? null : practice, perCent)),
  ].join(' ')
}
