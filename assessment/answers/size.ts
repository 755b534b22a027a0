// Estimates how large an assessment is when it is stored, and refuses growth beyond the limit.

import type { Assessment, Submission } from '../assessment.ts'
import { bytes } from '../limits.ts'
import type { Answer, Statement } from './answer.ts'
import { measuredOnce } from './measured-once.ts'

// The names of fields, an id of a person, a time and an operation.
const statementBytes = 260
const votePairBytes = 60
const submissionBytes = 4000
const teamBytes = 20_000
/** A move names every question of two versions. */
const moveBytes = 12_000

const confirmationBytes = 180

const textBytes = (text: string | undefined) => (text === undefined ? 0 : Buffer.byteLength(text))

/** Estimates the bytes of UTF-8 that one statement takes. */
export const statementSize = measuredOnce<Statement>(({ note, evidence, reason, votes, wordsBefore }) => {
  const names = votes?.by ? Object.keys(votes.by).length * votePairBytes : 0
  const before = textBytes(wordsBefore?.note) + textBytes(wordsBefore?.evidence)
  return statementBytes + textBytes(note) + textBytes(evidence) + textBytes(reason) + before + names
})

/**
 * Estimates the bytes that an answer takes with its earlier statements. Cached, because a change replaces few answers.
 */
const answerSize = measuredOnce<Answer>((answer) =>
  answer.earlier.reduce(
    (sum, statement) => sum + statementSize(statement),
    statementSize(answer) + (answer.confirmed ? confirmationBytes : 0),
  ),
)

/** The bytes of a plan entry besides its note: the owner, the stamp and the earlier states. */
const planEntryBytes = 1200

const planSize = (team: Assessment['team']): number =>
  Object.values(team?.plan ?? {}).reduce((sum, { note }) => sum + planEntryBytes + textBytes(note), 0)

export const submissionSize = ({ values }: Submission): number => submissionBytes + Object.keys(values).length * 24

/** Estimates the bytes of a stored assessment, on the high side. */
export function sizeOf({ answers, setAside = {}, moved, submissions, team, places, merged }: Assessment): number {
  let size = 2000 + (team ? teamBytes + planSize(team) : 0) + Object.keys(places).length * 180 + merged.length * 150
  for (const answer of Object.values(answers)) size += answerSize(answer)
  for (const answer of Object.values(setAside)) size += answerSize(answer)
  if (moved) size += moveBytes
  for (const submission of submissions) size += submissionSize(submission)
  return size
}

/** Whether a change would make a full assessment larger. A change that makes it smaller is always allowed. */
export function isGrowthRefused(before: Assessment, after: Assessment): boolean {
  if (after === before) return false
  const size = sizeOf(after)
  return size > bytes.assessment && size > sizeOf(before)
}
