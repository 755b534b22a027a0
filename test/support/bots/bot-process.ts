// Starts the bot as a process of its own, as `npm start` runs it, and gives people who talk to it.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { setTimeout } from 'node:timers/promises'
import packageFile from '../../../package.json' with { type: 'json' }
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { patience } from '../patience.ts'
import { type Activity, homeTenant, type Sender } from '../people/activities.ts'
import { type Client, openClient } from '../people/client.ts'
import { type ChannelOptions, openChannel, type Room } from '../people/room.ts'
import { programEnvironment } from '../program-environment.ts'
import type { Wire } from '../wire/wire.ts'
import { postTo } from './post-to.ts'

const set = loadQuestionSet('questions/dma')

type Ended = { readonly code: number | null; readonly signal: string | null }

export type BotProcess = {
  readonly port: string
  person(name: string): Client
  channel(options: ChannelOptions): Room<undefined>
  /** Sends the signal; `ended` says what became of it. */
  kill(signal: 'SIGTERM' | 'SIGKILL' | 'SIGINT' | 'SIGHUP'): void
  readonly pid: number
  readonly ended: Promise<Ended>
  readonly log: readonly string[]
}

type Environment = Readonly<Record<string, string>>

/** A bot that is installed elsewhere: its program and arguments, and the folder that it starts in. */
export type Command = { readonly program: string; readonly args: readonly string[]; readonly cwd?: string }

const [, ...asStarted] = String(packageFile.scripts.start).split(' ')
const thisBot: Command = { program: process.execPath, args: asStarted }

function spawnBot(environment: Environment, options: readonly string[] = [], { program, args, cwd } = thisBot) {
  const env = { ...programEnvironment, ...environment }
  return spawn(program, [...options, ...args], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
}

/**
 * Starts it on a free port, and resolves when it listens. A bot that ends, or does not listen in time, fails
 * with the last lines of its log; it does not keep running in the background.
 * @param options for Node itself
 */
export async function startProcess(
  wire: Wire,
  environment: Environment,
  options: readonly string[] = [],
  command = thisBot,
): Promise<BotProcess> {
  const child = spawnBot({ PORT: '0', ...environment }, options, command)
  const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }))
  const log: string[] = []
  const lines = createInterface({ input: child.stdout })
  const listening = new Promise<string | undefined>((resolve) => {
    lines.on('line', (line) => {
      log.push(line)
      const port = /Listening on http:\/\/\S+:(\d+)\//.exec(line)?.[1]
      if (port) resolve(port)
    })
  })
  child.stderr.pipe(process.stderr)
  const given = new AbortController()
  const tooLate = setTimeout(patience, undefined, { signal: given.signal }).catch(() => undefined)
  const port = await Promise.race([listening, ended.then(() => undefined), tooLate])
  given.abort()
  if (!port) child.kill('SIGKILL')
  assert.ok(port && child.pid, `The bot did not start. The end of its log:\n${log.slice(-5).join('\n')}`)
  const url = `http://127.0.0.1:${port}/api/messages`
  const line = { wire, set, now: () => new Date(), deliver: (activity: Activity) => postTo(url, activity) }
  const client = (sender: Sender) => openClient(line, sender)
  return {
    port,
    pid: child.pid,
    person: (name) => client({ name, tenant: homeTenant, place: 'personal', locale: 'en-GB', serviceUrl: wire.url }),
    channel: (options) => openChannel({ ...line, client }, options),
    kill: (signal) => void child.kill(signal),
    ended,
    log,
  }
}

/**
 * Runs a bot that cannot start. Gives its exit code and its words on stderr.
 * @param words those after its command
 */
export async function runProcess(
  environment: Environment,
  words: readonly string[] = [],
): Promise<{ readonly code: number; readonly said: string }> {
  const child = spawnBot(environment, [], { ...thisBot, args: [...asStarted, ...words] })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  return { code, said }
}
