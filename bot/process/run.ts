// The program once it has been loaded: reads the settings, starts the bot, says where it is, and ends cleanly.

import { fileURLToPath } from 'node:url'
import { loadQuestionSet } from '../questions/load-question-set.ts'
import { wordingWarnings } from '../questions/wording-warnings.ts'
import { openLog } from './log.ts'
import { readSettings, type Settings } from './settings/settings.ts'
import { storeInWords } from './settings/store-settings.ts'
import { startBot } from './start.ts'

const minute = 60 * 1000

/** Runs the bot until a signal ends it. What keeps it from starting is told in a sentence. */
export async function run(env: Readonly<Record<string, string | undefined>>): Promise<void> {
  try {
    const settings = readSettings(env)
    const log = openLog(settings.logLevel)
    const set = loadQuestionSet(fileURLToPath(new URL('../questions/dma', import.meta.url)), (warning) =>
      log.warn(warning),
    )
    for (const warning of wordingWarnings(set)) log.warn(warning)
    const bot = await startBot({ settings, set, log, dueEvery: minute })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, async () => {
        await bot.stop()
        log.info('Stopped.')
      })
    }
    log.info(
      { ...described(settings), questionSet: `${set.id} ${set.version}` },
      `Listening on http://${settings.host}:${bot.port}/api/messages`,
    )
  } catch (error) {
    console.error(error instanceof Error ? sentence(error) : error)
    process.exitCode = 1
  }
}

function described(settings: Settings) {
  const { credentials, policy } = settings
  return {
    store: storeInWords(settings),
    authentication: credentials ? credentials.MicrosoftAppType : 'none: for this machine only',
    ...(policy.type === 'teams' && { tenants: policy.tenants }),
  }
}

function sentence(error: Error): string {
  if ('code' in error && error.code === 'EADDRINUSE') {
    return 'The port is taken by another program. End that one, or set PORT to a free port.'
  }
  return error.message
}
