// Writes a comparison of two versions for a terminal: one line for each question, then its texts.

import type { Question, QuestionSet } from '../../../assessment/question-set.ts'
import type { Comparison, Pair } from '../../../assessment/versions/compare-sets.ts'
import { printable } from '../../../questions/printable.ts'
import { wordsIn } from '../../../questions/words-in.ts'

/** The comparison as text. A question's line begins with its kind of change, then its id. */
export function comparisonInWords(old: QuestionSet, next: QuestionSet, comparison: Comparison): string {
  const { added, gone, reworded, moved, scoped, same } = comparison
  const textIn = (set: QuestionSet, { id }: Question) => wordsIn(set, 'en').question(id).text
  const lines = [
    `From ${old.id} ${old.version} to ${next.id} ${next.version}: ${added.length} new, ${gone.length} gone, ${reworded.length} reworded, ${moved.length} moved, ${same.length} unchanged.`,
    ...added.map((question) => `new       ${question.id}: ${textIn(next, question)}`),
    ...gone.map((question) => `gone      ${question.id}: ${textIn(old, question)}`),
    ...reworded.flatMap(({ before, after }) => [
      `reworded  ${after.id}${before.id === after.id ? '' : ` (was ${before.id})`}`,
      ...changedTexts(textIn(old, before), textIn(next, after)),
    ]),
    ...moved.map(({ before, after }) => `moved     ${after.id}: ${moves({ before, after }).join(', ')}`),
    ...scoped.map(({ before, after }) => `scope     ${after.id}: ${scopes({ before, after }).join(', ')}`),
  ]
  return lines.map(printable).join('\n')
}

const changedTexts = (before: string, after: string): readonly string[] =>
  before === after
    ? ['            the Yes line or the words for a nation changed']
    : [`            before: ${before}`, `            after:  ${after}`]

const moves = ({ before, after }: Pair): readonly string[] => [
  ...(before.id === after.id ? [] : [`was ${before.id}`]),
  ...changed('function', before.functionCode, after.functionCode),
  ...changed('level', before.level, after.level),
  ...changed('measure', before.measure, after.measure),
]

const scopes = ({ before, after }: Pair): readonly string[] => [
  ...changed('duty', listed(before.duty), listed(after.duty)),
  ...changed('not applicable', listed(before.notApplicable), listed(after.notApplicable)),
]

const changed = (what: string, before: string | number, after: string | number): readonly string[] =>
  before === after ? [] : [`${what} ${before} -> ${after}`]

const listed = (values: readonly string[]): string => (values.length === 0 ? 'none' : values.toSorted().join(' '))
