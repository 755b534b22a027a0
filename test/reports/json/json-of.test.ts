// The report as JSON.

import assert from 'node:assert/strict'
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
})
