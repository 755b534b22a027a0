// Has a connector of the Bot Framework make each request once, over a connection that Teams is not about to close.

import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Connector } from './cached-clients.ts'

/**
 * The framework repeats a request up to three times after a 408, a 5xx or a broken connection, and after a 429 or 503
 * for as long as `Retry-After` says. It would post twice what had arrived, and a late repetition of an older edit could
 * undo a newer one.
 *
 * It also keeps a connection until the other end closes it, and loses the request that is sent in that moment. An edit
 * comes at a fixed time after the one before, so it could meet that moment again and again.
 */
export function withoutRetries(connector: Connector): Connector {
  // The pipeline is where Azure's client has it; the compatibility layer around it declares it private.
  const { pipeline } = (connector as unknown as { client: { pipeline: Pipeline } }).client
  pipeline.removePolicy({ name: 'defaultRetryPolicy' })
  pipeline.addPolicy({
    name: 'freshConnectionPolicy',
    sendRequest(request, next) {
      // One that leads through a proxy stays.
      request.agent ??= request.url.startsWith('https:') ? https : http
      return next(request)
    },
  })
  return connector
}

type Request = { readonly url: string; agent?: HttpAgent }

/** As far as it is used of Azure's `Pipeline`. */
type Pipeline = {
  removePolicy(named: { readonly name: string }): unknown
  addPolicy(policy: {
    readonly name: string
    sendRequest(request: Request, next: (request: Request) => Promise<unknown>): Promise<unknown>
  }): void
}

// Shorter than a balancer keeps a connection that is not used. With a limit of its own, Node's agent also closes it a
// second before the other end has said that it will; without one it does not listen to that.
const idle = { keepAlive: true, timeout: 60_000 }
const http = new HttpAgent(idle)
const https = new HttpsAgent(idle)
