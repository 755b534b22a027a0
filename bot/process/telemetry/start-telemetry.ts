// Starts telemetry and loads its packages if the settings name a receiver.

import { setTimeout } from 'node:timers/promises'
import { observeWith } from '../../../lib/observation.ts'
import type { Log } from '../../log.ts'
import type { TelemetrySettings } from '../../settings/telemetry-settings.ts'

/** The time limit of the last export before the process ends, in milliseconds. */
const lastExport = 800

/** The minimum time between two log lines about failed exports, in milliseconds. */
const between = 10 * 60 * 1000

/**
 * Starts the observer. Call it before the store is opened. Returns a function that sends the remaining data and stops
 * it.
 */
export async function startTelemetry(
  settings: TelemetrySettings | undefined,
  version: string,
  log: Log,
): Promise<() => Promise<void>> {
  if (!settings) return async () => {}
  const { openTelemetry } = await import('./open-telemetry.ts')
  let told = Number.NEGATIVE_INFINITY
  const telemetry = openTelemetry(settings, version, () => {
    if (performance.now() - told < between) return
    told = performance.now()
    log.warn('The receiver of telemetry takes nothing: compare OTEL_EXPORTER_OTLP_ENDPOINT with its address.')
  })
  observeWith(telemetry.observer)
  return async () => {
    observeWith(undefined)
    await Promise.race([telemetry.stop(), setTimeout(lastExport, undefined, { ref: false })])
  }
}
