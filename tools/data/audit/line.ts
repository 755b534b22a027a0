// Formats an entry of the audit trail as one line: the time, the action, the person, and the ids it concerns.

import type { AuditEntry } from '../../../assessment/audit/entry.ts'

/** `2026-11-30T09:00:00.000Z name-lead by=… assessment=… person=…` */
export function lineOf({ at, action, by, assessment, person, function: code, fields }: AuditEntry): string {
  const about = { by: by ?? 'an administrator', assessment, person, function: code, fields: fields?.join(',') }
  const pairs = Object.entries(about).filter(([, value]) => value !== undefined)
  return [at, action, ...pairs.map(([name, value]) => `${name}=${value}`)].join(' ')
}
