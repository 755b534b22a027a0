// The input of a change to a part of the settings: the values of its card and the present assessment.

import type { Assessment, Stamp } from '../../assessment/assessment.ts'
import type { InputFault } from '../../assessment/problem.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { AssessmentSettings } from '../../assessment/settings.ts'
import type { Roster } from '../../assessment/team/team.ts'
import type { Inputs } from '../../cards/press.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'

export type PartChange = {
  readonly deps: Pick<Dependencies, 'council'>
  /** The whole set: a function that is left out has no input, and keeps its target. */
  readonly set: QuestionSet
  readonly inputs: Inputs
  readonly assessment: Assessment
  readonly roster: Roster
  readonly stamp: Stamp
}

/** The settings that a part has read from its own inputs. An input with a fault is named, and then nothing is saved. */
export type ReadPart = { readonly settings: Partial<AssessmentSettings>; readonly faults: readonly InputFault[] }
