// Each change of a collection is applied once, to the stored document, with any number of people and copies of the bot.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { z } from 'zod'
import { type Collection, collection } from '../../../store/documents/collection.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Store, StoreUnavailable } from '../../../store/store.ts'
import { temporaryFolder } from '../temporary-folder.ts'

type Notes = { readonly lines: readonly string[] }
const schema: z.ZodType<Notes> = z.object({ lines: z.array(z.string()) })

const adding = (line: string) => (notes: Notes | undefined) =>
  ({ type: 'save', value: { lines: [...(notes?.lines ?? []), line] }, result: line }) as const

describe('a collection', () => {
  const folder = temporaryFolder()
  let store: Store
  let calls: string[]
  let ours: Collection<Notes>
  let theirs: Collection<Notes>

  beforeEach(() => {
    const sqlite = openSqliteStore(join(folder(), 'store.db'))
    calls = []
    store = {
      ...sqlite,
      read(key) {
        calls.push('read')
        return sqlite.read(key)
      },
      write(key, document, ifVersion) {
        calls.push('write')
        return sqlite.write(key, document, ifVersion)
      },
    }
    ours = collection(store, 'assessment', { schema })
    // A second copy of the bot: its own memory and its own queues over the same store.
    theirs = collection(sqlite, 'assessment', { schema })
  })
  afterEach(() => store.close())

  it('returns undefined before a value is created', async () => {
    assert.equal(await ours.read('t', 'a'), undefined)
  })

  it('creates a value once', async () => {
    assert.equal(await ours.create('t', 'a', { lines: ['first'] }), 'created')
    assert.equal(await theirs.create('t', 'a', { lines: ['second'] }), 'exists')
    assert.deepEqual(await ours.read('t', 'a'), { lines: ['first'] })
  })

  it('lists the values of one tenant', async () => {
    await ours.create('t', 'a', { lines: ['A'] })
    await ours.create('t', 'b', { lines: ['B'] })
    await ours.create('elsewhere', 'c', { lines: ['C'] })
    const found = await Array.fromAsync(ours.list('t'))
    assert.deepEqual(
      found.sort((one, other) => one.id.localeCompare(other.id)),
      [
        { id: 'a', value: { lines: ['A'] } },
        { id: 'b', value: { lines: ['B'] } },
      ],
    )
  })

  it('keeps tenants apart even if a tenant and an id read the same when joined', async () => {
    await ours.create('t', '1,a', { lines: ['one'] })
    await ours.create('t,1', 'a', { lines: ['two'] })
    await ours.change('t', '1,a', adding('more'))
    assert.deepEqual(await ours.read('t', '1,a'), { lines: ['one', 'more'] })
    assert.deepEqual(await ours.read('t,1', 'a'), { lines: ['two'] })
  })

  describe('changed by a step', () => {
    it('saves the value that the step decides, and returns its result', async () => {
      assert.equal(await ours.change('t', 'a', adding('first')), 'first')
      assert.equal(await ours.change('t', 'a', adding('second')), 'second')
      assert.deepEqual(await ours.read('t', 'a'), { lines: ['first', 'second'] })
    })

    it('writes nothing if the step leaves the value unchanged', async () => {
      const told = await ours.change('t', 'a', (notes) => ({ type: 'unchanged', result: notes ?? 'nothing there' }))
      assert.equal(told, 'nothing there')
      assert.deepEqual(calls, ['read'])
    })

    it('removes the value if the step says so, and can create it again', async () => {
      await ours.create('t', 'a', { lines: ['first'] })
      const remove = (notes: Notes | undefined) => ({ type: 'remove', result: notes?.lines.length }) as const
      assert.equal(await ours.change('t', 'a', remove), 1)
      assert.equal(await ours.read('t', 'a'), undefined)
      assert.equal(await ours.change('t', 'a', remove), undefined)
      calls = []
      await ours.change('t', 'a', adding('anew'))
      assert.deepEqual(calls, ['read', 'write'])
      assert.deepEqual(await ours.read('t', 'a'), { lines: ['anew'] })
    })

    it('does not read a value again that it has just written', async () => {
      await ours.create('t', 'a', { lines: [] })
      await ours.change('t', 'a', adding('first'))
      await ours.change('t', 'a', adding('second'))
      assert.deepEqual(calls, ['write', 'write', 'write'])
    })

    it('leaves the value unchanged if the step throws, and applies the next change', async () => {
      const bug = new Error('a bug')
      const throwing = () => {
        throw bug
      }
      const [broken, next] = await Promise.allSettled([
        ours.change('t', 'a', throwing),
        ours.change('t', 'a', adding('next')),
      ])
      assert.deepEqual(broken, { status: 'rejected', reason: bug })
      assert.deepEqual(next, { status: 'fulfilled', value: 'next' })
      assert.deepEqual(await ours.read('t', 'a'), { lines: ['next'] })
    })
  })

  describe('changed by many at once', () => {
    const fifty = Array.from({ length: 50 }, (_, number) => `line ${number}`)

    it('applies fifty changes to one value in their order, all in one write', async () => {
      await ours.create('t', 'a', { lines: [] })
      const results = await Promise.all(fifty.map((line) => ours.change('t', 'a', adding(line))))
      assert.deepEqual(results, fifty)
      assert.deepEqual(await ours.read('t', 'a'), { lines: fifty })
      assert.deepEqual(calls, ['write', 'write', 'read'])
    })

    it('applies changes that arrive during a write in the next one', async () => {
      await ours.create('t', 'a', { lines: [] })
      const first = ours.change('t', 'a', adding('first'))
      await Promise.resolve()
      await Promise.all([first, ...fifty.map((line) => ours.change('t', 'a', adding(line)))])
      assert.deepEqual(await ours.read('t', 'a'), { lines: ['first', ...fifty] })
      assert.deepEqual(calls, ['write', 'write', 'write', 'read'])
    })

    it('applies each change to the result of the one before, even after a removal', async () => {
      await ours.create('t', 'a', { lines: ['old'] })
      const removing = () => ({ type: 'remove', result: 'removed' }) as const
      await Promise.all([ours.change('t', 'a', removing), ours.change('t', 'a', adding('new'))])
      assert.deepEqual(await ours.read('t', 'a'), { lines: ['new'] })
      await Promise.all([ours.change('t', 'a', adding('more')), ours.change('t', 'a', removing)])
      assert.equal(await ours.read('t', 'a'), undefined)
    })

    it('keeps all of twenty changes that two copies of the bot make', async () => {
      const twenty = fifty.slice(0, 20)
      await Promise.all(twenty.map((line, number) => (number % 2 ? ours : theirs).change('t', 'a', adding(line))))
      const notes = await ours.read('t', 'a')
      assert.deepEqual([...(notes?.lines ?? [])].sort(), [...twenty].sort())
    })
  })

  describe('that another copy of the bot has changed meanwhile', () => {
    beforeEach(async () => {
      await ours.create('t', 'a', { lines: ['ours'] })
      await theirs.change('t', 'a', adding('theirs'))
    })

    it('reads the stored value, not the remembered one', async () => {
      assert.deepEqual(await ours.read('t', 'a'), { lines: ['ours', 'theirs'] })
    })

    it('adds to the value of the other copy', async () => {
      await ours.change('t', 'a', adding('ours again'))
      assert.deepEqual(await ours.read('t', 'a'), { lines: ['ours', 'theirs', 'ours again'] })
    })

    it('checks the stored value before it decides to change nothing', async () => {
      const told = await ours.change('t', 'a', (notes) => ({ type: 'unchanged', result: notes?.lines.length }))
      assert.equal(told, 2)
    })

    it('saves a change that only the stored value calls for', async () => {
      const sign = (notes: Notes | undefined) =>
        notes?.lines.includes('theirs') ? adding('signed')(notes) : ({ type: 'unchanged', result: 'not yet' } as const)
      assert.equal(await ours.change('t', 'a', sign), 'signed')
      assert.deepEqual(await theirs.read('t', 'a'), { lines: ['ours', 'theirs', 'signed'] })
    })

    it('removes the other copy’s value only after the step has seen it', async () => {
      const seen: (number | undefined)[] = []
      await ours.change('t', 'a', (notes) => {
        seen.push(notes?.lines.length)
        return { type: 'remove', result: undefined }
      })
      // The memory of the first version is tried, refused by the store, and forgotten.
      assert.deepEqual(seen, [1, 2])
      assert.equal(await theirs.read('t', 'a'), undefined)
    })

    it('creates the value again if the other copy removed it', async () => {
      await theirs.change('t', 'a', () => ({ type: 'remove', result: undefined }))
      await ours.change('t', 'a', adding('anew'))
      assert.deepEqual(await ours.read('t', 'a'), { lines: ['anew'] })
    })
  })

  it('gives up with a plain message after eight conflicts', async () => {
    let steps = 0
    const contested = collection({ ...store, write: async () => 'conflict' }, 'assessment', { schema })
    await assert.rejects(
      contested.change('t', 'a', (notes) => {
        steps++
        return adding('mine')(notes)
      }),
      (error) =>
        error instanceof StoreUnavailable &&
        error.message === 'Other copies of the bot kept changing the same document: try again in a moment.',
    )
    assert.equal(steps, 8)
  })

  it('reports that the store cannot write, and saves the next change once it can', async () => {
    let isFull = true
    const filling: Store = {
      ...store,
      async write(key, document, ifVersion) {
        if (isFull) throw new StoreUnavailable('There is no room left.')
        return store.write(key, document, ifVersion)
      },
    }
    const notes = collection(filling, 'assessment', { schema })
    await assert.rejects(notes.change('t', 'a', adding('lost')), StoreUnavailable)
    isFull = false
    await notes.change('t', 'a', adding('kept'))
    assert.deepEqual(await notes.read('t', 'a'), { lines: ['kept'] })
  })
})
