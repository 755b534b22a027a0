// Counts a finished view with those of colleagues, or stops counting it.

import type { Assessment } from '../../../../assessment/assessment.ts'
import type { PersonId } from '../../../../assessment/ids.ts'
import {
  lettersOf,
  noViews,
  type Perception,
  perceptionId,
  type Token,
  withNewFigures,
  withView,
} from '../../../../assessment/organisation/perception.ts'
import { isRefusal, type Problem } from '../../../../assessment/problem.ts'
import type { QuestionSet } from '../../../../assessment/question-set.ts'
import { majoritiesOf, viewFigures } from '../../../../scoring/confidence/perception.ts'
import { uncountView } from '../../../../store/collections/erasing/uncount-view.ts'
import { type Step, saveIfChanged } from '../../../../store/documents/change.ts'
import type { Dependencies } from '../../../dependencies/dependencies.ts'
import { frozenIn } from '../../circumstances-of.ts'

type Parts = Pick<Dependencies, 'perceptions' | 'formerOf' | 'sets'>

/**
 * Counts the submitted answers of the view, in place of those of an earlier view of the same person. First removes it
 * from the records of other councils and versions. Does not count a view that is open or whose version is not served.
 */
export async function countView(
  deps: Parts,
  tenant: string,
  view: Assessment,
  now: string,
): Promise<Problem | undefined> {
  const frozen = frozenIn(view)
  const set = frozen && deps.sets.find(frozen.questionSet)
  if (!frozen || !set) return undefined
  const id = perceptionId(view.organisationId, set)
  await uncountView(deps.perceptions, tenant, view.owner, view.id, id)
  const values = lettersOf(set.order, frozen.values)
  const counted = { assessment: view.id, at: frozen.at, values, token: tokenOf(deps, tenant, view.owner, values) }
  return deps.perceptions.change<Step<Perception, Problem | undefined>>(tenant, id, (before = noViews) => {
    const after = withView(before, view.owner, counted)
    if (isRefusal(after)) return { type: 'unchanged', result: after.problem }
    return saveIfChanged(before, withNewFigures(after, now, figuresBy(set)), undefined)
  })
}

const figuresBy = (set: QuestionSet) => ({
  functions: (views: readonly string[]) => viewFigures(set, views),
  majorities: (views: readonly string[]) => majoritiesOf(set, views),
})

/** Sixteen hexadecimal digits each. The texts hashed with the person's id make both differ from their pseudonym. */
function tokenOf({ formerOf }: Pick<Parts, 'formerOf'>, tenant: string, person: PersonId, values: string): Token {
  const keyed = (text: string) =>
    formerOf(tenant, text as PersonId)
      .replace(/^former-/, '')
      .slice(0, 16)
  return `${keyed(`${person} counted`)}.${keyed(`${person} counted ${values}`)}`
}
