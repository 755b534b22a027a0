// Our bot for the fuzzing: what `npm start` runs, but for the pace, which would hold most of it back. It tells its port.

import { fileURLToPath } from 'node:url'
import { openLog } from '../../../bot/log.ts'
import { processEnvironment } from '../../../bot/settings/process-environment.ts'
import { readSettings } from '../../../bot/settings/settings.ts'
import { startBot } from '../../../bot/start.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'

const settings = readSettings({ PORT: '0', DATA_DIR: processEnvironment.DATA_DIR, LOG_LEVEL: 'warn' })
const bot = await startBot({
  settings,
  set: loadQuestionSet(fileURLToPath(import.meta.resolve('../../../questions/dma'))),
  log: openLog(settings.logLevel),
  quiet: 100,
  pace: { burst: Number.POSITIVE_INFINITY, perSecond: 0 },
})
process.send?.(bot.port)
process.once('SIGTERM', async () => {
  await bot.stop()
  process.disconnect()
})
