// Reports failed exports of telemetry, because the exporters themselves do not.

type Exporter = {
  export(items: never, done: (result: { readonly code: number }) => void): void
}

/** Makes the exporter call `failed` when an export fails. Returns `exporter` itself. */
export function noted<Given extends Exporter>(exporter: Given, failed: () => void): Given {
  const sent = exporter.export.bind(exporter)
  exporter.export = (items, done) =>
    sent(items, (result) => {
      if (result.code !== 0) failed()
      done(result)
    })
  return exporter
}
