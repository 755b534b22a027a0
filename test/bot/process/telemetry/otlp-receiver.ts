// A receiver of OpenTelemetry on this machine: it takes OTLP over HTTP, and keeps every byte.

import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { text } from 'node:stream/consumers'
import { addressOf } from '../../../support/wire/listening.ts'

type Point = { readonly attributes: readonly { readonly key: string; readonly value: object }[] } & Readonly<
  Record<string, unknown>
>

export type Receiver = {
  readonly address: string
  readonly requests: readonly { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string }[]
  /** The newest points of each metric, by name. */
  metrics(): ReadonlyMap<string, readonly Point[]>
  /** The attributes of the points of a metric, as words. */
  points(name: string): readonly Readonly<Record<string, unknown>>[]
  spans(): readonly {
    readonly name: string
    readonly spanId: string
    readonly parentSpanId?: string
    readonly words: Readonly<Record<string, unknown>>
  }[]
  /** Answers every request with this status from now on. */
  answers(status: number): void
  close(): Promise<void>
}

export async function openReceiver(): Promise<Receiver> {
  const requests: { path: string; headers: IncomingHttpHeaders; body: string }[] = []
  let status = 200
  const server = createServer(async (request, response) => {
    requests.push({ path: request.url ?? '', headers: request.headers, body: await text(request) })
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end('{}')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  const bodies = (path: string) => requests.filter((each) => each.path === path).map(({ body }) => JSON.parse(body))
  function metrics() {
    const found = new Map<string, readonly Point[]>()
    for (const body of bodies('/v1/metrics')) {
      for (const { name, sum, gauge, histogram } of body.resourceMetrics[0].scopeMetrics[0]?.metrics ?? []) {
        found.set(name, (sum ?? gauge ?? histogram).dataPoints)
      }
    }
    return found
  }
  return {
    address: addressOf(server),
    requests,
    metrics,
    points: (name) => (metrics().get(name) ?? []).map(({ attributes }) => wordsOf(attributes)),
    spans: () =>
      bodies('/v1/traces').flatMap((body) =>
        body.resourceSpans[0].scopeSpans[0].spans.map((span: { attributes: Point['attributes'] }) => ({
          ...span,
          words: wordsOf(span.attributes),
        })),
      ),
    answers(given) {
      status = given
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

const wordsOf = (attributes: Point['attributes']) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))
