// Makes the shared messages follow what is done: many changes become few edits, and the last state always arrives.

import type { AssessmentId } from '../../assessment/ids.ts'
import { type Display, type DisplayName, displayId } from '../../store/collections/displays.ts'
import { retryWhileUnavailable } from '../../store/retry-unavailable.ts'
import { system } from '../../store/store.ts'
import { type Reference, readReference } from '../incoming/conversation-reference.ts'
import { displayBackground } from './background-tasks.ts'
import type { Anew, Press } from './display-record.ts'
import type { LookParts } from './reconcile.ts'
import { displayFollowing } from './reconcile-loop.ts'
import type { DisplayTimes } from './send.ts'
import { displayChecks } from './stale-checks.ts'

export type Show = DisplayName & {
  /** What somebody did. Without it nothing is posted, only edited. */
  readonly press?: Press
  /** Posts it anew where the press was. Whatever stood elsewhere then says that it has moved. */
  readonly anew?: Anew
}

export type DisplayService = {
  /**
   * The message is to show the newest state. Resolves once that is noted; posting and editing come after. Where the store
   * cannot note it now nobody is kept waiting: it is tried again, and then posted all the same.
   */
  show(show: Show): Promise<void>
  /**
   * Whether both messages of a council return show the newest state is looked at in a moment: what was changed before may
   * have been shown by nobody. Nothing is posted, and nothing written where they do.
   */
  check(tenant: string, assessment: AssessmentId): void
  /** All that are found in a moment are looked at, once for as many as come or go there until then. */
  checkIn(tenant: string, conversation: string, find: () => Promise<readonly AssessmentId[]>): void
  /** Both messages of a council return follow nothing any more. */
  forget(tenant: string, assessment: AssessmentId): Promise<void>
  /** How the thread is reached that a message stands in. */
  whereIs(name: DisplayName): Promise<Reference | undefined>
  /** Looks at every message used lately: whoever changed something may have ended before it was shown. */
  resume(): Promise<void>
  /** Makes pending edits now, before the process ends, as far as that can be done soon. */
  flush(): Promise<void>
}

export const usualDisplayTimes: DisplayTimes = {
  interval: 2000,
  reading: 6000,
  attempt: 10_000,
  settle: 10_000,
  patience: 10 * 60 * 1000,
  ending: 5000,
}

/** How long ago a message may have been used that is looked at when the bot starts. */
const lately = 48 * 60 * 60 * 1000

/**
 * How long ago a message may have been asked for that is posted when the bot starts: the copy that was to post it is no
 * more. Later nobody waits for it; a press posts it then.
 */
const awaited = 5 * 60 * 1000

/** Milliseconds between two looks when the bot starts: there may be many. */
const between = 20

const surfaces: readonly Display['surface'][] = ['board', 'question']

export function displayService(parts: LookParts): DisplayService {
  const { displays, clock, times } = parts
  const background = displayBackground(times.ending)
  const following = displayFollowing(parts, background)
  const checks = displayChecks(parts, background, following)

  return {
    async show({ press, anew, ...name }) {
      if (press) await following.ask(name, { press, anew, at: clock() })
      else following.follow(name, { mayPost: false, isToBeSure: false })
    },
    check(tenant, assessment) {
      for (const surface of surfaces) checks.check({ tenant, assessment, surface })
    },
    checkIn(tenant, conversation, find) {
      // A look under way may have drawn before: nothing else leads to another one.
      checks.find(JSON.stringify([tenant, conversation]), find, (assessment) => {
        for (const surface of surfaces)
          following.follow({ tenant, assessment, surface }, { mayPost: false, isToBeSure: false })
      })
    },
    async forget(tenant, assessment) {
      for (const surface of surfaces) {
        const name = { tenant, assessment, surface }
        following.forget(name)
        await retryWhileUnavailable(() =>
          displays.change(system, displayId(name), () => ({ type: 'remove', result: undefined })),
        )
      }
    },
    async whereIs(name) {
      const display = await displays.read(system, displayId(name))
      return display && readReference(display.where)
    },
    async resume() {
      const now = clock().getTime()
      for await (const { value } of displays.list(system)) {
        if (background.ending.aborted) return
        const age = now - Date.parse(value.usedAt)
        if (age > lately) continue
        const { tenant, assessment, surface } = value
        // A copy that is posting it at this moment has it in hand, and is waited for.
        const mayPost = value.message === undefined && age < awaited
        following.follow({ tenant, assessment, surface }, { mayPost, isToBeSure: false })
        await background.rest(between)
      }
    },
    flush: () => background.end(),
  }
}
