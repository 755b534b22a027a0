// Finds the questions that a member voted on, or answered according to history documents.

import { statementsIn } from '../../../../assessment/answers/history-document.ts'
import type { Assessment } from '../../../../assessment/assessment.ts'
import type { PersonId, QuestionId } from '../../../../assessment/ids.ts'
import { standsIn } from '../../../../assessment/people/pseudonymise.ts'
import { recordKey } from '../../../../assessment/versions/record-keys.ts'
import { ballotId, ballotsOf } from '../../../../store/collections/ballots.ts'
import { historyOf } from '../../../../store/collections/history/history.ts'
import type { Dependencies } from '../../../dependencies/dependencies.ts'

/**
 * Whether the question's ballot has the member's vote, or a history document a statement of theirs. The answers
 * themselves cover the rest. It reads at most one ballot for each question, and the return's history documents.
 */
export async function knownTo(
  { ballots, history }: Pick<Dependencies, 'ballots' | 'history'>,
  tenant: string,
  assessment: Assessment,
  person: PersonId,
): Promise<(question: QuestionId) => boolean> {
  const voted = new Set<string>()
  for await (const { id, value } of ballots.list(tenant, ballotsOf(assessment.id))) {
    if (standsIn(value, person)) voted.add(id)
  }
  const said = new Set<string>()
  for await (const { value } of history.list(tenant, historyOf(assessment.id))) {
    for (const statement of statementsIn(value)) if (standsIn(statement, person)) said.add(statement.question)
  }
  return (question) => voted.has(ballotId(assessment, question)) || said.has(recordKey(assessment, question))
}
