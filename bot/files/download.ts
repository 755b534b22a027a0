// Downloads one file that a person has sent, within a size and a time, and without any token of the bot.

/** `redirected`: the store answered with another address, which is not followed. */
export type DownloadFailure = 'too-large' | 'redirected' | 'failed'

/** Milliseconds for the whole file. */
const longestDownload = 20_000

/**
 * The bytes, or why there are none. It never rejects. It stops at the first byte above the limit and trusts no length that the
 * store declares. The caller has checked the address.
 *
 * @param most bytes
 */
export async function download(
  address: string,
  most: number,
  ending: AbortSignal,
): Promise<Uint8Array | DownloadFailure> {
  const signal = AbortSignal.any([AbortSignal.timeout(longestDownload), ending])
  try {
    const response = await fetch(address, { redirect: 'manual', signal })
    if (!response.ok || !response.body) {
      await response.body?.cancel()
      return response.status >= 300 && response.status < 400 ? 'redirected' : 'failed'
    }
    const chunks: Uint8Array[] = []
    let size = 0
    // Leaving the loop early cancels the rest of the body.
    for await (const chunk of response.body) {
      size += chunk.length
      if (size > most) return 'too-large'
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } catch {
    return 'failed'
  }
}
