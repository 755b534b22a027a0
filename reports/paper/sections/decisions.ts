// The decisions that a board paper asks for: note the result, agree the priorities, settle the rest.

import { commonTarget } from '../../../scoring/overall.ts'
import { oneDecimal } from '../../../scoring/ratio.ts'
import { dutiesIn } from '../../../scoring/roadmap.ts'
import type { ReportContent } from '../../content/content.ts'
import type { ReportWording } from '../../wording/en.ts'
import { type Block, heading, runsOf } from '../paper.ts'
import { shortTitle } from '../short-name.ts'

/** If there are more duties, the paper counts them and does not name them. */
const mostDuties = 3

/**
 * Returns two to five decisions, or none without a result. An officer's view asks for no targets, because the council
 * sets them.
 */
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
