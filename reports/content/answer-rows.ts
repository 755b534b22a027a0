// Lists the questions of a report with their answers, in the order of the set.

import type { SetWords } from '../../assessment/question-set.ts'
import type { Summary } from '../../assessment/summary.ts'
import { isEvidenced, isSeenByTwo } from '../../scoring/confidence/evidence.ts'
import { clean, cleanLine, written } from './clean.ts'
import type { AnswerRow } from './content.ts'
import type { ReportSource } from './source.ts'

/** One row for each question, also those of functions that were left out. */
export function answerRows(
  { set, standing, council, answers, people }: ReportSource,
  words: SetWords,
  { leftOut }: Summary,
): readonly AnswerRow[] {
  return [...set.questions.values()].map(({ id, functionCode, level, measure, notApplicable }) => {
    const { title, text, yes } = words.question(id, council.nation)
    const given = answers[id]
    const by = given?.by === undefined ? undefined : people?.get(given.by)
    return {
      id,
      functionCode,
      functionName: cleanLine(words.functions.get(functionCode)?.name ?? functionCode),
      level,
      measure,
      title: cleanLine(title ?? text),
      text: clean(text),
      yes: clean(yes),
      notApplicableFor: notApplicable,
      isLeftOut: leftOut.includes(functionCode),
      value: given?.value,
      reason: written(given?.reason),
      note: written(given?.note),
      evidence: written(given?.evidence),
      at: given?.at,
      by: by === undefined ? undefined : cleanLine(by),
      ...(given?.value === 'yes' && {
        isEvidenced: isEvidenced(given),
        ...(standing === 'return' && { isSeenByTwo: isSeenByTwo(given) }),
      }),
    }
  })
}
