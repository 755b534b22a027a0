// Answers and ids are taken as people see them; look-alikes and values of spreadsheets get a hint, never a guess.

import assert from 'node:assert/strict'
import { dma } from '../../../scoring/sets.ts'
import { countsOf, faultsOf, scoredBytes } from '../../../tools/results/score/scored.ts'

const table = (...lines: readonly string[]) => ['question,answer,reason', ...lines].join('\r\n')
const notAnAnswer = (written: string) => `"${written}" is not an answer: use yes, no, unsure or n-a`

describe('invisible characters in a table', () => {
  it('are passed over in ids, answers and headers', async () => {
    for (const sign of ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u202e', '\ufe0f', '\u{e0061}'])
      assert.equal(
        await countsOf(`ques${sign}tion,answer${sign}\nLE${sign}AD-1C,${sign}y${sign}es`),
        '1 yes, 0 no, 0 unsure, 0 n-a',
        sign.codePointAt(0)?.toString(16),
      )
  })

  it('count as spaces if they are spaces: no-break, thin, ideographic', async () => {
    for (const space of ['\u00a0', '\u202f', '\u2009', '\u3000', '  ', '\u2028'])
      assert.equal(
        await countsOf(table(`${space}LEAD-1C${space},not${space}sure`, `LEAD-3C,Not${space}applicable,none`)),
        '0 yes, 0 no, 1 unsure, 1 n-a',
        JSON.stringify(space),
      )
  })
})

describe('an id that is nearly right', () => {
  it('is refused with the id that looks like it', async () => {
    for (const written of [
      'LEAD‑1C',
      'LEAD−1C',
      'LEAD—1C',
      'lead-1c',
      'Lead-1c',
      'LEAD 1C',
      'LEAD_1C',
      'LEAD1C',
      'LEAD-lC',
      'LEАD-1С',
      'ＬＥＡＤ-１Ｃ',
    ])
      assert.deepEqual(await faultsOf(table(`${written},yes`)), [
        `answers, line 2: ${written} is not a question of this set: did you mean LEAD-1C?`,
      ])
  })

  it('gets no suggestion if it looks like no id', async () => {
    for (const written of ['LEAD-9C', 'XLEAD-1C', '---', 'Question 1'])
      assert.deepEqual(await faultsOf(table(`${written},yes`)), [
        `answers, line 2: ${written} is not a question of this set`,
      ])
  })

  it('is refused with its control characters as escapes, in ids, answers, headers and targets', async () => {
    assert.deepEqual(
      await faultsOf(
        table('LEAD-\u001b[31m1C,yes', 'LEAD\u0007-1P,yes', 'LEAD-2C,\u001b]0;x\u0007yes', 'LEAD-2P,\u009b2Jno'),
      ),
      [
        'answers, line 2: LEAD-\\u001b[31m1C is not a question of this set (it has a control character)',
        'answers, line 3: LEAD\\u0007-1P is not a question of this set (it has a control character): did you mean LEAD-1P?',
        `answers, line 4: ${notAnAnswer('\\u001b]0;x\\u0007yes')} (it has a control character)`,
        `answers, line 5: ${notAnAnswer('\\u009b2Jno')} (it has a control character)`,
      ],
    )
    assert.deepEqual(await faultsOf('question,answer,\u001b[2J,\u001b[2J\nLEAD-1C,yes'), [
      'answers, line 1: the header has the column "\\u001b[2j" twice',
    ])
    const { text } = await scoredBytes(table('LEAD-1C,yes'), '--targets', 'no\u001b[2Jfile.csv')
    assert.equal(text, 'Cannot read no\\u001b[2Jfile.csv: there is no such file or folder.')
  })
})

describe('the values that spreadsheets write', () => {
  it('get a hint for an error value, in any language', async () => {
    const hint = "(it is a spreadsheet's error value; write n-a if the question is not applicable)"
    for (const value of ['#N/A', '#NV', '#REF!', '#DIV/0!', '#NAME?', '#BEZUG!', '#n/a'])
      assert.deepEqual(await faultsOf(table(`LEAD-1C,${value}`)), [`answers, line 2: ${notAnAnswer(value)} ${hint}`])
    assert.deepEqual(await faultsOf(table('#REF!,yes')), [
      "answers, line 2: #REF! is not a question of this set (it is a spreadsheet's error value)",
    ])
    assert.deepEqual(await faultsOf(table('LEAD-3C,n-a,#N/A')), ['answers, line 2: n-a needs a reason'])
  })

  it('get a hint for a truth value, in any language', async () => {
    for (const value of ['TRUE', 'Wahr', 'VRAI', '1'])
      assert.deepEqual(await faultsOf(table(`LEAD-1C,${value}`)), [
        `answers, line 2: ${notAnAnswer(value)} (write yes if the box is ticked)`,
      ])
    for (const value of ['FALSE', 'Falsch', 'FAUX', '0'])
      assert.deepEqual(await faultsOf(table(`LEAD-1C,${value}`)), [
        `answers, line 2: ${notAnAnswer(value)} (write no, or nothing if the question is still open)`,
      ])
  })

  it('are taken if only the signs round the word differ', async () => {
    assert.equal(
      await countsOf(table('LEAD-1C,“yes”', 'LEAD-1P,Yes.', 'LEAD-2C,ｎｏ', 'LEAD-3C,N–A,none', "LEAD-2P,'unsure")),
      '2 yes, 1 no, 1 unsure, 1 n-a',
    )
  })
})

describe('a table in Welsh', () => {
  it('is read by its columns and each Welsh form of an answer', async () => {
    const forms = [
      'Ydy',
      'ydyw',
      'Oes',
      'do',
      'Ie',
      'Nac ydy',
      'nac oes',
      'Naddo',
      'nage',
      'Ddim yn siŵr',
      'ddim yn siwr',
    ]
    const ids = [
      'LEAD-1C',
      'LEAD-1P',
      'LEAD-2C',
      'LEAD-2P',
      'LEAD-3C',
      'LEAD-3P',
      'LEAD-4C',
      'LEAD-4P',
      'LEAD-5C',
      'LEAD-5P',
    ]
    const lines = [...ids, 'CULT-1C'].map((id, nth) => `${id},${forms[nth]}`)
    assert.equal(await countsOf(['cwestiwn,ateb', ...lines].join('\n')), '5 yes, 4 no, 2 unsure, 0 n-a')
  })

  it('takes "na" for No, and asks if it may be the English abbreviation', async () => {
    for (const header of ['cwestiwn,ateb,rheswm', 'question,ateb,reason', 'cwestiwn,answer,reason']) {
      for (const na of ['na', 'Na', 'na.', '“Na”'])
        assert.equal(await countsOf(`${header}\nLEAD-3C,${na},`), '0 yes, 1 no, 0 unsure, 0 n-a', header + na)
      for (const row of ['NA,', 'na,Dim cabinet'])
        assert.deepEqual(await faultsOf(`${header}\nLEAD-3C,${row}`), [
          `answers, line 2: "${row.slice(0, 2)}" can mean no or not applicable: write no or n-a`,
        ])
    }
  })

  it('takes the abbreviations with a sign for "Not applicable", as a table in English takes "na"', async () => {
    for (const abbreviation of ['n/a', 'N/A', 'n-a', 'N–A', 'n.a.', 'Ddim yn berthnasol'])
      assert.equal(
        await countsOf(`cwestiwn,ateb,rheswm\nLEAD-3C,${abbreviation},Dim cabinet`),
        '0 yes, 0 no, 0 unsure, 1 n-a',
        abbreviation,
      )
    for (const na of ['na', 'NA', 'Na'])
      assert.equal(await countsOf(table(`LEAD-3C,${na},No cabinet`)), '0 yes, 0 no, 0 unsure, 1 n-a')
  })
})

describe('a table without answers', () => {
  it('is refused if it has a header only', async () => {
    const said = 'answers, line 1: has a header and no row below it, so there is nothing to score'
    for (const text of [
      'question,answer',
      'question;answer\r\n',
      'question\tanswer\n\n\t\n',
      '\uFEFFquestion,answer\n',
    ])
      assert.deepEqual(await faultsOf(text), [said])
  })
})

describe('the share of evidenced answers', () => {
  const shareOf = async (text: string) => JSON.parse((await scoredBytes(text, '--json')).text).evidence.evidenced

  it('counts the Yes answers with a note or evidence', async () => {
    const rows = [
      'LEAD-1C,yes,minutes,',
      'LEAD-1P,yes,,https://example.org',
      'LEAD-2C,yes,,',
      'LEAD-2P,yes,\u00a0,',
      'CULT-1C,no,noted,',
    ]
    assert.equal(await shareOf(['question,answer,note,evidence', ...rows].join('\n')), 50)
    assert.equal(await shareOf(['question,answer,Notes,x', ...rows].join('\n')), 25)
    const { text } = await scoredBytes(['question,answer,note,evidence', ...rows].join('\n'))
    assert.match(text, /^Evidence: 50% of the Yes answers have a note or a link$/m)
  })

  it('is null without a Yes', async () => {
    assert.equal(await shareOf(table('LEAD-1C,no')), null)
  })
})

describe('the version of the set', () => {
  it('is named in the output when the folder holds several', async () => {
    assert.match((await scoredBytes(table('LEAD-1C,yes'))).text, new RegExp(`\\(dma ${dma.version}\\)$`, 'm'))
    const { questionSet } = JSON.parse((await scoredBytes(table('LEAD-1C,yes'), '--json')).text)
    assert.deepEqual(questionSet, { id: 'dma', version: dma.version })
  })
})
