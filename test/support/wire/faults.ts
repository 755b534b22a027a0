// The faults that a test can cause between Teams and the bot: refusals, silence, slowness, answers that are lost.

import { type Answer, refusal } from './answer.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** Which requests: the next so many, on paths like this one. Without either, all of them. */
export type Which = { readonly times?: number; readonly path?: RegExp }

export type Refusing = Which & {
  /** The seconds after which it invites to come again; null does not say. A 429 says 0 unless it is told otherwise. */
  readonly retryAfter?: number | null
}

type Rule = { readonly method: string; readonly path: RegExp; left: number }
type Refusal = Rule & { readonly status: number; readonly retryAfter: number | null }

export function openFaults() {
  let refusals: readonly Refusal[] = []
  const losses: Rule[] = []
  let held = Promise.resolve()
  let lateness = 0

  const rule = (method: string, { times = Number.POSITIVE_INFINITY, path = /^/ }: Which): Rule => ({
    method,
    path,
    left: times,
  })

  /** Uses the first rule that fits. */
  function use<R extends Rule>(rules: readonly R[], method: string, path: string): R | undefined {
    const found = rules.find((each) => each.left > 0 && each.method === method && each.path.test(path))
    if (found) found.left -= 1
    return found
  }

  return {
    refuse(method: Method, status: number, { retryAfter = status === 429 ? 0 : null, ...which }: Refusing = {}) {
      if (status === 200) refusals = refusals.filter((each) => each.method !== method)
      else refusals = [{ ...rule(method, which), status, retryAfter }, ...refusals]
    },
    hold() {
      const gate = Promise.withResolvers<void>()
      held = gate.promise
      return gate.resolve
    },
    late(milliseconds: number) {
      lateness = milliseconds
    },
    loses: (method: Method, which: Which = {}) => void losses.push(rule(method, which)),
    released: () => held,
    /** Milliseconds between the work and its answer. */
    lateness: () => lateness,
    refusalFor(method: string, path: string): Answer | undefined {
      const found = use(refusals, method, path)
      // It names what it is about, as errors do: the bot must not pass it on.
      return found && refusal(found.status, 'Refused', `Not to ${path}`, found.retryAfter)
    },
    isLost: (method: string, path: string): boolean => use(losses, method, path) !== undefined,
  }
}
