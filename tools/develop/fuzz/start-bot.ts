// Starts the bot in its own process, so that a crash is visible.

import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { processEnvironment } from '../../../bot/settings/process-environment.ts'

export type FuzzedBot = {
  readonly url: string
  /** Every line of its log so far. */
  readonly log: readonly string[]
  /** Stops it gracefully, and returns its exit code or the signal that ended it. */
  stop(): Promise<number | string>
}

const patience = 10_000

/** Starts it on a free port with its data in the folder. */
export async function startFuzzedBot(folder: string): Promise<FuzzedBot> {
  const child = fork(fileURLToPath(import.meta.resolve('./bot.ts')), {
    env: { PATH: processEnvironment.PATH, DATA_DIR: folder },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  // Ends the bot with this process.
  process.once('exit', () => child.kill('SIGKILL'))
  const ended = once(child, 'exit').then(([code, signal]) => z.union([z.number(), z.string()]).parse(code ?? signal))
  const log: string[] = []
  if (child.stdout) createInterface({ input: child.stdout }).on('line', (line) => void log.push(line))
  const started = once(child, 'message').then(([port]) => z.number().parse(port))
  const port = await Promise.race([started, ended.then(() => undefined)])
  if (port === undefined) throw new Error('The bot did not start.')
  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    log,
    stop() {
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), patience)
      return ended.finally(() => clearTimeout(force))
    },
  }
}
