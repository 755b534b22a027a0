// Bounds a wait by its own deadline, and names the step that took too long.

import { patience } from './patience.ts'

/**
 * Resolves or rejects as `work` does. Rejects with the name of the step when that takes too long; `work` then
 * continues unobserved, and the caller must end it.
 * @param last words for the message, asked for only when the time is over
 */
export async function inTime<Value>(step: string, work: Promise<Value>, last: () => string = () => ''): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    const late = () => reject(new Error(`This took longer than ${patience} ms: ${step}. ${last()}`.trim()))
    timer = setTimeout(late, patience)
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
