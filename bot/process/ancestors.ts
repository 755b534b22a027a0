// Names the two processes above this one, so that a change shows that one of them is gone.

import { readFileSync } from 'node:fs'

/**
 * The ids of the parent and of its own parent, as one text. An orphan is given another parent, so the text changes when
 * one of the two ends. Only Linux gives the second id; on Windows neither ever changes.
 */
export function ancestors(): string {
  return `${process.ppid} ${parentOf(process.ppid)}`
}

function parentOf(pid: number): string {
  try {
    // The second field is the program's name in brackets, which may hold anything; the fourth is the parent (proc(5)).
    const [, parent = ''] = /^\d+ \(.*\) \S (\d+) /s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
    return parent
  } catch {
    return ''
  }
}
