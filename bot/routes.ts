// Routes HTTP requests: activities from Teams, returns for a benchmark hub, health checks, and the public notices.

import type { IncomingMessage, ServerResponse } from 'node:http'
import { pino } from 'pino'
import restify from 'restify'
import { answer, answerLine, answerPage, referenceOf } from './door/answer.ts'
import { unreadable } from './door/door.ts'
import { readJson } from './door/json-body.ts'
import { noticeHeaders } from './door/notices.ts'
import type { Readiness } from './door/readiness.ts'
import type { RefusalLog } from './door/refusal-log.ts'
import { type IncomingActivity, parseActivity } from './incoming/activity.ts'
import { type GateRefusal, gate } from './incoming/gate.ts'
import type { Incoming } from './incoming/incoming.ts'
import { type Origin, originOf } from './incoming/origin.ts'
import { faultOf, type Log } from './log.ts'
import { version } from './process/version.ts'
import type { Policy } from './settings/allowed-tenants.ts'
import { CallerRefused, type InvokeResponse, type Respond, type TeamsDoor } from './teams/port.ts'

export type RouteParts = {
  readonly adapter: TeamsDoor
  readonly policy: Policy
  readonly readiness: () => Promise<Readiness>
  /** The public pages, by path. */
  readonly notices: ReadonlyMap<string, () => string>
  readonly refusals: RefusalLog
  readonly log: Log
  readonly read: (activity: IncomingActivity, origin: Origin) => Incoming
  /** Serves the returns that are sent to a benchmark hub. If absent, there is no such path. */
  readonly hub?: (request: IncomingMessage, response: ServerResponse) => Promise<void>
  readonly answer: (incoming: Incoming, respond: Respond) => Promise<InvokeResponse | undefined>
}

// Silences restify's own log, which would hold whole requests, with people and answers. Restify takes a pino log, but
// its types still name an earlier library.
const silent = pino({ level: 'silent' }) as unknown as restify.ServerOptions['log']

const about =
  'The Digital Maturity Assessment bot for Microsoft Teams. Talk to it in Teams: there is nothing to see here.'

const inWords: Readonly<Record<Readiness, string>> = {
  ready: 'ready',
  degraded: 'degraded',
  unavailable: 'the store does not answer',
}

/** Serves requests with a valid head. Logs a fault of a route and answers 500. */
export function routes(parts: RouteParts): (request: IncomingMessage, response: ServerResponse) => void {
  const { readiness, notices, refusals, log } = parts
  // Restify only routes requests. The door listens.
  const server = restify.createServer({ name: '', log: silent })
  for (const method of ['get', 'head'] as const) {
    server[method]('/', async (_request, response) => answerLine(response, 200, about))
    server[method]('/healthz', async (_request, response) => answer(response, 200, { status: 'alive', version }))
    server[method]('/readyz', async (_request, response) => {
      const status = await readiness()
      answer(response, status === 'unavailable' ? 503 : 200, { status: inWords[status] })
    })
    for (const [path, page] of notices) {
      server[method](path, async (_request, response) => answerPage(response, page(), noticeHeaders))
    }
  }
  server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
    const body = await readJson(request, response)
    const fault = 'reason' in body ? body : undefined
    const activity = 'json' in body ? parseActivity(body.json) : undefined
    if (activity) {
      await receive(parts, request.header('authorization', ''), activity, response)
      return
    }
    // If the body broke off, the door has already answered and logged it.
    if (response.headersSent) return
    refusals.note(fault?.reason ?? 'not an activity', { reference: referenceOf(response) })
    answer(response, fault?.status ?? 400, fault ? unreadable : { error: 'This is not an activity.' })
  })
  const { hub } = parts
  if (hub) server.post('/api/benchmark', async (request, response) => hub(request, response))
  server.on('restifyError', (_request, response: ServerResponse, error: Error & { statusCode?: number }) => {
    const reference = referenceOf(response)
    const { statusCode: status = 500 } = error
    if (status === 404 || status === 405) {
      refusals.note(status === 404 ? 'path' : 'method', { reference })
      answer(response, status, { error: status === 404 ? 'There is nothing here.' : 'That method is not allowed.' })
      return
    }
    log.error({ reference, ...faultOf(error) }, 'A request could not be served.')
    answer(response, 500, unreadable)
  })
  return (request, response) => void server.server.emit('request', request, response)
}

/** Admits an activity and answers it, or refuses it. */
async function receive(
  { adapter, policy, refusals, log, read, answer: handle }: RouteParts,
  authorization: string,
  activity: IncomingActivity,
  response: ServerResponse,
): Promise<void> {
  let verdict = 'unknown' as 'unknown' | 'in' | GateRefusal
  try {
    const answered = await adapter.deliver(authorization, activity, async (respond) => {
      const origin = originOf(activity)
      verdict = gate(activity, origin, policy)
      return verdict === 'in' ? handle(read(activity, origin), respond) : undefined
    })
    if (verdict === 'in') answer(response, answered?.status ?? 200, answered?.body)
    else refuse(403, { reason: verdict })
  } catch (error) {
    if (error instanceof CallerRefused) {
      refuse(401, { reason: 'token', ...faultOf(error.cause) })
      return
    }
    if (verdict !== 'in') throw error
    log.error({ reference: referenceOf(response), ...faultOf(error) }, 'A reply could not be sent.')
    answer(response, 200)
  }

  // The reason goes to the log. The caller gets only the reference of the log line.
  function refuse(status: 401 | 403, { reason, ...fields }: { reason: string; [field: string]: unknown }): void {
    const reference = referenceOf(response)
    refusals.note(reason, { reference, ...fields })
    answer(response, status, { error: 'Not authorised.', reference })
  }
}
