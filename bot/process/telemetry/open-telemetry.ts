// The observer that sends traces and metrics by OpenTelemetry. Only this file imports its packages.

import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { BatchSpanProcessor, TraceIdRatioBasedSampler, TracerProvider } from '@opentelemetry/sdk-trace'
import type { Observer } from '../../../lib/observation.ts'
import type { TelemetrySettings } from '../../settings/telemetry-settings.ts'
import { bounds, counters, durations, gauges } from './instruments.ts'
import { noted } from './noted-exports.ts'

export type Telemetry = {
  readonly observer: Observer
  /** Sends the remaining data. */
  stop(): Promise<void>
}

/** The time limit of one request to the receiver, in milliseconds. */
const patience = 5000

/**
 * Makes the observer and its exporters. Registers nothing globally, so that no other library sends anything through
 * them.
 * @param failed is called after a failed export
 */
export function openTelemetry(settings: TelemetrySettings, version: string, failed: () => void): Telemetry {
  const { endpoint, headers, service, interval, share } = settings
  const resource = resourceFromAttributes({
    'service.name': service,
    'service.version': version,
    'service.instance.id': randomUUID(),
  })
  const to = (signal: string) => ({ url: `${endpoint}/v1/${signal}`, headers, timeoutMillis: patience })
  const meters = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: noted(new OTLPMetricExporter(to('metrics')), failed),
        exportIntervalMillis: interval,
        exportTimeoutMillis: Math.min(patience, interval),
      }),
    ],
  })
  const tracers = new TracerProvider({
    resource,
    sampler: new TraceIdRatioBasedSampler(share),
    spanProcessors: [new BatchSpanProcessor({ exporter: noted(new OTLPTraceExporter(to('traces')), failed) })],
  })
  return {
    observer: observerWith(meters.getMeter('dma'), tracers.getTracer('dma')),
    stop: async () => void (await Promise.allSettled([meters.shutdown(), tracers.shutdown()])),
  }
}

type Meter = ReturnType<MeterProvider['getMeter']>
type Tracer = ReturnType<TracerProvider['getTracer']>

function observerWith(meter: Meter, tracer: Tracer): Observer {
  const timesOf = mapped(durations, ({ name, description }) =>
    meter.createHistogram(name, { description, unit: 's', advice: { explicitBucketBoundaries: bounds } }),
  )
  const countOf = mapped(counters, ({ name, description }) => meter.createCounter(name, { description }))
  watchProcess(meter)
  const current = new AsyncLocalStorage<Span>()

  return {
    count(what, fields) {
      countOf[what].add(1, fields)
    },
    describe(fields) {
      current.getStore()?.setAttributes(fields)
    },
    async measure(what, fields, work, outcomeOf) {
      const parent = current.getStore()
      const span = tracer.startSpan(
        what,
        { attributes: fields, kind: what === 'turn' ? SpanKind.SERVER : SpanKind.CLIENT },
        parent ? trace.setSpan(ROOT_CONTEXT, parent) : ROOT_CONTEXT,
      )
      const begun = performance.now()
      let outcome = 'failed'
      try {
        const result = await current.run(span, work)
        outcome = outcomeOf(result)
        return result
      } catch (error) {
        // Sends the error's name only, because its message may quote data.
        span.setStatus({ code: SpanStatusCode.ERROR })
        span.setAttribute('error', error instanceof Error ? error.name : typeof error)
        throw error
      } finally {
        timesOf[what].record((performance.now() - begun) / 1000, { ...fields, outcome })
        span.setAttribute('outcome', outcome)
        span.end()
      }
    },
  }
}

function watchProcess(meter: Meter): void {
  const { memory, loop } = gauges
  meter
    .createObservableGauge(memory.name, { description: memory.description, unit: 'By' })
    .addCallback((result) => result.observe(process.memoryUsage.rss()))
  let last = performance.eventLoopUtilization()
  meter.createObservableGauge(loop.name, { description: loop.description, unit: '1' }).addCallback((result) => {
    const now = performance.eventLoopUtilization()
    result.observe(performance.eventLoopUtilization(now, last).utilization)
    last = now
  })
}

function mapped<Name extends string, From, To>(all: Readonly<Record<Name, From>>, make: (each: From) => To) {
  const entries = Object.entries(all) as [Name, From][]
  return Object.fromEntries(entries.map(([name, each]) => [name, make(each)])) as Record<Name, To>
}
