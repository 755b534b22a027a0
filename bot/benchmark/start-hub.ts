// Starts the hub of a bot: checks every hour whether a publication is due, and accepts returns if it has a secret.

import type { QuestionSets } from '../../assessment/versions/question-sets.ts'
import { oneThread, type ThreadLimits } from '../../lib/one-thread.ts'
import { poll } from '../../lib/poll.ts'
import type { WallTiming } from '../../lib/timing.ts'
import { hubRecordsIn } from '../../store/benchmark/hub-records.ts'
import { publicationsIn } from '../../store/benchmark/publications.ts'
import type { Store } from '../../store/store.ts'
import { type HubDoorParts, hubDoor } from '../door/hub-door.ts'
import { faultOf, type Log } from '../log.ts'
import type { Policy } from '../settings/allowed-tenants.ts'
import { hubLook, mostCouncils } from './hub.ts'
import type { HubResult, HubTask } from './hub-worker.ts'
import type { DayOfYear } from './publication-days.ts'
import { receiver } from './receive.ts'

const hour = 60 * 60 * 1000

/** Ten thousand returns take some 20 s and 500 MB; the thread ends a minute after its last task. */
const limits: ThreadLimits = { tasks: 4, longest: 10 * 60 * 1000, idle: 60_000, memory: 1024 }

export type HubStart = {
  readonly store: Store
  readonly sets: QuestionSets
  readonly policy: Policy
  /** The fixed days; if absent, the bot is no hub. */
  readonly days: readonly DayOfYear[] | undefined
  readonly clock: () => Date
  readonly timing: WallTiming
  readonly log: Log
}

/**
 * Checks at once, and then every hour.
 *
 * @returns a function that stops it and waits for the current portion
 */
export function startHub({ store, sets, policy, days, clock, timing, log }: HubStart): () => Promise<void> {
  if (days === undefined) return async () => undefined
  const thread = oneThread<HubTask, HubResult>(new URL('./hub-worker.ts', import.meta.url), limits)
  const parts = {
    ...{ store, sets, days, thread, clock, timing, isServed: servedBy(policy) },
    ...{ records: hubRecordsIn(store), publications: publicationsIn(store) },
  }

  async function look(ending: AbortSignal): Promise<void> {
    const outcome = await hubLook({ ...parts, isEnding: () => ending.aborted }).catch((error: unknown) => {
      // Stopping closes the thread, so the work fails.
      if (!ending.aborted) throw error
    })
    if (outcome?.type === 'published') {
      log.info({ on: outcome.on, returns: outcome.councils }, 'The benchmark of this bot’s councils is published.')
    }
    if (outcome?.type === 'too many') {
      log.error({ most: mostCouncils }, 'No benchmark is published: more councils agreed to it than one hub takes.')
    }
  }

  const end = poll({
    ...{ every: hour, timing, work: look },
    onFault: (error) =>
      log.error(faultOf(error), 'The benchmark could not be published: the bot tries again in an hour.'),
  })
  return async () => {
    await Promise.all([end(), thread.close()])
  }
}

/** Whether the bot serves a tenant. Publications leave out the councils of a tenant that is no longer allowed. */
export const servedBy = (policy: Policy) => (tenant: string) =>
  policy.type === 'local' || policy.tenants === 'any' || policy.tenants.includes(tenant.toLowerCase())

/** The HTTP handler for returns of other councils' bots; `undefined` unless the deployment sets a secret. */
export function benchmarkDoor({
  store,
  sets,
  secret,
  ...door
}: Pick<HubStart, 'store' | 'sets' | 'clock'> & Pick<HubDoorParts, 'refusals'> & { readonly secret?: string }) {
  if (secret === undefined) return undefined
  return hubDoor({ ...door, secret, receive: receiver({ records: hubRecordsIn(store), sets }) })
}
