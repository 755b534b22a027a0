// A spreadsheet of answers is scored without Teams, or refused with every line that is wrong.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { scoreFiles } from '../../../../tools/results/score/score-files.ts'
import { codes, criteria } from '../../../scoring/ninety.ts'
import { folder } from '../../../scoring/sets.ts'

const dma = folder('questions/dma')
const opensamm = folder('test/fixtures/question-sets/opensamm-1.1')

let scratch = ''
before(() => {
  scratch = mkdtempSync(join(tmpdir(), 'score-'))
})
after(() => {
  rmSync(scratch, { recursive: true })
})

function file(name: string, text: string): string {
  const path = join(scratch, name)
  writeFileSync(path, text)
  return path
}

const answersFile = (text: string) => file('answers.csv', text)

const scored = (text: string, ...more: readonly string[]) =>
  scoreFiles(['--question-set', dma, '--answers', answersFile(text), ...more])

async function json(text: string, ...more: readonly string[]) {
  const { exitCode, text: output } = await scored(text, '--json', ...more)
  assert.equal(exitCode, 0, output)
  return JSON.parse(output)
}

/** The messages about lines of `answers.csv`, without the path. */
async function complaints(text: string, ...more: readonly string[]): Promise<readonly string[]> {
  const { exitCode, text: output } = await scored(text, ...more)
  assert.equal(exitCode, 1, output)
  const [first, ...lines] = output.split('\n')
  assert.equal(first, 'Nothing was scored:')
  return lines.map((line) => line.replace(`${scratch}/`, ''))
}

const allOf = (answer: string) =>
  ['question,answer', ...codes.flatMap((code) => criteria.map((each) => `${code}-${each},${answer}`))].join('\n')

describe('scoring a spreadsheet', () => {
  it('draws the figures as a PNG or an SVG, and draws nothing over a file', async () => {
    const [png, svg] = [join(scratch, 'results.png'), join(scratch, 'results.svg')]
    const given = 'question,answer\nLEAD-1C,yes\nLEAD-1P,yes\n'
    assert.equal((await scored(given, '--picture', png)).exitCode, 0)
    assert.equal(readFileSync(png).toString('latin1', 1, 4), 'PNG')
    assert.equal((await scored(given, '--picture', svg)).exitCode, 0)
    const drawn = readFileSync(svg, 'utf8')
    for (const text of ['Score now', '1.0', 'Commitment']) assert.ok(drawn.includes(`>${text}<`), text)
    assert.equal(drawn.match(/<circle/g)?.length, 2)
    assert.deepEqual(await scored(given, '--picture', svg), { exitCode: 2, text: `${svg} is there already.` })
    assert.match((await scored(given, '--picture', join(scratch, 'results.gif'))).text, /must end in \.svg or \.png/)
    assert.match(
      (await scored(given, '--picture', join(scratch, 'none', 'a.png'))).text,
      /cannot be written: there is no such file or folder/,
    )
  })

  it('prints the figures and the first steps in 80 columns', async () => {
    const { exitCode, text } = await scored(
      'question,answer,reason,note\nLEAD-1C,yes,,\nLEAD-1P,yes,,\nLEAD-2C,no,,\nLEAD-3C,n-a,No cabinet,\nCULT-1C,unsure,,\n',
      '--nation',
      'wales',
    )
    assert.equal(exitCode, 0)
    const lines = text.split('\n')
    assert.ok(
      lines.every((line) => line.length <= 80),
      lines.find((line) => line.length > 80),
    )
    // LEAD scores 1 and the other eight 0: 1/9 is shown as 0.1. 2 + 1 + 1 + 1 are answered, 85 of 90 are not.
    assert.match(text, /^Overall score {4}0\.1 of 5, 2 of 89 in place \(2%\)$/m)
    // Every function reaches its target of 3: a score of 3, and 53 of 89 in place, as one criterion of LEAD's level 3 does not apply.
    assert.match(text, /^With the gaps {4}3\.0 of 5 once the gap list is done \(60% in place\)$/m)
    // LEAD is at level 1, CULT has one answer of ten, and seven functions have none.
    assert.match(text, /^Typical level {4}not known yet: 8 of 9 functions are mostly unanswered$/m)
    assert.match(
      text,
      /^Furthest behind {2}CULT: mostly unanswered; AGIL, SERV, INCL, DATA, TECH, CYBR,\n {17}GOVN: not answered yet$/m,
    )
    assert.match(
      text,
      /^90 questions: 2 yes, 1 no, 1 not applicable,\n86 open, so read "at least" \(1 unsure, 85 unanswered\)\.$/m,
    )
    // LEAD: 2 of 9 are met, which is 22 per cent; the target is 3, and so is the score then; six open; one not applicable.
    assert.match(text, /^LEAD .* 1 {4}1\.0 {4}22% {6}3 {4}3\.0 {6}6 {6}1$/m)
    assert.match(text, /^LEAD {2}2 of 2 missing to level 2 {4}2\/2 {4}0\/2 {4}0\/1 {4}0\/2 {4}0\/2$/m)
    // Flexible working on request is a duty in Wales, and so comes first.
    assert.match(text, /^What to do first\n- AGIL-1C \(a duty by law\)\n {2}Answer first: /m)
    // An open question may be in place already; a No gets its action.
    assert.match(text, /^- LEAD-2C\n {2}List the digital priorities/m)
    assert.match(text, /^- CULT-1C\n {2}Answer first: /m)
  })

  it('gives every figure unrounded as JSON', async () => {
    const figures = await json(allOf('no').replace('LEAD-1C,no', 'LEAD-1C,yes').replace('CULT-1P,no', 'CULT-1P,yes'))
    // Two functions score 1/2: the mean of nine is 1/9. One of 45 is 2.22... per cent.
    assert.deepEqual(figures.overall, {
      ...{ score: 0.1111111111111111, perCent: 2.2222222222222223, typicalLevel: 0, functionsAtTypical: 9 },
      furthestBehind: ['AGIL', 'SERV', 'INCL', 'DATA', 'TECH', 'CYBR', 'GOVN', 'LEAD', 'CULT'],
    })
    assert.equal(figures.projected.score, 3)
    assert.equal(figures.commitment, 2.2222222222222223)
    assert.equal(figures.practice, 2.2222222222222223)
    assert.equal(figures.commitmentGap, 0)
    assert.equal(figures.quadrant, 'starting-out')
    assert.equal(figures.leadership, 10)
    assert.equal(figures.culture, 10)
    assert.deepEqual(figures.agile, { provision: 0, takeUp: 0, gap: 0 })
    assert.deepEqual(figures.counts, {
      ...{ asked: 90, yes: 2, no: 88, unsure: 0, notApplicable: 0, unanswered: 0, unknown: 0 },
    })
    assert.deepEqual(figures.functions[0], {
      ...{ code: 'LEAD', level: 0, plus: true, score: 0.5, met: 1, applicable: 10, perCent: 10 },
      ...{ unsure: 0, unanswered: 0, unknown: 0, notApplicable: 0, target: 3, gap: 3, atMost: 0 },
      nextStep: { level: 1, missing: 1, of: 2 },
      projected: { level: 3, score: 3 },
      levels: [1, 2, 3, 4, 5].map((level) => ({ level, met: level === 1 ? 1 : 0, applicable: 2, complete: false })),
    })
    assert.deepEqual(figures.roadmap[0].items[0], {
      ...{ question: 'CULT-1C', functionCode: 'CULT', phase: 1, lift: 1, reachesLevel: 1, duty: false },
    })
    assert.deepEqual(
      [figures.roadmap, figures.gapList].map((phases) => phases.map(({ items }: { items: unknown[] }) => items.length)),
      [
        [16, 18, 18, 18, 18],
        [16, 18, 18],
      ],
    )
  })

  it('reads what spreadsheets write: any case, any order of columns, BOM, CRLF, quoted commas and lines', async () => {
    const figures = await json(
      [
        '\uFEFF"Question",Note,Reason,Topic,ANSWER',
        'LEAD-1C,"Agreed, at last",,direction,YES',
        'LEAD-1P,"Two\r\nlines, ""quoted""",,,Y',
        ',,,,',
        '',
        ' "LEAD-2C" , , , , no ',
        'LEAD-2P,He said "later",,,Unsure',
        'LEAD-3C,,Not a council,,N/A',
        'LEAD-3P,,,,',
      ].join('\r\n'),
    )
    assert.deepEqual(figures.counts, {
      ...{ asked: 90, yes: 2, no: 1, unsure: 1, notApplicable: 1, unanswered: 85, unknown: 86 },
    })
  })

  it('takes every spelling of not applicable, with a reason', async () => {
    const spellings = ['n-a', 'NA', 'N/A', 'Not applicable']
    for (const spelling of spellings)
      assert.equal((await json(`question,answer,reason\nLEAD-3C,${spelling},No members`)).counts.notApplicable, 1)
  })

  it('lists everything that is wrong, with its line, and scores nothing', async () => {
    assert.deepEqual(
      await complaints(
        [
          'question,answer,reason,note',
          'LEAD-1C,yes,,"a note',
          'of two lines"',
          '"LEAD\r\n9C",yes,,',
          'LEAD-1P,maybe,,',
          'LEAD-1C,no,,',
          ',yes,,',
          'LEAD-3C,n-a, ,',
          'LEAD-1P,n-a,because,',
          'LEAD-2C,yes,,one, two',
        ].join('\r\n'),
      ),
      [
        'answers.csv, line 4: LEAD 9C is not a question of this set',
        'answers.csv, line 6: "maybe" is not an answer: use yes, no, unsure or n-a',
        'answers.csv, line 7: LEAD-1C has an answer on line 2 already',
        'answers.csv, line 8: names no question',
        'answers.csv, line 9: n-a needs a reason',
        'answers.csv, line 10: LEAD-1P has an answer on line 6 already',
        'answers.csv, line 10: LEAD-1P is never not applicable',
        'answers.csv, line 11: has more cells than the header: text with a comma needs quotes around it',
      ],
    )
  })

  it('refuses not applicable from a type of authority that the question does apply to', async () => {
    const text = 'question,answer,reason\nLEAD-3C,n-a,We have no cabinet\n'
    assert.equal((await json(text, '--authority', 'police-and-crime')).counts.notApplicable, 1)
    assert.deepEqual(await complaints(text, '--authority', 'county'), [
      'answers.csv, line 2: LEAD-3C is never not applicable to the authority type county',
    ])
  })

  it('says what the header lacks, or has twice', async () => {
    assert.deepEqual(await complaints('id,answer\nLEAD-1C,yes'), [
      'answers.csv, line 1: the header has no column "question"',
    ])
    assert.deepEqual(await complaints(''), [
      'answers.csv, line 1: the header has no column "question"',
      'answers.csv, line 1: the header has no column "answer"',
    ])
    assert.deepEqual(await complaints('question,answer,Answer\n'), [
      'answers.csv, line 1: the header has the column "answer" twice',
    ])
  })

  it('says where a quotation mark is never closed', async () => {
    assert.deepEqual(await complaints('question,answer\nLEAD-1C,yes\nLEAD-1P,"no\n'), [
      'answers.csv, line 3: cannot be read as CSV: a quotation mark is never closed',
    ])
  })

  it('measures gaps against the targets of a file', async () => {
    const targets = file('targets.csv', 'function,target\r\nLEAD,5\r\nCULT,0\r\n')
    const { functions, gapList } = await json(allOf('no'), '--targets', targets)
    assert.deepEqual(
      functions.slice(0, 3).map(({ target, gap }: { target: number; gap: number }) => [target, gap]),
      [
        [5, 5],
        [0, 0],
        [3, 3],
      ],
    )
    // Phases 4 and 5 hold only LEAD.
    assert.deepEqual(
      gapList.map(({ items }: { items: unknown[] }) => items.length),
      [16, 16, 16, 2, 2],
    )
  })

  it('lists what is wrong with the targets beside what is wrong with the answers', async () => {
    const targets = file('targets.csv', 'function,target\nLEAD,6\nZZZZ,1\nCULT,2\nCULT,\n')
    assert.deepEqual(await complaints('question,answer\nLEAD-0C,yes\n', '--targets', targets), [
      'answers.csv, line 2: LEAD-0C is not a question of this set',
      'targets.csv, line 2: "6" is not a level: use a whole number from 0 to 5',
      'targets.csv, line 3: "ZZZZ" is not a function',
      'targets.csv, line 5: CULT has a target already',
      'targets.csv, line 5: "" is not a level: use a whole number from 0 to 5',
    ])
  })

  it('passes on what is wrong with the question set', async () => {
    const { exitCode, text } = await scoreFiles(['--question-set', scratch, '--answers', answersFile(allOf('yes'))])
    assert.equal(exitCode, 1)
    assert.match(text, /set\.yml: is missing\n.*sources\.yml: is missing\n/)
  })

  it('says in one sentence how the command was meant', async () => {
    const answers = answersFile(allOf('yes'))
    const given = ['--question-set', dma, '--answers', answers]
    const misuse: [readonly string[], string][] = [
      [[], 'Name the folder of the question set: --question-set DIR'],
      [['--question-set', dma], 'Name the file of answers: --answers FILE.csv'],
      [
        ['--question-set', dma, '--answers', join(scratch, 'none.csv')],
        `Cannot read ${join(scratch, 'none.csv')}: there is no such file or folder.`,
      ],
      [[...given, '--nation', 'france'], '--nation must be one of england, scotland, wales, northern-ireland'],
      [
        [...given, '--jsno'],
        "Unknown option '--jsno'; the options are --question-set, --answers, --targets, --authority, --nation, --left-out, --json, --picture, --language",
      ],
    ]
    for (const [args, text] of misuse) assert.deepEqual(await scoreFiles(args), { exitCode: 2, text })
  })
})

describe('the worked example of docs/scoring.md', () => {
  it('is what the command prints', async () => {
    const page = readFileSync(folder('docs/scoring.md'), 'utf8')
    const [answers, figures] = ['csv', 'json'].map(
      (kind) => new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, 's').exec(page)?.[1],
    )
    assert.ok(answers && figures)
    assert.partialDeepStrictEqual(await json(answers), JSON.parse(figures))
  })
})

describe('another model as a question set', () => {
  // The Toolbox of the Software Assurance Maturity Model 1.1 (github.com/OWASP/samm, Supporting Resources/v1.1/Final)
  // is published with a worksheet filled in and a scorecard: the answers are in toolbox-answers.csv, these are its ratings.
  const published = 'SM 1+, PC 0+, EG 0+, TA 0, SR 0+, SA 0, DR 0, IR 0, ST 0+, IM 0, EH 0+, OE 0+'

  const scorecard = async (answers: string) => {
    const { exitCode, text } = await scoreFiles(['--question-set', opensamm, '--answers', answers, '--json'])
    assert.equal(exitCode, 0, text)
    return JSON.parse(text)
  }
  const ratings = (functions: { code: string; level: number; plus: boolean }[]) =>
    functions.map(({ code, level, plus }) => `${code} ${level}${plus ? '+' : ''}`).join(', ')

  it('gives the ratings that the model publishes for its worked example', async () => {
    assert.equal(ratings((await scorecard(join(opensamm, 'toolbox-answers.csv'))).functions), published)
  })

  it('scores as the model later did: the share met at each level, added up', async () => {
    // Version 1.5 of the Toolbox adds the mean of the answers at each level, 0 for No and 1 for a full Yes.
    // SM: 3/3 + 0/3 + 1/2. ST: 1/3. PC, EG, SR, EH, OE: 1/2. Together 1.5 + 1/3 + 2.5 over twelve practices: 13/36.
    const { functions, overall } = await scorecard(join(opensamm, 'toolbox-answers.csv'))
    assert.deepEqual(
      functions.map(({ score }: { score: number }) => score),
      [1.5, 0.5, 0.5, 0, 0.5, 0, 0, 0, 0.3333333333333333, 0, 0.5, 0.5],
    )
    assert.deepEqual(overall, {
      ...{ score: 0.3611111111111111, perCent: 12.987012987012987, typicalLevel: 0, functionsAtTypical: 12 },
      furthestBehind: ['TA', 'SA', 'DR', 'IR', 'IM', 'ST', 'PC', 'EG', 'SR', 'EH', 'OE'],
    })
  })

  it('has no other index, gap or quadrant when all its criteria are of one measure', async () => {
    const { commitment, practice, commitmentGap, quadrant, leadership, culture, agile } = await scorecard(
      join(opensamm, 'toolbox-answers.csv'),
    )
    assert.deepEqual(
      { commitment, commitmentGap, quadrant, leadership, culture, agile },
      {
        ...{ commitment: null, commitmentGap: null, quadrant: null, leadership: null, culture: null },
        agile: { provision: null, takeUp: null, gap: null },
      },
    )
    // 10 of 77 worksheet questions are answered Yes.
    assert.equal(practice, 12.987012987012987)
  })

  it('gives "1+" for all of level 1 with one criterion of level 2 or 3, as the model says in words', async () => {
    // How-To Guide 1.1, "Conducting assessments": its example is Operational Enablement.
    const answers = (...yes: readonly string[]) =>
      file('oe.csv', ['question,answer', ...yes.map((id) => `${id},yes`)].join('\n'))
    const rating = async (path: string) =>
      ratings((await scorecard(path)).functions)
        .split(', ')
        .at(-1)
    assert.equal(await rating(answers('OE-1A', 'OE-1B')), 'OE 1')
    assert.equal(await rating(answers('OE-1A', 'OE-1B', 'OE-2A')), 'OE 1+')
    assert.equal(await rating(answers('OE-1A', 'OE-1B', 'OE-3B')), 'OE 1+')
    assert.equal(await rating(answers('OE-1A', 'OE-1B', 'OE-3A', 'OE-3B')), 'OE 1+')
    assert.equal(await rating(answers('OE-1A', 'OE-1B', 'OE-2A', 'OE-2B', 'OE-3A')), 'OE 2+')
    assert.equal(await rating(answers('OE-1A', 'OE-1B', 'OE-2A', 'OE-2B', 'OE-3A', 'OE-3B')), 'OE 3')
  })
})

describe('the score command', () => {
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [folder('tools/results/score/main.ts'), ...args], { encoding: 'utf8' })

  it('writes the figures to standard output', async () => {
    const { status, stdout, stderr } = run('--question-set', dma, '--answers', answersFile(allOf('yes')), '--json')
    assert.deepEqual([status, stderr], [0, ''])
    const { score, perCent, typicalLevel, functionsAtTypical } = JSON.parse(stdout).overall
    assert.deepEqual([score, perCent, typicalLevel, functionsAtTypical], [5, 100, 5, 9])
  })

  it('writes faults to standard error, without a stack trace, and fails', async () => {
    const { status, stdout, stderr } = run('--question-set', dma, '--answers', answersFile('question,answer\nX,yes\n'))
    assert.deepEqual([status, stdout], [1, ''])
    assert.equal(stderr.split('\n').length, 3)
    assert.equal(run().status, 2)
  })

  it('warns on standard error of a text that a comment cuts, and scores all the same', async () => {
    const copy = join(scratch, 'copied-set')
    cpSync(folder('questions/dma/2026.1'), copy, { recursive: true })
    const words = readFileSync(join(copy, 'en.yml'), 'utf8')
    writeFileSync(join(copy, 'en.yml'), words.replace('name: Started', 'name: Started #1'))
    const { status, stdout, stderr } = run('--question-set', copy, '--answers', answersFile(allOf('yes')))
    assert.equal(status, 0)
    assert.match(stdout, /\(dma 2026\.1\)/)
    assert.match(stderr, /^Warning: en\.yml, line \d+: levels, item 1, name: a comment cuts this text/)
  })

  it('does not mind a reader that has seen enough', async () => {
    const answers = answersFile(allOf('no'))
    const command = `'${process.execPath}' '${folder('tools/results/score/main.ts')}' --question-set '${dma}' --answers '${answers}' --json | true`
    const { stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' })
    assert.equal(stderr, '')
  })
})

describe('Functions that --left-out names', () => {
  it('count in no figure, and are named by the text and the JSON', async () => {
    const figures = await json('question,answer\nLEAD-1C,yes\nCULT-1C,yes', '--left-out', 'lead, TECH')
    assert.deepEqual(figures.leftOut, ['LEAD', 'TECH'])
    assert.equal(figures.counts.asked, 70)
    assert.equal(figures.counts.yes, 1)
    const { text } = await scored('question,answer\nCULT-1C,yes', '--left-out', 'LEAD')
    assert.match(text, /Left out +LEAD/)
  })

  it('are functions of the set, and two at most', async () => {
    const unknown = await scored('question,answer\nCULT-1C,yes', '--left-out', 'LEAD,NONE')
    assert.equal(unknown.exitCode, 2)
    assert.match(unknown.text, /has no function NONE/)
    const three = await scored('question,answer\nCULT-1C,yes', '--left-out', 'LEAD,TECH,AGIL')
    assert.equal(three.exitCode, 2)
    assert.match(three.text, /at most 2 can be left out/)
  })
})
