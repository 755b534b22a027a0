// Writes the findings as lines for a person.

import { counted } from '../../command/counted.ts'
import type { Finding } from './finding.ts'

const marks: Readonly<Record<Finding['state'], string>> = {
  ok: 'ok',
  warning: 'warning',
  failed: 'FAILED',
  'not checked': '-',
}

/** A line for each finding, with its fix below it, and a last line with the counts. */
export function findingsInWords(findings: readonly Finding[]): string {
  const lines = findings.flatMap((finding) => [
    `${marks[finding.state].padEnd(8)} ${finding.check.padEnd(13)} ${finding.sentence}`,
    ...('fix' in finding ? [`${' '.repeat(23)}Fix: ${finding.fix}`] : []),
  ])
  const count = (state: Finding['state']) => findings.filter((finding) => finding.state === state).length
  const rest = `${counted(count('warning'), 'warning')}, ${count('not checked')} not checked`
  return [
    ...lines,
    '',
    count('failed') === 0 ? `No check failed: ${rest}.` : `${count('failed')} failed, ${rest}.`,
  ].join('\n')
}
