// Downloads one file that a person has sent, within limits of size and time, without a token of the bot.

/** `redirected`: the file store redirected to another address, which the bot does not follow. */
export type DownloadFailure = 'too-large' | 'redirected' | 'failed'

/** The time limit for the whole file, in milliseconds. */
const longestDownload = 20_000

/**
 * Returns the bytes or the failure. Never rejects. Stops at the first byte above the limit and ignores the declared
 * length. The caller must check the address first.
 *
 * @param most the limit, in bytes
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
