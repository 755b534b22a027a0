// Runs the bot: reads the settings, starts it, logs its address, and stops it cleanly.

import { setTimeout } from 'node:timers/promises'
import { faultOf, openLog } from '../log.ts'
import { openBotStore } from '../open-store.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { storeInWords } from '../settings/store-settings.ts'
import { readBenchmark } from './benchmark-file.ts'
import { listening } from './listening.ts'
import { useOutboundProxy } from './outbound-proxy.ts'
import { servedSets } from './served-sets.ts'
import { stopAtSignals } from './signals.ts'
import { startTelemetry } from './telemetry/start-telemetry.ts'
import { version } from './version.ts'

const minute = 60 * 1000
/**
 * Milliseconds between the start and the preparation of typed words, so that presses that waited for the start come
 * first.
 */
const firstQuiet = 20_000

/**
 * Runs the bot until a signal ends it. If it cannot start, one sentence on stderr says why, and the exit code is 1.
 * @param from the code that was loaded, for the log
 */
export async function run(env: Readonly<Record<string, string | undefined>>, from: 'build' | 'sources'): Promise<void> {
  try {
    const settings = readSettings(env)
    useOutboundProxy(env)
    const log = openLog(settings.logLevel)
    log.info({ version, node: process.versions.node, from }, `The Digital Maturity Assessment bot ${version} starts.`)
    const sets = servedSets(settings.questionSets, log)
    const benchmark = readBenchmark(settings.benchmarkFile, sets, log)
    const endTelemetry = await startTelemetry(settings.telemetry, version, log)
    const store = await openBotStore(settings, log)
    // Loaded only now, because it takes a second or more. Faults of the settings, questions or data are reported
    // before.
    const { startBot } = await import('../start.ts')
    const bot = await startBot({ settings, sets, benchmark, store, log, dueEvery: minute, prefetchKeys: true })
    stopAtSignals(() => bot.stop().then(endTelemetry), log, env.npm_lifecycle_event !== undefined)
    log.info(
      { ...described(settings), questionSets: sets.offered.map(({ id, version }) => `${id} ${version}`) },
      listening(settings.host, bot.port),
    )
    // Not awaited, because Node ends with exit code 13 if a signal arrives while a module waits for this.
    prepareWords().catch((error) =>
      log.error(faultOf(error), 'The understanding of typed words is not ready. The first typed words make it so.'),
    )
  } catch (error) {
    console.error(error instanceof Error ? sentence(error) : error)
    process.exitCode = 1
  }
}

/**
 * Prepares the understanding of typed words in steps of some milliseconds. Its timers are unref'd, so they do not keep
 * a stopping process alive.
 */
async function prepareWords(): Promise<void> {
  const { prepareUnderstanding } = await import('../../dialogs/typed/prepare-understanding.ts')
  await setTimeout(firstQuiet, undefined, { ref: false })
  await prepareUnderstanding(() => setTimeout(1, undefined, { ref: false }))
}

function described(settings: Settings) {
  const { credentials, policy } = settings
  return {
    store: storeInWords(settings),
    authentication: credentials ? credentials.MicrosoftAppType : 'none: for this machine only',
    ...(policy.type === 'teams' && { tenants: policy.tenants }),
    ...(settings.telemetry && { telemetry: settings.telemetry.endpoint }),
  }
}

/** Errors of the operating system that a setting can fix. */
const remedies: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port is taken by another program. End that one, or set PORT to a free port.',
  EACCES: 'This account may not listen on that port. Set PORT to one above 1023.',
  EADDRNOTAVAIL: 'This machine has no such address. Set HOST to one of its own, such as 127.0.0.1.',
  ENOTFOUND: 'HOST is no address of this machine, and no name of one. Set it to an address, such as 127.0.0.1.',
}

function sentence(error: Error): string {
  const isListening = 'syscall' in error && ['listen', 'getaddrinfo'].includes(String(error.syscall))
  return (isListening && 'code' in error && remedies[String(error.code)]) || error.message
}
