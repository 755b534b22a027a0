// The report as JSON.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { contentOf } from '../../../reports/content/content-of.ts'
import { makeReport } from '../../../reports/format/make-report.ts'
import { figuresOf } from '../figures-of.ts'
import { states } from '../states.ts'

describe('the report as JSON', () => {
  for (const [state, source] of Object.entries(states)) {
    it(`holds the figures of scoring, the answers and the plan: ${state}`, async () => {
      const report = JSON.parse(new TextDecoder().decode(await makeReport('json', contentOf(source, 'en'))))
      const { evidence: _, ...figures } = figuresOf(source) as unknown as Record<string, unknown>
      for (const [name, value] of Object.entries(figures)) assert.deepEqual(report[name], value, name)
      assert.equal(report.answers.length, source.set.questions.size)
      assert.equal(report.council.nation, source.council.nation)
      assert.equal(report.changes?.answers.length, source.comparison?.answers.length)
      assert.equal(report.history.length, source.history?.length ?? 0)
      if (!source.people) assert.ok(!JSON.stringify(report).includes('"by"'))
    })
  }

  it('says first what it is, and is the same but for words in Welsh', async () => {
    const [english, welsh] = await Promise.all(['en', 'cy'].map((language) => reportOf('everything at once', language)))
    assert.equal(Object.keys(english ?? {})[0], 'schema')
    assert.deepEqual(english?.schema, { name: 'dma-report', version: 1, documentation: 'docs/reports.md#the-json' })
    assert.deepEqual(Object.keys(english ?? {}), Object.keys(welsh ?? {}))
    assert.deepEqual(english?.functions, welsh?.functions)
  })

  it('gives every share in per cent, also those of other councils', async () => {
    const { benchmark } = await reportOf('a return beside other councils', 'en')
    for (const share of [benchmark.commitment, benchmark.practice]) {
      assert.ok(Number.isInteger(share) && share > 1 && share <= 100, String(share))
    }
  })

  it('has each of its fields on the page that it names', async () => {
    const page = readFileSync('docs/reports.md', 'utf8')
    const described = page.slice(page.indexOf('## The JSON'), page.indexOf('## In a server'))
    const reports = await Promise.all(Object.keys(states).map((state) => reportOf(state, 'en')))
    const named = (value: unknown): readonly string[] => Object.keys(value ?? {})
    const fields = reports.flatMap((report) => [
      ...named(report),
      ...['changes', 'benchmark', 'council', 'schema'].flatMap((field) => named(report[field])),
      ...['answers', 'plan', 'leftOutBecause'].flatMap((field) => report[field].flatMap(named)),
    ])
    const unknown = [...new Set(fields)].filter((field) => !described.includes(`\`${field}\``))
    assert.deepEqual(unknown, [])
  })
})

async function reportOf(state: string, language: string) {
  const source = states[state]
  if (!source) throw new Error(`There is no state ${state}`)
  return JSON.parse(new TextDecoder().decode(await makeReport('json', contentOf(source, language))))
}
