// `npm run playground` runs the bot with Microsoft's local stand-in for Teams, on this machine only, until Ctrl-C.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { processEnvironment } from '../../bot/settings/process-environment.ts'
import type { Outcome } from '../command/outcome.ts'
import { parseOptions } from '../command/parse-options.ts'
import { runCommand } from '../command/run-command.ts'
import { Stop } from '../command/stop.ts'

const usage = `Usage: npm run playground
Starts the bot and Microsoft's playground on this machine, and prints the address to open. Ctrl-C ends both.
PORT (3978) and PLAYGROUND_PORT (56150) choose other ports, DATA_DIR (.data) the folder of the answers.`

const root = resolve(import.meta.dirname, '../..')
const here = '127.0.0.1'

const port = (usual: number) =>
  z.coerce.number({ error: 'must be a port number, 1 to 65535' }).int().min(1).max(65535).default(usual)

const Settings = z
  .object({ PORT: port(3978), PLAYGROUND_PORT: port(56150), DATA_DIR: z.string().default('.data') })
  .refine((read) => read.PORT !== read.PLAYGROUND_PORT, { error: 'must differ from PORT', path: ['PLAYGROUND_PORT'] })
type Settings = z.infer<typeof Settings>

function readSettings(environment: NodeJS.ProcessEnv): Settings {
  // An empty setting counts as absent.
  const read = Settings.safeParse(Object.fromEntries(Object.entries(environment).filter(([, value]) => value)))
  if (read.success) return read.data
  throw new Stop(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`).join('\n'))
}

/** Starts the bot without an app id, and so without authentication. It allows this on a loopback address only. */
async function startBot({ PORT, DATA_DIR }: Settings): Promise<ChildProcess> {
  // Loads the question set, so it is imported only when needed.
  const { madeUpBenchmark } = await import('./made-up-benchmark.ts')
  const {
    MicrosoftAppId,
    MicrosoftAppPassword,
    MicrosoftAppTenantId,
    MicrosoftAppType,
    ALLOWED_TENANTS,
    BENCHMARK_FILE = madeUpBenchmark(resolve(root, DATA_DIR), join(root, 'questions/dma')),
    ...environment
  } = processEnvironment
  return spawn(process.execPath, ['bot/main.js'], {
    cwd: root,
    env: { LOG_LEVEL: 'warn', ...environment, ...direct, HOST: here, PORT: String(PORT), DATA_DIR, BENCHMARK_FILE },
    stdio: ['ignore', 2, 2],
  })
}

function startPlayground({ PORT, PLAYGROUND_PORT, DATA_DIR }: Settings): ChildProcess {
  const address = `http://${here}:${PLAYGROUND_PORT}`
  return spawn(
    process.execPath,
    [
      ...['--import', import.meta.resolve('./loopback.ts')],
      ...[fileURLToPath(import.meta.resolve('@microsoft/m365agentsplayground/cli.js')), 'start', '--disable-telemetry'],
      ...['--app-endpoint', `http://${here}:${PORT}/api/messages`, '--channel-id', 'msteams'],
      ...['--port', String(PLAYGROUND_PORT), '--service-url', `${address}/_connector`],
    ],
    {
      cwd: root,
      env: {
        ...processEnvironment,
        ...direct,
        TEAMSAPPTESTER_BROWSER: 'none',
        APPLICATION_INSIGHTS_NO_STATSBEAT: '1',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(root, '.m365agentsplayground.yml'),
        M365_AGENTS_PLAYGROUND_LOGFILE: resolve(root, DATA_DIR, 'playground.log'),
      },
      stdio: ['ignore', 'ignore', 2],
    },
  )
}

// Office machines often have a proxy, which both programs would use to reach each other.
const direct = { NO_PROXY: here, no_proxy: here }

/** Checked first, because the playground would silently take another port. */
async function mustBeFree(setting: 'PORT' | 'PLAYGROUND_PORT', port: number): Promise<void> {
  const probe = createServer().listen(port, here)
  try {
    await once(probe, 'listening')
  } catch {
    throw new Stop(
      `Port ${port} is taken or not allowed. Close the program that uses it, or set ${setting} to another.`,
    )
  }
  probe.close()
}

/** Waits until the address responds with success, or until `over`. */
async function answers(name: string, url: string, over: AbortSignal): Promise<void> {
  const patience = AbortSignal.timeout(60_000)
  while (!over.aborted) {
    if (patience.aborted) throw new Stop(`${name} did not answer within a minute.`)
    const response = await fetch(url, { signal: over }).catch(() => undefined)
    if (response?.ok) return
    await after(100, undefined, { signal: over }).catch(() => undefined)
  }
}

async function ends(name: string, child: ChildProcess): Promise<never> {
  const [code, signal] = await once(child, 'exit')
  throw new Stop(`${name} stopped by itself (${signal ?? `exit code ${code}`}).`)
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(force)
}

const over = new AbortController()
const stopped = once(over.signal, 'abort')
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => over.abort())
// npm runs a script through a shell that does not pass on SIGTERM, so we stop when our parent has gone.
const parent = process.ppid
setInterval(() => process.ppid !== parent && over.abort(), 500).unref()

async function play(args: readonly string[]): Promise<Outcome> {
  parseOptions(args, {})
  const children: ChildProcess[] = []
  try {
    const settings = readSettings(processEnvironment)
    await mustBeFree('PORT', settings.PORT)
    await mustBeFree('PLAYGROUND_PORT', settings.PLAYGROUND_PORT)

    const [bot, playground] = [await startBot(settings), startPlayground(settings)]
    children.push(bot, playground)
    const failed = Promise.race([ends('The bot', bot), ends('The playground', playground)])

    const address = `http://${here}:${settings.PLAYGROUND_PORT}`
    const ready = Promise.all([
      answers('The bot', `http://${here}:${settings.PORT}/readyz`, over.signal),
      answers('The playground', address, over.signal),
    ])
    await Promise.race([ready, failed])
    if (!over.signal.aborted) console.log(`Open ${address} in a browser to talk to the bot. Ctrl-C ends both.`)
    await Promise.race([stopped, failed])
    return { exitCode: 0 }
  } finally {
    over.abort()
    // The bot ends first, because it still sends messages to the playground.
    for (const child of children) await end(child)
  }
}

await runCommand(usage, play)
