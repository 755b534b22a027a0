// Reads a name that a person typed in the settings.

import { longest } from '../../assessment/limits.ts'
import { readableName } from '../../assessment/people/readable-name.ts'
import type { InputFault } from '../../assessment/problem.ts'
import type { Inputs } from '../../cards/press.ts'

/** The name in one line; undefined if it has no visible character. Adds a fault if it is too long. */
export function readName(
  inputs: Inputs,
  input: 'name' | 'council' | 'councilCy',
  faults: InputFault[],
): string | undefined {
  const typed = readableName(inputs[input] ?? '') || undefined
  if (typed && typed.length > longest[input]) faults.push({ input, fault: 'too-long', most: longest[input] })
  return typed
}
