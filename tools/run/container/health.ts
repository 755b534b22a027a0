// The container's health check: exits with 0 if the bot in this container responds, else with 1.

import { get } from 'node:http'
import { processEnvironment } from '../../../bot/settings/process-environment.ts'

/** In milliseconds. The container's own limit is longer, so that this check can report the reason. */
const patience = 4000

const port = Number(processEnvironment.PORT?.trim() || 3978)
const request = get({ host: '127.0.0.1', port, path: '/healthz', timeout: patience }, ({ statusCode }) => {
  end(statusCode === 200 ? undefined : `/healthz answered ${statusCode}.`)
})
request.on('timeout', () => end('/healthz did not answer in time.'))
request.on('error', (error) => end(error.message))

function end(fault: string | undefined): void {
  if (fault) console.error(fault)
  process.exit(fault ? 1 : 0)
}
