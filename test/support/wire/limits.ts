// Teams' rate limits for a bot: a number of requests in each period, counted for each conversation.

type Limit = { readonly milliseconds: number; readonly most: number }

/** For messages and edits together. */
export const sendLimits: readonly Limit[] = [
  { milliseconds: 1000, most: 7 },
  { milliseconds: 2000, most: 8 },
  { milliseconds: 30_000, most: 60 },
  { milliseconds: 3_600_000, most: 1800 },
]

/** For questions who is in a conversation: twice as many. */
export const rosterLimits: readonly Limit[] = sendLimits.map(({ most, ...limit }) => ({ ...limit, most: 2 * most }))

/** Lets a request through, with nothing, or says in how many whole seconds there is room for it. */
export type Limiter = (conversation: string, moment: number) => number | undefined

/** Counts what it lets through, by the moments that it is told in milliseconds. */
export function openLimiter(limits: readonly Limit[]): Limiter {
  const passed = new Map<string, number[]>()
  return (conversation, moment) => {
    const moments = passed.get(conversation) ?? []
    passed.set(conversation, moments)
    // There is room once all but `most - 1` of those within the stretch have left it.
    const rooms = limits.map(({ milliseconds, most }) => (moments.at(-most) ?? -Infinity) + milliseconds)
    const wait = Math.max(...rooms) - moment
    if (wait > 0) return Math.ceil(wait / 1000)
    moments.push(moment)
    return undefined
  }
}
