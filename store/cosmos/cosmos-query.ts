// Queries Cosmos DB for many documents at once.

import type { Container, FeedOptions, SqlQuerySpec } from '@azure/cosmos'
import type { Attempt } from '../../lib/retry.ts'
import type { Kind } from '../store.ts'
import { itemIdOf } from './cosmos-item.ts'

export type Query = SqlQuerySpec & Pick<FeedOptions, 'partitionKey'>

/**
 * Every item of a kind in a tenant, or those whose document id starts with `prefix`. The query names the tenant too, so
 * no setting of the client can widen it.
 */
export function ofKind(tenant: string, kind: Kind, prefix?: string): Query {
  const isPrefixed = prefix !== undefined
  return {
    query: `SELECT * FROM c WHERE c.tenantId = @tenant AND c.kind = @kind${isPrefixed ? ' AND STARTSWITH(c.id, @prefix)' : ''}`,
    parameters: [
      { name: '@tenant', value: tenant },
      { name: '@kind', value: kind },
      // Ids are escaped character by character, so the escaped prefix still matches.
      ...(isPrefixed ? [{ name: '@prefix', value: itemIdOf({ kind, id: prefix }) }] : []),
    ],
    partitionKey: tenant,
  }
}

/** The id and the tenant of the short-lived item of a test write. No document has such an id. */
export const probeId = 'probe'

/** The key of every item of every tenant, except the item of a test write. */
export const everyKey: Query = { query: `SELECT c.id, c.tenantId FROM c WHERE c.id != '${probeId}'` }

const pageSize = 100

/** Yields everything a query finds. `ask` makes the request for each page, so that each page is retried on its own. */
export async function* pages(
  container: Container,
  ask: <Result>(attempt: Attempt<Result>) => Promise<Result>,
  { partitionKey, ...query }: Query,
): AsyncGenerator<unknown> {
  let continuationToken: string | undefined
  do {
    const options = { partitionKey, continuationToken, maxItemCount: pageSize }
    const page = await ask((abortSignal) => container.items.query(query, { ...options, abortSignal }).fetchNext())
    yield* page.resources
    continuationToken = page.continuationToken
  } while (continuationToken)
}
