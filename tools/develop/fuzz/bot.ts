// Our bot for fuzzing: like `npm start`, without the rate limit, which would stop most activities. Prints its port.

import { openLog } from '../../../bot/log.ts'
import { servedSets } from '../../../bot/process/served-sets.ts'
import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { readSettings } from '../../../bot/settings/settings.ts'
import { startBot } from '../../../bot/start.ts'

const settings = readSettings({ PORT: '0', DATA_DIR: processEnvironment.DATA_DIR, LOG_LEVEL: 'warn' })
const log = openLog(settings.logLevel)
const bot = await startBot({
  settings,
  sets: servedSets(undefined, log),
  log,
  quiet: 100,
  pace: { burst: Number.POSITIVE_INFINITY, perSecond: 0 },
})
process.send?.(bot.port)
process.once('SIGTERM', async () => {
  await bot.stop()
  process.disconnect()
})
