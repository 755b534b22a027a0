// Draws the results as a static, dated card that anyone can keep: without refresh and without acting buttons.

import type { Summary } from '../../assessment/summary.ts'
import {
  type Card,
  card,
  type Element,
  heading,
  literal,
  type Picture,
  picture,
  small,
  subheading,
  text,
} from '../parts/elements.ts'
import type { View } from '../parts/frame.ts'
import { scoreAboveLevelLine, standingInBrief } from '../parts/level-words.ts'
import { functionName, titleForOthers } from '../parts/words.ts'
import { agedLine } from '../results/confidence/aged-line.ts'
import { headline } from '../results/headline.ts'
import { scoreFirst } from '../results/standing-lines.ts'
import { notCountedLine } from '../team/not-counted-line.ts'

export type InsertView = View & {
  readonly summary: Summary
  readonly picture?: Picture
  /** The time of the figures, ISO 8601. */
  readonly asOf: string
  /** The address of the app in Teams; absent without a registration. */
  readonly link?: string
}

export function insertCard(view: InsertView): Card {
  const { words, assessment, council, summary, link } = view
  const { ui } = words
  const { share } = ui.sharing
  const title = titleForOthers(words, assessment, council)
  const dated = assessment.submittedAt
    ? share.submitted(words.longDay(assessment.submittedAt))
    : share.asOf(words.longDay(view.asOf), 0, 0)
  const above = scoreAboveLevelLine(words, summary.functions)
  return {
    ...card(scoreFirst(words, summary, view.set.levels, `${title}: ${dated}`), [
      heading(ui.results.heading),
      literal(title, { weight: 'Bolder' }),
      small(dated),
      ...notCountedLine(view),
      ...agedLine(view, view.asOf),
      ...headline(view),
      ...(view.picture ? [picture(view.picture)] : []),
      subheading(ui.results.functions),
      ...summary.functions.map((row) => functionLine(view, row)),
      small(ui.results.method, { separator: true, spacing: 'Medium' }),
      ...(above ? [small(above)] : []),
      ...(link === undefined
        ? []
        : [
            {
              type: 'ActionSet',
              actions: [{ type: 'Action.OpenUrl', title: share.open, url: link }],
            } satisfies Element,
          ]),
    ]),
  }
}

function functionLine({ words, set }: InsertView, row: Summary['functions'][number]): Element {
  return text(`**${functionName(words, row.code)}:** ${standingInBrief(words, row, set.levels)}`, { spacing: 'Small' })
}
