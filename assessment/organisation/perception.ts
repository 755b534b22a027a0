// The personal views that officers agreed to count, and the figures that leads saw of them.

import type { AssessmentId, PersonId, QuestionId } from '../ids.ts'
import { most } from '../limits.ts'
import { type Refusal, refuse } from '../problem.ts'

/** The part of a finished view that counts. */
export type CountedView = {
  readonly assessment: AssessmentId
  /** The moment of its submission. */
  readonly at: string
  /** A letter for each question in the set's order: `y` for Yes, `n` for No, `-` for anything else. */
  readonly values: string
  /**
   * Keyed hashes of the person and of the person with these answers (see `Token`). Equal answers of a person give an
   * equal token.
   */
  readonly token: Token
}

/** A keyed hash of the person, a dot, and a keyed hash of the person with their answers. It reveals no name. */
export type Token = `${string}.${string}`

/** The figures of each function: the quartiles of the views' scores, and their median. */
export type ViewFigures = Readonly<
  Record<string, { readonly lower: number; readonly median: number; readonly upper: number }>
>

/** A letter for each question: `y` or `n` if more than half of the views say so, else `-`. */
export type Majorities = string

/** The last figures shown, and the views behind them and behind earlier ones. */
export type Shown<Figures> = {
  readonly at: string
  readonly count: number
  /** Absent if fewer than five of the views behind the figures are still counted. */
  readonly figures?: Figures
  /** The tokens of the views behind the last figures shown, the oldest first. */
  readonly sets: readonly (readonly Token[])[]
}

/** The views of one organisation by one version of the questions. */
export type Perception = {
  readonly views: Readonly<Record<PersonId, CountedView>>
  readonly functions?: Shown<ViewFigures>
  readonly majorities?: Shown<Majorities>
}

/** An officer's choice whether their finished view counts. */
export type PerceptionChoice = { readonly counted: boolean; readonly at: string; readonly operation: string }

/** The fewest views behind a figure. */
export const fewestViews = 5

/**
 * How many people must join, leave or change their answers before new figures are shown. Scores are in bands, so three
 * are enough to hide a single answer even if one of the three is the reader. A majority can change with one view's
 * answer, and a series of majorities reveals that answer for any number of changes. So majorities are shown once for
 * each version and never recomputed. The property test tries all answers.
 */
export const fewestChanges = { functions: 3, majorities: Number.POSITIVE_INFINITY } as const

export const noViews: Perception = { views: {} }

/** Adds this person's view, or replaces their earlier one. Refuses `record-full` beyond 500 people. */
export function withView(perception: Perception, person: PersonId, view: CountedView): Perception | Refusal {
  const { views } = perception
  const known = views[person]
  if (known?.token === view.token && known.assessment === view.assessment) return perception
  if (!known && Object.keys(views).length >= most.countedViews) return refuse({ code: 'record-full' })
  return withdrawn({ ...perception, views: { ...views, [person]: view } })
}

/**
 * Removes this person's view. The figures stay until enough others have changed, or go at once if fewer than five of
 * the views behind them are left.
 *
 * @param assessment removes the view only if it is this one; if absent, removes any
 */
export function withoutView(perception: Perception, person: PersonId, assessment?: AssessmentId): Perception {
  const { [person]: own, ...views } = perception.views
  if (!own || (assessment !== undefined && own.assessment !== assessment)) return perception
  return withdrawn({ ...perception, views })
}

/**
 * Computes new figures if there are at least five views, and if every earlier set of views whose figures were shown
 * differs from the current set by enough people or not at all. Otherwise returns the figures as they are.
 */
export function withNewFigures(
  perception: Perception,
  at: string,
  compute: {
    readonly functions: (values: readonly string[]) => ViewFigures
    readonly majorities: (values: readonly string[]) => Majorities
  },
): Perception {
  const views = Object.values(perception.views)
  const values = views.map((view) => view.values)
  const tokens = views.map(({ token }) => token).toSorted()
  const functions = next(perception.functions, tokens, fewestChanges.functions, at, () => compute.functions(values))
  const majorities = next(perception.majorities, tokens, fewestChanges.majorities, at, () => compute.majorities(values))
  if (functions === perception.functions && majorities === perception.majorities) return perception
  return { ...perception, ...(functions && { functions }), ...(majorities && { majorities }) }
}

function next<Figures>(
  shown: Shown<Figures> | undefined,
  tokens: readonly Token[],
  least: number,
  at: string,
  compute: () => Figures,
): Shown<Figures> | undefined {
  const sets = shown?.sets ?? []
  const differences = sets.map((set) => differing(set, tokens))
  // The same views have the same figures, so showing them again reveals nothing.
  const isSafe = differences.every((difference) => difference === 0 || difference >= least)
  const isShown = shown?.figures !== undefined && differences.at(-1) === 0
  if (tokens.length < fewestViews || isShown || !isSafe) return shown
  const others = sets.filter((_, nth) => differences[nth] !== 0)
  return { at, count: tokens.length, figures: compute(), sets: [...others, tokens].slice(-most.shownSets) }
}

/** Counts the people who are in only one of two sets, or in both with different answers. */
export function differing(one: readonly Token[], other: readonly Token[]): number {
  const answersOf = (set: readonly Token[]) => new Map(set.map((token) => token.split('.') as [string, string]))
  const [first, second] = [answersOf(one), answersOf(other)]
  return [...new Set([...first.keys(), ...second.keys()])].filter((person) => first.get(person) !== second.get(person))
    .length
}

/** Removes figures once fewer than five of the views behind them are still counted and unchanged. */
function withdrawn(perception: Perception): Perception {
  const counted = new Set(Object.values(perception.views).map(({ token }) => token))
  const kept = <Figures>(shown: Shown<Figures> | undefined): Shown<Figures> | undefined => {
    const left = (shown?.sets.at(-1) ?? []).filter((token) => counted.has(token))
    if (shown?.figures === undefined || left.length >= fewestViews) return shown
    const { figures: _gone, ...rest } = shown
    return rest
  }
  const [functions, majorities] = [kept(perception.functions), kept(perception.majorities)]
  return { ...perception, ...(functions && { functions }), ...(majorities && { majorities }) }
}

/** The letters of these answers, in the order of the set. */
export const lettersOf = (order: readonly QuestionId[], values: Readonly<Record<string, string | undefined>>): string =>
  order.map((id) => (values[id] === 'yes' ? 'y' : values[id] === 'no' ? 'n' : '-')).join('')

/** The id of the record of an organisation and a version of the questions. */
export const perceptionId = (organisation: string, set: { readonly id: string; readonly version: string }): string =>
  `${organisation}/${set.id}/${set.version}`
