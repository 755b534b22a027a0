// Posts one file to a hub over HTTPS with retries, and words the outcome.

import { isLoopback, withoutBrackets } from '../../../bot/settings/loopback.ts'
import { backoff } from '../../../lib/backoff.ts'
import { type RetryPolicy, retry, type Transient } from '../../../lib/retry.ts'
import type { Timing } from '../../../lib/timing.ts'
import { printable } from '../../../questions/printable.ts'
import { UsageFault } from '../../command/usage-fault.ts'

/** In milliseconds: one attempt, all attempts, the first pause, and the longest wait that a hub may request. */
const usualTimes = { attempt: 15_000, budget: 120_000, pause: 500, longestWait: 60_000 } as const

export type HubTimes = { readonly [Name in keyof typeof usualTimes]: number }

const attempts = 5
/** The most bytes of a hub's response that are read for its reason. */
const longestReason = 2000

type Hub = {
  readonly url: URL
  /** The hub's own secret, sent as a bearer token. */
  readonly secret?: string
  readonly timing: Timing
  readonly times?: HubTimes
}

/**
 * The address of a hub. Throws UsageFault for an address that would send a return unencrypted or contains a password.
 */
export function hubAddress(given: string): URL {
  const url = URL.parse(given)
  if (!url) throw new UsageFault(`--endpoint ${printable(given)} is no address.`)
  if (url.username || url.password) {
    throw new UsageFault('--endpoint must hold no password. Set BENCHMARK_HUB_SECRET in its place.')
  }
  const isHere = url.protocol === 'http:' && isLoopback(withoutBrackets(url.hostname))
  if (url.protocol !== 'https:' && !isHere) {
    throw new UsageFault('--endpoint must begin with https://. Only an address of this machine may have http://.')
  }
  return url
}

class Passing extends Error {
  readonly transient: Transient
  constructor(message: string, transient: Transient) {
    super(message)
    this.transient = transient
  }
}

/**
 * Posts the text until the hub accepts or refuses it. Safe to retry, because a file that is sent twice counts once.
 * Does not follow redirects.
 * @returns `undefined` once the hub has accepted it; otherwise a sentence with the reason
 */
export async function postFile(text: string, hub: Hub): Promise<string | undefined> {
  const { timing, times = usualTimes } = hub
  const policy: RetryPolicy = {
    ...timing,
    ...{ attempts, budget: times.budget, attempt: times.attempt },
    pause: (failures) => backoff(failures, times.pause, timing.random),
  }
  const transientOf = (error: unknown) => (error instanceof Passing ? error.transient : undefined)
  try {
    return await retry(policy, transientOf, (signal) => attemptOf(text, hub, times, signal))
  } catch (error) {
    if (error instanceof Passing) return error.message
    throw error
  }
}

async function attemptOf(text: string, { url, secret }: Hub, times: HubTimes, signal: AbortSignal) {
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json', ...(secret && { authorization: `Bearer ${secret}` }) },
    body: text,
    signal,
  }).catch((error: unknown) => {
    throw new Passing(unreachable(error, signal, times), { after: 0, mayHaveHappened: true })
  })
  const { status, headers } = response
  if (status >= 200 && status < 300) {
    await response.body?.cancel().catch(() => undefined)
    return undefined
  }
  if (status >= 300 && status < 400) {
    return 'The hub answers with another address. Ask for its right address: redirects are not followed.'
  }
  const sentence = refusal(status, await reasonIn(response))
  const after = waitIn(headers.get('retry-after'))
  if (!passing.includes(status) || after > times.longestWait) return sentence
  throw new Passing(sentence, { after, mayHaveHappened: true })
}

const passing: readonly number[] = [408, 425, 429, 500, 502, 503, 504]

const meanings: Readonly<Record<number, string>> = {
  401: 'The hub does not know the secret. Set BENCHMARK_HUB_SECRET as the hub says.',
  403: 'The hub takes nothing from this copy.',
  404: 'There is no hub at this address.',
  409: 'The hub has another return of this council and day.',
  413: 'The hub takes no file of this size.',
  429: 'The hub takes no more files for now. Try again later.',
}

function refusal(status: number, reason: string): string {
  const sentence = meanings[status] ?? `The hub refuses the file (HTTP ${status}).`
  return reason === '' ? sentence : `${sentence} It says: ${reason}`
}

/** A short plain text, or the `message` of a short JSON object. Empty for a longer or incomplete one. */
async function reasonIn(response: Response): Promise<string> {
  let text = ''
  const decoder = new TextDecoder()
  try {
    for await (const bytes of response.body ?? []) {
      text += decoder.decode(bytes, { stream: true })
      if (text.length > longestReason) return ''
    }
  } catch {
    return ''
  }
  if (!response.headers.get('content-type')?.includes('json')) {
    return text.startsWith('<') ? '' : printable(text.trim()).slice(0, 300)
  }
  try {
    const { message } = JSON.parse(text) as { message?: unknown }
    return typeof message === 'string' ? printable(message).slice(0, 300) : ''
  } catch {
    return ''
  }
}

/** `Retry-After` in milliseconds: seconds or a date (RFC 9110, section 10.2.3); 0 without a usable one. */
function waitIn(header: string | null): number {
  if (header === null) return 0
  if (/^\d{1,6}$/.test(header)) return Number(header) * 1000
  const at = Date.parse(header)
  return Number.isNaN(at) ? 0 : Math.max(0, at - Date.now())
}

function unreachable(error: unknown, signal: AbortSignal, times: HubTimes): string {
  if (signal.aborted) return `The hub did not answer within ${Math.round(times.attempt / 1000)} seconds.`
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
  return `The hub cannot be reached${code}.`
}
