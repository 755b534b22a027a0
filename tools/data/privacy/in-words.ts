// Words the findings about a person, and the unreadable documents, for an administrator.

import type { Failed } from './each-document.ts'
import type { Erased } from './erase-person.ts'
import type { Held } from './find-held.ts'

/** The amount of data, and what an erasure does with it. */
export function heldInWords({ record, files, assessments, elsewhere, ballots, audit, history, chats }: Held): string {
  const answers = assessments.flatMap((view) => Object.values(view.answers)).filter(({ value }) => value)
  const kept = [
    ...(elsewhere.length > 0 ? [counted(elsewhere.length, 'other assessment')] : []),
    ...(ballots.length > 0 ? [counted(ballots.length, 'ballot')] : []),
    ...(history.length > 0 ? [counted(history.length, 'history document')] : []),
  ]
  return [
    `${counted(assessments.length, 'personal view')} with ${counted(answers.length, 'answer')}, notes and history`,
    ...(record ? ["the person's record"] : []),
    ...(files ? ['the files offered to them in the last day'] : []),
    ...(kept.length > 0 ? [`the person's id in ${kept.join(' and ')}, whose answers and votes stay when it goes`] : []),
    ...(audit.length > 0
      ? [`the person's id in ${counted(audit.length, 'entry', 'entries')} of the audit trail, which stay when it goes`]
      : []),
    ...(chats.length > 0 ? [chatsInWords(chats)] : []),
  ]
    .join('; ')
    .concat('.')
}

/** The result of an erasure, and the findings `after` it. */
export function erasedInWords({ removed, renamed }: Erased, after: Held): string {
  const kept = [
    ...(renamed.assessments > 0 ? [`the answers in ${counted(renamed.assessments, 'other assessment')}`] : []),
    ...(renamed.ballots > 0 ? [`the votes in ${counted(renamed.ballots, 'ballot')}`] : []),
  ]
  return [
    `Removed: ${counted(removed, 'personal view')} and the person's record.`,
    ...(kept.length > 0 ? [`Kept without the person's id: ${kept.join(', ')}.`] : []),
    ...(after.chats.length > 0 ? [`Kept: ${chatsInWords(after.chats)}.`] : []),
    `Verified: ${after.chats.length > 0 ? 'apart from that ' : ''}the id stands in no document that can be read.`,
  ].join('\n')
}

function chatsInWords({ length }: Held['chats']): string {
  return `the ${length === 1 ? 'id' : 'ids'} of ${counted(length, 'chat')} between two people, which Teams makes of both of theirs`
}

export function failedInWords({ kind, id, why, holdsTheId }: Failed): string {
  return `NOT read: ${kind} ${id}. ${why} ${holds[holdsTheId]}`
}

const holds = {
  yes: "The person's id stands in it.",
  no: "The person's id does not stand in it.",
  unknown: "Whether the person's id stands in it cannot be told.",
} as const

const counted = (number: number, what: string, many = `${what}s`): string => `${number} ${number === 1 ? what : many}`
