// SQLite keeps the contract, and keeps acknowledged writes: over a restart, beside a second handle, after a kill.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import type { Key, Store } from '../../../store/store.ts'
import { storeContract } from '../contract.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const writing = fileURLToPath(new URL('./writing-process.ts', import.meta.url))
const key = (id: string): Key => ({ tenant: 't', kind: 'assessment', id })

async function idsIn(store: Store): Promise<string[]> {
  const ids = []
  for await (const { id } of store.list('t', 'assessment')) ids.push(id)
  return ids
}

describe('the SQLite store', () => {
  const folder = temporaryFolder()
  const file = () => join(folder(), 'data', 'store.db')

  storeContract('SQLite', async () => openSqliteStore(file()))

  it('returns the same documents and versions after it is opened again', async () => {
    const before = openSqliteStore(file())
    const written = await before.write(key('a'), { answer: 'yes' }, 'absent')
    await before.close()
    const after = openSqliteStore(file())
    assert.deepEqual(await after.read(key('a')), { document: { answer: 'yes' }, ...Object(written) })
    await after.close()
  })

  it('does not reuse a version after it is opened again', async () => {
    const before = openSqliteStore(file())
    assert.deepEqual(await before.write(key('a'), { life: 1 }, 'absent'), { version: '1' })
    assert.equal(await before.remove(key('a'), '1'), 'removed')
    await before.close()
    const after = openSqliteStore(file())
    assert.deepEqual(await after.write(key('a'), { life: 2 }, 'absent'), { version: '2' })
    await after.close()
  })

  it('applies concurrent operations in the order in which they were sent', async () => {
    const store = openSqliteStore(file())
    const finished = await Promise.all([
      store.write(key('a'), { turn: 1 }, 'absent'),
      store.write(key('a'), { turn: 2 }, '1'),
      store.write(key('a'), { turn: 'late' }, '1'),
      store.remove(key('a'), '2'),
      store.write(key('a'), { turn: 3 }, 'absent'),
    ])
    assert.deepEqual(finished, [{ version: '1' }, { version: '2' }, 'conflict', 'removed', { version: '3' }])
    assert.deepEqual(await store.read(key('a')), { document: { turn: 3 }, version: '3' })
    await store.close()
  })

  it('commits concurrent writes together', async () => {
    const store = openSqliteStore(file())
    const ids = Array.from({ length: 100 }, (_, number) => key(`${number}`))
    await Promise.all(ids.map((id) => store.write(id, {}, 'absent')))
    // A separate commit for each write would log at least one page of 8192 bytes for each.
    assert.ok(statSync(`${file()}-wal`).size < 100 * 8192)
    await store.close()
  })

  it('lets other work run while a list is being read', async () => {
    const store = openSqliteStore(file())
    await store.write(key('a'), {}, 'absent')
    let hadTurn = false
    setImmediate(() => {
      hadTurn = true
    })
    assert.deepEqual(await idsIn(store), ['a'])
    assert.equal(hadTurn, true)
    await store.close()
  })

  it('does not show a reader writes that are not committed yet', async () => {
    const store = openSqliteStore(file())
    const written = store.write(key('a'), { turn: 1 }, 'absent')
    assert.equal(await store.read(key('a')), undefined)
    await written
    assert.deepEqual((await store.read(key('a')))?.document, { turn: 1 })
    await store.close()
  })

  it('lets only one of two handles on the same file replace a version, as with two copies of the bot', async () => {
    const [left, right] = [openSqliteStore(file()), openSqliteStore(file())]
    await left.write(key('a'), { by: 'nobody' }, 'absent')
    assert.deepEqual((await right.read(key('a')))?.document, { by: 'nobody' })
    const finished = await Promise.all([
      left.write(key('a'), { by: 'left' }, '1'),
      right.write(key('a'), { by: 'right' }, '1'),
    ])
    assert.equal(finished.filter((each) => each === 'conflict').length, 1)
    assert.deepEqual(await left.read(key('a')), await right.read(key('a')))
    await left.close()
    assert.notEqual(await right.write(key('b'), {}, 'absent'), 'conflict')
    await right.close()
  })

  it('lets only its own account access the folder and the files', async function () {
    if (process.platform === 'win32') this.skip()
    const store = openSqliteStore(file())
    await store.write(key('a'), {}, 'absent')
    const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8)
    assert.equal(modeOf(join(folder(), 'data')), '700')
    for (const suffix of ['', '-wal', '-shm']) assert.equal(modeOf(`${file()}${suffix}`), '600', suffix)
    await store.close()
  })

  it('does not change the permissions of an existing folder', async function () {
    if (process.platform === 'win32') this.skip()
    mkdirSync(join(folder(), 'data'))
    const before = statSync(join(folder(), 'data')).mode
    await openSqliteStore(file()).close()
    assert.equal(statSync(join(folder(), 'data')).mode, before)
  })

  for (const round of [1, 2, 3]) {
    it(`keeps every acknowledged write after the process is killed (round ${round})`, async () => {
      const child = spawn(process.execPath, [writing, file()], { stdio: ['ignore', 'pipe', 'inherit'] })
      const ended = once(child, 'close')
      const acknowledged: string[] = []
      for await (const line of createInterface(child.stdout)) {
        acknowledged.push(line)
        if (acknowledged.length === round * 150) child.kill('SIGKILL')
      }
      assert.deepEqual(await ended, [null, 'SIGKILL'])

      const store = openSqliteStore(file())
      const kept = new Set(await idsIn(store))
      assert.ok(acknowledged.length >= round * 150)
      assert.deepEqual(
        acknowledged.filter((id) => !kept.has(id)),
        [],
      )
      // Two writes that were sent together are both there, or both missing.
      const halves = [...kept].filter(
        (id) => !kept.has(id.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left'))),
      )
      assert.deepEqual(halves, [])
      await store.close()
    })
  }
})
