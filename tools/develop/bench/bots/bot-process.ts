// Runs a bot in its own process, and reads its memory and processor time.

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { processEnvironment } from '../../../../bot/settings/process-environment.ts'

const host = '127.0.0.1'
const root = fileURLToPath(new URL('../../../..', import.meta.url))
const patience = 30_000

// Ends every bot with this process, even after a fault.
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

export type BotProcess = {
  readonly url: string
  /** Milliseconds from its start to its first response over HTTP. */
  readonly startedIn: number
  /** Its memory in megabytes; undefined on systems other than Linux. */
  memory(): number | undefined
  /** The processor time of all its threads since its start, in milliseconds; undefined on systems other than Linux. */
  processorTime(): number | undefined
  /** Ends it like Ctrl-C. */
  stop(): Promise<void>
}

/** Starts `node ...args` and resolves after its first response. Throws if it ends or does not respond. */
export async function startProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<BotProcess> {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...withoutSettings(), ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  await answers(child, port)
  return {
    url: `http://${host}:${port}/api/messages`,
    startedIn: performance.now() - began,
    memory: () => memoryOf(child),
    processorTime: () => processorTimeOf(child),
    stop: () => stop(child),
  }
}

/** The environment without credentials, a council or a Cosmos DB, because the bare bot has none either. */
function withoutSettings(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(processEnvironment).filter(([name]) => !/^(MicrosoftApp|COUNCIL_|COSMOS_|HOST$)/.test(name)),
  )
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, host)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('A server on a port has an address with a port.')
  return address.port
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, host)
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
}

const isHealthy = (port: number): Promise<boolean> =>
  fetch(`http://${host}:${port}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )

async function answers(child: ChildProcess, port: number): Promise<void> {
  const end = performance.now() + patience
  while (child.exitCode === null && child.signalCode === null) {
    // A request to a closed port takes milliseconds of processor time, a connection a tenth of that.
    if ((await isOpen(port)) && (await isHealthy(port))) return
    if (performance.now() > end) break
    await after(5)
  }
  child.kill('SIGKILL')
  throw new Error(`${child.spawnargs.join(' ')} did not answer.`)
}

function memoryOf({ pid }: ChildProcess): number | undefined {
  if (process.platform !== 'linux') return undefined
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
}

// One tick of `/proc/PID/stat` in milliseconds: USER_HZ is 100 on every platform that Node runs on. Source:
// proc_pid_stat(5).
const tick = 10

function processorTimeOf({ pid }: ChildProcess): number | undefined {
  if (process.platform !== 'linux') return undefined
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The second field is the program's name, which may hold spaces. Fields 14 and 15 are user and system time.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * tick
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const force = setTimeout(() => child.kill('SIGKILL'), 5000)
  await ended
  clearTimeout(force)
}
