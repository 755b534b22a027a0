// Runs a command: prints its outcome, its usage to a person who asks, and each expected fault as a sentence.

import { useOutboundProxy } from '../../bot/process/outbound-proxy.ts'
import { processEnvironment } from '../../bot/settings/process-environment.ts'
import { outcomeOf, type Work } from './outcome-of.ts'

/**
 * Runs `work`, prints its result and sets the exit code of the process. Rethrows a bug. `--help` and `-h` only print
 * `usage`. Wrong arguments are reported with `usage` and exit code 2; an unusable file is reported with exit code 2 but
 * without `usage`; other expected faults have exit code 1. Requests of `work` to other machines use the outbound proxy
 * of the settings. `work` parses the arguments before it loads its modules, so that help and refusals are immediate.
 */
export async function runCommand(usage: string, work: Work): Promise<void> {
  // A reader that has read enough, such as `head`, closes the pipe early. That is not a fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const proxied: Work = (args, surroundings) => {
    useOutboundProxy(surroundings.environment)
    return work(args, surroundings)
  }
  const { exitCode, out, err } = await outcomeOf(usage, proxied, process.argv.slice(2), {
    environment: processEnvironment,
    // A getter, because reading `process.stdin` would keep a command open that does not use it.
    get input() {
      return process.stdin
    },
    screen: process.stderr,
  })
  if (out) process.stdout.write(`${out}\n`)
  if (err) process.stderr.write(`${err}\n`)
  process.exitCode = exitCode
}
