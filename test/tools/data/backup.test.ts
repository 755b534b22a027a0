// A backup is made while people answer, and put back after a crash: every answer acknowledged before it is there.

import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { AssessmentId, PersonId } from '../../../assessment/ids.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import { ballotId, ballotsIn } from '../../../store/collections/ballots.ts'
import { peopleIn } from '../../../store/collections/people.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import * as backupCommand from '../../../tools/data/backup/main.ts'
import * as privacyCommand from '../../../tools/data/privacy/main.ts'
import * as restoreCommand from '../../../tools/data/restore/main.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { type BotProcess, runProcess, startProcess } from '../../support/bots/bot-process.ts'
import { inTeams } from '../../support/bots/teams.ts'
import { homeTenant, objectIdOf } from '../../support/people/activities.ts'
import type { Client } from '../../support/people/client.ts'
import { openWire, type Wire } from '../../support/wire/wire.ts'
import { type Command, runHere } from '../run-here.ts'
import { runTool } from '../run-tool.ts'

type Acknowledged = { readonly owner: string; readonly question: string }

/** The commands on a folder of data, and the answers in its file. */
function commandsOn(dataDir: () => string) {
  const file = () => join(dataDir(), 'assessments.sqlite')
  const command =
    (main: Command) =>
    (...args: string[]) =>
      runHere(main, args, { DATA_DIR: dataDir() })
  const asProcess = (name: string, ...args: string[]) =>
    runTool(`tools/data/${name}/main.ts`, args, { DATA_DIR: dataDir() })

  /** Which of these are in the data file. */
  async function kept(acknowledged: readonly Acknowledged[]): Promise<readonly Acknowledged[]> {
    const store = openSqliteStore(file(), { mayCreate: false })
    const listed = await Array.fromAsync(assessmentsIn(store).list(homeTenant))
    await store.close()
    return acknowledged.filter(({ owner, question }) =>
      listed.some(({ value }) => value.owner === owner && value.answers[question]?.value === 'yes'),
    )
  }

  return {
    ...{ file, kept, asProcess },
    ...{ backup: command(backupCommand), restore: command(restoreCommand), privacy: command(privacyCommand) },
  }
}

/** Answers until told to stop; notes each answer once it is acknowledged. */
async function answersOn(person: Client, noted: Acknowledged[], isEnough: () => boolean): Promise<void> {
  await person.says('start')
  while (!isEnough()) {
    const question = person.isAsked()
    if (!question) return
    await person.presses('Yes')
    if (!person.isTold()) noted.push({ owner: objectIdOf(person.sender), question })
  }
}

async function answers(person: Client, count: number): Promise<readonly Acknowledged[]> {
  const noted: Acknowledged[] = []
  await answersOn(person, noted, () => noted.length >= count)
  return noted
}

describe('npm run backup and npm run restore', () => {
  // It starts several processes one after the other.
  const folder = temporaryFolder()
  const dataDir = () => join(folder(), 'data')
  const { file, kept, asProcess, backup, restore } = commandsOn(dataDir)
  const target = () => join(folder(), 'backup.sqlite')

  let wire: Wire
  let bot: BotProcess | undefined
  beforeEach(async () => {
    wire = await openWire()
  })
  afterEach(async () => {
    bot?.kill('SIGKILL')
    await bot?.ended
    bot = undefined
    await wire.close()
  })

  async function start(): Promise<BotProcess> {
    bot = await startProcess(wire, { DATA_DIR: dataDir() })
    return bot
  }

  it('keep every answer that was acknowledged before the backup, though the bot is killed and its file is lost', async () => {
    const { person, kill, ended } = await start()
    const noted: Acknowledged[] = []
    let isOver = false
    const answering = Promise.all(
      ['ann', 'ben', 'cat'].map((name) => answersOn(person(name), noted, () => isOver || noted.length >= 120)),
    )
    while (noted.length < 20) await new Promise((resolve) => setTimeout(resolve, 5))
    const before = [...noted]
    const made = await asProcess('backup', '--to', target())
    assert.match(made.out, /^Backed up and checked: \d+ documents in .*backup\.sqlite\.\n$/)
    assert.equal(made.exitCode, 0)
    isOver = true
    await answering
    kill('SIGKILL')
    await ended
    for (const name of readdirSync(dataDir())) if (!name.endsWith('.marker')) rmSync(join(dataDir(), name))

    const { code, said } = await runProcess({ DATA_DIR: dataDir(), PORT: '0' })
    assert.equal(code, 1)
    assert.equal(
      said,
      `The data file ${file()} is missing, though the bot has kept data in it: put back a backup (npm run restore -- --from FILE), or empty the folder to begin anew.\n`,
    )

    const restored = await asProcess('restore', '--from', target())
    assert.deepEqual({ ...restored, out: '' }, { exitCode: 0, out: '', err: '' })
    assert.match(restored.out, /^Restored and checked: \d+ documents in .*assessments\.sqlite\.\n$/)
    assert.deepEqual(await kept(before), before)

    const again = await start()
    const ann = again.person('ann')
    await ann.says('resume')
    assert.ok(ann.isAsked())
  })

  it('name the copy by date and time in a folder, and never write over a file', async () => {
    await openSqliteStore(file()).close()
    assert.equal((await backup('--to', `${folder()}/kept/`)).exitCode, 0)
    assert.match(readdirSync(join(folder(), 'kept')).join(), /^assessments-\d{4}-\d\d-\d\d-\d{6}\.sqlite$/)
    writeFileSync(target(), 'precious')
    const refused = await backup('--to', target())
    assert.deepEqual(refused, { exitCode: 1, out: '', err: `${target()} exists already: give another name.\n` })
    assert.equal(readFileSync(target(), 'utf8'), 'precious')
  })

  it('say when there is nothing to back up, and when the data is elsewhere', async () => {
    const none = await backup('--to', target())
    assert.deepEqual(none, {
      exitCode: 1,
      out: '',
      err: `There is no data file ${file()}: set DATA_DIR or COSMOS_ENDPOINT.\n`,
    })
    const cosmos = await runHere(backupCommand, [], { COSMOS_ENDPOINT: 'https://a.documents.azure.com' })
    assert.match(cosmos.err, /^The data is in Cosmos DB, which backs itself up: see docs\/cosmos\.md/)
    assert.equal(existsSync(target()), false)
  })

  it('say which folder cannot be made', async function () {
    if (!existsSync('/proc/self')) this.skip()
    await openSqliteStore(file()).close()
    const err = '/proc/none cannot be used: no folder can be made there.\n'
    assert.deepEqual(await backup('--to', '/proc/none/kept/'), { exitCode: 2, out: '', err })
  })

  it('say that an option has an empty value, as a variable of the shell that is not set leaves it', async () => {
    await openSqliteStore(file()).close()
    const { exitCode, err } = await backup('--to', '')
    assert.equal(exitCode, 2)
    assert.match(err, /^--to has an empty value\.\nUsage: /)
  })

  it('tell how to use them', async () => {
    for (const command of [backup, restore]) {
      const { exitCode, err } = await command('--nonsense')
      assert.equal(exitCode, 2)
      assert.match(err, /^Unknown option '--nonsense'; .*\nUsage: npm run (backup|restore) -- /)
    }
    assert.match((await restore()).err, /^Name the backup: --from FILE\.\nUsage/)
    mkdirSync(dataDir())
    assert.match((await restore('--from', join(folder(), 'nowhere'))).err, /^There is no data file .*nowhere/)
  })
})

describe('npm run backup and npm run restore, beside a bot that is not killed', () => {
  // They run several commands one after the other.
  const folder = temporaryFolder()
  const teams = inTeams()
  const { file, kept, asProcess, backup, restore, privacy } = commandsOn(() => teams().folder)
  const target = () => join(folder(), 'backup.sqlite')

  it('make an ordinary file: one file, no log, sound, and for the bot’s own account', async () => {
    await answers(teams().person('ann'), 3)
    await backup('--to', target())
    const database = new DatabaseSync(target(), { readOnly: true })
    assert.deepEqual({ ...database.prepare('PRAGMA integrity_check').get() }, { integrity_check: 'ok' })
    assert.deepEqual({ ...database.prepare('PRAGMA journal_mode').get() }, { journal_mode: 'delete' })
    database.close()
    assert.deepEqual(readdirSync(folder()), ['backup.sqlite'])
    if (process.platform !== 'win32') assert.equal(statSync(target()).mode & 0o777, 0o600)
  })

  it('refuse to replace data without --force, and keep what was replaced', async () => {
    const ann = teams().person('ann')
    const first = await answers(ann, 2)
    await backup('--to', target())
    await ann.presses('Yes')
    await teams().stopsBot()
    const refused = await restore('--from', target())
    assert.deepEqual(refused, {
      exitCode: 1,
      out: '',
      err: `${file()} is there already: give --force to replace it.\n`,
    })
    const forced = await restore('--from', target(), '--force')
    assert.equal(forced.exitCode, 0)
    assert.match(forced.out, /\nThe file that was there is now .*assessments\.sqlite\.replaced-.*: delete it once/)
    assert.deepEqual(await kept(first), first)
    assert.ok(readdirSync(teams().folder).some((name) => /\.replaced-[\dTZ.-]+$/.test(name)))
    assert.ok(!readdirSync(teams().folder).some((name) => name.includes('restoring')))
  })

  it('refuse while the bot runs', async () => {
    await backup('--to', target())
    const { exitCode, err } = await asProcess('restore', '--from', target(), '--force')
    assert.equal(exitCode, 1)
    assert.match(err, /^Another bot is running on the data file /)
  })

  it('check the backup first: nothing is replaced by a damaged, empty, foreign or missing file', async () => {
    const noted = await answers(teams().person('ann'), 3)
    await backup('--to', target())
    await teams().stopsBot()
    const whole = readFileSync(target())
    const torn = Buffer.from(whole)
    torn.fill(0xff, 8192 * 2)
    const other = new DatabaseSync(join(folder(), 'other'))
    other.exec('CREATE TABLE invoices (amount)')
    other.close()
    for (const [bytes, sentence] of [
      [torn, /is damaged: put back a backup/],
      [whole.subarray(0, whole.length - 8192), /is damaged: put back a backup/],
      [Buffer.alloc(0), /is empty: it was copied without its log, or never used/],
      [Buffer.from('Minutes of the board\n'.repeat(100)), /is not one of the bot's data files/],
      [readFileSync(join(folder(), 'other')), /is not one of the bot's data files/],
    ] as const) {
      writeFileSync(join(folder(), 'bad'), bytes)
      const { exitCode, err } = await restore('--from', join(folder(), 'bad'), '--force')
      assert.equal(exitCode, 1)
      assert.match(err, sentence)
    }
    assert.match(
      (await restore('--from', join(folder(), 'nowhere'))).err,
      /^(There is no data file|.*is there already)/,
    )
    assert.deepEqual(await kept(noted), noted)
    assert.ok(!readdirSync(teams().folder).some((name) => name.includes('restoring') || name.includes('replaced')))
  })

  it('erase again who was erased since the backup, with no id in the list of erasures', async () => {
    const [ann, ben] = [teams().person('ann'), teams().person('ben')]
    await answers(ann, 3)
    const bens = await answers(ben, 2)
    const annId = objectIdOf(ann.sender)
    const command = openSqliteStore(file(), { mayCreate: false })
    await ballotsIn(command).create(homeTenant, ballotId({ id: 'some-return' as AssessmentId }, 'LEAD-1C' as never), {
      ...{ question: 'LEAD-1C' as never, round: 1, replacesRevision: 0, named: false },
      votes: { [annId as PersonId]: [{ value: 'yes', at: '2026-05-04T10:00:00.000Z', operation: 'one' }] },
    })
    await command.close()
    await backup('--to', target())
    await ann.says('delete')
    await ann.presses('Delete for good')
    // It is there while the bot runs, so a bot that is killed leaves it too.
    const list = readFileSync(`${file()}.erasures`, 'utf8')
    await teams().stopsBot()
    rmSync(file())
    assert.match(list, /former-[0-9a-f]{32}/)
    assert.ok(!list.includes(annId))
    assert.ok(readFileSync(target()).includes(annId))

    const { exitCode, out } = await restore('--from', target())
    assert.match(out, /\nErased again: 1 person erased since the backup\.\n$/)
    assert.equal(exitCode, 0)
    for (const name of readdirSync(teams().folder)) {
      assert.ok(!readFileSync(join(teams().folder, name)).includes(annId), `${name} holds an erased person.`)
    }
    assert.deepEqual(await kept(bens), bens)
    const second = await restore('--from', file(), '--force')
    assert.doesNotMatch(second.out, /Erased again/)
  })

  it('delete again a personal view that its owner deleted alone since the backup, and no other', async () => {
    const [ann, ben] = [teams().person('ann'), teams().person('ben')]
    await answers(ann, 3)
    await ann.says('start another')
    await ann.presses('Start a new one')
    await ann.presses('No')
    const bens = await answers(ben, 2)
    await backup('--to', target())
    await ann.says('my assessments')
    await ann.presses('Rename or delete one')
    await ann.presses(ann.buttons().find((title) => /^Your view,/.test(title)) ?? 'a view')
    await ann.presses('Delete it …')
    await ann.presses('Delete for good')
    await teams().stopsBot()
    const list = readFileSync(`${file()}.erasures`, 'utf8')
    assert.ok(!list.includes(objectIdOf(ann.sender)))

    const { exitCode, out } = await restore('--from', target(), '--force')
    assert.match(out, /\nDeleted again: 1 personal view deleted since the backup\.\n/)
    assert.doesNotMatch(out, /Erased again/)
    assert.equal(exitCode, 0)
    const store = openSqliteStore(file(), { mayCreate: false })
    const left = (await Array.fromAsync(assessmentsIn(store).list(homeTenant))).map(({ value }) => value)
    const record = await peopleIn(store).read(homeTenant, objectIdOf(ann.sender))
    await store.close()
    const anns = left.filter(({ owner }) => owner === objectIdOf(ann.sender))
    assert.deepEqual(
      anns.map(({ number }) => number),
      [2],
    )
    assert.deepEqual(record?.assessments, [anns[0]?.id])
    assert.deepEqual(await kept(bens), bens)
    assert.doesNotMatch((await restore('--from', file(), '--force')).out, /Deleted again/)
  })

  it('repeat an erasure by a list that was kept elsewhere, and refuse if its people cannot be found', async () => {
    const ann = teams().person('ann')
    await answers(ann, 2)
    await backup('--to', target())
    await teams().stopsBot()
    await privacy('erase', '--tenant', homeTenant, '--person', objectIdOf(ann.sender), '--yes')
    const list = join(folder(), 'list')
    writeFileSync(list, readFileSync(`${file()}.erasures`))
    const elsewhere = commandsOn(() => join(folder(), 'elsewhere'))
    const wrong = await elsewhere.restore('--from', target(), '--erasures', target())
    assert.deepEqual(wrong, {
      exitCode: 1,
      out: '',
      err: `${target()} is no list of erasures: nothing was restored.\n`,
    })
    const aFolder = await elsewhere.restore('--from', target(), '--erasures', folder())
    assert.deepEqual(aFolder, { exitCode: 2, out: '', err: `${folder()} cannot be used: it is a folder.\n` })
    assert.equal(existsSync(elsewhere.file()), false)
    const { out } = await elsewhere.restore('--from', target(), '--erasures', list)
    assert.match(out, /Erased again: 1 person/)
    assert.deepEqual(readFileSync(`${elsewhere.file()}.erasures`, 'utf8').trim(), readFileSync(list, 'utf8').trim())

    const old = new DatabaseSync(target())
    old.exec("DELETE FROM documents WHERE kind = 'secret'")
    old.close()
    rmSync(join(folder(), 'elsewhere'), { recursive: true })
    const refused = await elsewhere.restore('--from', target(), '--erasures', list)
    assert.match(
      refused.err,
      /^People were erased after this backup, and without the secret of .* Nothing was restored\.\n$/,
    )
    assert.equal(existsSync(elsewhere.file()), false)
  })

  it('leave no half restored data when the restore is cut short: the bot refuses to begin anew', async () => {
    await teams().stopsBot()
    // The folder as a power cut would leave it between the two renames.
    renameSync(file(), `${file()}.replaced-x`)
    writeFileSync(`${file()}.restoring`, 'half')
    await assert.rejects(
      teams().startsBot(),
      /^StoreUnavailable: The data file .* is missing, though the bot has kept data/,
    )
    const { exitCode } = await restore('--from', `${file()}.replaced-x`)
    assert.equal(exitCode, 0)
    await teams().startsBot()
  })
})
