// The limits of the HTTP door: how long it waits, how much it reads, and how many connections it keeps.

/** All times are in milliseconds. */
export type DoorLimits = {
  /** The time from the first byte of a request, or from a new connection, to the end of the headers. */
  readonly headers: number
  /** The time from the first byte of a request to the last byte of its body. */
  readonly request: number
  /** A connection without a byte in either direction, while a request is served. */
  readonly silence: number
  /** A kept connection between two requests. */
  readonly keepAlive: number
  /** Reading and throwing away a refused body, so that the caller can read the refusal. */
  readonly linger: number
  /** Connections at one time. */
  readonly connections: number
  /** Bytes of a request's headers. */
  readonly headerBytes: number
  /** Headers of one request. */
  readonly headerCount: number
}

/** Teams sends a whole activity within milliseconds and gives up on an answer after 15 seconds. */
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

/** The largest body, in bytes. The largest real activity, a form with every input at its longest, is below 32 KB. */
export const mostBodyBytes = 256 * 1024
