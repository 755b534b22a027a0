// Ends the bot in good order: at a signal, when npm is gone, or after a fault that nothing caught.

import { faultOf, type Log } from '../log.ts'
import { ancestors } from './ancestors.ts'

/** Milliseconds between two checks whether npm is still there. */
const npmLook = 500

/** Milliseconds that the process may run after the bot has stopped. */
const grace = 300

/**
 * Calls `stop` once, at the first signal, and lets the process end. Later signals change nothing: Ctrl-C reaches the
 * bot twice under npm, once from the terminal and once from npm.
 * @param underNpm whether npm started the bot. npm runs it in a shell. A signal to only npm ends npm, or the shell, and
 * does not reach the bot; so the bot ends when either of them is gone.
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
    // Does not wait for other work, such as a request to a host that does not answer.
    setTimeout(() => process.exit(), grace).unref()
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0))
  if (underNpm) {
    const first = ancestors()
    setInterval(() => {
      if (ancestors() !== first) void end(0)
    }, npmLook).unref()
  }
  // A rejection that nothing handles comes here too. After such a fault no state can be trusted.
  process.on('uncaughtException', (error) => {
    log.error(faultOf(error), 'A fault that nothing caught ends the bot.')
    void end(1)
  })
}
