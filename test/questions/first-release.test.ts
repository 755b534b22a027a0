// Version 2027.1 keeps the promises of its release: complete and short texts, harder levels, sources for each nation.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { nations } from '../../assessment/council.ts'
import type { QuestionWords } from '../../assessment/question-set.ts'
import { missingParts } from '../../questions/checks/missing-parts.ts'
import { loadQuestionSet } from '../../questions/load-question-set.ts'
import { folder } from '../scoring/sets.ts'

const before = loadQuestionSet(folder('questions/dma/2026.1'))
const set = loadQuestionSet(folder('questions/dma/2027.1'))
const questions = [...set.questions.values()]
const words = set.words.get('en')
if (!words) throw new Error('Version 2027.1 has no English words')
const page = (name: string) => readFileSync(folder(`docs/questions/${name}`), 'utf8')

/** Every wording of every question: neutral, then as each nation reads it. */
const wordings: readonly [place: string, own: QuestionWords][] = questions.flatMap(({ id }) =>
  [undefined, ...nations].map((nation): [string, QuestionWords] => [
    `${id}, ${nation ?? 'neutral'}`,
    words.question(id, nation),
  ]),
)
const placesWhere = (wrong: (own: QuestionWords) => boolean) =>
  wordings.filter(([, own]) => wrong(own)).map(([place]) => place)

describe('the words of version 2027.1', () => {
  it('have every optional part', () => {
    assert.deepEqual(missingParts(set), [])
  })

  it('fit their cards', () => {
    const most = { text: 200, why: 130, yes: 130, no: 140, counts: 130, doesNotCount: 130 } as const
    for (const [part, length] of Object.entries(most) as [keyof typeof most, number][])
      assert.deepEqual(
        placesWhere((own) => (own[part] ?? '').length > length),
        [],
        part,
      )
  })

  it('are full sentences, and give the reason in one', () => {
    assert.deepEqual(
      placesWhere(({ yes, why, no, counts = '', doesNotCount = '' }) =>
        [yes, why, no, counts, doesNotCount].some((sentence) => !/^["A-Z].*\.$/.test(sentence)),
      ),
      [],
    )
    assert.deepEqual(
      placesWhere(({ why }) => /[.?!] /.test(why)),
      [],
    )
  })

  it('never call evidence "a No", which cannot be said in Welsh', () => {
    assert.deepEqual(
      placesWhere(({ yes }) => /\ba No\b/.test(yes)),
      [],
    )
  })

  it('use every term of the glossary, except the rule for new councils, which applies to all questions', () => {
    const used = new Set(wordings.flatMap(([, { terms = [] }]) => terms))
    assert.deepEqual(
      [...words.glossary.keys()].filter((term) => !used.has(term)),
      ['predecessor'],
    )
  })

  it('explain the rules and the doubtful words in the glossary', () => {
    const needed = [
      'none-to-count',
      'or-all-if-fewer',
      'shared-services',
      'predecessor',
      'special-authorities',
      'service',
      'service-area',
      'most-used',
      'digital-project',
      'main-system',
      'critical-system',
      'legacy-system',
      'algorithmic-tool',
      'ethics-check',
    ]
    assert.deepEqual(
      needed.filter((term) => !words.glossary.has(term)),
      [],
    )
  })

  it('say "or all" or "if fewer" to small councils if a question asks for a number', () => {
    const counting = /\b(at least (three|five)|of the ten most used)\b/
    assert.deepEqual(
      placesWhere(
        ({ text, yes, terms = [] }) =>
          counting.test(text) && !(terms.includes('or-all-if-fewer') || /if fewer/.test(yes)),
      ),
      [],
    )
  })
})

describe('the questions of version 2027.1', () => {
  it('continue a question of version 2026.1, or are new', () => {
    assert.deepEqual(
      questions.filter(({ was }) => was !== 'new' && (was === undefined || !before.questions.has(was))),
      [],
    )
  })

  it('swap the six pairs that were in the wrong order', () => {
    const swapped = ['SERV-1P SERV-2P', 'SERV-2C SERV-3C', 'AGIL-2P AGIL-3P', 'TECH-3P TECH-4P', 'CYBR-1P CYBR-2P']
    const origin = new Map(questions.map(({ id, was }) => [String(id), String(was)]))
    for (const pair of [...swapped, 'INCL-2P INCL-3P']) {
      const [lower = '', upper = ''] = pair.split(' ')
      assert.equal(origin.get(lower), upper)
      assert.equal(origin.get(upper), lower)
    }
  })

  it('have 18 to 25 anchors, at least two in each function', () => {
    const anchors = questions.filter(({ anchor }) => anchor)
    assert.ok(anchors.length >= 18 && anchors.length <= 25, `${anchors.length} anchors`)
    for (const { code, questions: own } of set.functions)
      assert.ok(own.filter(({ anchor }) => anchor).length >= 2, `${code} has fewer than two anchors`)
  })

  it('cite a source that applies in each nation', () => {
    assert.deepEqual(
      questions.flatMap(({ id, citations }) =>
        nations
          .filter((nation) => !citations.some(({ source }) => source.nations.includes(nation)))
          .map((nation) => `${id} in ${nation}`),
      ),
      [],
    )
  })

  it('include exactly four duties by law', () => {
    const all = [...nations]
    assert.deepEqual(
      questions.filter(({ duty }) => duty.length > 0).map(({ id, duty }) => [id, duty]),
      [
        ['AGIL-1C', all],
        ['SERV-2P', ['wales']],
        ['INCL-1P', all],
        ['DATA-1P', all],
      ],
    )
  })

  it('cite only sources whose check is recorded', () => {
    const cited = new Set(questions.flatMap(({ citations }) => citations.map(({ source }) => source.code)))
    const rows = page('sources.md').matchAll(
      /^\| ([A-Za-z0-9]+) \| .+ \| (?:confirmed|title only|not found) \| .+ \|$/gm,
    )
    const checked = new Set([...rows].map(([, code]) => code))
    assert.deepEqual(
      [...cited].filter((code) => !checked.has(code)),
      [],
    )
  })
})

describe('the ladder of version 2027.1', () => {
  const expected = new Map(
    [...page('expected.md').matchAll(/^\| ([A-Z]{4}-\d[CP]) \| (\d+) \| (.+) \|$/gm)].map(
      ([, id = '', share = '', why = '']) => [id, { share: Number(share), why }],
    ),
  )
  const shareOf = (id: string) => expected.get(id)?.share ?? Number.NaN

  it('has an expected share and a reason for every question', () => {
    assert.deepEqual([...expected.keys()], [...set.questions.keys()])
  })

  it('gets harder from level to level in every function', () => {
    for (const { code, questions: own } of set.functions) {
      const means = [1, 2, 3, 4, 5].map((level) => {
        const shares = own.filter((question) => question.level === level).map(({ id }) => shareOf(id))
        return shares.reduce((sum, share) => sum + share, 0) / shares.length
      })
      assert.deepEqual(
        means.toSorted((a, b) => b - a),
        means,
        code,
      )
      assert.equal(new Set(means).size, 5, `${code} has two levels that are equally hard`)
    }
  })

  it('expects at most 80 % Yes above level 1, and at least 20 % Yes below level 4', () => {
    assert.deepEqual(
      questions.filter(({ id, level }) => level > 1 && !(shareOf(id) <= 80)),
      [],
    )
    assert.deepEqual(
      questions.filter(({ id, level }) => level < 4 && !(shareOf(id) >= 20)),
      [],
    )
  })

  it('has wordings that match the definition of each level', () => {
    const sign: Readonly<Record<string, RegExp>> = {
      '1C': /\bnamed\b|the law requires/,
      '2C': /this year's budget pay/,
      '3C': /\bmust\b|\brules\b/i,
      '4C': /\btargets?\b|\bindependent/,
      '5C': /\bagreed\b|\bagreement\b|\bpromised\b|\breinvest\b|\bsigned\b/,
      '2P': /at least (three|five)/,
      '3P': /more than (half|three quarters)/,
    }
    assert.deepEqual(
      questions.flatMap(({ id }) => {
        const pattern = sign[id.slice(5)]
        return pattern && !pattern.test(words.question(id).text) ? [id] : []
      }),
      [],
    )
  })
})

describe('the faults that a review found', () => {
  it('are each fixed or answered', () => {
    const answers = [...page('faults.md').matchAll(/^\| (\d+) \| (\S+) \| .+ \| (.+) \|$/gm)]
    assert.deepEqual(
      answers.map(([, number]) => Number(number)),
      Array.from({ length: 87 }, (_, index) => index + 1),
    )
    const ids = new Set<string>([...before.questions.keys(), ...set.questions.keys()])
    const named = answers.flatMap(([, , , answer = '']) => answer.match(/\b[A-Z]{4}-\d[CP]\b/g) ?? [])
    assert.deepEqual(
      named.filter((id) => !ids.has(id)),
      [],
    )
  })
})
