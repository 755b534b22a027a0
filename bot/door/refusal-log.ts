// Logs refusals of unknown callers at a limited rate, and counts the others.

import { count } from '../../lib/observation.ts'
import type { Log } from '../log.ts'

export type RefusalLog = {
  /** Logs or counts one refusal. `reason` is one of a few fixed texts. `fields` hold no person and no token. */
  note(reason: string, fields?: Readonly<Record<string, unknown>>): void
  /** Logs the counts that are not logged yet. */
  flush(): void
}

/** The most lines for one reason in one window. */
const mostLines = 20

/** The length of a window, in milliseconds. */
const window = 60_000

/**
 * Makes the log. Each reason has its own limit, so that a flood of one does not hide another.
 * @param now milliseconds since an arbitrary start
 */
export function refusalLog(log: Log, now: () => number = () => performance.now()): RefusalLog {
  const windows = new Map<string, { start: number; lines: number; suppressed: number }>()

  function write(reason: string, suppressed: number, fields: Readonly<Record<string, unknown>>): void {
    log.warn({ ...fields, reason, ...(suppressed > 0 && { suppressed }) }, 'A caller was not let in.')
  }

  return {
    note(reason, fields = {}) {
      count('refusal', { reason })
      const known = windows.get(reason)
      const isCurrent = known !== undefined && Math.abs(now() - known.start) < window
      if (isCurrent && known.lines >= mostLines) {
        known.suppressed++
        return
      }
      windows.set(reason, {
        start: isCurrent ? known.start : now(),
        lines: isCurrent ? known.lines + 1 : 1,
        suppressed: 0,
      })
      write(reason, known?.suppressed ?? 0, fields)
    },
    flush() {
      for (const [reason, { suppressed }] of windows) if (suppressed > 0) write(reason, suppressed, {})
      windows.clear()
    },
  }
}
