// The understanding of typed words is made ready in short steps, and means the same as when it is made at once.

import assert from 'node:assert/strict'
import { phrasesOf, typedLanguages } from '../../../cards/wording/phrases/languages.ts'
import { prepareUnderstanding } from '../../../dialogs/typed/prepare-understanding.ts'
import { atOnce, inTurns, type Steps } from '../../../dialogs/typed/understanding/in-steps.ts'
import { learnIntents } from '../../../dialogs/typed/understanding/matching/intent-model.ts'
import { indexing } from '../../../dialogs/typed/understanding/matching/match-intent.ts'

describe('Understanding of typed words', () => {
  /** Makes the English words ready, and gives the number of pauses and the longest step as a share of the whole. */
  async function making() {
    // A copy: other tests of this process may have made the phrases themselves ready.
    const phrases = { ...phrasesOf('en') }
    const steps: number[] = []
    let start = process.threadCpuUsage()
    await inTurns(indexing(phrases), async () => {
      const { user, system } = process.threadCpuUsage(start)
      steps.push(user + system)
      start = process.threadCpuUsage()
    })
    assert.ok(indexing(phrases).next().done, 'What is ready is not made again.')
    return { pauses: steps.length, share: Math.max(...steps) / steps.reduce((sum, step) => sum + step, 0) }
  }

  it('is prepared with a thousand pauses or more and no long step, so that other turns are served', async () => {
    let { pauses, share } = await making()
    assert.ok(pauses > 1000, String(pauses))
    // The collection of garbage may fall into any step, but hardly into a long one each time.
    for (let more = 2; share > 0.06 && more > 0; more -= 1) share = Math.min(share, (await making()).share)
    assert.ok(share <= 0.06, `The longest step takes ${Math.round(share * 100)}% of the whole.`)
  })

  it('is ready in each language after the preparation', async () => {
    await prepareUnderstanding(async () => undefined)
    const pauses = typedLanguages.map((language) => indexing(phrasesOf(language)).next().done)
    assert.deepEqual(
      pauses,
      typedLanguages.map(() => true),
    )
  })

  it('learns the same in steps as in one go', async () => {
    const lessons = (['results', 'help', 'skip'] as const).flatMap((intent) =>
      Array.from({ length: 50 }, (_, nth) => ({ intent, stems: [intent, `word${nth % 7}`, 'please'] })),
    )
    const now = atOnce(learnIntents(lessons))
    const later = await inTurns(learnIntents(lessons), async () => undefined)
    for (const stems of [['help', 'please'], ['skip', 'word3'], ['unheard']]) {
      assert.deepEqual([...later(stems)], [...now(stems)])
    }
    const [best] = [...now(['help', 'word1'])].toSorted(([, a], [, b]) => b - a)
    assert.equal(best?.[0], 'help')
    const sum = [...now(['help', 'word1']).values()].reduce((total, each) => total + each, 0)
    assert.ok(Math.abs(sum - 1) < 1e-3, `The likelihoods add up to ${sum}.`)
  })

  it('pauses after each step, and gives the result of the last step', async () => {
    function* counting(): Steps<string> {
      yield
      yield
      return 'done'
    }
    let pauses = 0
    const pause = async () => {
      pauses += 1
    }
    assert.equal(await inTurns(counting(), pause), 'done')
    assert.equal(pauses, 2)
    assert.equal(atOnce(counting()), 'done')
  })
})
