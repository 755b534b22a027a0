// Reads the target levels, and lists their faults.

import type { InputFault } from '../../assessment/problem.ts'
import { targetInput } from '../../cards/settings/targets-part.ts'
import { targetOf } from '../../scoring/circumstances.ts'
import type { PartChange, ReadPart } from './part-change.ts'

/**
 * Reads the targets. A target without an input, such as that of a left-out function, stays. The default target is not
 * stored.
 */
export function readTargets({ set, inputs, assessment }: PartChange): ReadPart {
  const faults: InputFault[] = []
  const targets: Record<string, number> = {}
  for (const { code } of set.functions) {
    const chosen = inputs[targetInput(code)]
    if (chosen === undefined) {
      const standing = assessment.targets[code]
      if (standing !== undefined) targets[code] = standing
      continue
    }
    const target = Number(chosen)
    if (target === targetOf(set, code, {})) continue
    if (Number.isInteger(target) && target >= 1 && target <= set.levels) targets[code] = target
    else faults.push({ input: 'target', fault: 'unknown-choice', functionCode: code })
  }
  return { settings: { targets }, faults }
}
