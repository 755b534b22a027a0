// The settings of the assessment's name and due date.

import { longest } from '../../assessment/limits.ts'
import { dateInput, textInput } from '../parts/inputs.ts'
import type { Part } from './settings-part.ts'

export const datesPart: Part = {
  standing: ({ assessment }) => ({ name: assessment.name ?? '', due: assessment.due ?? '' }),

  inputs({ words: { ui }, assessment }, values, markOf) {
    const { settings } = ui
    return [
      textInput('name', markOf('name'), {
        label: settings.name,
        placeholder: (assessment.team ? ui.team.settings : settings).namePlaceholder,
        value: values.name || undefined,
        maxLength: longest.name,
      }),
      dateInput('due', markOf('due'), { label: settings.due, value: values.due || undefined }),
    ]
  },

  line({ words, assessment: { name, due } }) {
    const { settings } = words.ui
    return `${name ?? settings.noName} · ${due === undefined ? settings.noDue : settings.dueOn(words.day(due))}`
  },
}
