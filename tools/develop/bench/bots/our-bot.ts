// Our bot for the load test: like `npm start`, without the rate limit for one person.

import { openLog } from '../../../../bot/log.ts'
import { servedSets } from '../../../../bot/process/served-sets.ts'
import { startTelemetry } from '../../../../bot/process/telemetry/start-telemetry.ts'
import { version } from '../../../../bot/process/version.ts'
import { processEnvironment } from '../../../../bot/settings/process-environment.ts'
import { readSettings } from '../../../../bot/settings/settings.ts'
import { startBot } from '../../../../bot/start.ts'

const settings = readSettings(processEnvironment)
const log = openLog(settings.logLevel)
const endTelemetry = await startTelemetry(settings.telemetry, version, log)
const bot = await startBot({
  settings,
  sets: servedSets(undefined, log),
  log,
  pace: { burst: 1_000_000, perSecond: 1_000_000 },
})
process.once('SIGTERM', () => bot.stop().then(endTelemetry))
