// The limits of the HTTP server: times, sizes and the number of connections.

/** All times are in milliseconds. */
export type DoorLimits = {
  /** The time from the first byte of a request, or from a new connection, to the end of the headers. */
  readonly headers: number
  /** The time from the first byte of a request to the last byte of its body. */
  readonly request: number
  /** The time without a byte in either direction while a request is served. */
  readonly silence: number
  /** The idle time of a connection between two requests. */
  readonly keepAlive: number
  /** The time for discarding a refused body, so that the caller can read the refusal. */
  readonly linger: number
  /** The most connections at one time. */
  readonly connections: number
  /** The most bytes of a request's headers. */
  readonly headerBytes: number
  /** The most headers of one request. */
  readonly headerCount: number
}

/**
 * The Bot Framework connector sends an activity within milliseconds. It waits 15 s for the response to a turn, but an
 * invoke (Action.Execute) must be answered within ten seconds.
 */
export const usualLimits: DoorLimits = {
  headers: 10_000,
  request: 20_000,
  silence: 30_000,
  keepAlive: 75_000,
  linger: 1000,
  connections: 500,
  headerBytes: 16 * 1024,
  headerCount: 100,
}

/** The largest body, in bytes. The largest real activity, a form with every input at its maximum, is below 32 KB. */
export const mostBodyBytes = 256 * 1024
