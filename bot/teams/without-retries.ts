// Removes the retries of a Bot Framework connector, and limits the idle time of its connections.

import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Connector } from './cached-clients.ts'

/**
 * Makes the connector send each request once. The framework retries up to three times after a 408, a 5xx or a broken
 * connection, and after a 429 or 503 for as long as `Retry-After` says. A retry could post a message twice, and a late
 * retry of an older edit could overwrite a newer one.
 *
 * The framework also keeps a connection until the server closes it, and loses a request sent at that moment. Edits come
 * at fixed intervals, so they could hit that moment repeatedly.
 */
export function withoutRetries(connector: Connector): Connector {
  // The pipeline is Azure's. The compatibility layer around it declares it private.
  const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.addPolicy({
    name: 'freshConnectionPolicy',
    sendRequest(request, next) {
      // Keeps the agent of a proxy.
      request.agent ??= request.url.startsWith('https:') ? https : http
      return next(request)
    },
  })
  return connector
}

type Request = { readonly url: string; agent?: HttpAgent }

/** The part of Azure's `Pipeline` that is used here. */
type Pipeline = {
  removePolicy(named: { readonly name: string }): unknown
  addPolicy(policy: {
    readonly name: string
    sendRequest(request: Request, next: (request: Request) => Promise<unknown>): Promise<unknown>
  }): void
}

// In milliseconds; load balancers keep an idle connection longer. With a timeout, Node's agent also closes a connection
// one second before the server's `Keep-Alive` timeout. Without one it ignores that header.
const idle = { keepAlive: true, timeout: 60_000 }
const http = new HttpAgent(idle)
const https = new HttpsAgent(idle)
