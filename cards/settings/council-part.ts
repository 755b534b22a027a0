// The settings of the council: its name (also in Welsh), its type and its nation.

import { authorityTypes, nations } from '../../assessment/council.ts'
import { longest } from '../../assessment/limits.ts'
import { button, listRow, literal, small, text } from '../parts/elements.ts'
import { choiceInput, textInput } from '../parts/inputs.ts'
import { notSaid, type Part } from './settings-part.ts'

export const councilPart: Part = {
  standing: ({ council, deployment }) => ({
    ...(deployment.name ? {} : { council: council.name ?? '' }),
    councilCy: council.nameCy ?? '',
    ...(deployment.authority ? {} : { authority: council.authority ?? notSaid }),
    ...(deployment.nation ? {} : { nation: council.nation ?? notSaid }),
  }),

  inputs({ words: { ui }, deployment }, values, markOf) {
    const { settings, authorities } = ui
    const choices = (names: Readonly<Record<string, string>>, listed: readonly string[]) => [
      { title: settings.notSaid, value: notSaid },
      ...listed.map((value) => ({ title: names[value] ?? value, value })),
    ]
    return [
      deployment.name
        ? literal(settings.fixed(settings.council, deployment.name))
        : textInput('council', markOf('council'), {
            label: settings.council,
            placeholder: settings.councilPlaceholder,
            value: values.council || undefined,
            maxLength: longest.council,
          }),
      textInput('councilCy', markOf('councilCy'), {
        label: settings.councilCy,
        placeholder: settings.councilCyPlaceholder,
        value: values.councilCy || undefined,
        maxLength: longest.councilCy,
      }),
      deployment.authority
        ? text(settings.fixed(settings.authority, authorities[deployment.authority]))
        : choiceInput('authority', markOf('authority'), choices(authorities, authorityTypes), {
            label: settings.authority,
            value: values.authority,
          }),
      deployment.nation
        ? text(settings.fixed(settings.nation, ui.nations[deployment.nation]))
        : choiceInput('nation', markOf('nation'), choices(ui.nations, nations), {
            label: settings.nation,
            value: values.nation,
          }),
      small(settings.nationWhat, { spacing: 'None' }),
    ]
  },

  ways({ words, assessment, isOneOfSeveral }) {
    const { row } = words.ui.councils
    if (!assessment.team && !isOneOfSeveral) return []
    const title = assessment.team ? row.ofReturn : row.ofView
    return [
      listRow(
        [text(title), small(row.what, { spacing: 'None' })],
        button(title, { do: 'council-of', assessment: assessment.id }),
      ),
    ]
  },

  line({ words: { ui }, council }) {
    const said = [
      council.name,
      council.nameCy,
      council.authority && ui.authorities[council.authority],
      council.nation && ui.nations[council.nation],
    ].filter((each) => each !== undefined)
    return said.join(' · ') || ui.settings.noCouncil
  },
}
