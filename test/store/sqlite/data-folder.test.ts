// Only one bot uses a data folder, a lost data file is not replaced by an empty one, and a copy of the file alone is
// complete.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { folderState, leaveMarker, lockDataFolder, markerOf } from '../../../store/sqlite/data-folder.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Key, StoreUnavailable } from '../../../store/store.ts'
import { eventually } from '../../support/eventually.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const locking = fileURLToPath(new URL('./locking-process.ts', import.meta.url))
const key: Key = { tenant: 't', kind: 'assessment', id: 'a' }

describe('a data folder', () => {
  const folder = temporaryFolder()
  const file = () => join(folder(), 'data', 'store.db')
  const isClaimed = (error: unknown) =>
    error instanceof StoreUnavailable && error.message.startsWith(`Another bot is running on the data file ${file()}`)

  it('is locked until its release, even within one process', () => {
    const release = lockDataFolder(file())
    assert.throws(() => lockDataFolder(file()), isClaimed)
    release()
    release()
    lockDataFolder(file())()
  })

  it('is locked against other processes, and free once the process with the lock is killed', async () => {
    const child = spawn(process.execPath, [locking, file()], { stdio: ['pipe', 'pipe', 'inherit'] })
    const ended = once(child, 'close')
    await once(child.stdout, 'data')
    assert.throws(() => lockDataFolder(file()), isClaimed)
    child.kill('SIGKILL')
    await ended
    lockDataFolder(file())()
  })

  it('can be read and written by commands while the bot has the lock', async () => {
    const release = lockDataFolder(file())
    const [bot, command] = [openSqliteStore(file()), openSqliteStore(file(), { mayCreate: false })]
    await bot.write(key, { answer: 'yes' }, 'absent')
    assert.deepEqual(await command.read(key), { document: { answer: 'yes' }, version: '1' })
    await Promise.all([bot.close(), command.close()])
    release()
  })

  it('is reported as new, with its data file, or with a lost data file', async () => {
    assert.equal(folderState(file()), 'new')
    await openSqliteStore(file()).close()
    leaveMarker(file())
    assert.equal(folderState(file()), 'there')
    rmSync(file())
    assert.equal(folderState(file()), 'lost')
    writeFileSync(file(), '')
    assert.equal(folderState(file()), 'lost')
    rmSync(markerOf(file()))
    assert.equal(folderState(file()), 'new')
  })

  it('is reported with a lost data file if only the list of erasures is left', async () => {
    const store = openSqliteStore(file())
    await store.write({ ...key, kind: 'erasure' }, { schema: 1 }, 'absent')
    await store.close()
    rmSync(file())
    assert.equal(folderState(file()), 'lost')
  })

  it('does not get a data file from a command that needs data', () => {
    const open = () => openSqliteStore(file(), { mayCreate: false })
    assert.throws(open, /^StoreUnavailable: The data file .* is missing, though the bot has kept data in it: put back/)
    assert.equal(existsSync(file()), false)
  })

  it('has files that only the bot’s own account can access', function () {
    if (process.platform === 'win32') this.skip()
    openSqliteStore(file())
    leaveMarker(file())
    for (const name of readdirSync(join(folder(), 'data'))) {
      assert.equal(statSync(join(folder(), 'data', name)).mode & 0o077, 0, name)
    }
  })
})

describe('a copy of the data file alone', () => {
  const folder = temporaryFolder()
  const file = () => join(folder(), 'store.db')

  async function readCopy() {
    const copy = join(folder(), 'copy.db')
    copyFileSync(file(), copy)
    const store = openSqliteStore(copy, { mayCreate: false })
    return store.read(key).finally(() => store.close())
  }

  it('is a valid data file from the first moment', async () => {
    const store = openSqliteStore(file())
    assert.equal(await readCopy(), undefined)
    await store.close()
  })

  it('is complete once the store was idle for a while and the log is empty', async () => {
    const store = openSqliteStore(file(), { idleAfter: 5 })
    await store.write(key, { note: 'a secret word' }, 'absent')
    await eventually(() => assert.equal(statSync(`${file()}-wal`).size, 0))
    assert.deepEqual((await readCopy())?.document, { note: 'a secret word' })
    await store.remove(key, '1')
    await eventually(() => assert.equal(statSync(`${file()}-wal`).size, 0))
    assert.ok(!readFileSync(file()).includes('a secret word'), 'What was removed is still in the file.')
    await store.close()
  })

  it('is complete at the next pause after a reader kept the log from being emptied', async () => {
    const store = openSqliteStore(file(), { idleAfter: 5 })
    await store.write(key, { turn: 1 }, 'absent')
    const reader = openSqliteStore(file())
    const listing = reader.list('t', 'assessment')[Symbol.asyncIterator]()
    await listing.next()
    await store.write(key, { turn: 2 }, '1')
    await reader.close()
    await store.write(key, { turn: 3 }, '2')
    await eventually(() => assert.equal(statSync(`${file()}-wal`).size, 0))
    assert.deepEqual((await readCopy())?.document, { turn: 3 })
    await store.close()
  })
})
