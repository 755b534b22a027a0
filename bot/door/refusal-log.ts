// Logs refusals of unknown callers at a bounded rate, and counts the ones it leaves out.

import { count } from '../../lib/observation.ts'
import type { Log } from '../log.ts'

export type RefusalLog = {
  /** Logs one refusal, or counts it. `reason` is one of a few fixed words; `fields` name no person and hold no token. */
  note(reason: string, fields?: Readonly<Record<string, unknown>>): void
  /** Logs the counts that no later line has told. */
  flush(): void
}

/** Lines of one reason in one window. */
const mostLines = 20

/** Milliseconds. */
const window = 60_000

/**
 * A flood of one reason does not hide another: each has lines of its own.
 * @param now milliseconds from any origin
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
