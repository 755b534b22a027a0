// The decisions that a board paper asks for: to note a result, to agree the priorities, and to have the rest settled.

import { commonTarget } from '../../../scoring/overall.ts'
import { oneDecimal } from '../../../scoring/ratio.ts'
import { dutiesIn } from '../../../scoring/roadmap.ts'
import type { ReportContent } from '../../content/content.ts'
import type { ReportWording } from '../../wording/en.ts'
import { type Block, heading, runsOf } from '../paper.ts'
import { shortTitle } from '../short-name.ts'

/** More duties than these are counted, not named. */
const mostDuties = 3

/** Two to five decisions; nothing while there is no result. An officer's view asks for no targets: a council sets them. */
export function decisions(content: ReportContent, { decisions: words }: ReportWording): readonly Block[] {
  const { summary, standing, levels, topThree, isAged, roadmap, answers } = content
  const { counts, overall, functions } = summary
  if (overall.score === null || counts.unanswered === counts.asked) return []
  const gaps = functions.flatMap(({ gap }) => (gap === null ? [] : [gap]))
  const below = gaps.filter((gap) => gap > 0).length
  const unmet = new Set(dutiesIn(roadmap))
  const duties = answers
    .filter(({ id, value }) => value === 'no' && unmet.has(id))
    .map(({ title }) => shortTitle(title))
  const last = isAged ? words.anew : words.confirmTargets(commonTarget(functions))
  const asked = [
    standing === 'view' ? words.noteView : words.note(oneDecimal(overall.score), levels.length, below, gaps.length),
    ...(duties.length > 0
      ? [words.checkLaw(duties.slice(0, mostDuties), Math.max(0, duties.length - mostDuties))]
      : []),
    ...(topThree.length > 0 ? [words.agree(topThree.length)] : []),
    ...(counts.unknown > 0 ? [words.haveAnswered(counts.unanswered, counts.unsure)] : []),
    ...(standing === 'view' ? [] : [last]),
  ]
  return [heading(words.heading), { type: 'list', items: asked.map((each) => runsOf([each])) }]
}
