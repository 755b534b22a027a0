// What was found about a person, and what could not be read, in sentences for an administrator.

import type { Failed } from './each-document.ts'
import type { Erased } from './erase-person.ts'
import type { Held } from './find-held.ts'

/** How much there is, and what becomes of it when the person is erased. */
export function heldInWords({ record, assessments, elsewhere }: Held): string {
  const views = assessments.filter(({ standing }) => standing === 'personal-view')
  const answers = views.flatMap((view) => Object.values(view.answers)).filter(({ value }) => value)
  const kept = assessments.length - views.length + elsewhere.length
  return [
    `${counted(views.length, 'personal view')} with ${counted(answers.length, 'answer')}, notes and history`,
    ...(record ? ["the person's record"] : []),
    ...(kept > 0 ? [`the person's id in ${counted(kept, 'other assessment')}, whose answers stay when it goes`] : []),
  ]
    .join('; ')
    .concat('.')
}

export function erasedInWords({ removed, renamed }: Erased): string {
  return [
    `Removed: ${counted(removed, 'personal view')} and the person's record.`,
    ...(renamed > 0 ? [`Kept without the person's id: the answers in ${counted(renamed, 'other assessment')}.`] : []),
    'Verified: the id stands in no document that can be read.',
  ].join('\n')
}

export function failedInWords({ kind, id, why, holdsTheId }: Failed): string {
  return `NOT read: ${kind} ${id}. ${why} ${holds[holdsTheId]}`
}

const holds = {
  yes: "The person's id stands in it.",
  no: "The person's id does not stand in it.",
  unknown: "Whether the person's id stands in it cannot be told.",
} as const

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`
