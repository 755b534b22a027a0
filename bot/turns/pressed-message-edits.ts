// Debounces edits of pressed messages. They are needed because the response to a press changes the card only on that
// device, for a time.

import { count } from '../../lib/observation.ts'
import { systemTiming, type Timing } from '../../lib/timing.ts'
import type { Reference } from '../incoming/conversation-reference.ts'
import { faultOf, type Log } from '../log.ts'

/** The chat of a message. */
type Conversation = Pick<Reference, 'conversation'>

/** Edits one message to its newest state, which it reads at that time. */
type Edit = () => Promise<void>

export type PressedMessageEdits = {
  /**
   * Edits a pressed message once no other press has come for the quiet time.
   *
   * @param pause the quiet time of this edit, in milliseconds
   */
  later(reference: Conversation, message: string, edit: Edit, pause?: number): void
  /** Drops the edit, because the message now shows inputs and an edit would delete the text being typed. */
  cancel(reference: Conversation, message: string): void
  /**
   * Makes all waiting edits now, before the process ends, and waits for all of them. Later edits have no quiet time.
   */
  flush(): Promise<void>
}

/** One message. Its edits never overlap, because a slow older one must not arrive after a newer one. */
type Entry = {
  waiting?: { readonly edit: Edit; readonly quiet: AbortController } | undefined
  editing?: Promise<void> | undefined
}

/**
 * Two seconds, in milliseconds: shorter than a person takes to change the device, longer than the pause between two
 * quick answers.
 */
const usualQuiet = 2000

/** The reason for each abort. Without it, an abort makes an error with a stack. */
const noReason = 'the quiet time is over'

/** The most messages with a waiting or running edit. Others are not edited; their cards refresh when opened. */
export const mostEdits = 10_000

/**
 * Makes the debouncer.
 *
 * @param quiet milliseconds without a press before the edit
 */
export function pressedMessageEdits(log: Log, quiet = usualQuiet, timing: Timing = systemTiming): PressedMessageEdits {
  const entries = new Map<string, Entry>()
  const nameOf = (reference: Conversation, message: string) => JSON.stringify([reference.conversation, message])
  let isEnding = false

  async function perform(edit: Edit): Promise<void> {
    try {
      await edit()
      count('edit', { outcome: 'made' })
    } catch (error) {
      count('edit', { outcome: 'failed' })
      // Nothing is lost: the card refreshes when it is opened.
      log.warn(faultOf(error), 'A message could not be edited to its newest state.')
    }
  }

  /** Makes the waiting edit, then those that arrived meanwhile. */
  async function editAll(entry: Entry): Promise<void> {
    while (entry.waiting?.quiet.signal.aborted) {
      const { edit } = entry.waiting
      entry.waiting = undefined
      await perform(edit)
    }
  }

  function begin(name: string, entry: Entry): void {
    if (!entry.waiting) return
    entry.waiting.quiet.abort(noReason)
    entry.editing ??= editAll(entry).finally(() => {
      entry.editing = undefined
      if (entry.waiting?.quiet.signal.aborted) begin(name, entry)
      else leave(name, entry)
    })
  }

  function leave(name: string, entry: Entry): void {
    if (!entry.waiting && !entry.editing) entries.delete(name)
  }

  function cancel(name: string): void {
    const entry = entries.get(name)
    if (!entry) return
    entry.waiting?.quiet.abort(noReason)
    entry.waiting = undefined
    leave(name, entry)
  }

  return {
    later(reference, message, edit, pause = quiet) {
      const name = nameOf(reference, message)
      if (entries.get(name)?.waiting) count('edit', { outcome: 'coalesced' })
      cancel(name)
      const entry = entries.get(name) ?? {}
      if (!entries.has(name) && entries.size >= mostEdits) return
      const waiting = { edit, quiet: new AbortController() }
      entry.waiting = waiting
      entries.set(name, entry)
      // Waiting for the quiet time would delay the end.
      if (isEnding) return begin(name, entry)
      void timing.sleep(pause, waiting.quiet.signal).then(() => entry.waiting === waiting && begin(name, entry))
    },
    cancel: (reference, message) => cancel(nameOf(reference, message)),
    async flush() {
      isEnding = true
      for (const [name, entry] of entries) begin(name, entry)
      while (entries.size > 0) await Promise.all([...entries.values()].map(({ editing }) => editing))
    },
  }
}
