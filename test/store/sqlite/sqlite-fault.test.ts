// A fault of a data file is reported in one sentence, no write is left half done, and work continues if it can.

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Key, StoreUnavailable } from '../../../store/store.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const key = (id: string): Key => ({ tenant: 't', kind: 'assessment', id })
const holding = fileURLToPath(new URL('./holding-process.ts', import.meta.url))
const writing = fileURLToPath(new URL('./writing-process.ts', import.meta.url))

/** Checks that `error` is a StoreUnavailable with exactly this message, one line without SQL or a stack. */
function says(message: string): (error: unknown) => true {
  return (error) => {
    assert.ok(error instanceof StoreUnavailable, String(error))
    assert.equal(error.message, message)
    return true
  }
}

describe('a data file', () => {
  const folder = temporaryFolder()
  const file = () => join(folder(), 'store.db')
  const refusesToOpen = (message: string) => assert.throws(() => openSqliteStore(file()), says(message))

  describe('is refused on opening', () => {
    const foreign = () =>
      `The file ${file()} is not one of the bot's data files: move it away, or choose another folder for the data.`

    it('if it is not a database, and stays unchanged', () => {
      writeFileSync(file(), 'Minutes of the digital board\n'.repeat(100))
      refusesToOpen(foreign())
      assert.equal(readFileSync(file(), 'utf8'), 'Minutes of the digital board\n'.repeat(100))
    })

    it('if it is another program’s database, and stays unchanged', () => {
      const theirs = new DatabaseSync(file())
      theirs.exec('CREATE TABLE invoices (amount)')
      theirs.close()
      const before = readFileSync(file())
      refusesToOpen(foreign())
      assert.deepEqual(readFileSync(file()), before)
    })

    it('if a newer version of the bot wrote it, and stays unchanged', async () => {
      await openSqliteStore(file()).close()
      const newer = new DatabaseSync(file())
      newer.exec('PRAGMA user_version = 2')
      newer.close()
      const before = readFileSync(file())
      refusesToOpen(
        `The data file ${file()} was written by a newer version of the bot: run that version, or one after it.`,
      )
      assert.deepEqual(readFileSync(file()), before)
    })

    it('if its table is missing', async () => {
      await openSqliteStore(file()).close()
      const broken = new DatabaseSync(file())
      broken.exec('DROP TABLE documents')
      broken.close()
      refusesToOpen(`The data file ${file()} is damaged: put back a backup (npm run restore -- --from FILE --force).`)
    })

    it('if its folder cannot be made because a file has that name', () => {
      writeFileSync(join(folder(), 'data'), '')
      const inside = join(folder(), 'data', 'store.db')
      assert.throws(
        () => openSqliteStore(inside),
        says(
          `The folder of the data file ${inside} cannot be made, because a file has its name: choose another folder for the data.`,
        ),
      )
    })

    it('if the system allows no folder there', function () {
      if (!existsSync('/proc/self')) this.skip()
      assert.throws(
        () => openSqliteStore('/proc/none/store.db'),
        says(
          'The folder of the data file /proc/none/store.db cannot be made there: choose another folder for the data.',
        ),
      )
    })

    it('if its folder is not writable', function () {
      if (process.platform === 'win32') this.skip()
      chmodSync(folder(), 0o555)
      asNobody(() =>
        refusesToOpen(
          `The data file ${file()} cannot be opened for writing: give the bot's account the right to write to it and to its folder.`,
        ),
      )
      chmodSync(folder(), 0o755)
    })

    it('if the file is read-only', async function () {
      if (process.platform === 'win32') this.skip()
      await openSqliteStore(file()).close()
      chmodSync(file(), 0o444)
      chmodSync(folder(), 0o777)
      asNobody(() =>
        refusesToOpen(
          `The data file ${file()} cannot be opened for writing: give the bot's account the right to write to it and to its folder.`,
        ),
      )
    })

    it('if a folder has its name', () => {
      mkdirSync(file())
      refusesToOpen(`${file()} is a folder: give the path of a data file, such as assessments.sqlite in it.`)
    })
  })

  describe('that is damaged', () => {
    const damaged = () =>
      `The data file ${file()} is damaged: put back a backup (npm run restore -- --from FILE --force).`

    /** Writes documents `0` to `99` to the file, in this order. */
    async function writeHundred(): Promise<void> {
      const store = openSqliteStore(file())
      for (let number = 0; number < 100; number++) {
        await store.write(key(`${number}`), { notes: 'x'.repeat(8000) }, 'absent')
      }
      await store.close()
    }

    it('reports the damage when a damaged part is read, and can still read the rest', async () => {
      await writeHundred()
      const bytes = readFileSync(file())
      bytes.fill(0xff, bytes.length / 2)
      writeFileSync(file(), bytes)
      const store = openSqliteStore(file())
      assert.deepEqual((await store.read(key('0')))?.document, { notes: 'x'.repeat(8000) })
      await assert.rejects(store.read(key('99')), says(damaged()))
      await assert.rejects(Array.fromAsync(store.list('t', 'assessment')), says(damaged()))
      await store.close()
    })

    it('rejects all writes of a batch that meets the damage, and accepts the next write', async () => {
      await writeHundred()
      const bytes = readFileSync(file())
      bytes.fill(0xff, bytes.length / 2)
      writeFileSync(file(), bytes)
      const store = openSqliteStore(file())
      const sound = store.write(key('0'), { notes: 'lost' }, '1')
      const unsound = store.write(key('99'), { notes: 'lost' }, '1')
      for (const outcome of await Promise.allSettled([sound, unsound])) {
        assert.equal(outcome.status, 'rejected')
        if (outcome.status === 'rejected') says(damaged())(outcome.reason)
      }
      assert.deepEqual((await store.read(key('0')))?.document, { notes: 'x'.repeat(8000) })
      assert.deepEqual(await store.write(key('0'), { notes: 'kept' }, '1'), { version: '2' })
      await store.close()
    })

    it('reports the damage if half of it is missing', async () => {
      await writeHundred()
      truncateSync(file(), 400_000)
      const openAndRead = async () => {
        const store = openSqliteStore(file())
        await store.read(key('99')).finally(() => store.close())
      }
      await assert.rejects(openAndRead(), says(damaged()))
    })

    it('reports that a document’s JSON is damaged, without quoting its contents', async () => {
      const store = openSqliteStore(file())
      await store.write(key('a'), { note: 'private' }, 'absent')
      const tampering = new DatabaseSync(file())
      tampering.exec(`UPDATE documents SET document = '{"note":"private'`)
      tampering.close()
      await assert.rejects(store.read(key('a')), (error) => {
        assert.ok(error instanceof StoreUnavailable)
        assert.equal(error.message, damaged())
        assert.equal(error.cause, undefined)
        return true
      })
      await store.close()
    })
  })

  describe('that another program locks', () => {
    async function held(): Promise<{ release(): Promise<void> }> {
      const child = spawn(process.execPath, [holding, file()], {
        stdio: ['pipe', 'pipe', 'inherit'],
      })
      const ended = once(child, 'close')
      await once(child.stdout, 'data')
      return {
        async release() {
          child.stdin.end()
          await ended
        },
      }
    }

    it('can still be read, and takes a waiting write once the lock is released', async () => {
      const store = openSqliteStore(file())
      await store.write(key('a'), { turn: 1 }, 'absent')
      const holder = await held()
      const written = store.write(key('a'), { turn: 2 }, '1')
      // By now the first attempt has failed.
      await setImmediate()
      assert.deepEqual((await store.read(key('a')))?.document, { turn: 1 })
      await holder.release()
      assert.deepEqual(await written, { version: '2' })
      await store.close()
    })

    it('rejects writes while another program keeps the lock, and accepts them after its release', async () => {
      const store = openSqliteStore(file())
      const holder = await held()
      const message = `Another program is holding the data file ${file()}: close it, be it a second copy of the bot or a database viewer.`
      const [left, right, check] = await Promise.allSettled([
        store.write(key('a'), { turn: 1 }, 'absent'),
        store.write(key('b'), { turn: 1 }, 'absent'),
        store.check(),
      ])
      for (const outcome of [left, right, check]) {
        assert.equal(outcome.status, 'rejected')
        if (outcome.status === 'rejected') says(message)(outcome.reason)
      }
      refusesToOpen(message)
      await holder.release()
      assert.equal(await store.read(key('a')), undefined)
      assert.deepEqual(await store.write(key('a'), { turn: 2 }, 'absent'), { version: '1' })
      await store.close()
    })
  })

  describe('that has no room to grow', () => {
    it('refuses writes that do not fit, keeps exactly the acknowledged ones, and fails its check', async function () {
      if (process.platform === 'win32') this.skip()
      // A limit on file size is the only full disk that a test can have without being root.
      const limited = ['-c', 'ulimit -f 2000 && exec "$@"', 'sh', process.execPath, writing]
      const child = spawn('sh', [...limited, file()], { stdio: ['ignore', 'pipe', 'inherit'] })
      const lines: string[] = []
      for await (const line of createInterface(child.stdout)) lines.push(line)
      const acknowledged = lines.slice(0, -3)
      const full = `The data file ${file()} cannot be read or written: see whether its disk is full, over quota or failing.`
      assert.deepEqual(lines.slice(-3), [`refused: ${full}`, 'still reads', `checked: ${full}`])

      const store = openSqliteStore(file())
      const kept = []
      for await (const { id } of store.list('t', 'assessment')) kept.push(id)
      assert.ok(acknowledged.length > 0)
      assert.deepEqual(kept.sort(), acknowledged.sort())
      assert.notEqual(await store.write(key('more'), {}, 'absent'), 'conflict')
      await store.close()
    })
  })

  it('gives the error of the library as the cause of a fault, for the log', () => {
    writeFileSync(file(), 'no database at all, only a file with a few words in it')
    assert.throws(
      () => openSqliteStore(file()),
      (error) => error instanceof StoreUnavailable && Object(error.cause).code === 'ERR_SQLITE_ERROR',
    )
  })
})

/** Does `work` as an account without rights of its own, because root is never refused anything. */
function asNobody(work: () => void): void {
  const isRoot = process.getuid?.() === 0
  if (isRoot) process.seteuid?.(65534)
  try {
    work()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}
