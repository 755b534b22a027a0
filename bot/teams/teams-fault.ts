// Classifies failed requests to Teams by the bot's possible reaction.

/**
 * `gone`: the conversation or message does not exist. `refused`: the bot may not do this. `passing`: a retry may
 * succeed. `wrong`: no retry will.
 */
export type FaultKind = 'gone' | 'refused' | 'passing' | 'wrong'

/**
 * Whether the failed request took effect. `perhaps`: Teams answered 408 or 5xx (except 503). Its documentation says to
 * retry after 502 and 504. `unknown`: no response arrived.
 */
export type Happened = 'no' | 'perhaps' | 'unknown'

export class TeamsFault extends Error {
  override readonly name = 'TeamsFault'
  readonly kind: FaultKind
  readonly happened: Happened
  /** The pause that Teams asks for (`Retry-After`), in milliseconds. */
  readonly after: number
  readonly statusCode: number | undefined
  /** Whether the connection broke. The request then takes effect at once or never. */
  readonly isCut: boolean

  constructor(
    kind: FaultKind,
    happened: Happened,
    { after = 0, statusCode, isCut = false, cause }: Partial<TeamsFault> = {},
  ) {
    super('A request to Teams failed.', { cause })
    this.kind = kind
    this.happened = happened
    this.after = after
    this.statusCode = statusCode
    this.isCut = isCut
  }
}

/** Classifies an error of the Bot Framework's connector. `now` is in milliseconds. */
export function teamsFaultOf(error: unknown, now = Date.now()): TeamsFault {
  if (error instanceof TeamsFault) return error
  const { statusCode, code, name, errorCode, response } = Object(error) as Partial<Failure>
  // Without a token nothing was sent. An expired secret counts as passing, because an operator will renew it.
  if (errorCode !== undefined || identityErrors.includes(name ?? ''))
    return new TeamsFault('passing', 'no', { cause: error })
  const more = { statusCode, cause: error, after: retryAfter(response?.headers?.get?.('retry-after'), now) }
  if (statusCode === undefined) {
    if (neverSent.includes(code ?? '')) return new TeamsFault('passing', 'no', more)
    const isOfNetwork = code !== undefined || name === 'AbortError' || name === 'TimeoutError'
    const isCut = cut.includes(code ?? '')
    return isOfNetwork ? new TeamsFault('passing', 'unknown', { ...more, isCut }) : new TeamsFault('wrong', 'no', more)
  }
  switch (statusCode) {
    case 404:
      return new TeamsFault('gone', 'no', more)
    case 403:
      return new TeamsFault('refused', 'no', more)
    // 401: the bot's own token has expired meanwhile, or its secret has just changed.
    case 401:
    case 412:
    case 429:
    case 503:
      return new TeamsFault('passing', 'no', more)
    case 408:
      return new TeamsFault('passing', 'perhaps', more)
    default:
      return statusCode >= 500 ? new TeamsFault('passing', 'perhaps', more) : new TeamsFault('wrong', 'no', more)
  }
}

type Failure = {
  readonly statusCode: number
  readonly code: string
  readonly name: string
  /** Set only on errors of the library that fetches the bot's own token. */
  readonly errorCode: string
  readonly response: { readonly headers?: { readonly get?: (name: string) => string | undefined } }
}

// Names of a managed identity's errors.
const identityErrors = ['CredentialUnavailableError', 'AuthenticationError', 'AggregateAuthenticationError']

const cut = ['ECONNRESET', 'EPIPE', 'ECONNABORTED']

// No connection was made.
const neverSent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']

// In milliseconds. After a longer wait a message is useless.
const longestAfter = 5 * 60 * 1000

/** Converts the header to milliseconds. It holds seconds or a date. */
function retryAfter(header: string | undefined, now: number): number {
  if (!header) return 0
  const wait = /^\d+(\.\d+)?$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isFinite(wait) ? Math.min(longestAfter, Math.max(0, wait)) : 0
}
