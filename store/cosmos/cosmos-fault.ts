// Classifies faults of Cosmos DB and the network: whether they are transient, and one sentence for the operator.

import { StoreUnavailable } from '../store.ts'
import type { CosmosPlace } from './cosmos-settings.ts'

type Sentence = (place: CosmosPlace) => string

const away: Sentence = ({ endpoint }) =>
  `Cosmos DB at ${endpoint} does not answer as it should: see whether the account is up and the network lets the bot reach it.`
const busy: Sentence = ({ endpoint, container }) =>
  `Cosmos DB at ${endpoint} is asked for more than it may do: give the container ${container} more request units.`
const forbidden: Sentence = ({ endpoint }) =>
  `Cosmos DB at ${endpoint} does not let the bot in: check COSMOS_KEY, or give the bot's managed identity the role "Cosmos DB Built-in Data Contributor", and see that the account's firewall knows the bot.`
const anonymous: Sentence = ({ endpoint }) =>
  `The bot has no identity to show to Cosmos DB at ${endpoint}: give it a managed identity, or set COSMOS_KEY.`
const keyless: Sentence = ({ endpoint }) =>
  `Cosmos DB at ${endpoint} takes no identity over http, only a key: set COSMOS_KEY.`
const missing: Sentence = ({ endpoint, database, container }) =>
  `There is no container ${container} in a database ${database} in Cosmos DB at ${endpoint}: see COSMOS_DATABASE and COSMOS_CONTAINER, or make it with \`npm run cosmos:create\`.`
const large: Sentence = () =>
  'A document has grown beyond the 2 MB that Cosmos DB takes: it stays as it was, and the change is not saved.'
const foreign: Sentence = ({ database, container }) =>
  `The container ${container} of the database ${database} holds an item that is not the bot's: give the bot a container of its own.`
const closed: Sentence = () => 'The connection to Cosmos DB has been closed, because the bot is stopping.'

const sentences = { away, busy, forbidden, anonymous, keyless, missing, large, foreign, closed }

/** A fault; a transient one also says how to retry it. */
export type CosmosFault = {
  readonly says: keyof typeof sentences
  readonly passes?: {
    /** Milliseconds to wait before the next request, as Cosmos DB requests. */
    readonly after: number
    /** Whether a write may still have happened. */
    readonly mayHaveHappened: boolean
  }
}

const passing = (says: CosmosFault['says'], mayHaveHappened: boolean, after = 0): CosmosFault => ({
  says,
  passes: { after, mayHaveHappened },
})

/** Whether Cosmos DB responded with one of these statuses about the item itself, not about its container. */
export function isAnswer(error: unknown, statuses: readonly number[]): boolean {
  const { status, substatus } = answerOf(error)
  return status !== undefined && statuses.includes(status) && !(status === 404 && substatus)
}

/** The fault behind an error of the SDK; undefined for any other error, which is a bug. */
export function cosmosFaultOf(error: unknown): CosmosFault | undefined {
  if (!(error instanceof Error)) return undefined
  const { status, substatus, after } = answerOf(error)
  if (status !== undefined) return faultOfStatus(status, substatus, after)
  if (error instanceof NoAnswer || error.name === 'AbortError') return passing('away', true)
  return identityErrors.includes(error.name) ? { says: 'anonymous' } : undefined
}

/**
 * Thrown by our HTTP client if a request got no response, or one that is not from Cosmos DB. The message is a short
 * code.
 */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

/** A response that the SDK returns as a value instead of throwing. */
export class ReturnedStatus extends Error {
  override readonly name = 'ReturnedStatus'
  readonly code: number
  readonly substatus: number

  constructor(code: number, substatus: number) {
    super()
    this.code = code
    this.substatus = substatus
  }
}

const identityErrors = ['CredentialUnavailableError', 'AuthenticationError', 'AggregateAuthenticationError']

// https://learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb
function faultOfStatus(status: number, substatus = 0, after = 0): CosmosFault | undefined {
  switch (status) {
    case 401:
      return { says: 'forbidden' }
    case 403:
      // Substatus 3: another region now takes the writes. The account's own address will lead there soon.
      return substatus === 3 ? passing('away', false) : { says: 'forbidden' }
    case 404:
      // Substatus 1002: this replica has not seen our last write yet.
      return substatus === 1002 ? passing('away', false) : { says: 'missing' }
    case 413:
      return { says: 'large' }
    case 429:
      return passing('busy', false, after)
    case 449:
      return passing('away', false, after)
    case 408:
    case 410:
      return passing('away', true, after)
    default:
      return status >= 500 ? passing('away', true, after) : undefined
  }
}

/** The status of Cosmos DB's response in an error of the SDK, with its retry-after time in milliseconds. */
function answerOf(error: unknown): { status?: number; substatus?: number; after?: number } {
  const { code, substatus, retryAfterInMs } = Object(error)
  return {
    ...(typeof code === 'number' && { status: code }),
    ...(typeof substatus === 'number' && { substatus }),
    ...(typeof retryAfterInMs === 'number' && { after: retryAfterInMs }),
  }
}

/** The error with the fault's sentence. */
export function unavailable(says: CosmosFault['says'], place: CosmosPlace, cause?: unknown): StoreUnavailable {
  return new StoreUnavailable(sentences[says](place), {
    cause: cause === undefined ? undefined : withoutContents(cause),
  })
}

/** The error as a StoreUnavailable. Any other error is a bug and stays as it is. */
export function asStoreUnavailable(error: unknown, place: CosmosPlace): unknown {
  const fault = cosmosFaultOf(error)
  return fault === undefined ? error : unavailable(fault.says, place, error)
}

/**
 * Keeps the codes that Microsoft's support asks for. The SDK's own errors contain requests, and so people's ids and
 * answers.
 */
function withoutContents(error: unknown): Error {
  if (error instanceof NoAnswer) return error
  const { name, code, substatus, activityId } = Object(error)
  const said = Object.entries({ code, substatus, activityId }).filter(([, value]) => value !== undefined)
  return new Error([name, ...said.map(([what, value]) => `${what} ${value}`)].join(', '))
}
