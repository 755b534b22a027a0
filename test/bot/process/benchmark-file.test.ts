// The file that BENCHMARK_FILE names: read when the bot starts, and ignored with a warning if it cannot be used.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { questionSets } from '../../../assessment/versions/question-sets.ts'
import { readBenchmark } from '../../../bot/process/benchmark-file.ts'
import { setMeaning } from '../../../questions/meaning.ts'
import { publicationFile } from '../../../scoring/benchmark/files/publication-file.ts'
import { publish } from '../../../scoring/benchmark/publish.ts'
import { sampleCouncils } from '../../../tools/results/benchmark/sample-councils.ts'
import { dma } from '../../scoring/sets.ts'

const sets = questionSets([dma])
const meaning = setMeaning(dma)
const published = (of = meaning) =>
  publish(sampleCouncils(dma, of, 10, 'file'), { set: dma, meaning: of, on: '2027-09-01', coin: () => false })
    .publication

describe('The benchmark file', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'benchmark-file-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  function read(text: string | undefined) {
    const warnings: string[] = []
    const file = join(folder, 'benchmark.json')
    rmSync(file, { force: true })
    if (text !== undefined) writeFileSync(file, text)
    const log = { warn: (line: string) => void warnings.push(line) } as never
    return { publication: readBenchmark(file, sets, log), warnings }
  }

  it('is read with all its figures', () => {
    const { publication, warnings } = read(publicationFile(published()))
    assert.deepEqual(publication, JSON.parse(JSON.stringify(published())))
    assert.deepEqual(warnings, [])
  })

  it('may be missing in the settings', () => {
    assert.equal(readBenchmark(undefined, sets, {} as never), undefined)
  })

  it('is ignored with a warning if it is missing, changed or too large', () => {
    for (const [text, reason] of [
      [undefined, /cannot be read: there is no such file or folder/],
      [publicationFile(published()).replace('"median": 2', '"median": 3'), /was changed/],
      ['{}', /no benchmark file/],
      [' '.repeat(5_000_001), /more than 5000000 bytes/],
    ] as const) {
      const { publication, warnings } = read(text)
      assert.equal(publication, undefined)
      assert.match(warnings[0] ?? '', reason)
      assert.match(warnings[0] ?? '', /Results are not compared with other councils\.$/)
    }
  })

  it('is ignored if its questions differ from those of the same version here', () => {
    const { publication, warnings } = read(publicationFile(published('0'.repeat(64))))
    assert.equal(publication, undefined)
    assert.match(warnings[0] ?? '', /is of other questions than dma 2027\.1 here/)
  })
})
