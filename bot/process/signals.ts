// Stops the bot gracefully: on a signal, after the end of npm, or after an uncaught fault.

import { faultOf, type Log } from '../log.ts'
import { ancestors } from './ancestors.ts'

/** Milliseconds between two checks whether npm still runs. */
const npmLook = 500

/** The process exits at the latest this many milliseconds after the bot has stopped. */
const grace = 300

/**
 * Calls `stop` on the first signal, and lets the process end. Ignores later signals, because under npm Ctrl-C reaches
 * the bot twice: from the terminal and from npm.
 * @param underNpm whether npm started the bot. npm runs it in a shell. A signal to npm alone ends npm or the shell and
 * does not reach the bot, so the bot ends once one of them is gone.
 */
export function stopAtSignals(stop: () => Promise<void>, log: Log, underNpm: boolean): void {
  let isStopping = false

  async function end(exitCode: number): Promise<void> {
    if (isStopping) return
    isStopping = true
    process.exitCode = exitCode
    try {
      await stop()
      log.info('Stopped.')
    } catch (error) {
      process.exitCode = 1
      log.error(faultOf(error), 'The bot could not stop in good order.')
    }
    // Does not wait for other work, such as a request to an unresponsive host.
    setTimeout(() => process.exit(), grace).unref()
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
  if (underNpm) {
    const first = ancestors()
    setInterval(() => {
      if (ancestors() !== first) void end(0)
    }, npmLook).unref()
  }
  // An unhandled rejection arrives here too. After such a fault, no state can be trusted.
  process.on('uncaughtException', (error) => {
    log.error(faultOf(error), 'A fault that nothing caught ends the bot.')
    void end(1)
  })
}
