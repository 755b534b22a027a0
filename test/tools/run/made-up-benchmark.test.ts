// The benchmark that the playground shows: made up, marked so, and made once.

import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { questionSets } from '../../../assessment/versions/question-sets.ts'
import { readBenchmark } from '../../../bot/process/benchmark-file.ts'
import { madeUpBenchmark } from '../../../tools/run/made-up-benchmark.ts'
import { folder as at, dma } from '../../scoring/sets.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'

describe('The made-up benchmark of the playground', () => {
  const folder = temporaryFolder()

  it('can be read by the bot, counts its councils, and says that they are made up', () => {
    const file = madeUpBenchmark(join(folder(), 'data'), at('questions/dma'), 40)
    const log = { warn: (line: string) => assert.fail(line) } as never
    const publication = readBenchmark(file, questionSets([dma]), log)
    assert.equal(publication?.madeUp, true)
    assert.equal(publication?.quality.councils, 40)
    assert.ok((publication?.cohorts.length ?? 0) > 1)
  })

  it('is not made again', () => {
    const file = madeUpBenchmark(folder(), at('questions/dma'), 20)
    const { mtimeMs } = statSync(file)
    const text = readFileSync(file, 'utf8')
    assert.equal(madeUpBenchmark(folder(), at('questions/dma'), 20), file)
    assert.equal(statSync(file).mtimeMs, mtimeMs)
    assert.equal(readFileSync(file, 'utf8'), text)
  })
})
