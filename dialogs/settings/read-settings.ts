// Reads the typed and chosen settings, and lists their faults.

import type { Assessment } from '../../assessment/assessment.ts'
import { authorityTypes, nations } from '../../assessment/council.ts'
import { longest } from '../../assessment/limits.ts'
import { readableName } from '../../assessment/people/readable-name.ts'
import type { InputFault } from '../../assessment/problem.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import type { AssessmentSettings } from '../../assessment/settings.ts'
import type { Inputs } from '../../cards/press.ts'
import { notSaid, targetInput } from '../../cards/settings/settings-card.ts'
import { targetOf } from '../../scoring/circumstances.ts'
import type { Dependencies } from '../dependencies/dependencies.ts'
import { dayOf } from '../reminders/working-hours.ts'

export function readSettings(
  deps: Dependencies,
  set: QuestionSet,
  inputs: Inputs,
  now: string,
  before: Assessment,
): { readonly settings: AssessmentSettings; readonly faults: readonly InputFault[] } {
  const faults: InputFault[] = []
  const words = (input: 'name' | 'council') => {
    const typed = readableName(inputs[input] ?? '') || undefined
    if (typed && typed.length > longest[input]) faults.push({ input, fault: 'too-long', most: longest[input] })
    return typed
  }
  const choice = <Value extends string>(input: 'authority' | 'nation', values: readonly Value[]) => {
    const chosen = inputs[input]
    if (!chosen || chosen === notSaid) return undefined
    const known = values.find((value) => value === chosen)
    if (!known) faults.push({ input, fault: 'unknown-choice' })
    return known
  }
  const due = inputs.due?.trim() || undefined
  if (due && !isDay(due)) faults.push({ input: 'due', fault: 'not-a-date' })
  else if (due && due !== before.due && due < dayOf(now)) faults.push({ input: 'due', fault: 'in-the-past' })
  const targets: Record<string, number> = {}
  for (const { code } of set.functions) {
    const chosen = inputs[targetInput(code)]
    if (chosen === undefined) {
      // Without an input, as for a function that is left out, the target stays.
      const standing = before.targets[code]
      if (standing !== undefined) targets[code] = standing
      continue
    }
    const target = Number(chosen)
    if (target === targetOf(set, code, {})) continue
    if (Number.isInteger(target) && target >= 1 && target <= set.levels) targets[code] = target
    else faults.push({ input: 'target', fault: 'unknown-choice', functionCode: code })
  }
  // What the deployment states has no input, and leaves what the assessment says of it as it was.
  const council = {
    name: deps.council.name ? before.council.name : words('council'),
    authority: deps.council.authority ? before.council.authority : choice('authority', authorityTypes),
    nation: deps.council.nation ? before.council.nation : choice('nation', nations),
  }
  return { settings: { name: words('name'), council, targets, due }, faults }
}

/** Whether this is a day of the calendar, such as `2026-11-30`. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
