// Questions of people who have their results: each gets its own answer, with a way to change an answer.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { AssessmentId, QuestionId } from '../../../assessment/ids.ts'
import type { Dependencies } from '../../../dialogs/dependencies/dependencies.ts'
import { route } from '../../../dialogs/route.ts'
import type { Input, Turn } from '../../../dialogs/turn.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Store } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { copyOver, turnOf, typing } from '../bot-copy.ts'

describe('After Finish', () => {
  const folder = temporaryFolder()
  let store: Store
  let deps: Dependencies
  let operations = 0

  beforeEach(async () => {
    store = openSqliteStore(join(folder(), 'finished.sqlite'))
    deps = copyOver(store, { members: async () => 'refused' })
    for (const word of ['start', 'yes', 'no', 'not sure']) await say(typing(word))
    const { assessments } = there(await deps.people.read('tenant', turnOf('ann', typing('')).person))
    await say({
      type: 'pressed',
      press: { do: 'submit', assessment: there(assessments[0]) as AssessmentId },
      inputs: {},
    })
  })
  afterEach(() => store.close())

  async function say(input: Input, by: Dependencies = deps): Promise<string> {
    const turn: Turn = {
      ...turnOf('ann', input),
      place: { type: 'personal' },
      operation: `operation ${++operations}`,
      now: new Date(Date.UTC(2026, 4, 4, 9, 0, operations)).toISOString(),
    }
    const reply = await route(turn, by)
    return reply.type === 'card' ? JSON.stringify(reply.card) : ''
  }

  for (const [asked, answer] of [
    ['who checked it', /how sure they are/],
    ['can I trust this', /how sure they are.*"Results".*"Review answers"/],
    ['what does 2+ mean', /level 2 is complete/],
    ['where does this figure come from', /How the results are worked out"/],
    [
      'how is the 0.1 calculated',
      /The overall score of \*\*0\.1\*\* is the mean of the scores of 9 functions\. \d of 90 criteria (is|are) in place/,
    ],
    [
      'where does this score come from',
      /\*\*Strongest\*\* by level and then by score: .*Digital leadership and strategy/,
    ],
    ['o ble mae’r sgôr yn dod', /mean of the scores|Cymedr sgoriau/],
    ['furthest behind, which ones', /\*\*Furthest behind\*\*/],
    ['which is our strongest function', /\*\*Strongest\*\*/],
    ['why 3.6 if the target is 3', /A target is a level\. The score counts everything/],
    [
      'what do I tell the board',
      /The overall score is \*\*0\.1 of 5\*\*: 1 of 90 criteria in place \(1%\)\..*This is one officer.*"Results".*"Gaps"/,
    ],
    ['crynhowch hyn mewn dwy frawddeg', /The results in brief/],
    ['what if we closed the gaps', /is \*\*0\.1 of 5\*\* now\..*The score would be 3\.0 once every gap.*"Gaps"/],
    [
      'what if we had a strategy',
      /\*\*Digital leadership and strategy\*\*: .*Once every gap up to the target is closed/,
    ],
    ['why is leadership only 1', /"Review answers"/],
    ['how did you work out the leadership score', /1 of 2 in place|Missing for level 1/],
    ['which questions pulled us down', /Gaps, in the order to close them/],
    ["thanks, that's all", /You are welcome/],
    ['diolch, dyna’r cyfan', /You are welcome/],
    ['who set the target', /level 3 until you choose another/],
    ['how do I change the target', /opened again/],
    ['are we breaking the law', /I give no legal or security advice.*"Gaps"/],
    ['is this required by law', /No law asks for this assessment/],
    ['show me the not sure ones', /"Without a Yes or No: 88 questions"/],
    ['we have 3 not sures, which ones are they and who can help', /"Without a Yes or No: 88 questions"/],
    ['no and not sure', /"Without a Yes or No: 88 questions"/],
    ['dangos y rhai ddim yn siŵr', /"Without a Yes or No: 88 questions"/],
    ['the ones I said no to', /Gaps, in the order to close them/],
    ['show all the nos', /Gaps, in the order to close them/],
    ['yes but only in two services', /Finished on/],
  ] as const) {
    it(`"${asked}" gets its own answer`, async () => assert.match(await say(typing(asked)), answer))
  }

  for (const asked of ['change my first answer', 'I want to change question 3', 'my answer to question 2 is wrong']) {
    it(`"${asked}" shows the answers of its function, and a button to reopen them`, async () => {
      const card = await say(typing(asked))
      assert.match(card, /Your answers: Digital leadership and strategy/)
      assert.match(card, /"Open it again"/)
      assert.doesNotMatch(card, /Your last answer/)
    })
  }

  it('"are we breaking the law" counts the duties in the reader’s nation that are answered No', async () => {
    const inEngland = { ...deps, council: { nation: 'england' } } as const
    const assessment = there((await deps.people.read('tenant', turnOf('ann', typing('')).person))?.assessments[0])
    await say({ type: 'pressed', press: { do: 'reopen', assessment }, inputs: {} })
    const ask = () => say(typing('are we breaking the law'), inEngland)
    assert.doesNotMatch(await ask(), /Duties by law/)
    await say({ type: 'pressed', press: { do: 'go', assessment, question: 'AGIL-1C' as QuestionId }, inputs: {} })
    await say(typing('no'))
    assert.match(await ask(), /Duties by law that you answered No: \*\*1\*\*/)
    assert.doesNotMatch(await say(typing('are we breaking the law')), /Duties by law/)
  })

  it('"export" says what works instead if Teams takes no files', async () => {
    const without = { ...deps, sendsFiles: false }
    assert.match(
      await say(typing('export'), without),
      /Teams takes no files from me here. This is the same paper as text/,
    )
  })
})

describe('Before the first start', () => {
  const folder = temporaryFolder()

  it('"export" promises files only if Teams takes them', async () => {
    const store = openSqliteStore(join(folder(), 'fresh.sqlite'))
    try {
      const deps = copyOver(store, { members: async () => 'refused' })
      const turn: Turn = { ...turnOf('ann', typing('export')), place: { type: 'personal' } }
      const textOf = async (by: Dependencies) => JSON.stringify(await route(turn, by))
      assert.match(await textOf(deps), /Word board paper, a PDF/)
      const said = await textOf({ ...deps, sendsFiles: false })
      assert.match(said, /board paper as text/)
      assert.doesNotMatch(said, /PDF/)
    } finally {
      await store.close()
    }
  })
})
