// Dashboards and alert rules name only figures that the bot sends, and the runbook explains each alarm.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { bounds, counters, durations, gauges } from '../../bot/process/telemetry/instruments.ts'

const dotted = (name: string) => name.replaceAll('.', '_')

/** The names that a collector gives the figures in Prometheus: with the unit, and `_total` for a counter. */
const known: ReadonlyMap<string, string> = new Map<string, string>([
  ...Object.values(durations).flatMap(({ name }) =>
    ['bucket', 'count', 'sum'].map((part) => [`${dotted(name)}_seconds_${part}`, name] as const),
  ),
  ...Object.values(counters).map(({ name }) => [`${dotted(name)}_total`, name] as const),
  [`${dotted(gauges.memory.name)}_bytes`, gauges.memory.name] as const,
  [`${dotted(gauges.loop.name)}_ratio`, gauges.loop.name] as const,
])

const figuresIn = (text: string) => [...new Set(text.match(/\bdma_\w+/g) ?? [])]

/** The labels that an expression selects or groups by. */
const labelsIn = (text: string) =>
  [
    ...[...text.matchAll(/(\w+)\s*(?:=~|!~|!=|=)\s*\\?"/g)].map(([, label = '']) => label),
    ...[...text.matchAll(/by \(([^)]*)\)/g)].flatMap(([, labels = '']) => labels.split(',').map((each) => each.trim())),
  ].filter((label) => label !== 'le')

const labels = ['type', 'place', 'outcome', 'operation', 'kind', 'reason', 'format', 'state', 'of']

const dashboard = readFileSync('infra/observe/grafana-dashboard.json', 'utf8')
const rules = readFileSync('infra/observe/alerts.yml', 'utf8')

type Rule = {
  readonly alert: string
  readonly expr: string
  readonly labels: { readonly severity: string }
  readonly annotations: { readonly summary: string; readonly runbook: string }
}
const alerts: readonly Rule[] = (load(rules) as { groups: readonly { rules: readonly Rule[] }[] }).groups.flatMap(
  (group) => group.rules,
)

describe('Dashboards and alert rules', () => {
  it('name only figures and labels that the bot sends', () => {
    const expressions = JSON.parse(dashboard).panels.flatMap((panel: { targets: { expr: string }[] }) =>
      panel.targets.map(({ expr }) => expr),
    )
    assert.ok(expressions.length >= 12 && alerts.length >= 12)
    for (const expression of [...expressions, ...alerts.map(({ expr }) => expr)]) {
      const figures = figuresIn(expression)
      assert.ok(figures.length > 0, expression)
      for (const figure of figures) assert.ok(known.has(figure), `${figure} is not sent.`)
      for (const label of labelsIn(expression)) assert.ok(labels.includes(label), `${label} is no label.`)
    }
  })

  it('leave no figure of the bot out', () => {
    const shown = new Set(figuresIn(dashboard).map((figure) => known.get(figure)))
    assert.deepEqual(
      [...new Set(known.values())].filter((name) => !shown.has(name)),
      [],
    )
  })

  it('have a section of the runbook for each alarm', () => {
    const headings = readFileSync('docs/operate.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .map((line) => line.replace(/^#+ /, '').toLowerCase())
    for (const { alert, annotations } of alerts) {
      assert.equal(annotations.runbook, `docs/operate.md#${alert.toLowerCase()}`)
      assert.ok(headings.includes(alert.toLowerCase()), `docs/operate.md does not explain ${alert}.`)
    }
  })

  it('measure times in buckets up to the ten seconds of Teams', () => {
    assert.equal(bounds.at(-1), 10)
    assert.deepEqual(
      bounds,
      bounds.toSorted((a, b) => a - b),
    )
  })
})
