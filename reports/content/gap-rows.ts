// Lists the gaps of a report in the order to close them, each with its plan entry.

import type { Question, SetWords } from '../../assessment/question-set.ts'
import type { Phase, RoadmapItem } from '../../scoring/roadmap.ts'
import { clean, cleanLine, written } from './clean.ts'
import type { GapRow } from './content.ts'
import type { PlannedGap, ReportSource } from './source.ts'

/**
 * A row for each item of the phases that is answered No or planned, in order. Then a row for each other planned entry:
 * its question is now met or not applicable, beyond the target, or in a function that is left out. Other questions
 * without an answer may be in place already, so they get no row.
 */
export function gapRows(source: ReportSource, words: SetWords, phases: readonly Phase[]): readonly GapRow[] {
  const { set, answers, plan = {} } = source
  const planned = new Map(Object.entries(plan))
  const items = phases.flatMap((phase) => phase.items)
  const gaps = items.filter(({ question }) => answers[question]?.value === 'no' || planned.has(question))
  const inGaps = new Set<string>(gaps.map(({ question }) => question))
  const rowOf = (question: Question, item?: RoadmapItem) =>
    gapRow(source, words, question, item, planned.get(question.id))
  return [
    ...gaps.flatMap((item) => {
      const question = set.questions.get(item.question)
      return question ? [rowOf(question, item)] : []
    }),
    ...[...set.questions.values()].filter(({ id }) => planned.has(id) && !inGaps.has(id)).map((each) => rowOf(each)),
  ]
}

function gapRow(
  { set, council, answers, people }: ReportSource,
  words: SetWords,
  question: Question,
  item: RoadmapItem | undefined,
  planned: PlannedGap | undefined,
): GapRow {
  const { id, functionCode, level, duty } = question
  const { title, text, no, why } = words.question(id, council.nation)
  const owner = planned?.owner === undefined ? undefined : people?.get(planned.owner)
  return {
    id,
    functionCode,
    functionName: cleanLine(words.functions.get(functionCode)?.name ?? functionCode),
    level,
    title: cleanLine(title ?? text),
    action: clean(no),
    why: clean(why),
    ...(item && { phase: item.phase }),
    ...(item?.reachesLevel !== undefined && item.reachesLevel <= set.levels && { reachesLevel: item.reachesLevel }),
    isDuty: council.nation !== undefined && duty.includes(council.nation),
    status: answers[id]?.value === 'yes' ? 'done' : (planned?.status ?? 'to-do'),
    ...(owner !== undefined && { owner: cleanLine(owner) }),
    ...(planned?.due !== undefined && { due: planned.due }),
    note: written(planned?.note),
  }
}
