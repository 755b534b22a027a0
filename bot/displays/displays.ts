// Keeps the shared messages up to date: many changes become few edits, and the last state always arrives.

import type { AssessmentId } from '../../assessment/ids.ts'
import { type Display, type DisplayName, displayId } from '../../store/collections/displays.ts'
import { retryInBackground } from '../../store/retry-in-background.ts'
import { system } from '../../store/store.ts'
import { type Reference, readReference } from '../incoming/conversation-reference.ts'
import { displayBackground } from './background-tasks.ts'
import type { Repost, Trigger } from './display-record.ts'
import { reconcileLoop } from './reconcile-loop.ts'
import { shownStates } from './staleness/shown-states.ts'
import { staleChecks } from './staleness/stale-checks.ts'
import type { ReconcileDeps } from './types.ts'

export type Show = DisplayName & {
  /** The person's act. Without it, the message is only edited, never posted. */
  readonly trigger?: Trigger
  /** Posts the message again below the act. The earlier message then says that it has moved. */
  readonly repost?: Repost
}

export type DisplayService = {
  /**
   * Shows the newest state in a message. Resolves once the request is written; posts and edits follow later. If the
   * store is unavailable it also resolves, and retries the request.
   */
  show(show: Show): Promise<void>
  /**
   * Checks in a moment whether both messages of a council return are up to date, because a killed copy of the bot may
   * have left one behind. Never posts, and draws nothing if this copy knows that they are.
   */
  check(tenant: string, assessment: AssessmentId): void
  /** Edits in a moment the messages of all council returns that `find` finds. Calls until then are combined. */
  checkIn(tenant: string, conversation: string, find: () => Promise<readonly AssessmentId[]>): void
  /** Stops updating both messages of a council return. */
  forget(tenant: string, assessment: AssessmentId): Promise<void>
  /** The thread of a message; undefined if there is no record of it. */
  threadOf(name: DisplayName): Promise<Reference | undefined>
  /** Updates every message that was used lately, because a killed copy of the bot may have left it behind. */
  resume(): Promise<void>
  /** Makes the pending edits that can be made before the process ends. */
  flush(): Promise<void>
}

/** At the start, the bot updates the messages that were used within this time, in milliseconds. */
const lately = 48 * 60 * 60 * 1000

/**
 * At the start, the bot posts a message that was requested within this time, in milliseconds. Only a press posts an
 * older one.
 */
const awaited = 5 * 60 * 1000

/** The pause between two messages at the start, in milliseconds, because there may be many. */
const pauseAtStart = 20

const surfaces: readonly Display['surface'][] = ['board', 'question']

export function displayService(deps: ReconcileDeps): DisplayService {
  const { displays, clock, times, timing } = deps
  const background = displayBackground(timing, times.ending)
  const states = shownStates(deps)
  const loop = reconcileLoop(deps, states, background)
  const checks = staleChecks(deps, background, states, loop)

  return {
    async show({ trigger, repost, ...name }) {
      if (trigger) await loop.trigger(name, { trigger, repost, at: clock() })
      else loop.follow(name, { mayPost: false, mustVerify: false })
    },
    check(tenant, assessment) {
      for (const surface of surfaces) checks.check({ tenant, assessment, surface })
    },
    checkIn(tenant, conversation, find) {
      // Makes a new request, because a running reconciliation may have drawn already.
      checks.find(JSON.stringify([tenant, conversation]), find, (assessment) => {
        for (const surface of surfaces)
          loop.follow({ tenant, assessment, surface }, { mayPost: false, mustVerify: false })
      })
    },
    async forget(tenant, assessment) {
      for (const surface of surfaces) {
        const name = { tenant, assessment, surface }
        loop.forget(name)
        await retryInBackground(timing, () =>
          displays.change(system, displayId(name), () => ({ type: 'remove', result: undefined })),
        )
      }
    },
    async threadOf(name) {
      const display = await displays.read(system, displayId(name))
      return display && readReference(display.reference)
    },
    async resume() {
      const now = clock().getTime()
      for await (const { value } of displays.list(system)) {
        if (background.ending.aborted) return
        const age = now - Date.parse(value.usedAt)
        if (age > lately) continue
        const { tenant, assessment, surface } = value
        while (loop.isFull() && !background.ending.aborted) await background.restAtMost(pauseAtStart)
        // If another copy is posting it now, the lease prevents a second post.
        const mayPost = value.message === undefined && age < awaited
        loop.follow({ tenant, assessment, surface }, { mayPost, mustVerify: false })
        await background.rest(pauseAtStart)
      }
    },
    flush: () => background.end(),
  }
}
