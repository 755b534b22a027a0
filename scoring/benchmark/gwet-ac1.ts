// Computes Gwet's AC1: the agreement of raters beyond chance, for any number of raters, with missing ratings.

/** How many raters chose each category for one subject. All subjects list the categories in the same order. */
export type Ratings = readonly number[]

/**
 * The coefficient, at most 1; null if no subject has two ratings, or with fewer than two categories.
 * - Observed agreement: the mean, over subjects with two or more ratings, of the share of pairs of raters who agree.
 * - Agreement by chance: the sum of `p * (1 - p)` over the categories, divided by one less than their number. `p` is
 *   the mean share of raters who chose the category, over all subjects that were rated.
 *
 * Source: Gwet, "Computing inter-rater reliability and its variance in the presence of high agreement", British Journal
 * of Mathematical and Statistical Psychology 61 (2008), 29-48.
 * @param prevalence corrects the shares of the categories, if they were blurred
 */
export function gwetAc1(
  subjects: readonly Ratings[],
  prevalence: (shares: readonly number[]) => readonly number[] = (shares) => shares,
): number | null {
  const rated = subjects.filter((ratings) => total(ratings) > 0)
  const paired = rated.filter((ratings) => total(ratings) > 1)
  const categories = rated[0]?.length ?? 0
  if (paired.length === 0 || categories < 2) return null
  const observed = mean(paired.map(pairsThatAgree))
  const shares = Array.from({ length: categories }, (_, nth) =>
    mean(rated.map((ratings) => (ratings[nth] ?? 0) / total(ratings))),
  )
  const chance = total(prevalence(shares).map((share) => share * (1 - share))) / (categories - 1)
  return (observed - chance) / (1 - chance)
}

function pairsThatAgree(ratings: Ratings): number {
  const raters = total(ratings)
  return total(ratings.map((count) => count * (count - 1))) / (raters * (raters - 1))
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)
const mean = (values: readonly number[]): number => total(values) / values.length
