// Reads the settings of telemetry, under the standard names of OpenTelemetry.

import { z } from 'zod'
import { given } from './environment.ts'

export type TelemetrySettings = {
  /** The base address of an OTLP receiver over HTTP, without a trailing slash. */
  readonly endpoint: string
  /** Headers of each request, such as a key. */
  readonly headers: Readonly<Record<string, string>>
  readonly service: string
  /** Milliseconds between two exports of metrics. */
  readonly interval: number
  /** The share of turns that are traced, 0 to 1. Metrics count all turns. */
  readonly share: number
}

/** `key=value` pairs, separated by commas, with URL-encoded values. */
const headerList = z.string().transform((text, context) => {
  try {
    return Object.fromEntries(
      text.split(',').map((pair) => {
        const [, name, value] = /^\s*([\w-]+)\s*=(.*)$/.exec(pair) ?? []
        if (name === undefined || value === undefined) throw new URIError()
        return [name, decodeURIComponent(value.trim())]
      }),
    )
  } catch {
    context.addIssue({ code: 'custom', message: 'must be name=value pairs with commas between them' })
    return z.NEVER
  }
})

/**
 * The schema of each setting of telemetry, by name:
 * https://opentelemetry.io/docs/specs/otel/configuration/sdk-environment-variables/
 */
export const telemetryEnvironment = {
  OTEL_EXPORTER_OTLP_ENDPOINT: given.pipe(
    z
      .url({
        protocol: /^https?$/,
        error: 'must be the http(s) address of an OTLP receiver, such as http://127.0.0.1:4318',
      })
      .transform((url) => url.replace(/\/+$/, ''))
      .optional(),
  ),
  OTEL_EXPORTER_OTLP_HEADERS: given.pipe(headerList.optional()),
  OTEL_EXPORTER_OTLP_PROTOCOL: given.pipe(
    z.enum(['http/json'], { error: 'must be http/json: a collector takes it on port 4318' }).optional(),
  ),
  OTEL_SERVICE_NAME: given.pipe(z.string().max(100, 'must be at most 100 characters').default('digital-maturity-bot')),
  OTEL_METRIC_EXPORT_INTERVAL: given
    .pipe(
      z
        .string()
        .regex(/^\d{3,7}$/, 'must be milliseconds from 100 to 9999999')
        .default('60000'),
    )
    .transform(Number),
  OTEL_TRACES_SAMPLER_ARG: given
    .pipe(
      z
        .string()
        .regex(/^(0(\.\d+)?|1(\.0+)?)$/, 'must be a share of turns from 0 to 1')
        .default('0.1'),
    )
    .transform(Number),
}

const schema = z.object(telemetryEnvironment)

/** The settings of telemetry, from an environment that the schema has read; undefined if it is off. */
export function telemetryOf(read: z.infer<typeof schema>): TelemetrySettings | undefined {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_EXPORTER_OTLP_HEADERS: headers = {} } = read
  return endpoint === undefined
    ? undefined
    : {
        ...{ endpoint, headers, service: read.OTEL_SERVICE_NAME },
        ...{ interval: read.OTEL_METRIC_EXPORT_INTERVAL, share: read.OTEL_TRACES_SAMPLER_ARG },
      }
}
