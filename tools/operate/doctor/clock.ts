// Compares this machine's clock with the Date header of the sign-in host.

import type { Answer } from './ask.ts'
import { type Finding, failed, notChecked, ok, warning } from './finding.ts'

/** In seconds. Microsoft's libraries allow five minutes between the clocks of a token's issuer and its reader. */
const most = 300
const worrying = 60

const fix = 'Set the clock by NTP (on Linux: timedatectl set-ntp true), and keep it on.'

export function clock({ headers, at }: Answer): Finding {
  const theirs = Date.parse(headers.get('date') ?? '')
  if (Number.isNaN(theirs)) return notChecked('clock', 'The sign-in host did not tell the time.', 'Run it again.')
  // The header has whole seconds, so on average it is half a second behind.
  const skew = Math.round((at - theirs - 500) / 1000)
  const seconds = Math.abs(skew)
  const told = `The clock of this machine is ${seconds} seconds ${skew < 0 ? 'behind' : 'ahead of'} Microsoft's`
  if (seconds > most) return failed('clock', `${told}: tokens count as expired, or as not yet valid.`, fix)
  if (seconds > worrying) return warning('clock', `${told}; tokens fail from ${most} seconds on.`, fix)
  return ok('clock', "The clock of this machine agrees with Microsoft's.")
}
