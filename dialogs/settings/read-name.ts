// Reads a name that a person typed in the settings.

import { longest } from '../../assessment/limits.ts'
import { readableName } from '../../assessment/people/readable-name.ts'
import type { InputFault } from '../../assessment/problem.ts'
import type { Inputs } from '../../cards/press.ts'

/** The name on one line; undefined when nothing of it can be seen. A name that is too long is added to the faults. */
export function readName(
  inputs: Inputs,
  input: 'name' | 'council' | 'councilCy',
  faults: InputFault[],
): string | undefined {
  const typed = readableName(inputs[input] ?? '') || undefined
  if (typed && typed.length > longest[input]) faults.push({ input, fault: 'too-long', most: longest[input] })
  return typed
}
