// The benchmark's counts of requests, its statistics, its bots, and its report.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { most } from '../../../assessment/limits.ts'
import { loadQuestionSet } from '../../../questions/load-question-set.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { startProcess } from '../../../tools/develop/bench/bots/bot-process.ts'
import { contenders } from '../../../tools/develop/bench/bots/contenders.ts'
import { startEmulator } from '../../../tools/develop/bench/cosmos/emulator.ts'
import { requestUnits } from '../../../tools/develop/bench/cosmos/request-units.ts'
import { compared } from '../../../tools/develop/bench/figures.ts'
import { begin } from '../../../tools/develop/bench/load/begin.ts'
import { person } from '../../../tools/develop/bench/load/person.ts'
import { post } from '../../../tools/develop/bench/load/post.ts'
import { recordSizes } from '../../../tools/develop/bench/load/record-sizes.ts'
import { startService } from '../../../tools/develop/bench/load/service.ts'

describe('The benchmark on Cosmos DB', () => {
  it('counts each request to the items once, by what it asks', async () => {
    const emulator = await startEmulator()
    try {
      const store = await openCosmosStore(emulator.settings)
      const key = { tenant: 'bench', kind: 'person', id: 'sam' } as const
      await emulator.requests()
      const made = await store.write(key, { answers: 1 }, 'absent')
      if (made === 'conflict') assert.fail('Nothing was there.')
      await store.write(key, { answers: 2 }, made.version)
      const read = await store.read(key)
      assert.deepEqual(await emulator.requests(), ['create', 'replace', 'read'])
      await store.remove(key, read?.version ?? '')
      await Array.fromAsync(store.list('bench', 'person'))
      const [removed, ...listed] = await emulator.requests()
      assert.equal(removed, 'remove')
      assert.ok(listed.includes('query'))
      await store.close()
    } finally {
      emulator.end()
    }
  })

  it('adds up the request units of a turn, and gives no sum if one of them is unknown', () => {
    // A read of 2.6 and a replacement of 14.
    assert.equal(requestUnits(['read', 'replace']), 16.6)
    assert.equal(requestUnits([]), 0)
    assert.equal(requestUnits(['read', 'query']), undefined)
  })
})

describe('The bots of the benchmark', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  after(() => rmSync(folder, { recursive: true }))

  for (const stores of ['nothing', 'a record'] as const) {
    it(`answer a press with the card that they are given, on the successor SDK that stores ${stores}`, async () => {
      const pressed = { type: 'AdaptiveCard', body: [{ type: 'TextBlock', text: 'The next question' }] }
      const cards = join(folder, 'cards.json')
      writeFileSync(cards, JSON.stringify({ pressed, typed: pressed }))
      const file = fileURLToPath(import.meta.resolve('../../../tools/develop/bench/bots/agents-bot.ts'))
      const data = stores === 'nothing' ? [] : [join(folder, 'records.sqlite')]
      const bot = await startProcess([file, cards, ...data])
      try {
        const sam = person(await startService())
        const response = JSON.parse(await post(bot.url, sam.press({ do: 'answer', value: 'yes' })))
        assert.deepEqual(response.value, pressed)
        assert.equal(await post(bot.url, sam.type('help')), '')
        if (process.platform === 'linux') assert.ok((bot.processorTime() ?? 0) > 0)
      } finally {
        await bot.stop()
      }
      if (stores === 'nothing') return
      const database = new DatabaseSync(join(folder, 'records.sqlite'))
      const { bytes } = database.prepare('SELECT length(record) AS bytes FROM records').get() ?? {}
      database.close()
      // Our own record of 45 answers has some 8 KB.
      assert.ok(Number(bytes) > 7000 && Number(bytes) < 10_000)
    })
  }

  it('give a colleague the next assessment when a person has as many open ones as they may', async () => {
    const bot = await (await contenders(folder)).unpaced('many')
    try {
      const sam = person(await startService())
      const chats = new Set<string>()
      for (let started = 0; started <= most.open; started++) {
        await begin(bot.url, sam)
        chats.add(sam.chat)
        sam.sees(JSON.parse(await post(bot.url, sam.press(sam.offered('yes') ?? assert.fail('No question is asked.')))))
      }
      assert.equal(chats.size, 2)
    } finally {
      await bot.stop()
    }
  })

  it('save a record with the longest notes whose presses are timed against those on an empty one', async () => {
    const set = loadQuestionSet(fileURLToPath(import.meta.resolve('../../../questions/dma')))
    const { press, bytes } = await recordSizes(await contenders(folder), set, 3)
    assert.ok(bytes > 90 * 1000)
    assert.ok(press.bare > 0 && press.other > 0)
  })
})

describe('The statistics of the benchmark', () => {
  it('compare within pairs, so that a slow moment of the machine counts for both', () => {
    const pairs = [
      { bare: 100, other: 50 },
      { bare: 10, other: 6 },
      { bare: 1000, other: 400 },
    ]
    const { bare, other, ratio, quartiles } = compared(pairs)
    assert.deepEqual([bare, other, ratio], [100, 50, 0.5])
    assert.deepEqual(
      quartiles.map((each) => each.toFixed(2)),
      ['0.45', '0.55'],
    )
  })
})
