// Our bot for the load: what `npm start` runs, without the rate limit of a person.

import { fileURLToPath } from 'node:url'
import { openLog } from '../../../../bot/log.ts'
import { processEnvironment } from '../../../../bot/settings/process-environment.ts'
import { readSettings } from '../../../../bot/settings/settings.ts'
import { startBot } from '../../../../bot/start.ts'
import { loadQuestionSet } from '../../../../questions/load-question-set.ts'

const settings = readSettings(processEnvironment)
const bot = await startBot({
  settings,
  set: loadQuestionSet(fileURLToPath(import.meta.resolve('../../../../questions/dma'))),
  log: openLog(settings.logLevel),
  pace: { burst: 1_000_000, perSecond: 1_000_000 },
})
process.once('SIGTERM', () => bot.stop())
