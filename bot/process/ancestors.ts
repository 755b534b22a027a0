// Identifies the parent and grandparent process, to notice when one of them ends.

import { readFileSync } from 'node:fs'

/**
 * The ids of the parent and grandparent process, as one text. An orphan gets another parent, so the text changes when
 * one of them ends. Only Linux gives the second id; on Windows neither ever changes.
 */
export function ancestors(): string {
  return `${process.ppid} ${parentOf(process.ppid)}`
}

function parentOf(pid: number): string {
  try {
    // The second field is the program's name in brackets, which may contain any character; the fourth is the parent
    // (proc(5)).
    const [, parent = ''] = /^\d+ \(.*\) \S (\d+) /s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return parent
  } catch {
    return ''
  }
}
