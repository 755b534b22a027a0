// The HTTP server: the door for Teams, two doors for whoever runs the bot, and nothing said that a caller need not know.

import { randomUUID } from 'node:crypto'
import type { Activity, TurnContext } from 'botbuilder'
import { pino } from 'pino'
import restify from 'restify'
import { unreadableIn } from '../store/documents/unreadable.ts'
import type { Store } from '../store/store.ts'
import { type IncomingActivity, parseActivity } from './incoming/activity.ts'
import { type GateRefusal, gate } from './incoming/gate.ts'
import type { Policy } from './incoming/tenant-policy.ts'
import { faultOf, type Log } from './log.ts'
import type { TeamsAdapter } from './teams/adapter.ts'

export type ServerParts = {
  readonly adapter: TeamsAdapter
  readonly policy: Policy
  readonly store: Store
  readonly log: Log
  readonly answer: (context: TurnContext, activity: IncomingActivity) => Promise<void>
}

// Restify takes a pino log; its published types still name the library it used before.
const silent = pino({ level: 'silent' }) as unknown as restify.ServerOptions['log']

// The largest real activity, a form with every input at its longest, is below 32 KB.
const maxBodyBytes = 256 * 1024

export function createServer({ adapter, policy, store, log, answer }: ServerParts): restify.Server {
  // Restify's own log would write whole requests out, people and answers with them.
  const server = restify.createServer({ name: 'digital-maturity-bot', log: silent })
  server.on('restifyError', (_request, _response, error, done) => {
    // Restify would echo the parser's words; a caller gets the status and nothing else.
    error.toJSON = () => ({ error: 'The request could not be read.' })
    error.toString = () => 'The request could not be read.'
    done()
  })
  server.get('/healthz', async (_request, response) => {
    response.send(200, { status: 'alive' })
  })
  server.get('/readyz', async (_request, response) => {
    try {
      await store.check()
      // One document that cannot be read is its people's trouble, and no reason to take the bot out of service.
      const unreadable = unreadableIn(store).count()
      response.send(200, unreadable > 0 ? { status: 'degraded', unreadable } : { status: 'ready' })
    } catch (error) {
      log.error(faultOf(error), 'The store does not answer.')
      response.send(503, { status: 'the store does not answer' })
    }
  })
  server.post(
    '/api/messages',
    restify.plugins.bodyParser({ maxBodySize: maxBodyBytes, mapParams: false }),
    async (request: restify.Request, response: restify.Response) => {
      const activity = parseActivity(request.body)
      if (!activity) {
        response.send(400, { error: 'This is not an activity.' })
        return
      }
      let verdict = 'unknown' as 'unknown' | 'in' | GateRefusal
      try {
        const answered = await adapter.deliver(
          request.header('authorization', ''),
          dated(activity),
          async (context) => {
            verdict = gate(activity, policy)
            if (verdict === 'in') await answer(context, activity)
          },
        )
        if (verdict === 'in') response.send(answered?.status ?? 200, answered?.body)
        else refuse(response, 403, { reason: verdict })
      } catch (error) {
        if (verdict !== 'in') {
          refuse(response, 401, { reason: 'token', ...faultOf(error) })
          return
        }
        log.error({ reference: randomUUID(), ...faultOf(error) }, 'A reply could not be sent.')
        response.send(200)
      }
    },
  )

  // The log says why; the caller learns nothing but where to look it up.
  function refuse(response: restify.Response, status: 401 | 403, why: Readonly<Record<string, unknown>>): void {
    const reference = randomUUID()
    log.warn({ reference, ...why }, 'A caller was not let in.')
    response.send(status, { error: 'Not authorised.', reference })
  }

  return server
}

// The Bot Framework wants these as dates.
function dated(activity: IncomingActivity): Activity {
  const { timestamp, localTimestamp } = activity
  return {
    ...activity,
    ...(typeof timestamp === 'string' && { timestamp: new Date(timestamp) }),
    ...(typeof localTimestamp === 'string' && { localTimestamp: new Date(localTimestamp) }),
  } as unknown as Activity
}
