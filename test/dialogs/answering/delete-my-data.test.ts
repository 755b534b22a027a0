// Erasing a person reads only the records that name them, reaches hidden returns, and is stopped by no broken record.

import assert from 'node:assert/strict'
import { parseQuestionId } from '../../../assessment/ids.ts'
import { nobodyYet } from '../../../assessment/people/person.ts'
import { openBallot } from '../../../assessment/team/ballot.ts'
import { ballotId } from '../../../store/collections/ballots.ts'
import { participationIn } from '../../../store/collections/erasing/participation.ts'
import type { Store } from '../../../store/store.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { set, there } from '../../support/cards/sample.ts'
import { named } from '../bot-copy.ts'
import { type CouncilBot, councilBot } from '../council.ts'

const fails = (fault: unknown) => assert.fail(String(fault))
const now = '2026-05-05T10:00:00.000Z'
const asked = now
const oldQuestion = there(parseQuestionId('OLD-9X'))

describe('Deleting my data', () => {
  const folder = temporaryFolder()
  const counts = { operations: 0, lists: [] as string[] }
  let bot: CouncilBot
  beforeEach(async () => {
    bot = await councilBot(folder(), (store) => counting(store, counts))
  })
  afterEach(() => bot.close())

  const erases = (person: string) => bot.pressAlone(person, { do: 'erase', asked }, { now })
  const naming = async (person: string) => (await bot.documents()).filter((text) => text.includes(`"${person}"`))

  async function begun() {
    await bot.says('ann', 'start')
    await bot.agreesFirst()
    return bot.current()
  }

  it('reaches votes in a ballot, answers in a history document, and a return that a lead has deleted', async () => {
    const assessment = await begun()
    await bot.press('cai', { do: 'take', assessment, function: 'CULT' })
    for (let press = 0; press < 40; press++) {
      const person = press % 2 === 0 ? 'cai' : 'bob'
      const view = await bot.deps.assessments.read('tenant', assessment)
      await bot.press('ann', {
        do: 'hand-to',
        assessment,
        function: 'CULT',
        seen: named(person === 'cai' ? 'bob' : 'cai'),
        to: named(person),
      })
      const question = there(parseQuestionId('CULT-1C'))
      const revision = view?.answers[question]?.revision ?? 0
      await bot.pressAlone(person, {
        do: 'answer',
        assessment,
        question,
        revision,
        value: press % 2 === 0 ? 'yes' : 'no',
      })
    }
    assert.ok((await naming('bob')).some((text) => text.includes('"kind":"history"')))
    await bot.press('ann', { do: 'erase-return', assessment })
    assert.match(await erases('bob'), /is deleted/)
    assert.deepEqual(await naming('bob'), [])
    assert.ok((await bot.documents()).some((text) => text.includes('former-') && text.includes('"kind":"deleted"')))
    assert.match(await bot.press('ann', { do: 'restore-return', assessment }), /Team board/)
  })

  it('reaches a person who only leads because a colleague named them', async () => {
    const assessment = await begun()
    await bot.press('ann', { do: 'name-lead', assessment, person: named('dee'), lead: true })
    assert.ok((await naming('dee')).length > 0)
    await erases('dee')
    assert.deepEqual(await naming('dee'), [])
  })

  it('reaches audit entries about a person whose requests were refused', async () => {
    const assessment = await begun()
    for (const start of [[], [{ do: 'start' }]] as const) {
      for (const press of [...start, { do: 'board', assessment } as const]) await bot.pressAlone('eve', press)
      assert.ok((await naming('eve')).some((text) => text.includes('"kind":"audit"') && text.includes('refused')))
      assert.match(await erases('eve'), /is deleted/)
      assert.deepEqual(await naming('eve'), [])
    }
  })

  it('skips and reports a record that cannot be read, remembers its place, and erases the rest', async () => {
    const assessment = await begun()
    const broken = { tenant: 'tenant', kind: 'ballot', id: ballotId({ id: assessment }, oldQuestion) } as const
    await bot.store.write(broken, { schema: 1, value: { votes: 'nonsense', by: 'bob' } }, 'absent')
    assert.match(await erases('bob'), /At least one record cannot be read/)
    assert.deepEqual(bot.skipped, ['ballot'])
    // The unreadable ballot, and the person's record, which remembers its place.
    assert.deepEqual((await naming('bob')).map((text) => /"kind":"(\w+)"/.exec(text)?.[1]).toSorted(), [
      'ballot',
      'person',
    ])
    const { version } = there(await bot.store.read(broken))
    await bot.store.remove(broken, version)
    assert.match(await erases('bob'), /is deleted|nothing of yours/)
    assert.equal(await bot.deps.people.read('tenant', named('bob')), undefined)
  })

  it('leaves no byte of the data in the store’s files while the bot runs', async () => {
    await bot.pressAlone('dee', { do: 'start' })
    const [assessment] = there(await bot.deps.people.read('tenant', named('dee'))).assessments
    const note = 'Dee wrote this note for herself'
    const press = {
      do: 'annotate',
      assessment: there(assessment),
      question: there(parseQuestionId('LEAD-1C')),
      revision: 0,
    } as const
    await bot.pressAlone('dee', press, { inputs: { note } })
    assert.ok(bot.bytes().includes(note))
    await erases('dee')
    assert.ok(!bot.bytes().includes(note) && !bot.bytes().includes('"dee"'))
  })

  it('finds records of earlier versions by a scan, and by the index once the index is complete', async () => {
    const assessment = await begun()
    const vote = { value: 'yes', at: '2026-05-04T09:00:00.000Z', operation: 'long ago' } as const
    const ballot = { ...openBallot(oldQuestion, false, 0), votes: { [named('eve')]: [vote], [named('dee')]: [vote] } }
    await bot.deps.ballots.create('tenant', ballotId({ id: assessment }, oldQuestion), ballot)
    const anew = () => participationIn(bot.store, bot.deps.people)
    Object.assign(bot.deps, { participation: anew() })
    assert.match(await erases('eve'), /is deleted/)
    assert.deepEqual(await naming('eve'), [])
    assert.equal(await anew().isComplete(), false)
    // The backfill is cut short, and starts again.
    let documents = 0
    await anew().backfill(now, () => documents++ > 1, fails)
    assert.equal(await anew().isComplete(), false)
    await anew().backfill(now, () => false, fails)
    assert.equal(await anew().isComplete(), true)
    assert.deepEqual(await bot.deps.people.read('tenant', named('dee')), { ...nobodyYet, parts: [assessment] })
    Object.assign(bot.deps, { participation: anew() })
    await erases('dee')
    assert.deepEqual(await naming('dee'), [])
  })

  it('never treats the index as complete after a document could not be indexed', async () => {
    const store = bot.store
    await store.write({ tenant: 'tenant', kind: 'ballot', id: 'a/b' }, 'nonsense', 'absent')
    const participation = participationIn(store, bot.deps.people)
    const faults: unknown[] = []
    await participation.backfill(
      now,
      () => false,
      (fault) => void faults.push(fault),
    )
    assert.equal(faults.length, 1)
    assert.equal(await participation.isComplete(), false)
  })

  it('stays cheap in a tenant of 2,500 views, 300 returns and 27,000 ballots, like every other command', async () => {
    const assessment = await begun()
    await bot.pressAlone('bob', { do: 'start' })
    await filled(bot, assessment)
    const [view] = there(await bot.deps.people.read('tenant', named('bob'))).assessments
    const own = there(view)
    const costs: Record<string, number> = {}
    async function costing(name: string, work: () => Promise<unknown>): Promise<void> {
      Object.assign(counts, { operations: 0, lists: [] })
      await work()
      costs[name] = counts.operations
      assert.deepEqual(
        // A tenant has a record of counted views for each council and version: a handful at any size.
        counts.lists.filter((list) => list.endsWith('undefined') && list !== 'tenant perception undefined'),
        [],
        `${name} reads a whole tenant`,
      )
    }
    for (const [verb, press] of Object.entries({
      start: { do: 'start' },
      resume: { do: 'resume', assessment: own },
      progress: { do: 'progress', assessment: own },
      review: { do: 'review', assessment: own },
      results: { do: 'results', assessment: own },
      gaps: { do: 'gaps', assessment: own },
      settings: { do: 'settings', assessment: own },
      submit: { do: 'submit', assessment: own },
      mine: { do: 'mine' },
      delete: { do: 'delete' },
    } as const)) {
      await costing(verb, () => bot.pressAlone('bob', press))
    }
    await costing('board', () => bot.press('bob', { do: 'board', assessment }))
    await costing('earlier', () => bot.press('bob', { do: 'earlier', assessment }))
    await costing('start in the channel', () => bot.says('bob', 'start'))
    for (const [name, cost] of Object.entries(costs)) assert.ok(cost <= 20, `${name}: ${cost} operations`)
    await costing('erase', () => erases('bob'))
    // One return with its two ballots, read to find and to change; one personal view; the person's record.
    assert.ok(there(costs.erase) <= 60, `${costs.erase} operations`)
    await costing('delete the return', () => bot.press('ann', { do: 'erase-return', assessment }))
    assert.ok(there(costs['delete the return']) <= 30)
  })
})

/** Adds other people's views, returns and ballots: documents of the usual size. */
async function filled({ store, deps }: CouncilBot, assessment: string): Promise<void> {
  const model = there(await store.read({ tenant: 'tenant', kind: 'assessment', id: assessment })).document
  const ballots = await Array.fromAsync(deps.ballots.list('tenant'))
  const ballot = { schema: 2, value: there(ballots[0]).value }
  const as = (id: string) => JSON.parse(JSON.stringify(model).replaceAll(assessment, id))
  const writes: Promise<unknown>[] = []
  for (let nth = 0; nth < 2500; nth++) {
    const view = as(`view-${nth}`)
    delete view.value.team
    writes.push(store.write({ tenant: 'tenant', kind: 'assessment', id: `view-${nth}` }, view, 'absent'))
  }
  for (let nth = 0; nth < 300; nth++) {
    const id = `return-${nth}`
    writes.push(store.write({ tenant: 'tenant', kind: 'assessment', id }, as(id), 'absent'))
    for (const question of set.questions.keys()) {
      writes.push(store.write({ tenant: 'tenant', kind: 'ballot', id: `${id}/${question}` }, ballot, 'absent'))
    }
  }
  await Promise.all(writes)
}

/** Counts each operation, and each document that a list gives. */
function counting(inner: Store, counts: { operations: number; lists: string[] }): Store {
  const counted =
    <Args extends unknown[], Result>(work: (...args: Args) => Promise<Result>) =>
    async (...args: Args) => {
      counts.operations += 1
      return work(...args)
    }
  return {
    ...inner,
    read: counted(inner.read),
    write: counted(inner.write),
    remove: counted(inner.remove),
    async *list(tenant, kind, prefix) {
      counts.lists.push(`${tenant} ${kind} ${prefix}`)
      for await (const found of inner.list(tenant, kind, prefix)) {
        counts.operations += 1
        yield found
      }
    },
  }
}
