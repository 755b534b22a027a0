// The type of a change to a part of the settings: the values of its card and the current assessment.

import type { Assessment, Stamp } from '../../assessment/assessment.ts'
import type { InputFault } from '../../assessment/problem.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { AssessmentSettings } from '../../assessment/settings.ts'
import type { Roster } from '../../assessment/team/team.ts'
import type { Inputs } from '../../cards/press.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'

export type PartChange = {
  readonly deps: Pick<Dependencies, 'council'>
  /** The complete set. A left-out function has no input and keeps its target. */
  readonly set: QuestionSet
  readonly inputs: Inputs
  readonly assessment: Assessment
  readonly roster: Roster
  readonly stamp: Stamp
}

/** The settings that a part has read from its own inputs. If there is a fault, nothing is saved. */
export type ReadPart = { readonly settings: Partial<AssessmentSettings>; readonly faults: readonly InputFault[] }
