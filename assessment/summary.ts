// The figures of a set of answers. All cards, reports and comparisons read them from this record.

import type { FunctionCode } from './ids.ts'

/** An exact fraction: `n / d` with `d` above 0, in lowest terms. */
export type Ratio = { readonly n: number; readonly d: number }

/** Which of commitments and practices reach 50 per cent: neither, only commitments, only practices, both. */
export type Quadrant = 'starting-out' | 'decided-not-done' | 'done-without-mandate' | 'delivering'

/** How far one level of a function has come. */
type LevelSummary = {
  /** 1 to the set's number of levels. */
  readonly level: number
  readonly met: number
  /** All criteria but those answered "Not applicable". */
  readonly applicable: number
  /** True only for the function's own level and every level below it. */
  readonly complete: boolean
}

/** The step to the next level: how many criteria of that level are missing, and how many apply in all. */
export type NextStep = { readonly level: number; readonly missing: number; readonly of: number }

/** The figures of one function. A function with nothing applicable has no level, score or per cent. */
export type FunctionSummary = {
  readonly code: FunctionCode
  /** The highest complete level; 0 while level 1 is incomplete. A lower bound while something is unknown. */
  readonly level: number | null
  /** The level if every unknown criterion were met: the upper bound. Equal to `level` once nothing is unknown. */
  readonly atMost: number | null
  /** Whether a criterion above the level is met. */
  readonly plus: boolean
  /** 0 to the set's number of levels, never below the level. */
  readonly score: Ratio | null
  readonly met: number
  readonly applicable: number
  /** Met of applicable, as a share of 1. */
  readonly perCent: Ratio | null
  readonly unsure: number
  readonly unanswered: number
  /** Unsure and unanswered together. While there are any, the level is a lower bound. */
  readonly unknown: number
  readonly notApplicable: number
  readonly target: number
  /** Levels missing to the target, never below 0. */
  readonly gap: number | null
  /** The lowest incomplete level and its unmet criteria; null once every level is complete, or if nothing applies. */
  readonly nextStep: NextStep | null
  /** Level and score once the gap list is done; null if nothing applies. */
  readonly projected: { readonly level: number | null; readonly score: Ratio | null }
  /** Level 1 first. */
  readonly levels: readonly LevelSummary[]
}

/** The figures over all functions that count. All are null, or empty, if nothing applies. */
export type Overall = {
  /** The mean of the functions' scores: the headline. Cards give it no level name. */
  readonly score: Ratio | null
  /** The share of all applicable criteria that are met: "44 of 90 in place". */
  readonly perCent: Ratio | null
  /** The highest level that more than half of the functions have reached; 0 if they have not reached level 1. */
  readonly typicalLevel: number | null
  /** How many functions have reached the typical level. */
  readonly functionsAtTypical: number | null
  /** The functions at the lowest level, the lowest score first, then in the set's order. */
  readonly furthestBehind: readonly FunctionCode[]
}

/**
 * Every figure of one assessment: plain data, safe to store as JSON. Shares run from 0 to 1; null means nothing
 * applies.
 */
export type Summary = {
  readonly questionSet: { readonly id: string; readonly version: string }
  readonly overall: Overall
  /** The overall figures once the gap list is done. */
  readonly projected: Overall
  /** The share of the applicable commitments that are met. */
  readonly commitment: Ratio | null
  /** The share of the applicable practices that are met. */
  readonly practice: Ratio | null
  /** Commitment minus practice: above 0 if more is promised than delivered. `shownGap` gives the figure for cards. */
  readonly commitmentGap: Ratio | null
  readonly quadrant: Quadrant | null
  /** The per cent of the function that the set names for leadership; null if it names none. */
  readonly leadership: Ratio | null
  /** The per cent of the function that the set names for culture; null if it names none. */
  readonly culture: Ratio | null
  /** Agile working: provision, take-up, and provision minus take-up. */
  readonly agile: { readonly provision: Ratio | null; readonly takeUp: Ratio | null; readonly gap: Ratio | null }
  readonly counts: {
    /** The number of questions in the set. */
    readonly asked: number
    readonly yes: number
    readonly no: number
    readonly unsure: number
    readonly notApplicable: number
    readonly unanswered: number
    /** Unsure and unanswered together. */
    readonly unknown: number
  }
  /** In the question set's order, without those left out. */
  readonly functions: readonly FunctionSummary[]
  /** The functions that the council left out of its return, in the set's order. They count in no figure. */
  readonly leftOut: readonly FunctionCode[]
}
