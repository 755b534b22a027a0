// The gaps in every size: at most six pages, each small enough for Teams, and no gap lost between them.

import assert from 'node:assert/strict'
import fc from 'fast-check'
import { type AnswerValue, answerValues } from '../../../assessment/answers/answer.ts'
import { type Assessment, valuesOf } from '../../../assessment/assessment.ts'
import type { Nation } from '../../../assessment/council.ts'
import type { QuestionId } from '../../../assessment/ids.ts'
import {
  type Citation,
  indexFunctions,
  type Question,
  type QuestionSet,
  type QuestionWords,
} from '../../../assessment/question-set.ts'
import type { View } from '../../../cards/parts/frame.ts'
import { wordsFor } from '../../../cards/parts/words.ts'
import { sourceFor } from '../../../cards/results/gap-entry.ts'
import { gapsCard } from '../../../cards/results/gaps-card.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { beyondTargets, gapList } from '../../../scoring/roadmap.ts'
import { folder, idOf } from '../../scoring/sets.ts'
import { buttonsOf, headingsOf, textsOf } from '../../support/cards/card-reading.ts'
import { fullest, newest, person, question, questionId, set } from '../../support/cards/sample.ts'
import { sent } from '../parts.ts'
import * as team from '../team-sample.ts'

const mostBytes = 28 * 1024

/** The fullest assessment with these answers: the longest name there can be, and every target at the highest level. */
function withAnswers(of: QuestionSet, value: (question: Question) => AnswerValue | undefined): Assessment {
  const answers = [...of.questions.values()].flatMap((asked): [string, Assessment['answers'][string]][] => {
    const said = value(asked)
    const stamp = { by: person, at: '2026-03-02T09:00:00.000Z', operation: asked.id, nth: 1, revision: 1, earlier: [] }
    return said ? [[asked.id, { value: said, ...stamp }]] : []
  })
  const targets = Object.fromEntries(of.functions.map(({ code }) => [code, of.levels]))
  return { ...fullest, targets, answers: Object.fromEntries(answers) }
}

const alone = { place: 'personal', viewer: person, people: new Map() } as const

function cardsOf(of: QuestionSet, assessment: Assessment, seen: Pick<View, 'place' | 'viewer' | 'people'> = alone) {
  const { council, targets } = assessment
  const given = [of, valuesOf(assessment), { targets, nation: council.nation }] as const
  const draw = (page: number) =>
    sent(
      gapsCard({
        ...{ words: wordsFor(of, 'en'), set: of, assessment, council, ...seen },
        ...{ toTarget: gapList(...given), beyond: beyondTargets(...given), page },
      }),
    )
  const pages = Number(/Page 1 of (\d+)/.exec(textsOf(draw(1)).join('\n'))?.[1] ?? 1)
  return Array.from({ length: pages }, (_, index) => draw(index + 1))
}

type Drawn = ReturnType<typeof cardsOf>

/** The questions that the rows of these cards open, in their order. */
const opened = (cards: Drawn): readonly string[] =>
  cards
    .flatMap((card) => buttonsOf(card))
    .filter(({ title, data }) => data.do === 'go' && title.startsWith('Open: '))
    .map(({ data }) => String(data.question))

const staySmall = (cards: Drawn): void => {
  assert.ok(cards.length <= 6, `${cards.length} pages`)
  for (const card of cards) assert.ok(Buffer.byteLength(JSON.stringify(card)) < mostBytes)
}

const filler = (letters: number) =>
  'An action that somebody described at great length. '.repeat(Math.ceil(letters / 51)).slice(0, letters)

/** A set with these counts and texts of this length. */
function madeUp(functions: number, levels: number, criteria: number, letters: number): QuestionSet {
  const own = Array.from({ length: functions }, (_, nth) => {
    const code = `F${nth}`
    const questions = Array.from(
      { length: levels * criteria },
      (_, index): Question => ({
        id: idOf(`${code}-${index}`),
        functionCode: code,
        level: Math.floor(index / criteria) + 1,
        measure: index % 2 === 0 ? 'commitment' : 'practice',
        citations: question('LEAD-1C').citations,
        duty: [],
        notApplicable: [],
      }),
    )
    return { code, questions }
  })
  const said: QuestionWords = { text: filler(letters), why: filler(letters), yes: filler(letters), no: filler(letters) }
  return {
    ...{ id: 'made-up', version: '1', levels },
    ...indexFunctions(own),
    roles: { provision: new Set(), takeUp: new Set() },
    words: new Map([
      [
        'en',
        {
          title: 'Made up',
          levels: Array.from({ length: levels }, (_, index) => ({ name: `Name ${index + 1}`, meaning: '' })),
          functions: new Map(own.map(({ code }) => [code, { name: `Function ${code}`, covers: '' }])),
          question: () => said,
          glossary: new Map(),
        },
      ],
    ]),
  }
}

describe('The gaps', () => {
  for (const version of ['2026.1', '2027.1']) {
    const own = loadQuestionSet(folder(`questions/dma/${version}`))

    it(`of version ${version} with all ninety answered No fit on at most six pages, each once`, () => {
      const cards = cardsOf(
        own,
        withAnswers(own, () => 'no'),
      )
      staySmall(cards)
      const shown = opened(cards)
      assert.equal(shown.length, 90)
      assert.deepEqual(shown.toSorted(), [...own.questions.keys()].map(String).toSorted())
      // Each in full: the criterion, the reason, the action, and a source with its link.
      const texts = cards.flatMap(textsOf).join('\n')
      const words = wordsFor(own, 'en').set
      for (const id of own.questions.keys()) {
        const { title, why, no } = words.question(id, 'northern-ireland')
        for (const text of [title, why, no]) assert.ok(text && texts.includes(text), `${id}: ${text}`)
      }
    })
  }

  it('of a council return, planned or not, fit on at most six pages in its channel', () => {
    const entry = { owner: team.rhys, due: '2026-11-30', status: 'under-way', note: 'n'.repeat(500) } as const
    const stamp = { by: team.bronwen, at: '2026-03-02T09:00:00.000Z', operation: 'planned', earlier: [] }
    const plan = Object.fromEntries([...newest.questions.keys()].map((id) => [id, { ...entry, ...stamp }]))
    const { answers, targets } = withAnswers(newest, () => 'no')
    for (const own of [{ plan }, {}]) {
      const cards = cardsOf(newest, team.withTeam({ ...team.middle, answers, targets }, own), team.shared())
      staySmall(cards)
      const rows = cards.flatMap((card) => buttonsOf(card)).filter(({ data }) => data.do === 'plan-entry')
      assert.equal(new Set(rows.map(({ data }) => data.question)).size, 90)
    }
    // Names of any length: the longest lists end with a sign that there is more.
    staySmall(
      cardsOf(newest, team.withTeam({ ...team.fullest, answers }, { plan }), team.shared(undefined, team.hostileCrowd)),
    )
  })

  it('of any answers fit on at most six pages: every No once, and the open questions on the first page', () => {
    const value = fc.option(fc.constantFrom(...answerValues), { nil: undefined })
    const ids = [...set.questions.keys()]
    fc.assert(
      fc.property(fc.array(value, { minLength: ids.length, maxLength: ids.length }), (values) => {
        const said = new Map(ids.map((id, index) => [id, values[index]]))
        const cards = cardsOf(
          set,
          withAnswers(set, ({ id }) => said.get(id)),
        )
        staySmall(cards)
        const shown = opened(cards)
        for (const [id, own] of said) if (own === 'no') assert.equal(shown.filter((each) => each === id).length, 1)
        const open = ids.filter((id) => said.get(id) === undefined || said.get(id) === 'unsure')
        const isOpenHeading = (text: string) =>
          /^(Still to answer: |Without a Yes or No: )?(\d+) questions?( (is|are) answered Not sure)?$/.exec(
            text,
          )?.[2] === String(open.length)
        assert.equal(headingsOf(cards[0] ?? {}).some(isOpenHeading), open.length > 0)
        assert.ok(!cards.slice(1).flatMap(headingsOf).some(isOpenHeading))
      }),
      { numRuns: 40 },
    )
  })

  it('of a set with three levels take as many pages as they need', () => {
    const small = madeUp(12, 3, 2, 100)
    const cards = cardsOf(
      small,
      withAnswers(small, () => 'no'),
    )
    staySmall(cards)
    assert.equal(opened(cards).length, 72)
    assert.ok(headingsOf(cards.at(-1) ?? {}).includes('Phase 3'))
  })

  it('with long texts are shortened before any gap is left out', () => {
    for (const letters of [300, 1000, 5000]) {
      const wordy = madeUp(9, 5, 2, letters)
      const cards = cardsOf(
        wordy,
        withAnswers(wordy, () => 'no'),
      )
      staySmall(cards)
      assert.equal(opened(cards).length, 90, `${letters} letters`)
      assert.match(textsOf(cards[0] ?? {}).join('\n'), /An action that somebody described.*…/)
    }
  })

  it('of a set too large for six pages end with a sign that there is more', () => {
    const vast = madeUp(20, 5, 6, 400)
    const cards = cardsOf(
      vast,
      withAnswers(vast, () => 'no'),
    )
    staySmall(cards)
    assert.equal(cards.length, 6)
    assert.ok(textsOf(cards[5] ?? {}).includes('…'))
    assert.ok(
      textsOf(cards[0] ?? {})
        .join('\n')
        .includes('600 things to do'),
    )
    // Without an answer its functions are listed, ten of them.
    staySmall(
      cardsOf(
        vast,
        withAnswers(vast, () => undefined),
      ),
    )
  })

  it('start with the three most worthwhile, and then the open questions', () => {
    const few = new Map<QuestionId, AnswerValue>(
      ['LEAD-1C', 'LEAD-1P', 'CULT-1C', 'CULT-1P'].map((id) => [questionId(id), 'no']),
    )
    const [first] = cardsOf(
      set,
      withAnswers(set, ({ id }) => few.get(id)),
    )
    assert.deepEqual(headingsOf(first ?? {}), [
      'Gaps, in the order to close them',
      'If you do three things',
      'Still to answer: 86 questions',
    ])
    const texts = textsOf(first ?? {})
    for (const id of ['LEAD-1C', 'CULT-1C', 'LEAD-1P']) {
      assert.ok(
        texts.indexOf(String(wordsFor(set, 'en').set.question(questionId(id)).no)) <
          texts.indexOf('Still to answer: 86 questions'),
      )
    }
  })

  it('contain no action for a question that is not answered No', () => {
    const cards = cardsOf(
      set,
      withAnswers(set, ({ level }) => (level === 1 ? 'unsure' : undefined)),
    )
    const texts = cards.flatMap(textsOf).join('\n')
    for (const id of set.questions.keys()) assert.ok(!texts.includes(wordsFor(set, 'en').set.question(id).no), id)
    assert.match(texts, /72 without an answer, 18 answered Not sure\. They may be in place already/)
  })
})

describe('The source of a gap', () => {
  const cited = (code: string, ...nations: Nation[]): Citation => ({
    source: { code, title: code, year: '2026', url: 'https://example.org', points: {}, nations, statutory: false },
  })
  const everywhere = cited('everywhere', 'england', 'scotland', 'wales', 'northern-ireland')
  const citing = (...citations: Citation[]): Question => ({ ...question('LEAD-1C'), citations })

  it('is one of the council’s own nation before one of the whole UK', () => {
    const asked = citing(cited('english', 'england'), everywhere, cited('welsh', 'wales'))
    assert.equal(sourceFor(asked, 'wales')?.source.code, 'welsh')
    assert.equal(sourceFor(asked, 'england')?.source.code, 'english')
    assert.equal(sourceFor(asked, 'scotland')?.source.code, 'everywhere')
  })

  it('is one that applies in most nations if the nation is unknown', () => {
    assert.equal(sourceFor(citing(cited('english', 'england'), everywhere), undefined)?.source.code, 'everywhere')
  })

  it('is one of another nation only if there is no other', () => {
    assert.equal(sourceFor(citing(cited('english', 'england')), 'wales')?.source.code, 'english')
    assert.equal(sourceFor(citing(), 'wales'), undefined)
  })
})
