// Words the log line about the address that the bot listens on.

import { isIP } from 'node:net'
import { inUrl } from '../settings/loopback.ts'

/** The log line, with an address that a browser can open. A browser can open neither `0.0.0.0` nor `::`. */
export function listening(host: string, port: number): string {
  const isEvery = isIP(host) > 0 && /^[0:.]+$/.test(host)
  const sentence = `Listening on http://${isEvery ? '127.0.0.1' : inUrl(host)}:${port}/api/messages`
  return isEvery ? `${sentence}, and on every other address of this machine` : sentence
}
