// Calls the bot's public address without a token, and expects exactly 401.

import { z } from 'zod'
import { isLoopback } from '../../../bot/settings/loopback.ts'
import { UsageFault } from '../../command/usage-fault.ts'
import { type Answer, ask, jsonOf } from './ask.ts'
import { type Finding, failed, notChecked, ok } from './finding.ts'

const path = '/api/messages'

/** The same rule as in `npm run package`. */
const hostname = z.hostname()

/**
 * The messaging endpoint: the given one, with its path added if it has none, or the one on the host that the app
 * package names. Throws UsageFault for an address without https, or an invalid host.
 */
export function endpointOf(given: string | undefined, host: string | undefined): URL | undefined {
  const named = host?.trim()
  if (given === undefined && named && !hostname.safeParse(named).success) {
    throw new UsageFault('BOT_HOST must be the host name alone, such as dma.council.example')
  }
  const text = given ?? (named ? `https://${named}` : undefined)
  if (text === undefined) return undefined
  const url = URL.parse(text)
  if (!url || (url.protocol !== 'https:' && !isLoopback(url.hostname))) {
    throw new UsageFault('--endpoint must be the https address of the bot, such as https://dma.council.example')
  }
  if (url.pathname === '/') url.pathname = path
  return url
}

// An activity of an unknown type without a conversation. Even a bot without authentication does nothing with it.
const stranger = {
  type: 'doctor',
  id: 'doctor',
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/emea/',
}

export async function endpoint(url: URL | undefined): Promise<Finding> {
  if (!url) {
    return notChecked(
      'endpoint',
      "The bot's public address is not known here.",
      'Give it with --endpoint https://dma.council.example, or set BOT_HOST.',
    )
  }
  const answer = await ask(url.href, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(stranger),
  })
  if ('why' in answer) return failed('endpoint', `${url.href} cannot be reached from here: ${answer.why}.`, answer.fix)
  return answer.status === 401 && isBots(answer)
    ? ok('endpoint', `${url.href} answers, and refuses a caller without a token. Azure must have this very address.`)
    : wrong(url, answer.status)
}

/** The bot's refusal contains a reference to its log. A proxy with a password page answers 401 too, but without it. */
function isBots(answer: Answer): boolean {
  const json = jsonOf(answer)
  return typeof json === 'object' && json !== null && 'reference' in json
}

function wrong(url: URL, status: number): Finding {
  const says = `${url.href} answers HTTP ${status}`
  if (status === 401) {
    return failed('endpoint', `${says}, and not from the bot.`, 'Switch off the sign-in of the proxy for this path.')
  }
  if (status === 200) {
    return failed(
      'endpoint',
      `${says} to a caller without a token: it is not the bot, or the bot runs without authentication.`,
      'Stop it, set MicrosoftAppId and its companions, and start it again.',
    )
  }
  if (status === 403) {
    return failed(
      'endpoint',
      `${says}: the bot runs without authentication, or a firewall in front refuses this caller.`,
      'Set MicrosoftAppId and its companions; allow POST from the internet in the firewall.',
    )
  }
  if (status >= 300 && status < 400) {
    return failed('endpoint', `${says}, a redirect: Teams follows none.`, 'Answer this path at this very address.')
  }
  if (status === 404 || status === 405) {
    return failed(
      'endpoint',
      `${says}: the bot is not behind it.`,
      `Pass ${path} on to the bot, with its path unchanged.`,
    )
  }
  if (status === 502 || status === 503 || status === 504) {
    return failed(
      'endpoint',
      `${says}: the proxy does not reach the bot.`,
      'Start the bot, and compare the address in the proxy with HOST and PORT.',
    )
  }
  return failed('endpoint', `${says}, which the bot would not.`, 'Look at what answers there in place of the bot.')
}
