// Stored messages catch up: after a quiet while, the message a person has been pressing in is edited to its newest state.
// The response to a press changes only what that person sees on that device, and not for good.

import { keyedQueue } from '../../lib/keyed-queue.ts'
import type { Reference } from '../incoming/conversation-reference.ts'
import { faultOf, type Log } from '../log.ts'

type Where = Pick<Reference, 'conversation'>

/** Edits one message to its newest state, which is asked for only then. */
type Edit = () => Promise<void>

export type DebouncedEdits = {
  /** The message has been pressed in: edit it once nothing more has happened for the quiet while. */
  later(reference: Where, message: string, edit: Edit): void
  /** The message shows inputs now: an edit would wipe what is being typed. */
  cancel(reference: Where, message: string): void
  /** Makes all pending edits now, before the process ends, and waits for those under way. */
  flush(): Promise<void>
}

/** Two seconds: shorter than a look at another device, longer than the pause between two quick answers. */
const usualQuiet = 2000

/** @param quiet milliseconds without a press before the edit */
export function debouncedEdits(log: Log, quiet = usualQuiet): DebouncedEdits {
  const pending = new Map<string, { timer: NodeJS.Timeout; edit: Edit }>()
  const nameOf = (reference: Where, message: string) => JSON.stringify([reference.conversation, message])

  // Edits of one message wait for each other: an older one that was held up must not arrive after a newer one.
  const inTurn = keyedQueue()
  const underWay = new Set<Promise<void>>()

  function begin(name: string): void {
    const due = pending.get(name)
    if (!due) return
    cancel(name)
    const work = inTurn(name, () => perform(due.edit)).finally(() => underWay.delete(work))
    underWay.add(work)
  }

  async function perform(edit: Edit): Promise<void> {
    try {
      await edit()
    } catch (error) {
      // Nothing is lost: the card asks for its newest state when it is opened.
      log.warn(faultOf(error), 'A message could not be edited to its newest state.')
    }
  }

  function cancel(name: string): void {
    clearTimeout(pending.get(name)?.timer)
    pending.delete(name)
  }

  return {
    later(reference, message, edit) {
      const name = nameOf(reference, message)
      cancel(name)
      const timer = setTimeout(() => begin(name), quiet)
      pending.set(name, { timer, edit })
    },
    cancel: (reference, message) => cancel(nameOf(reference, message)),
    async flush() {
      for (const name of pending.keys()) begin(name)
      await Promise.all(underWay)
    },
  }
}
