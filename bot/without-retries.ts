// Takes the Bot Framework's own retries out of a connector.

import type { Connector } from './kept-clients.ts'

/**
 * The framework repeats a request up to three times after a 408, a 5xx or a broken connection, and after a 429 or 503
 * for as long as `Retry-After` says. It would post twice what had arrived, and a late repetition of an older edit could
 * undo a newer one.
 */
export function withoutRetries(connector: Connector): Connector {
  // The pipeline is where Azure's client has it; the compatibility layer around it declares it private.
  const { client } = connector as unknown as {
    client: { pipeline: { removePolicy(named: { name: string }): unknown } }
  }
  client.pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  return connector
}
