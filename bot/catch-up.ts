// Stored messages catch up: after a quiet while, the message a person has been pressing in is edited to its newest state.
// The response to a press changes only what that person sees on that device, and not for good.

import type { ConversationReference } from 'botbuilder'
import { faultOf, type Log } from './log.ts'

/** Edits one message to its newest state, which is asked for only then. */
export type Edit = () => Promise<void>

export type CatchUp = {
  /** The message has been pressed in: edit it once nothing more has happened for the quiet while. */
  later(reference: Partial<ConversationReference>, message: string, edit: Edit): void
  /** The message shows inputs now: an edit would wipe what is being typed. */
  cancel(reference: Partial<ConversationReference>, message: string): void
  /** Makes all pending edits now, before the process ends. */
  flush(): Promise<void>
}

/** Two seconds: shorter than a look at another device, longer than the pause between two quick answers. */
export const usualQuiet = 2000

/** @param quiet milliseconds without a press before the edit */
export function catchUp(log: Log, quiet = usualQuiet): CatchUp {
  const pending = new Map<string, { timer: NodeJS.Timeout; edit: Edit }>()
  const nameOf = (reference: Partial<ConversationReference>, message: string) =>
    JSON.stringify([reference.conversation?.id, message])

  async function perform(name: string): Promise<void> {
    const due = pending.get(name)
    if (!due) return
    clearTimeout(due.timer)
    pending.delete(name)
    try {
      await due.edit()
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
      const timer = setTimeout(() => void perform(name), quiet)
      pending.set(name, { timer, edit })
    },
    cancel: (reference, message) => cancel(nameOf(reference, message)),
    async flush() {
      await Promise.all([...pending.keys()].map(perform))
    },
  }
}
