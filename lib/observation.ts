// The port for telemetry: one observer for the whole process. Without an observer, reports are dropped.

/** Work that is counted and timed. */
export type Measured = 'turn' | 'store' | 'teams'

/** Events without a duration. */
export type Counted = 'fault' | 'retry' | 'conflict' | 'edit' | 'refusal' | 'delivery' | 'export' | 'readiness'

/** Labels from fixed lists. They never hold a person's name, id, answer or text. */
export type Fields = Readonly<Record<string, string>>

export type Observer = {
  count(what: Counted, fields: Fields): void
  /** Runs the work and records its duration and the outcome from `outcomeOf`. Returns or throws as the work does. */
  measure<Result>(
    what: Measured,
    fields: Fields,
    work: () => Promise<Result>,
    outcomeOf: (result: Result) => string,
  ): Promise<Result>
  /** Adds fields to the trace of the current work, such as the type of a press. They are in no metric. */
  describe(fields: Fields): void
}

// One for the process, because retries and conflicts happen too deep in the code to pass it down.
let observer: Observer | undefined

/** Sends all reports to this observer from now on, or to none. */
export function observeWith(given: Observer | undefined): void {
  observer = given
}

export const isObserved = (): boolean => observer !== undefined

export const count = (what: Counted, fields: Fields = {}): void => observer?.count(what, fields)

export const describeWork = (fields: Fields): void => observer?.describe(fields)

const done = () => 'done'

/** Runs the work, and measures it if there is an observer. */
export function measure<Result>(
  what: Measured,
  fields: Fields,
  work: () => Promise<Result>,
  outcomeOf: (result: Result) => string = done,
): Promise<Result> {
  return observer ? observer.measure(what, fields, work, outcomeOf) : work()
}
