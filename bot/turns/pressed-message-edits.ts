// Debounces the edits of stored messages: a message is edited to its newest state once its presses pause. The response
// to a press changes only the card on that device, and only for a time.

import { count } from '../../lib/observation.ts'
import { systemTiming, type Timing } from '../../lib/timing.ts'
import type { Reference } from '../incoming/conversation-reference.ts'
import { faultOf, type Log } from '../log.ts'

/** The chat of a message. */
type Conversation = Pick<Reference, 'conversation'>

/** Edits one message to its newest state, which it reads only then. */
type Edit = () => Promise<void>

export type PressedMessageEdits = {
  /**
   * The message was pressed in: edits it once no other press has come for the quiet time.
   *
   * @param pause a quiet time of its own, in milliseconds
   */
  later(reference: Conversation, message: string, edit: Edit, pause?: number): void
  /** The message shows inputs now: an edit would delete the text that is being typed. */
  cancel(reference: Conversation, message: string): void
  /** Makes all waiting edits now, before the process ends, and waits for those in progress. A later one has no quiet time. */
  flush(): Promise<void>
}

/** One message. Its edits never overlap: an older one that is slow must not arrive after a newer one. */
type Entry = {
  waiting?: { readonly edit: Edit; readonly quiet: AbortController } | undefined
  editing?: Promise<void> | undefined
}

/**
 * Two seconds, in milliseconds: shorter than the way to another device, longer than the pause between two quick
 * answers.
 */
const usualQuiet = 2000

/** Given to each abort, which would otherwise make an error with a stack. */
const noReason = 'the quiet time is over'

/** The most messages with an edit waiting or in progress. An edit of one more is left out: its card refreshes when opened. */
export const mostEdits = 10_000

/**
 * Makes the edits of pressed messages wait for a quiet time.
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
      // Nothing is lost: the card asks for its newest state when it is opened.
      log.warn(faultOf(error), 'A message could not be edited to its newest state.')
    }
  }

  /** Makes the waiting edit, then any edit that arrived meanwhile. */
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
      // An entry that waits for its quiet time would hold up the end.
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
