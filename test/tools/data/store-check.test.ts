// npm run store:check names every stored document that cannot be read, beside the running bot, without its contents.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { inTeams } from '../../support/bots/teams.ts'
import { objectIdOf } from '../../support/people/activities.ts'
import { runTool } from '../run-tool.ts'

describe('npm run store:check', () => {
  const teams = inTeams()
  const check = (...args: string[]) => runTool('tools/data/store-check/main.ts', args, { DATA_DIR: teams().folder })

  async function withOneAnswer(name: string) {
    const person = teams().person(name)
    await person.says('start')
    await person.presses('Yes')
    return person
  }

  function damage(owner: string, how: string): void {
    const database = new DatabaseSync(teams().file)
    database.exec(`UPDATE documents SET version = version + 1, document = ${how}
      WHERE kind = 'assessment' AND document LIKE '%"owner":"${owner}"%'`)
    database.close()
  }

  const ready = async () => {
    const response = await fetch(`${teams().address}/readyz`)
    return { status: response.status, body: await response.json() }
  }

  it('says that the one document of a bot to which nobody has spoken can be read', async () => {
    const { exitCode, out } = await check()
    assert.match(out, /: the one document can be read\.\n$/)
    assert.equal(exitCode, 0)
  })

  it('says that all can be read', async () => {
    await withOneAnswer('ann')
    const { exitCode, out } = await check()
    assert.match(out, /: all \d+ documents can be read\.\n$/)
    assert.equal(exitCode, 0)
  })

  it('lists kind, id and reason of each that cannot be read', async () => {
    const [ann, ben, cat] = [await withOneAnswer('ann'), await withOneAnswer('ben'), await withOneAnswer('cat')]
    const idOf = (person: typeof ann) => objectIdOf(person.sender)
    damage(idOf(ann), "json_set(document, '$.schema', 99)")
    damage(idOf(ben), "json_remove(document, '$.value.answers')")
    damage(idOf(cat), 'substr(document, 1, 100)')
    const { exitCode, out } = await check()
    assert.equal(exitCode, 1)
    const lines = out.trim().split('\n')
    assert.match(lines[0] ?? '', /: 3 of \d+ documents cannot be read\.$/)
    assert.equal(lines.length, 4)
    const reasons = [
      /^assessment [0-9a-f]{32} in \S+: A stored assessment was written by a newer version of the bot \(schema 99, /,
      /^assessment [0-9a-f]{32} in \S+: A stored assessment does not have the shape of its schema \d+\.$/,
      /^assessment [0-9a-f]{32} in \S+: The data file .* is damaged: put back a backup/,
    ]
    for (const reason of reasons)
      assert.ok(
        lines.slice(1).some((line) => reason.test(line)),
        `${reason}\n${out}`,
      )
    for (const person of [ann, ben, cat]) assert.ok(!out.includes(idOf(person)))
  })

  it('leaves the person of a newer record with a clear card, everybody else with the bot, and /readyz degraded', async () => {
    const [ann, ben] = [await withOneAnswer('ann'), await withOneAnswer('ben')]
    assert.deepEqual((await ready()).body, { status: 'ready' })
    damage(objectIdOf(ann.sender), "json_set(document, '$.schema', 99)")
    await ann.presses('Yes')
    await ann.says('resume')
    assert.match(ann.sees(), /^This record was saved by a newer version of me, so I cannot read it just now\./)
    await ben.presses('Yes')
    assert.ok(ben.isAsked())
    assert.deepEqual(await ready(), { status: 200, body: { status: 'degraded' } })
    assert.ok(
      teams().log.some((each) => each.includes('The bot is degraded. Stored documents that cannot be read: 1.')),
    )
    const line = teams()
      .log.map((each) => JSON.parse(each))
      .find(({ kind }) => kind === 'assessment')
    assert.equal(line.reason, 'newer')
    damage(objectIdOf(ann.sender), "json_set(document, '$.schema', 3)")
    await ann.says('resume')
    assert.ok(ann.isAsked())
    assert.deepEqual((await ready()).body, { status: 'ready' })
  })

  it('tells how to use it', async () => {
    assert.match(
      (await check('--everything')).err,
      /^Unknown option '--everything'; the command takes no options\.\nUsage: npm run store:check\n/,
    )
  })
})
