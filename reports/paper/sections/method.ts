// Explains the calculation of the figures and the meaning of the levels, and lists the frameworks behind the questions.

import type { ReportContent } from '../../content/content.ts'
import type { ReportWording } from '../../wording/en.ts'
import { type Block, heading, small } from '../paper.ts'

export function method({ levels, summary }: ReportContent, { method }: ReportWording): readonly Block[] {
  const { counts, functions } = summary
  return [
    heading(method.heading),
    {
      type: 'list',
      items: method.lines(counts.asked, functions.length, levels.length).map((text) => [{ text }]),
    },
    heading(method.levels, 2),
    {
      type: 'list',
      isSmall: true,
      items: levels.map(({ level, name, meaning }) => [{ text: method.levelRow(level, name, meaning) }]),
    },
  ]
}

/** The frameworks in one small paragraph: a list of forty would take a page. */
export function sources(content: ReportContent, { sources }: ReportWording): readonly Block[] {
  if (content.sources.length === 0) return []
  return [
    heading(sources.heading),
    small(sources.intro),
    small(`${content.sources.map(({ title, year }) => sources.row(title, year)).join('; ')}.`),
  ]
}
