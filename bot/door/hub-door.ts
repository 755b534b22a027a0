// Serves a benchmark hub's HTTP requests: checks the secret and the rate before it reads a body.

import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Received } from '../benchmark/receive.ts'
import { personRateLimit, type RateLimit } from '../incoming/person-rate-limit.ts'
import { answer, referenceOf } from './answer.ts'
import { readJson } from './json-body.ts'
import type { RefusalLog } from './refusal-log.ts'

/** For all callers together. A council sends a few files a year. */
const usualRate: RateLimit = { burst: 60, perSecond: 1 }

/** `Retry-After` for a caller above the rate, in seconds. */
const waitSeconds = 30

export type HubDoorParts = {
  /** At least 32 characters. */
  readonly secret: string
  /** @param today `2027-04-01` */
  readonly receive: (json: unknown, today: string) => Promise<Received>
  readonly refusals: RefusalLog
  readonly clock: () => Date
  readonly rate?: RateLimit
}

/** Serves `POST /api/benchmark`. Reads no file from a caller without the secret. */
export function hubDoor({ secret, receive, refusals, clock, rate = usualRate }: HubDoorParts) {
  const limit = personRateLimit(rate)
  const expected = digest(`Bearer ${secret}`)
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const reference = referenceOf(response)
    const refuse = (status: number, reason: string, body: object) => {
      refusals.note(reason, { reference })
      answer(response, status, body)
    }
    // Compares digests of equal length, so that the time of the comparison reveals nothing.
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected)) {
      return refuse(401, 'hub secret', { error: 'Not authorised.', reference })
    }
    if (limit('hub', clock()) !== 'serve') {
      response.setHeader('Retry-After', String(waitSeconds))
      return refuse(429, 'hub rate', { message: 'Too many files at once.' })
    }
    const body = await readJson(request, response)
    if ('reason' in body) {
      if (!response.headersSent) refuse(body.status, body.reason, { message: 'The file could not be read.' })
      return
    }
    const { status, message } = await receive(body.json, clock().toISOString().slice(0, 10))
    if (status === 202) answer(response, status, { message })
    else refuse(status, 'hub file', { message })
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
