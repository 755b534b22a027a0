// Retries requests to Cosmos DB: after throttling (429), a lost response, or another transient fault.

import { type Attempt, type RetryPolicy, retry } from '../../lib/retry.ts'
import { systemTiming } from '../../lib/timing.ts'
import { asStoreUnavailable, cosmosFaultOf } from './cosmos-fault.ts'
import type { CosmosPlace } from './cosmos-settings.ts'

/**
 * For each request, in milliseconds. Teams waits ten seconds for the answer to an invoke (Action.Execute), which may
 * need a read and a write.
 */
export const usual: RetryPolicy = { ...systemTiming, of: 'store', budget: 4500, attempt: 1500 }

/**
 * For the first requests, in milliseconds: the bot gets its identity, resolves the address and opens the connection.
 */
export const opening = { budget: 12_000, attempt: 10_000 }

/**
 * Makes a request, and retries it by the policy.
 *
 * @throws StoreUnavailable with the last fault in words
 */
export async function asked<Result>(
  place: CosmosPlace,
  policy: RetryPolicy,
  attempt: Attempt<Result>,
): Promise<Result> {
  try {
    return await retry(policy, (error) => cosmosFaultOf(error)?.passes, attempt)
  } catch (error) {
    throw asStoreUnavailable(error, place)
  }
}
