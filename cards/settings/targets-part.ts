// The settings of the functions' target levels, with buttons that fill all of them with one level.

import type { FunctionCode } from '../../assessment/ids.ts'
import { targetOf, usualTarget } from '../../scoring/circumstances.ts'
import { button, notice, rowsOf, small, text } from '../parts/elements.ts'
import { choiceInput } from '../parts/inputs.ts'
import { functionName, levelName } from '../parts/words.ts'
import type { Part } from './settings-part.ts'

/** The name of the input that sets a function's target. */
export const targetInput = (code: FunctionCode) => `target-${code}`

export const targetsPart: Part = {
  standing: ({ set, assessment }) =>
    Object.fromEntries(set.functions.map(({ code }) => [targetInput(code), String(targetOf(set, code, assessment))])),

  inputs({ words, set, assessment, all }, values, markOf) {
    const { settings } = words.ui
    const levels = Array.from({ length: set.levels }, (_, index) => index + 1)
    const choices = levels.map((level) => ({ title: levelName(words, level), value: String(level) }))
    return [
      small(settings.targetsWhat(usualTarget(set))),
      ...rowsOf(
        levels.map((level) =>
          button(settings.allTo(level), { do: 'settings', assessment: assessment.id, part: 'targets', all: level }),
        ),
      ),
      ...(all === undefined ? [] : [notice('emphasis', [text(settings.allSet(all))])]),
      ...set.functions.map(({ code }) =>
        choiceInput(targetInput(code), markOf(targetInput(code)), choices, {
          label: functionName(words, code),
          value: values[targetInput(code)],
        }),
      ),
    ]
  },

  line({ words, set, assessment }) {
    const counts = new Map<number, number>()
    for (const { code } of set.functions) {
      const target = targetOf(set, code, assessment)
      counts.set(target, (counts.get(target) ?? 0) + 1)
    }
    const inOrder = [...counts].sort(([level, n], [other, m]) => m - n || level - other)
    return words.ui.settings.targetsLine(inOrder)
  },
}
