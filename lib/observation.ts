// The port for telemetry: code reports its work here, and nothing happens unless an observer listens. The process has
// one observer, because retries and conflicts happen too deep to pass one down.

/** Work that takes time: it is counted, and timed. */
export type Measured = 'turn' | 'store' | 'teams'

/** Events without a duration. */
export type Counted = 'fault' | 'retry' | 'conflict' | 'edit' | 'refusal' | 'delivery' | 'export' | 'readiness'

/** Words of fixed lists. They never hold a name, id, answer or text of a person. */
export type Fields = Readonly<Record<string, string>>

export type Observer = {
  count(what: Counted, fields: Fields): void
  /** Does the work, and notes its time and the outcome that `outcomeOf` names. It returns or throws what the work does. */
  measure<Result>(
    what: Measured,
    fields: Fields,
    work: () => Promise<Result>,
    outcomeOf: (result: Result) => string,
  ): Promise<Result>
  /** Adds fields to the trace of the work in progress that no figure counts, such as the type of a press. */
  describe(fields: Fields): void
}

let observer: Observer | undefined

/** Sends all reports to this observer from now on, or to none. */
export function observeWith(given: Observer | undefined): void {
  observer = given
}

export const isObserved = (): boolean => observer !== undefined

export const count = (what: Counted, fields: Fields = {}): void => observer?.count(what, fields)

export const describeWork = (fields: Fields): void => observer?.describe(fields)

const done = () => 'done'

/** Does the work, measured if an observer listens. */
export function measure<Result>(
  what: Measured,
  fields: Fields,
  work: () => Promise<Result>,
  outcomeOf: (result: Result) => string = done,
): Promise<Result> {
  return observer ? observer.measure(what, fields, work, outcomeOf) : work()
}
