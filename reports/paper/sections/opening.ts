// The three main messages of a board paper: the council's standing, what stands out (functions furthest behind,
// commitments against practices), the first actions.

import type { Ratio } from '../../../assessment/summary.ts'
import { isEnoughAnswered } from '../../../scoring/level-state.ts'
import { commonTarget } from '../../../scoring/overall.ts'
import { compare, oneDecimal, wholePerCent } from '../../../scoring/ratio.ts'
import type { ReportContent } from '../../content/content.ts'
import { evidencedIn } from '../../content/evidence.ts'
import type { ReportWording } from '../../wording/en.ts'
import { rowOf, shownLevel } from '../../wording/shown.ts'
import type { Lengths } from '../lengths.ts'
import { type Block, heading, paragraph, type Run, runsOf, strong } from '../paper.ts'
import { shortName } from '../short-name.ts'

/** If there are more functions, the paper counts them and does not name them. */
const mostNames = 3

export function opening(content: ReportContent, wording: ReportWording, lengths: Lengths): readonly Block[] {
  const { messages } = wording
  const { counts, overall } = content.summary
  const alone = heading(messages.headingAlone)
  const after = caveats(content, wording)
  if (overall.score === null) return [alone, paragraph(messages.nothingApplies), ...after]
  if (counts.unanswered === counts.asked) return [alone, paragraph(messages.nothingAnswered(counts.asked))]
  return [
    heading(messages.heading),
    {
      type: 'list',
      isNumbered: true,
      items: [
        message(messages.stand, whereWeStand(content, wording)),
        message(messages.standsOut, whatStandsOut(content, wording, lengths)),
        message(messages.first, whatFirst(content, wording)),
      ],
    },
    ...after,
  ]
}

const message = (lead: string, sentences: readonly string[]): readonly Run[] =>
  runsOf([strong(lead), ` ${sentences.join(' ')}`])

function whereWeStand(content: ReportContent, { messages, ...wording }: ReportWording): readonly string[] {
  const { summary, levels, typical } = content
  const { overall, counts } = summary
  if (!overall.score || !overall.perCent) return []
  const score = messages.score(
    oneDecimal(overall.score),
    levels.length,
    counts.yes,
    counts.asked - counts.notApplicable,
    wholePerCent(overall.perCent),
  )
  switch (typical.type) {
    case 'level': {
      const level = wording.level(String(typical.level), levels[typical.level - 1]?.name ?? '')
      return [score, messages.typical.level(typical.count, typical.of, level)]
    }
    case 'mixed':
      return [score, messages.typical.mixed(typical.reached, typical.of, typical.working)]
    default:
      return [score, messages.typical[typical.type](typical.count, typical.of)]
  }
}

function whatStandsOut(content: ReportContent, wording: ReportWording, lengths: Lengths): readonly string[] {
  const { messages } = wording
  const { commitment, practice, counts } = content.summary
  const { rows, isAll } = content.behind
  const [first] = rows
  const state = first && shownLevel(wording, content, rowOf(content, first.code))
  const names = rows.slice(0, mostNames).map(({ code }) => shortName(rowOf(content, code).name, lengths.name))
  const [promised, practised] = [commitment && wholePerCent(commitment), practice && wholePerCent(practice)]
  const isHigh = rows.some(({ score }) => isAbove(score, content.summary.overall.score))
  return [
    ...(state === undefined
      ? []
      : [isAll ? messages.allAlike(state) : messages.behind(names, rows.length - names.length, state)]),
    ...(isHigh && !isAll ? [messages.heldBack] : []),
    ...(promised === null || practised === null
      ? []
      : [messages.gap(promised, practised, isEnoughAnswered(counts) ? promised - practised : undefined)]),
  ]
}

const isAbove = (score: Ratio | null, mean: Ratio | null): boolean =>
  score !== null && mean !== null && compare(score, mean) > 0

function whatFirst(
  { topThree, summary, levels, gapList }: ReportContent,
  { messages }: ReportWording,
): readonly string[] {
  const { projected, counts, functions } = summary
  if (topThree.length === 0) {
    return [counts.unknown > 0 ? messages.answerFirst(counts.unanswered, counts.unsure) : messages.nothingToDo]
  }
  const gaps = gapList.reduce((sum, { items }) => sum + items.length, 0)
  const isBelowTargets = functions.some(({ gap }) => gap !== null && gap > 0)
  return [
    messages.firstThings(topThree.map(({ title }) => title)),
    ...(isBelowTargets && projected.score
      ? [
          messages.projected(
            oneDecimal(projected.score),
            levels.length,
            commonTarget(functions),
            gaps > topThree.length,
          ),
        ]
      : []),
  ]
}

/** The warnings before the figures: their age, open questions, thin evidence, functions left out. */
function caveats({ summary, leftOut, isAged, evidence }: ReportContent, { messages }: ReportWording): readonly Block[] {
  const { unanswered, unsure, unknown, yes } = summary.counts
  const evidenced = evidencedIn(evidence)
  return [
    ...(isAged ? [paragraph(messages.aged)] : []),
    ...(unknown > 0 ? [paragraph(messages.atLeast(unanswered, unsure))] : []),
    ...(evidenced < yes ? [paragraph(messages.thinEvidence(evidenced, yes))] : []),
    ...(leftOut.length > 0 ? [paragraph(messages.leftOut(leftOut.map(({ name }) => name)))] : []),
  ]
}
