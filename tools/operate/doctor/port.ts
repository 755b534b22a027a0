// Checks that the bot responds on its port, or that the port is free for it.

import { once } from 'node:events'
import { createServer } from 'node:net'
import { version } from '../../../bot/process/version.ts'
import { inUrl } from '../../../bot/settings/loopback.ts'
import type { Settings } from '../../../bot/settings/settings.ts'
import { type Answer, ask, jsonOf } from './ask.ts'
import { type Finding, failed, ok, warning } from './finding.ts'

/** Addresses that mean all addresses of the machine, each with one that reaches it locally. */
const inside: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' }

export async function port({ host, port }: Pick<Settings, 'host' | 'port'>): Promise<Finding> {
  const base = `http://${inUrl(inside[host] ?? host)}:${port}`
  const alive = await ask(`${base}/healthz`, { signal: AbortSignal.timeout(3000) })
  if ('status' in alive && isOurs(alive)) return answering(base, alive)
  const code = await listens(host, port)
  if (code === undefined) return ok('port', `Port ${port} on ${host} is free for the bot.`)
  if (code === 'EADDRINUSE') {
    return failed(
      'port',
      `Another program has port ${port} on ${host}, or the bot does not answer there.`,
      `End that program (on Linux, ss -ltnp 'sport = :${port}' names it), or set PORT to a free port.`,
    )
  }
  const isPort = code === 'EACCES'
  return failed(
    'port',
    isPort
      ? `This account may not listen on port ${port}.`
      : `This machine cannot listen on the address ${host} (${code}).`,
    isPort ? 'Set PORT to one above 1023.' : 'Set HOST to an address of this machine, such as 127.0.0.1.',
  )
}

async function answering(base: string, alive: Answer): Promise<Finding> {
  const other = told(alive, 'version')
  const ready = await ask(`${base}/readyz`)
  if (!('status' in ready) || ready.status !== 200) {
    return failed(
      'port',
      'The bot answers, and cannot save answers.',
      "See the line about the store, and the bot's log.",
    )
  }
  if (other !== version) {
    return warning(
      'port',
      `The bot that answers is version ${other}; this folder holds ${version}.`,
      'Restart the bot from this folder, or run the doctor in the folder of the bot.',
    )
  }
  if (told(ready, 'status') === 'degraded') {
    return warning('port', 'The bot answers, and a lesser part of it fails.', "The bot's log says which.")
  }
  return ok('port', `The bot ${version} answers at ${base}, and is ready.`)
}

const isOurs = (answer: Answer): boolean => told(answer, 'status') === 'alive'

function told(answer: Answer, field: 'status' | 'version'): string | undefined {
  const json = jsonOf(answer)
  const value =
    typeof json === 'object' && json !== null ? Object.entries(json).find(([name]) => name === field)?.[1] : ''
  return typeof value === 'string' ? value : undefined
}

/** The error code if this process cannot listen there; undefined if it can. */
async function listens(host: string, port: number): Promise<string | undefined> {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
    return undefined
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  } finally {
    server.close()
  }
}
