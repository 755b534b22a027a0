// Bounds a wait by its own deadline, and names the step that took too long.

/**
 * Resolves or rejects as `work` does. Rejects with the name of the step after so many milliseconds; `work` then
 * continues unobserved, and the caller must end it.
 * @param last words for the message, asked for only when the time is over
 */
export async function within<Value>(
  milliseconds: number,
  step: string,
  work: Promise<Value>,
  last: () => string = () => '',
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    const late = () => reject(new Error(`This took longer than ${milliseconds} ms: ${step}. ${last()}`.trim()))
    timer = setTimeout(late, milliseconds)
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
