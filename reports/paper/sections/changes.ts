// Shows the changes since the previous submission: scores side by side, gaps closed and opened.

import { toNumber } from '../../../scoring/ratio.ts'
import type { ScoreChange } from '../../content/changes.ts'
import type { ReportContent } from '../../content/content.ts'
import type { ReportWording } from '../../wording/en.ts'
import { shownScore } from '../../wording/shown.ts'
import { dayIn } from '../../wording/wording.ts'
import type { Lengths } from '../lengths.ts'
import { type Block, type Cell, heading, paragraph, small, strong } from '../paper.ts'
import { shortName } from '../short-name.ts'

/** The most titles in one sentence; the workbook lists every answer that changed. */
const mostTitles = 5

export function changes(
  { changes: found, language }: ReportContent,
  wording: ReportWording,
  lengths: Lengths,
): readonly Block[] {
  if (!found) return []
  const said = wording.changes
  const { basis, unchanged, overall, functions, answers, closed, opened, planDone, questions } = found
  const shown = mostChanged(functions, lengths.functions)
  const row = (name: string, change: ScoreChange): readonly Cell[] => [
    { text: shortName(name, lengths.name), isStrong: true },
    { text: shownScore(wording, change.before) },
    { text: shownScore(wording, change.after) },
    { text: said.directions[change.direction] },
  ]
  const titles = (label: string, all: readonly string[]): readonly Block[] =>
    all.length === 0
      ? []
      : [paragraph(strong(label), ` ${said.titles(all.slice(0, mostTitles), all.length - mostTitles)}`)]
  return [
    heading(said.heading(dayIn(language, found.since))),
    ...(basis === 'unchanged' ? [paragraph(said.unchangedAlone(unchanged))] : []),
    {
      type: 'table',
      caption: said.caption,
      columns: [
        { title: said.function, width: 46 },
        { title: said.before, width: 14, align: 'center' },
        { title: said.now, width: 14, align: 'center' },
        { title: said.change, width: 26 },
      ],
      rows: [...shown.map(({ name, ...change }) => row(name, change)), row(said.overall, overall)],
    },
    ...(shown.length < functions.length ? [small(wording.plan.more(functions.length - shown.length))] : []),
    ...titles(said.closed(closed.length), closed),
    ...titles(said.opened(opened.length), opened),
    ...titles(said.planDone(planDone.length), planDone),
    small(said.answers(answers.length)),
    ...(questions.added + questions.dropped + questions.changed > 0
      ? [small(said.questions(questions.added, questions.dropped, questions.changed))]
      : []),
  ]
}

/** At most `most` functions, those with the largest changes, in their original order. */
function mostChanged<Change extends ScoreChange>(functions: readonly Change[], most: number): readonly Change[] {
  const size = ({ before, after }: ScoreChange) => (before && after ? Math.abs(toNumber(after) - toNumber(before)) : 0)
  const kept = new Set(functions.toSorted((a, b) => size(b) - size(a)).slice(0, most))
  return functions.filter((each) => kept.has(each))
}
