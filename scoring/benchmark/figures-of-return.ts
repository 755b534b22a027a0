// Makes the figures for the benchmark from a submitted council return.

import type { AnswerValue } from '../../assessment/answers/answer.ts'
import type { Assessment, Submission } from '../../assessment/assessment.ts'
import type { Council } from '../../assessment/council.ts'
import type { FunctionCode, QuestionId } from '../../assessment/ids.ts'
import type { QuestionSet } from '../../assessment/question-set.ts'
import { evidenceOf } from '../confidence/evidence.ts'
import { toNumber } from '../ratio.ts'
import type { CouncilFigures, VoteCounts } from './council-figures.ts'

type Given = {
  /** The random id of the council's consent. */
  readonly council: string
  /** The complete version of the question set of the submission, and the checksum of its meaning. */
  readonly set: QuestionSet
  readonly meaning: string
  readonly submission: Submission
  /** The particulars in the council's record. The submission's own particulars override them. */
  readonly particulars: Council
}

/**
 * The answers of the submission, with their votes and evidence, without names, notes and links. Leaves out the
 * questions of functions that the return leaves out. Returns `particulars` if the council's type or nation is unknown.
 */
export function figuresOfReturn(assessment: Assessment, given: Given): CouncilFigures | 'particulars' {
  const { council, set, meaning, submission, particulars } = given
  const type = submission.council.authority ?? particulars.authority
  const nation = submission.council.nation ?? particulars.nation
  if (!type || !nation) return 'particulars'
  const leftOut = Object.keys(submission.leftOut ?? {}) as FunctionCode[]
  const asked = set.functions.filter(({ code }) => !leftOut.includes(code)).flatMap(({ questions }) => questions)
  const answers: Record<string, AnswerValue> = {}
  const votes: Record<string, VoteCounts> = {}
  let [matching, all] = [0, 0]
  for (const { id } of asked) {
    const value = submission.values[id]
    if (value !== undefined) answers[id] = value
    const counted = votesOn(assessment, id, value)
    if (!counted) continue
    votes[id] = counted
    all += counted.yes + counted.no + counted.unsure
    matching += value === undefined || value === 'notApplicable' ? 0 : counted[value]
  }
  const { evidenced, seenByTwo } = evidenceOf(set, assessment.answers, { leftOut })
  return {
    council,
    questionSet: { id: set.id, version: set.version, meaning },
    ...{ type, nation, answers, leftOut, votes },
    submittedOn: submission.at.slice(0, 10),
    evidence: { evidenced: evidenced && toNumber(evidenced), seenByTwo: seenByTwo && toNumber(seenByTwo) },
    agreement: all === 0 ? null : matching / all,
  }
}

/** The votes behind the submitted answer. */
function votesOn({ answers }: Assessment, id: QuestionId, value: AnswerValue | undefined): VoteCounts | undefined {
  const answer = answers[id]
  if (!answer?.votes || answer.value !== value) return undefined
  const { yes, no, unsure } = answer.votes
  return { yes, no, unsure }
}
