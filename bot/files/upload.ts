// Uploads one file to the address from Teams, with retries, without a token of the bot.

import { backoff } from '../../lib/backoff.ts'
import { retry, type Transient } from '../../lib/retry.ts'
import type { Timing } from '../../lib/timing.ts'

/** All in milliseconds. */
export type UploadTimes = {
  /** For one attempt. */
  readonly attempt: number
  /** For all attempts and pauses. */
  readonly budget: number
  /** The longest first pause. */
  readonly pause: number
}

export const usualUploadTimes: UploadTimes = { attempt: 30_000, budget: 90_000, pause: 1000 }

/** The most attempts for one file. */
const attempts = 5
/** A longer `Retry-After` counts as this, in milliseconds. */
const longestPause = 30_000

/**
 * `redirected`: the file store redirected to another address, which the bot does not follow. `perhaps`: the file may
 * have arrived.
 */
export type UploadOutcome = 'sent' | 'busy' | 'slow' | 'refused' | 'redirected' | 'perhaps' | 'interrupted'

type Parts = { readonly times: UploadTimes; readonly timing: Timing; readonly ending: AbortSignal }

/** A failed attempt. */
class NotTaken extends Error {
  override readonly name = 'NotTaken'
  readonly outcome: UploadOutcome
  /** Undefined if a retry makes no sense. */
  readonly transient: Transient | undefined

  constructor(outcome: UploadOutcome, transient?: Transient) {
    super(`A file was not taken: ${outcome}.`)
    this.outcome = outcome
    this.transient = transient
  }
}

/** Uploads the whole file in one PUT request. Never rejects. The caller must check the address first. */
export async function upload(address: string, bytes: Uint8Array, parts: Parts): Promise<UploadOutcome> {
  const { times, timing, ending } = parts
  const { attempt, budget } = times
  const pause = (failures: number) => backoff(failures, times.pause, timing.random)
  const transientOf = (error: unknown) => (error instanceof NotTaken ? error.transient : undefined)
  try {
    await retry(
      { ...timing, of: 'upload', attempts, attempt, budget, pause, ending },
      transientOf,
      (signal, mayHaveHappened) => put(address, bytes, AbortSignal.any([signal, ending]), mayHaveHappened),
    )
    return 'sent'
  } catch (error) {
    if (ending.aborted) return 'interrupted'
    return error instanceof NotTaken ? error.outcome : 'refused'
  }
}

async function put(address: string, bytes: Uint8Array, signal: AbortSignal, mayHaveHappened: boolean): Promise<void> {
  let response: Response
  try {
    response = await fetch(address, {
      method: 'PUT',
      headers: {
        'content-type': 'application/octet-stream',
        'content-range': `bytes 0-${bytes.length - 1}/${bytes.length}`,
      },
      body: bytes as BodyInit,
      redirect: 'manual',
      signal,
    })
  } catch {
    // After a broken connection or a timeout the file may have arrived. A second upload replaces it.
    throw new NotTaken(signal.aborted ? 'slow' : 'busy', { after: 0, mayHaveHappened: true })
  }
  // The status is enough, even if the connection breaks within the body.
  await response.body?.cancel().catch(() => undefined)
  const { status } = response
  if (response.ok) return
  if (status >= 300 && status < 400) throw new NotTaken('redirected')
  if (status === 429 || status >= 500)
    throw new NotTaken('busy', { after: askedPause(response), mayHaveHappened: false })
  // The upload session is gone once the file has arrived completely.
  throw new NotTaken(mayHaveHappened && [404, 409, 416].includes(status) ? 'perhaps' : 'refused')
}

/** The pause from `Retry-After`, in milliseconds. The header is in seconds. */
function askedPause({ headers }: Response): number {
  const seconds = Number(headers.get('retry-after') ?? 0)
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds * 1000, longestPause) : 0
}
