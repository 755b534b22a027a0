// Starts the hub of a bot: checks every hour whether a fixed day has begun, and opens its door if it has a secret.

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
  /** The fixed days; without them the bot is no hub. */
  readonly days: readonly DayOfYear[] | undefined
  readonly clock: () => Date
  readonly timing: WallTiming
  readonly log: Log
}

/**
 * Runs at once, and then every hour.
 *
 * @returns a function that ends it and waits for the portion under way
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
      // An end closes the thread under the work.
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
    onFault: (error) => log.error(faultOf(error), 'The benchmark could not be published: I try again in an hour.'),
  })
  return async () => {
    await Promise.all([end(), thread.close()])
  }
}

/** The councils of a tenant that is allowed no more are in no publication. */
export const servedBy = (policy: Policy) => (tenant: string) =>
  policy.type === 'local' || policy.tenants === 'any' || policy.tenants.includes(tenant.toLowerCase())

/** The door for returns of other copies; `undefined` unless the deployment has set its secret. */
export function benchmarkDoor({
  store,
  sets,
  secret,
  ...door
}: Pick<HubStart, 'store' | 'sets' | 'clock'> & Pick<HubDoorParts, 'refusals'> & { readonly secret?: string }) {
  if (secret === undefined) return undefined
  return hubDoor({ ...door, secret, receive: receiver({ records: hubRecordsIn(store), sets }) })
}
