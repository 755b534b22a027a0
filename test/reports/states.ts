// The states that every output of a report is tested in.

import type { AnswerValue } from '../../assessment/answers/answer.ts'
import type { Question, QuestionSet } from '../../assessment/question-set.ts'
import { loadQuestionSet } from '../../questions/load-question-set.ts'
import { meanings, setMeaning } from '../../questions/meaning.ts'
import type { ReportedAnswer, ReportSource } from '../../reports/content/source.ts'
import { publish } from '../../scoring/benchmark/publish.ts'
import { compareReturns, type Milestone } from '../../scoring/over-time/compare-returns.ts'
import { summarise } from '../../scoring/summarise.ts'
import { sampleCouncils } from '../../tools/results/benchmark/sample-councils.ts'
import { dma, folder } from '../scoring/sets.ts'

const samm: QuestionSet = loadQuestionSet(folder('test/fixtures/question-sets/opensamm-1.1'))

/** An answer to each question of the set, or none. */
export function answersTo(
  set: QuestionSet,
  given: (question: Question, nth: number) => ReportedAnswer | AnswerValue | undefined,
): Readonly<Record<string, ReportedAnswer>> {
  return Object.fromEntries(
    [...set.questions.values()].map((question, nth) => {
      const answer = given(question, nth)
      return [question.id, typeof answer === 'object' ? answer : { value: answer }]
    }),
  )
}

/** A submission on a day. */
const returnOf = (at: string, given: (question: Question) => AnswerValue, set = dma): Milestone => ({
  set,
  meanings: meanings(set),
  submission: {
    at,
    by: 'ann' as never,
    council: {},
    targets: {},
    values: Object.fromEntries([...set.questions.values()].map((question) => [question.id, given(question)])),
    questionSet: { id: set.id, version: set.version },
  } as Milestone['submission'],
})

const base: ReportSource = {
  set: dma,
  standing: 'view',
  council: { name: 'Borsetshire County Council', nation: 'england', authority: 'county' },
  answers: {},
  at: '2026-11-28T10:00:00.000Z',
}

/** Some Yes at every level, some No, a few open, some with evidence. */
const mixedAnswers = (set: QuestionSet) =>
  answersTo(set, ({ level }, nth): ReportedAnswer => {
    const value = (nth * 31 + 7) % 100 < 95 - level * 15 ? 'yes' : nth % 13 === 5 ? 'unsure' : 'no'
    return {
      value,
      at: '2026-10-05T09:30:00.000Z',
      by: nth % 2 === 0 ? 'ann' : 'ben',
      ...(value === 'yes' && nth % 3 > 0 && { note: `Approved in ${2020 + (nth % 6)}` }),
      ...(value === 'yes' && { votes: { yes: nth % 4, no: 1, unsure: 0 } }),
    }
  })

/** Formulas, markup of three languages, control and direction characters, emoji. */
export const hostile = [
  '=HYPERLINK("https://example.org","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '#panic("x") $x$ *b* _i_ <label> @ref `raw` \\u{41} // c /* d */ [',
  '</w:t></w:r><w:p/> & <b>"x"</b> ]]> <!-- -->',
  'a\u0000b\u0007c\u001b[31md\u000be\u000cf\ufffeg\ud800h',
  '\u202egnp.exe\u202c \u2066x\u2069 \u200bzero\u00ad',
  '👩🏽‍💻 🏴󠁧󠁢󠁷󠁬󠁳󠁿 ŵŷ ẃỳ 漢字 عربى',
  'line one\nline two\r\nline three\u2028four',
] as const

const x80 = (letter: string) => `${letter.repeat(79)}Z`

/** A set with other names for its functions. */
const named = (set: QuestionSet, name: (nth: number) => string): QuestionSet => ({
  ...set,
  words: new Map(
    [...set.words].map(([language, words]) => [
      language,
      {
        ...words,
        functions: new Map([...words.functions].map(([code, each], nth) => [code, { ...each, name: name(nth) }])),
      },
    ]),
  ),
})

/** The set with every function named by 80 characters without a space. */
const longNamed = named(dma, (nth) => x80('ABCDEFGHI'[nth] ?? 'J'))

/** The set with every function named by 80 characters in twelve words. */
const wordyNamed = named(dma, (nth) =>
  `${nth + 1} ${'Digital service and data leadership '.repeat(3)}`.slice(0, 79).concat('Z'),
)

const mixed = mixedAnswers(dma)

const single: Readonly<Record<string, ReportSource>> = {
  fresh: base,
  'half answered': {
    ...base,
    answers: answersTo(dma, (_, nth) => (nth % 2 === 0 ? (nth % 4 === 0 ? 'yes' : 'no') : undefined)),
  },
  'all met': {
    ...base,
    standing: 'return',
    answers: answersTo(dma, () => ({ value: 'yes', evidence: 'https://e.org' })),
  },
  'nothing met': { ...base, answers: answersTo(dma, () => 'no') },
  'much not applicable': {
    ...base,
    answers: answersTo(dma, ({ functionCode, level }) =>
      functionCode === 'GOVN' || level === 3
        ? { value: 'notApplicable', reason: 'Not ours' }
        : level < 3
          ? 'yes'
          : 'no',
    ),
  },
  'two functions left out': {
    ...base,
    standing: 'return',
    answers: mixed,
    leftOut: [{ code: 'AGIL', reason: 'Run by the county' }, { code: 'DATA' }],
  },
  'all unsure': { ...base, answers: answersTo(dma, () => 'unsure') },
  'a return with plan, people and history': {
    ...base,
    standing: 'return',
    answers: { ...mixed, 'LEAD-3C': { value: 'no' }, 'TECH-2P': { value: 'no' }, 'CULT-1C': { value: 'yes' } },
    submittedAt: '2026-11-27T10:00:00.000Z',
    targets: { LEAD: 5, CULT: 1 },
    people: new Map([
      ['ann', 'Ann Owen'],
      ['ben', 'Ben Jones'],
    ]),
    plan: {
      'LEAD-3C': { owner: 'ann', due: '2027-03-31', status: 'under-way', note: 'Paper to cabinet' },
      'CULT-1C': { owner: 'gone', status: 'done' },
      'TECH-2P': { owner: 'ben', status: 'to-do' },
    },
    history: [
      { at: '2025-11-01T10:00:00.000Z', summary: summarise(dma, {}) },
      {
        at: '2026-05-01T10:00:00.000Z',
        summary: { ...summarise(dma, { 'LEAD-1C': 'yes' }), questionSet: { id: 'dma', version: '2026.1' } },
      },
    ],
  },
  'a return beside other councils': {
    ...base,
    standing: 'return',
    council: { ...base.council, authority: 'unitary', nation: 'england' },
    answers: mixed,
    submittedAt: '2027-09-10T10:00:00.000Z',
    benchmark: publish(sampleCouncils(dma, setMeaning(dma), 60, 'states'), {
      ...{ set: dma, meaning: setMeaning(dma), on: '2027-09-01', coin: () => false },
    }).publication,
  },
  'a return beside the one before': {
    ...base,
    standing: 'return',
    answers: answersTo(dma, (question) => (question.level <= 2 ? 'yes' : 'no')),
    submittedAt: '2026-11-27T10:00:00.000Z',
    comparison: compareReturns(
      returnOf('2025-11-01T10:00:00.000Z', ({ level }) => (level === 1 ? 'yes' : 'no')),
      returnOf('2026-11-27T10:00:00.000Z', ({ level, id }) => (level <= 2 && id !== 'LEAD-1C' ? 'yes' : 'no')),
      { 'LEAD-2C': { status: 'done', by: 'ann', at: '2026-03-01T10:00:00.000Z' } } as never,
    ),
  },
  'three levels, twelve functions': { ...base, set: samm, answers: mixedAnswers(samm) },
  'a file of answers without a council': { ...base, standing: 'answers', council: {}, answers: mixed },
  'names of 80 characters': { ...base, set: longNamed, council: { name: x80('W') }, answers: mixed },
  'hostile text': {
    ...base,
    standing: 'return',
    council: { name: `${hostile[0]} ${hostile[6]} ${hostile[7]} ${hostile[10]}` },
    answers: answersTo(dma, (_, nth) => ({
      value: nth % 3 === 0 ? 'yes' : 'no',
      note: hostile[nth % hostile.length],
      evidence: hostile[(nth + 1) % hostile.length],
      reason: hostile[(nth + 2) % hostile.length],
      by: 'ann',
    })),
    leftOut: [{ code: 'GOVN', reason: hostile[8] }],
    people: new Map([['ann', `${hostile[0]} ${hostile[10]}`]]),
    plan: { 'LEAD-1P': { owner: 'ann', status: 'to-do', note: hostile[7] } },
  },
}

/** A return with every section that only some papers have, and figures that have aged. */
const everything: ReportSource = {
  ...base,
  ...single['a return with plan, people and history'],
  council: { ...base.council, authority: 'unitary' },
  at: '2029-01-10T10:00:00.000Z',
  ...pick('a return beside other councils', 'benchmark'),
  ...pick('a return beside the one before', 'comparison'),
  ...pick('two functions left out', 'leftOut'),
}

function pick(state: string, part: keyof ReportSource): Partial<ReportSource> {
  return { [part]: single[state]?.[part] }
}

/** Twelve functions with long names, and every section: no paper is longer. */
const longest: ReportSource = {
  ...everything,
  set: named(samm, (nth) => `${nth + 1} ${'Digital service and data leadership '.repeat(3)}`.slice(0, 79).concat('Z')),
  answers: mixedAnswers(samm),
  leftOut: [],
  targets: {},
  plan: Object.fromEntries(
    [...samm.questions.values()]
      .filter(({ level }) => level === 1)
      .map(({ id }) => [id, { owner: 'ann', due: '2027-03-31', status: 'to-do' }]),
  ),
  history: [2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => ({
    at: `${year}-11-01T10:00:00.000Z`,
    summary: summarise(samm, {}),
  })),
  benchmark: publish(sampleCouncils(samm, setMeaning(samm), 60, 'states'), {
    ...{ set: samm, meaning: setMeaning(samm), on: '2027-09-01', coin: () => false },
  }).publication,
  comparison: compareReturns(
    returnOf('2025-11-01T10:00:00.000Z', ({ level }) => (level === 1 ? 'yes' : 'no'), samm),
    returnOf('2026-11-27T10:00:00.000Z', ({ level }) => (level <= 2 ? 'yes' : 'no'), samm),
    {},
  ),
}

/** Every state by its name. */
export const states: Readonly<Record<string, ReportSource>> = {
  ...single,
  'everything at once': everything,
  'everything at once, names of 80 letters': {
    ...everything,
    set: longNamed,
    council: { ...everything.council, name: x80('W') },
    leftOut: everything.leftOut?.map(({ code }) => ({ code, reason: x80('R').repeat(3).slice(0, 200) })),
  },
  'everything at once, names of many words': { ...everything, set: wordyNamed },
  'everything at once, twelve functions': longest,
}
