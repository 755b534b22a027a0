// Results, gaps and one function in detail, with few answers and with all.

import assert from 'node:assert/strict'
import { parseQuestionId } from '../../assessment/ids.ts'
import { loadQuestionSet } from '../../questions/load-question-set.ts'
import { inTeams } from '../support/bots/teams.ts'
import { there } from '../support/cards/sample.ts'
import { eventually } from '../support/eventually.ts'
import type { Client } from '../support/people/client.ts'

const words = there(loadQuestionSet('questions/dma').words.get('en'))
const wordsOf = (id: string) => words.question(there(parseQuestionId(id)))
const functionNamed = (code: string) => there(words.functions.get(code)).name

describe('Results half-way', () => {
  const teams = inTeams()

  async function fourYes() {
    const ann = teams().person('ann')
    await ann.says('start')
    for (let times = 1; times <= 4; times++) await ann.presses('Yes')
    await ann.presses('Not sure')
    return ann
  }

  it('show how much is still unknown', async () => {
    const ann = await fourYes()
    await ann.says('results')
    assert.match(ann.sees(), /Results so far/)
    assert.match(
      ann.sees(),
      /At least: 85 questions are still open and 1 is answered Not sure, so the true figures may be higher\./,
    )
    // Two of nine functions' forty-five levels: 2 / 9 = 0.22.
    assert.match(ann.sees(), /Overall score\n0\.2 of 5/)
    assert.match(
      ann.sees(),
      /Digital leadership and strategy\nLevel 2, Resourced · 2\.0 of 5\n2 of 2 criteria missing to level 3\n/,
    )
    assert.match(ann.sees(), /Digital leadership: 4 of 10 criteria \(40%\)/)
  })

  it('lead to one function, level by level', async () => {
    const ann = await fourYes()
    await ann.says('results')
    await ann.presses('See Digital leadership and strategy')
    assert.match(ann.sees(), /^.*\nDigital leadership and strategy\nWho sets the direction, who answers for it/)
    assert.match(ann.sees(), /Level 2, Resourced\. Target: level 3\./)
    assert.match(ann.sees(), /Score 2\.0 of 5 · 4 of 10 in place \(40%\)/)
    assert.match(ann.sees(), /Level 1, Started: complete\n.*\n.*\n✔ Yes · Commitment/)
    assert.match(
      ann.sees(),
      /Level 3, Established: 0 of 2 in place\n.*\n.*\n\? Not sure · Commitment\n›\n.*\n○ Open · Practice/,
    )
    assert.match(ann.sees(), /Missing for level 3, Established/)
    await ann.presses('Results')
    assert.match(ann.sees(), /Results so far/)
  })

  it('offer the open questions for answering, and recommend no action for them', async () => {
    const ann = await fourYes()
    await ann.says('gaps')
    assert.match(ann.sees(), /Gaps, in the order to close them\nNo gap is known yet: nothing is answered No\./)
    assert.match(ann.sees(), /Without a Yes or No: 86 questions\n85 without an answer, 1 answered Not sure\./)
    assert.match(ann.sees(), /Culture, people and skills\n10 questions without a Yes or No/)
    assert.doesNotMatch(ann.sees(), /If you do|Phase/)
    await ann.presses('Open: Agile working')
    assert.equal(ann.isAsked(), 'AGIL-1C')
    await ann.says('gaps')
    await ann.presses('Answer the first of them')
    assert.equal(ann.isAsked(), 'LEAD-3C')
  })

  it('do not call an unanswered function "behind" or "not started"', async () => {
    const ann = await fourYes()
    await ann.says('results')
    assert.match(ann.sees(), /Typical level\nNot known yet: 8 of 9 functions are not answered/)
    assert.match(ann.sees(), /Furthest behind\nNot known yet: 8 functions are not answered/)
    assert.doesNotMatch(ann.sees(), /Not started|work towards level 1|Starting out|Taken up/i)
  })

  it('show the share of Yes answers with a note or a link', async () => {
    const ann = await fourYes()
    await ann.says('results')
    assert.match(
      ann.sees(),
      /Evidence\n0% of Yes answers have evidence\n›\nEvidence is a note or a link\. It changes no score\./,
    )
    await ann.presses('See Digital leadership and strategy')
    await ann.presses(ann.buttons().find((title) => title.startsWith('Answer or change: ')) ?? '')
    await ann.presses('More')
    ann.fills({ 'Note to yourself': 'Minutes of May.' })
    await ann.presses('Save note and link')
    await ann.says('results')
    assert.match(ann.sees(), /25% of Yes answers have evidence/)
    assert.doesNotMatch(ann.sees(), /seen by two/)
    assert.match(ann.sees(), /Overall score\n0\.2 of 5/)
  })

  it('lead back to the next open question', async () => {
    const ann = await fourYes()
    await ann.says('results')
    await ann.presses('Continue')
    assert.equal(ann.isAsked(), 'LEAD-3P')
  })
})

describe('Gaps', () => {
  const teams = inTeams()

  async function answers(...said: readonly string[]) {
    const ann = teams().person('ann')
    await ann.says('start')
    for (const each of said) await ann.presses(each)
    await ann.says('gaps')
    return ann
  }

  it('begin with the three most worthwhile: the criterion, the action, the reason and the place in the levels', async () => {
    const ann = await answers('Yes', 'No', 'No', 'No', 'No')
    assert.match(
      ann.sees(),
      /4 things to do to reach the targets, of 4 in all\. Questions without a Yes or No may add more\./,
    )
    const { title, no, why } = wordsOf('LEAD-1P')
    const entry = ann.sees().slice(ann.sees().indexOf('If you do three things'))
    assert.ok(
      entry.startsWith(
        `If you do three things\n${title}\nDigital leadership and strategy · question at level 1, Started · one step from level 1\n›\n${no}\n${why}\n`,
      ),
      entry,
    )
  })

  it('open the question of an entry, and change with its answer', async () => {
    const ann = await answers('Yes', 'No')
    const { title } = wordsOf('LEAD-1P')
    assert.match(ann.sees(), /If you do one thing/)
    await ann.presses(`Open: ${title}`)
    assert.equal(ann.isAsked(), 'LEAD-1P')
    await ann.presses('Yes')
    await ann.says('gaps')
    assert.match(ann.sees(), /No gap is known yet/)
  })

  it('come in pages, with Previous before Next', async () => {
    const ann = await answers()
    for (const code of ['LEAD', 'CULT', 'AGIL']) {
      await ann.says('progress')
      await ann.presses(`Go to ${functionNamed(code)}`)
      for (let times = 1; times <= 10; times++) await ann.presses('No')
    }
    await ann.says('gaps')
    assert.match(ann.sees(), /18 things to do to reach the targets, of 30 in all\./)
    assert.match(ann.sees(), /Page 1 of 6/)
    await ann.presses('Next')
    assert.match(ann.sees(), /Page 2 of 6.*Phase/s)
    assert.ok(ann.buttons().indexOf('Previous') < ann.buttons().indexOf('Next'))
    await ann.presses('Previous')
    assert.match(ann.sees(), /Page 1 of 6/)
  })
})

describe('Progress', () => {
  const teams = inTeams()

  it('counts the answers of each function, and leads to its next open question', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.presses('Not sure')
    await ann.says('progress')
    assert.match(ann.sees(), /2 of 90 questions answered, 1 of them Not sure\./)
    assert.match(ann.sees(), /Digital leadership and strategy\n2 of 10/)
    await ann.presses('Go to Digital leadership and strategy')
    assert.equal(ann.isAsked(), 'LEAD-2C')
  })
})

describe('The picture of the results', () => {
  const teams = inTeams()
  const pictureIn = (card: unknown) => {
    const pattern = /"type":"Image","url":"data:image\/png;base64,([^"]+)","altText":"([^"]+)","size":"Stretch"/
    const [, data, altText] = pattern.exec(JSON.stringify(card)) ?? []
    return data === undefined ? undefined : { png: Buffer.from(data, 'base64'), altText: altText ?? '' }
  }

  /** On a busy machine a drawing may take longer than a reply waits: the next card has it. */
  const pictureFor = (person: Client) =>
    eventually(async () => {
      await person.says('results')
      return there(pictureIn(person.card()))
    })

  async function someYes(person: Client) {
    await person.says('start')
    for (let times = 1; times <= 4; times++) await person.presses('Yes')
  }

  it('is in the card, small and with the same figures in words', async () => {
    const ann = teams().person('ann')
    await someYes(ann)
    const { png, altText } = await pictureFor(ann)
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [800, 600])
    assert.ok(png.length <= 40 * 1024)
    assert.match(altText, /Digital leadership and strategy: now 2\.0, 3\.0 at target 3\./)
  })

  it('is absent while nothing is answered', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.says('results')
    assert.equal(pictureIn(ann.card()), undefined)
  })

  it('shows the last finished view beside the present one', async () => {
    const ann = teams().person('ann')
    await someYes(ann)
    await ann.says('finish')
    await ann.presses('Finish now')
    teams().daysPass(300)
    await ann.says('start new')
    await ann.presses('Start a new one')
    await ann.presses('Yes')
    assert.match((await pictureFor(ann)).altText, /strategy: now 0\.5, 3\.0 at target 3, on 4 May 2026 2\.0\./)
  })
})

describe('Results without a picture', () => {
  for (const [name, draw] of [
    ['that cannot be drawn', () => Promise.reject(new Error('no memory'))],
    ['that is never drawn', () => new Promise<string>(() => {})],
  ] as const) {
    describe(name, () => {
      const teams = inTeams({ drawer: { draw, close: async () => {} } })
      it('are complete', async () => {
        const ann = teams().person('ann')
        await ann.says('start')
        await ann.presses('Yes')
        await ann.says('results')
        assert.match(ann.sees(), /Overall score\n0\.1 of 5/)
        assert.doesNotMatch(JSON.stringify(ann.card()), /"size":"Stretch"/)
      })
    })
  }
})
