// The benchmark's commands, from files to files.

import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coinOf } from '../../../../bot/benchmark/coin-of.ts'
import { systemTiming } from '../../../../lib/timing.ts'
import { setMeaning } from '../../../../questions/meaning.ts'
import { readPublicationFile } from '../../../../scoring/benchmark/files/publication-file.ts'
import { readReturnFile, returnFile } from '../../../../scoring/benchmark/files/return-file.ts'
import { withdrawalFile } from '../../../../scoring/benchmark/files/withdrawal-file.ts'
import { largestFile } from '../../../../tools/results/benchmark/read-returns.ts'
import { runBenchmark } from '../../../../tools/results/benchmark/run-benchmark.ts'
import { sampleCouncils } from '../../../../tools/results/benchmark/sample-councils.ts'
import { dma } from '../../../scoring/sets.ts'

const set = ['--question-set', 'questions/dma']
const surroundings = { now: '2027-09-01T12:00:00.000Z', env: {}, timing: systemTiming }
const run = (...args: string[]) => runBenchmark(args, surroundings)

/** The files of a publication. */
const reportsOf = (stem: string) => [`${stem}.json`, `${stem}.docx`, `${stem}.pdf`]

describe('npm run benchmark', () => {
  let folder: string
  const at = (name: string) => join(folder, name)
  const publish = (out: string, on = '2027-09-01') =>
    run('publish', at('returns'), ...set, '--on', on, '--hub', at('hub.json'), '--out', at(out))

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'benchmark-'))
    assert.equal((await run('sample', ...set, '--out', at('sample'), '--councils', '30')).exitCode, 0)
  })
  beforeEach(() => {
    for (const name of ['returns', 'hub.json', ...['one', 'two'].flatMap((stem) => reportsOf(stem))])
      rmSync(at(name), { recursive: true, force: true })
    cpSync(at('sample'), at('returns'), { recursive: true })
  })
  after(() => rmSync(folder, { recursive: true }))

  /** Changes the first return, or writes a file beside it. */
  const firstReturn = () => readdirSync(at('returns')).sort()[0] ?? ''
  const firstFigures = () => {
    const read = readReturnFile(readFileSync(at(`returns/${firstReturn()}`), 'utf8'))
    assert.ok('figures' in read)
    return read.figures
  }
  const refusalOf = async (text: string): Promise<string> => {
    writeFileSync(at(`returns/${firstReturn()}`), text)
    const { exitCode, out = '' } = await run('collect', at('returns'), ...set)
    assert.equal(exitCode, 1)
    assert.match(out, /29 returns can be counted, 1 file cannot\./)
    return out
  }

  it('publishes what a council can read again, and says that it is made up', async () => {
    const { exitCode, out = '' } = await publish('one.json')
    assert.equal(exitCode, 0)
    assert.match(out, /THE COUNCILS ARE MADE UP/)
    assert.match(out, /No league table/)
    const read = readPublicationFile(readFileSync(at('one.json'), 'utf8'))
    assert.ok('publication' in read)
    assert.equal(read.publication.quality.councils, 30)
    assert.equal(read.publication.cohorts.at(-1)?.councils, 30)
    assert.equal(read.publication.madeUp, true)
  })

  it('keeps the figures of the publication before while few councils have changed', async () => {
    await publish('one.json')
    rmSync(at(`returns/${firstReturn()}`))
    await publish('two.json', '2027-10-01')
    const read = readPublicationFile(readFileSync(at('two.json'), 'utf8'))
    assert.ok('publication' in read)
    assert.deepEqual(
      [read.publication.cohorts.at(-1)?.councils, read.publication.cohorts.at(-1)?.since],
      [30, '2027-09-01'],
    )
  })

  it('counts no return of a council that has withdrawn, and asks to delete them', async () => {
    await publish('one.json')
    const { council } = firstFigures()
    writeFileSync(at('returns/zz-withdrawn.json'), withdrawalFile(council))
    assert.match((await run('collect', at('returns'), ...set)).out ?? '', /have withdrawn: 1\. Delete their returns/)
    await publish('two.json', '2027-10-01')
    const read = readPublicationFile(readFileSync(at('two.json'), 'utf8'))
    assert.ok('publication' in read)
    const { councils, since } = read.publication.cohorts.at(-1) ?? {}
    assert.deepEqual([councils, since], [29, '2027-10-01'])
    assert.ok(!readFileSync(at('hub.json'), 'utf8').includes(council))
  })

  it('refuses a withdrawal of something that is no made-up id', async () => {
    assert.match(await refusalOf(withdrawalFile('Ashcombe')), /council: must be the UUID/)
  })

  it('writes the secret for its owner alone, and never into the publication', async () => {
    await publish('one.json')
    assert.equal(statSync(at('hub.json')).mode & 0o777, 0o600)
    const { secret } = JSON.parse(readFileSync(at('hub.json'), 'utf8'))
    const text = readFileSync(at('one.json'), 'utf8')
    assert.ok(!text.includes(secret))
    assert.ok(!text.includes(firstFigures().council))
  })

  it('writes the readable report beside it, and overwrites none', async () => {
    await publish('one.json')
    assert.deepEqual([...readFileSync(at('one.docx')).subarray(0, 2)], [0x50, 0x4b])
    assert.equal(readFileSync(at('one.pdf'), 'latin1').slice(0, 5), '%PDF-')
    rmSync(at('one.json'))
    const { exitCode, err = '' } = await publish('one.json', '2027-10-01')
    assert.equal(exitCode, 2)
    assert.match(err, /one\.docx is there already/)
    assert.throws(() => readFileSync(at('one.json')), /ENOENT/)
  })

  it('writes no report in a language that it does not have', async () => {
    const { exitCode, err = '' } = await run(
      ...['publish', at('returns'), ...set, '--on', '2027-09-01', '--hub', at('hub.json')],
      ...['--out', at('one.json'), '--language', 'fr'],
    )
    assert.equal(exitCode, 2)
    assert.match(err, /--language must be one of/)
    assert.throws(() => readFileSync(at('one.json')), /ENOENT/)
  })

  it('takes no other file for that of a hub, and leaves it as it is', async () => {
    for (const other of ['junk\n', '{}', '{"secret":"short"}']) {
      writeFileSync(at('hub.json'), other)
      const { exitCode, err = '' } = await publish('one.json')
      assert.equal(exitCode, 2)
      assert.match(err, /hub\.json is no file of a hub\. Name the hub's own, or a new one\.$/)
      assert.equal(readFileSync(at('hub.json'), 'utf8'), other)
    }
  })

  it('does not overwrite a publication', async () => {
    await publish('one.json')
    const { exitCode, err = '' } = await publish('one.json')
    assert.equal(exitCode, 2)
    assert.match(err, /is there already/)
  })

  it('publishes nothing while a file is at fault', async () => {
    writeFileSync(at('returns/other.json'), '{}')
    const { exitCode, err = '' } = await publish('one.json')
    assert.equal(exitCode, 1)
    assert.match(err, /Nothing was published.*other\.json/s)
  })

  it('refuses a changed file by its checksum', async () => {
    const text = readFileSync(at(`returns/${firstReturn()}`), 'utf8')
    assert.match(await refusalOf(text.replace('"no"', '"yes"')), /checksum does not match/)
  })

  it('refuses what is no return, another format, another version and a large file', async () => {
    const text = readFileSync(at(`returns/${firstReturn()}`), 'utf8')
    assert.match(await refusalOf('{"a": 1'), /is not JSON/)
    assert.match(await refusalOf(text.replace('digital-maturity-return', 'other')), /another format/)
    assert.match(await refusalOf(text.replace('"formatVersion": 1', '"formatVersion": 2')), /another version/)
    assert.match(await refusalOf(' '.repeat(largestFile + 1)), /at most 1000000/)
  })

  it('refuses values that the format does not have, with their place', async () => {
    const figures = firstFigures()
    assert.match(await refusalOf(returnFile({ ...figures, nation: 'france' as never })), /nation: /)
    assert.match(await refusalOf(returnFile({ ...figures, council: 'Ashcombe' })), /council: must be a UUID/)
    assert.match(await refusalOf(returnFile({ ...figures, submittedOn: '2027-02-30' })), /submittedOn: must be a day/)
  })

  it('refuses a return of a later day and one of questions that are not those of the set', async () => {
    const figures = firstFigures()
    assert.match(await refusalOf(returnFile({ ...figures, submittedOn: '2027-09-02' })), /after 2027-09-01/)
    const meaning = setMeaning({ ...dma, levels: 4 })
    const other = { ...figures, questionSet: { ...figures.questionSet, meaning } }
    assert.match(await refusalOf(returnFile(other)), /not those of this question set/)
  })

  it('refuses a second return of the same council and day', async () => {
    writeFileSync(at('returns/zz.json'), returnFile(firstFigures()))
    assert.match((await run('collect', at('returns'), ...set)).out ?? '', /zz\.json: The same council has a return/)
  })

  it('escapes the names of files', async () => {
    writeFileSync(at('returns/a\u001b[2J.json'), '{}')
    const { out = '' } = await run('collect', at('returns'), ...set)
    assert.ok(out.includes('a\\u001b[2J.json'))
    assert.ok(!out.includes('\u001b'))
  })

  it('asks about answers that are all Yes and about answers that two councils share', async () => {
    const figures = firstFigures()
    const answers = Object.fromEntries(dma.order.map((id) => [id, 'yes' as const]))
    writeFileSync(at(`returns/${firstReturn()}`), returnFile({ ...figures, answers, votes: {} }))
    const [second] = sampleCouncils(dma, figures.questionSet.meaning, 1, 'another')
    assert.ok(second)
    writeFileSync(at('returns/zz.json'), returnFile({ ...second, answers, votes: {} }))
    const { exitCode, out = '' } = await run('collect', at('returns'), ...set)
    assert.equal(exitCode, 0)
    assert.match(out, /All 90 answers are Yes\./)
    assert.match(out, /2 councils have handed in the same answers\./)
  })

  it('counts returns of another version apart', async () => {
    const figures = firstFigures()
    const questionSet = { ...figures.questionSet, version: '2026.1' }
    writeFileSync(at(`returns/${firstReturn()}`), returnFile({ ...figures, questionSet }))
    assert.match(
      (await run('collect', at('returns'), ...set)).out ?? '',
      /1 of them are of another question set or version/,
    )
  })

  it('says what it needs', async () => {
    assert.match((await run()).err ?? '', /^Name a command\.\nUsage: npm run benchmark -- /)
    assert.match((await run('gather')).err ?? '', /^There is no command gather\.\nUsage: /)
    assert.match((await run('collect', at('nowhere'), ...set)).err ?? '', /is no folder/)
    assert.match((await run('publish', at('returns'), ...set)).err ?? '', /^Give --on DAY/)
    assert.match((await run('sample', ...set, '--out', at('s'), '--councils', '0')).err ?? '', /whole number/)
    assert.match((await run('collect', at('returns'), '--colour')).err ?? '', /Unknown option '--colour'/)
  })
})

describe('The coin of a hub', () => {
  it('turns a quarter of the answers round, and the same ones each time', async () => {
    const coin = coinOf('ab'.repeat(32))
    const turned = dma.order.flatMap((id) =>
      Array.from({ length: 100 }, (_, nth) => coin({ council: `c${nth}`, submittedOn: '2027-03-01' }, id)),
    )
    const share = turned.filter(Boolean).length / turned.length
    assert.ok(share > 0.23 && share < 0.27, `${share}`)
    const [id] = dma.order
    assert.ok(id)
    const of = { council: 'c1', submittedOn: '2027-03-01' }
    assert.equal(coin(of, id), coin(of, id))
  })
})
