// An administrator prints a person's data, and erases a person who has left, while the bot runs.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Votes, VoteValue } from '../../../assessment/answers/answer.ts'
import { annotate } from '../../../assessment/answers/answering.ts'
import { reopen, submit } from '../../../assessment/answers/submission.ts'
import { type Assessment, startAssessment } from '../../../assessment/assessment.ts'
import type { PersonId } from '../../../assessment/ids.ts'
import { nobodyYet } from '../../../assessment/people/person.ts'
import { pseudonymise, pseudonymiseBallot } from '../../../assessment/people/pseudonymise.ts'
import { agree, type Ballot, openBallot, reveal, vote, votesOf } from '../../../assessment/team/ballot.ts'
import { confirmAnswer } from '../../../assessment/team/confirming.ts'
import type { CouncilReturn } from '../../../assessment/team/roles.ts'
import { startTeam, usualRules } from '../../../assessment/team/team.ts'
import { questionSets } from '../../../assessment/versions/question-sets.ts'
import { writeReference } from '../../../bot/incoming/conversation-reference.ts'
import { dependenciesIn } from '../../../bot/turns/dependencies.ts'
import { assessmentsIn } from '../../../store/collections/assessments.ts'
import { ballotId, ballotsIn } from '../../../store/collections/ballots.ts'
import { type Channel, channelsIn } from '../../../store/collections/channels.ts'
import { displayId, displaysIn } from '../../../store/collections/displays.ts'
import { dueId, dueIndexIn } from '../../../store/collections/due-index.ts'
import { pseudonymsIn } from '../../../store/collections/erasing/pseudonyms.ts'
import { peopleIn } from '../../../store/collections/people.ts'
import { openCosmosStore } from '../../../store/cosmos/cosmos.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { type Store, StoreUnavailable, system } from '../../../store/store.ts'
import { erasePerson } from '../../../tools/data/privacy/erase-person.ts'
import { findHeld, isErased } from '../../../tools/data/privacy/find-held.ts'
import * as privacy from '../../../tools/data/privacy/main.ts'
import { ballotTracesOf, tracesOf } from '../../../tools/data/privacy/traces.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { inTeams } from '../../support/bots/teams.ts'
import { person as ann, stranger as ben, questionId, say, set, stamp, taken } from '../../support/cards/sample.ts'
import { homeTenant, objectIdOf, otherTenant } from '../../support/people/activities.ts'
import type { Client } from '../../support/people/client.ts'
import { startEmulator } from '../../support/stores/cosmos-emulator.ts'
import { runHere } from '../run-here.ts'
import { runTool } from '../run-tool.ts'

type Environment = Readonly<Record<string, string>>

type Run = typeof asProcess

const asProcess = (args: readonly string[], environment: Environment, typed?: string) =>
  runTool('tools/data/privacy/main.ts', args, environment, typed)
const here: Run = (args, environment, typed) => runHere(privacy, args, environment, typed)

/** The command about one person, for the store that an environment names. */
const about = (person: string, environment: Environment, tenant = homeTenant, run = here) => {
  const ids = ['--tenant', tenant, '--person', person]
  return {
    export: () => run(['export', ...ids], environment),
    erase: () => run(['erase', ...ids, '--yes'], environment),
    erases: (typed: string) => run(['erase', ...ids], environment, typed),
  }
}

describe('npm run privacy, while the bot runs', () => {
  const teams = inTeams()
  const idOf = ({ sender }: Client) => objectIdOf(sender)
  const environment = () => ({ DATA_DIR: teams().folder })
  const command = (person: Client, tenant?: string) => about(idOf(person), environment(), tenant)
  /** Only another process shows that the bot and the command share a file. */
  const beside = (person: Client) => about(idOf(person), environment(), homeTenant, asProcess)

  async function withTwoAnswers(name: string) {
    const person = teams().person(name)
    await person.says('start')
    await person.presses('More')
    person.fills({ 'Note to yourself': `${name} asked Tom about this` })
    await person.presses('Save note and link')
    await person.presses('Yes')
    await person.presses('No')
    return person
  }

  const stored = () => storedBut('none')

  /** Every document but those of one kind. */
  function storedBut(kind: string): string {
    const database = new DatabaseSync(teams().file, { readOnly: true })
    try {
      return JSON.stringify(
        database.prepare("SELECT * FROM documents WHERE kind NOT IN ('erasure', 'secret', ?) ORDER BY id").all(kind),
      )
    } finally {
      database.close()
    }
  }

  it('export prints every answer, note and earlier value of one person, and nothing of anybody else', async () => {
    const ann = await withTwoAnswers('ann')
    await withTwoAnswers('ben')
    await ann.presses('Undo')
    const { exitCode, out, err } = await beside(ann).export()
    assert.deepEqual({ exitCode, err }, { exitCode: 0, err: '' })
    const { tenant, person, record, assessments, elsewhere, unreadable } = JSON.parse(out)
    assert.deepEqual(
      { tenant, person, elsewhere, unreadable },
      { tenant: homeTenant, person: idOf(ann), elsewhere: [], unreadable: [] },
    )
    const [view, ...more] = assessments
    assert.deepEqual(more, [])
    const { language, inputPresses, ...lists } = record
    assert.deepEqual(lists, { assessments: [view.id], started: 1, returns: [], parts: [] })
    assert.deepEqual([language, inputPresses.length], [{ tag: 'en' }, 1])
    assert.equal(view.answers['LEAD-1C'].value, 'yes')
    assert.equal(view.answers['LEAD-1C'].note, 'ann asked Tom about this')
    assert.deepEqual(
      view.answers['LEAD-1P'].earlier.map(({ value }: { value: string }) => value),
      ['no'],
    )
    assert.ok(!out.includes('ben asked Tom'))
  })

  it('export changes nothing but the audit trail, which tells of it', async () => {
    const ann = await withTwoAnswers('ann')
    const before = storedBut('audit')
    await command(ann).export()
    assert.equal(storedBut('audit'), before)
    assert.match(stored(), /privacy-export/)
  })

  it('erase removes all of one person, says so, and leaves everybody else as they were', async () => {
    const ann = await withTwoAnswers('ann')
    await ann.says('start another')
    await ann.presses('Start a new one')
    const ben = await withTwoAnswers('ben')
    const { exitCode, out, err } = await beside(ann).erase()
    assert.equal(
      err,
      `SQLite in ${teams().folder} holds: 2 personal views with 2 answers, notes and history; the person's record; the person's id in 2 entries of the audit trail, which stay when it goes.\n`,
    )
    assert.equal(
      out,
      "Removed: 2 personal views and the person's record.\nVerified: the id stands in no document that can be read.\n",
    )
    assert.equal(exitCode, 0)
    assert.ok(!stored().includes(idOf(ann)) && !stored().includes('ann asked Tom'))
    await ben.presses('Yes')
    assert.equal(ben.isAsked(), 'LEAD-2P')
    assert.ok(stored().includes('ben asked Tom'))
  })

  it('erase is seen by the running bot at once: an old card says that it is gone, and start begins anew', async () => {
    const ann = await withTwoAnswers('ann')
    await beside(ann).erase()
    await ann.presses('Yes')
    assert.match(ann.sees(), /This assessment is no longer here/)
    assert.ok(!stored().includes(idOf(ann)))
    await ann.says('start')
    assert.equal(ann.isAsked(), 'LEAD-1C')
  })

  it('erase asks first, and goes on only when "erase" is typed', async () => {
    const ann = await withTwoAnswers('ann')
    const before = stored()
    for (const [run, typed] of [
      [beside, ''],
      [command, 'yes\n'],
      [command, 'no\n'],
    ] as const) {
      const { exitCode, out, err } = await run(ann).erases(typed)
      assert.deepEqual({ exitCode, out }, { exitCode: 1, out: '' })
      assert.match(
        err,
        /1 personal view with 2 answers.*\nThis cannot be undone\. Type erase to go on: Nothing was erased\.\n$/,
      )
      assert.equal(stored(), before)
    }
    const { exitCode } = await beside(ann).erases('erase\n')
    assert.equal(exitCode, 0)
    // No data of the person is left. The audit trail still tells that a view was started.
    const left = JSON.parse(stored()) as readonly { readonly kind: string }[]
    assert.deepEqual([...new Set(left.map(({ kind }) => kind))], ['audit'])
    assert.ok(!stored().includes(idOf(ann)))
  })

  it('the same id in another tenant is another person', async () => {
    const ann = await withTwoAnswers('ann')
    const before = stored()
    const { exitCode, out, err } = await command(ann, otherTenant).erase()
    assert.deepEqual({ exitCode, out }, { exitCode: 0, out: '' })
    assert.equal(
      err,
      `SQLite in ${teams().folder} holds nothing about the person ${idOf(ann)} in the tenant ${otherTenant}. Check both, letter for letter.\n`,
    )
    assert.equal(stored(), before)
  })

  it('a document that cannot be read is named, and does not stop the rest', async () => {
    const [ann, ben, cat] = [await withTwoAnswers('ann'), await withTwoAnswers('ben'), await withTwoAnswers('cat')]
    const database = new DatabaseSync(teams().file)
    const change = (how: string, note: string) =>
      database.exec(`UPDATE documents SET document = ${how} WHERE document LIKE '%${note} asked Tom%'`)
    change("json_set(document, '$.value.answers', 7, '$.value.name', 'ben asked Tom')", 'ben')
    change("replace(document, '{', '')", 'cat')
    database.close()

    const exported = await command(ann).export()
    assert.equal(JSON.parse(exported.out).assessments.length, 1)
    assert.match(
      exported.err,
      /NOT read: assessment \w+\. A stored assessment does not have the shape of its schema \d\. The person's id does not stand in it\.\n/,
    )
    assert.match(
      exported.err,
      /NOT read: assessment \w+\. .*damaged.* Whether the person's id stands in it cannot be told\.\n/,
    )
    assert.equal(exported.exitCode, 1)

    const erased = await command(ben).erase()
    assert.equal(erased.exitCode, 1)
    assert.match(erased.err, /does not have the shape.* The person's id stands in it\.\n/)
    assert.match(erased.out, /^Removed: 0 personal views and the person's record\./)
    assert.equal((await command(cat).erase()).exitCode, 1)
    assert.ok(!stored().includes(`"id":"${idOf(ben)}"`) && stored().includes(idOf(ann)))
  })
})

/** A value as a store returns it: without undefined fields. */
const asStored = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

const cat = 'ca7ca7ca-1111-4222-8333-444455556666' as PersonId

/** A council return that Ann started. Both have used every command of it. */
const theReturn: Assessment = (() => {
  const empty: Assessment = {
    ...startAssessment(set, {
      id: 'the-return' as Assessment['id'],
      organisationId: homeTenant,
      owner: ann,
      number: 1,
      startedAt: '2026-03-01T09:00:00.000Z',
    }),
    team: {
      ...startTeam({ conversation: '19:leaders@thread.tacv2' }, ann),
      leads: [ann, ben],
      owners: {
        LEAD: { person: ben, at: '2026-03-02T10:00:00.000Z', operation: 'took' },
        CULT: { person: ann, at: '2026-03-02T11:00:00.000Z', operation: 'took too' },
      },
      leftOut: {
        TECH: { reason: 'Run by another body', by: ben, at: '2026-03-02T12:00:00.000Z', operation: 'left out' },
      },
      observers: [ben, cat],
      rules: { ...usualRules, named: true, panel: [ann, ben, cat] },
      asking: { question: questionId('CULT-1C'), after: 'agreed again' },
      operations: ['took', 'took too'],
      reminders: {
        [ann]: { at: '2026-03-04T10:00:00.000Z', occasion: 'a lead said so', outcome: 'delivered' },
        [ben]: { at: '2026-03-04T10:00:00.000Z', occasion: 'a lead said so', outcome: 'unreachable' },
      },
      unreachable: [ben, cat],
      plan: {
        'LEAD-1C': {
          ...{ owner: ben, due: '2026-05-01', status: 'under-way', note: 'Asked the board', by: ben },
          ...{ at: '2026-03-05T10:00:00.000Z', operation: 'planned' },
          earlier: [{ owner: ben, status: 'to-do', by: ben, at: '2026-03-04T10:00:00.000Z' }],
        },
      },
    },
    places: {
      [ann]: { question: questionId('LEAD-1P'), at: '2026-03-03T10:00:00.000Z', operation: 'went' },
      [ben]: { question: questionId('LEAD-2C'), at: '2026-03-03T10:00:00.000Z', operation: 'went too' },
    },
  }
  const votes = (anns: VoteValue, bens: VoteValue): Votes => {
    const count = (value: VoteValue) => [anns, bens].filter((said) => said === value).length
    return { yes: count('yes'), no: count('no'), unsure: count('unsure'), by: { [ann]: anns, [ben]: bens } }
  }
  let answered = say(empty, 'LEAD-1C', 'yes', { day: 3, operation: 'agreed', by: ben, votes: votes('yes', 'no') })
  answered = say(answered, 'LEAD-1C', 'no', { day: 4, operation: 'agreed again', by: ann, votes: votes('no', 'no') })
  answered = say(answered, 'LEAD-1P', 'no', { day: 4, by: ann })
  answered = say(answered, 'LEAD-1P', 'yes', { day: 5, operation: 'second thoughts', by: ben })
  const note = { note: 'Ben knows better' }
  answered = taken(annotate(answered, questionId('LEAD-1P'), note, stamp(6, 'noted', ben)))
  const confirming = { question: questionId('LEAD-1C'), seen: 2, confirmed: true }
  answered = taken(confirmAnswer(answered as CouncilReturn, confirming, stamp(6, 'confirmed', ben)))
  for (const [day, by] of [
    [7, ann],
    [8, ben],
  ] as const) {
    answered = reopen(submit(answered, {}, stamp(day, `submitted by ${by}`, by)))
  }
  return asStored(answered)
})()

/** A ballot with the votes of both. Ben has done the rest. */
const theBallot: Ballot = asStored(
  [
    (ballot: Ballot) => vote(ballot, { round: 1, value: 'yes', named: true }, stamp(9, 'anns', ann), []),
    (ballot: Ballot) => vote(ballot, { round: 1, value: 'unsure', named: true }, stamp(9, 'bens', ben), []),
    (ballot: Ballot) => vote(ballot, { round: 1, value: 'no', named: true }, stamp(9, 'bens other', ben), []),
    (ballot: Ballot) => reveal(ballot, 1, stamp(10, 'revealed', ben), [ann, ben]),
    (ballot: Ballot) => agree(ballot, { round: 1, value: 'yes', seen: 0 }, stamp(11, 'agreed', ben), [ann, ben]),
  ].reduce((ballot, step) => taken(step(ballot)), openBallot(questionId('CULT-1C'), true, 0)),
)
/** A ballot with only Ann's vote. */
const annsBallot: Ballot = {
  ...openBallot(questionId('CULT-1P'), false, 0),
  votes: { [ann]: theBallot.votes[ann] ?? [] },
}

const chatOfTwo = `19:${ann}_${ben}@unq.gbl.spaces`

async function fill(store: Store): Promise<void> {
  const [assessments, people, ballots, channels] = [
    assessmentsIn(store),
    peopleIn(store),
    ballotsIn(store),
    channelsIn(store),
  ]
  await assessments.create(homeTenant, theReturn.id, theReturn)
  const own = startAssessment(set, {
    id: 'bens-view' as Assessment['id'],
    organisationId: homeTenant,
    owner: ben,
    number: 1,
    startedAt: theReturn.startedAt,
  })
  await assessments.create(homeTenant, own.id, own)
  for (const ballot of [theBallot, annsBallot]) {
    await ballots.create(homeTenant, ballotId(theReturn, ballot.question), ballot)
  }
  const returns = [theReturn.id]
  await people.create(homeTenant, ann, { ...nobodyYet, returns })
  await people.create(homeTenant, ben, { ...nobodyYet, assessments: [own.id], started: 1, returns, muted: true })
  const reference = writeReference({
    serviceUrl: 'https://smba.trafficmanager.net/uk/',
    conversation: '19:leaders@thread.tacv2',
    tenant: homeTenant,
    bot: { id: '28:bot' },
  })
  const channel = { kind: 'channel', reference, assessments: returns, deleted: [], started: 1 } as const
  await channels.create(homeTenant, '19:leaders@thread.tacv2', channel)
  const name = { tenant: homeTenant, assessment: theReturn.id, surface: 'board' } as const
  const shown = { reference, requestedBy: 'started', usedAt: theReturn.startedAt, notBefore: 0, retiring: [] }
  await displaysIn(store).create(system, displayId(name), { ...name, ...shown })
  const due = { tenant: homeTenant, assessment: theReturn.id, day: '2026-11-30', done: [] }
  await dueIndexIn(store).create(system, dueId(homeTenant, theReturn.id), due)
  await store.close()
}

/** Both stores, each with how to open it and the settings that name it. */
async function stores() {
  const folder = mkdtempSync(join(tmpdir(), 'maturity-'))
  const emulator = await startEmulator()
  const { endpoint, key } = emulator.settings
  return {
    sqlite: {
      open: async () => openSqliteStore(join(folder, 'assessments.sqlite')),
      environment: { DATA_DIR: folder } as Environment,
    },
    cosmos: {
      open: () => openCosmosStore(emulator.settings),
      environment: { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key } as Environment,
    },
    async close() {
      await emulator.close()
      rmSync(folder, { recursive: true })
    },
  }
}

for (const name of ['sqlite', 'cosmos'] as const) {
  describe(`npm run privacy with a council return in ${name}`, () => {
    let all: Awaited<ReturnType<typeof stores>>
    beforeEach(async () => {
      all = await stores()
      await fill(await all[name].open())
    })
    afterEach(() => all.close())

    async function read<Value>(work: (store: Store) => Promise<Value>): Promise<Value> {
      const store = await all[name].open()
      try {
        return await work(store)
      } finally {
        await store.close()
      }
    }
    const idsIn = async (store: Store) =>
      (await Array.fromAsync(store.keys()))
        .filter(({ kind }) => kind !== 'erasure' && kind !== 'secret')
        .map(({ tenant, kind, id }) => `${tenant} ${kind} ${id}`)
        .sort()
    /** The bot's name for a person who has deleted their data in the chat. */
    const formerOf = (person: PersonId) =>
      read(async (store) => {
        const members = () => Promise.reject(new Error('Nobody is asked who is there.'))
        const deps = await dependenciesIn({
          store,
          channels: channelsIn(store),
          sets: questionSets([set]),
          settings: { council: {}, sendsFiles: true },
          members,
          picture: async () => undefined,
        })
        return deps.formerOf(homeTenant, person)
      })
    const readReturn = async () => {
      const found = await read((store) => assessmentsIn(store).read(homeTenant, theReturn.id))
      assert.ok(found)
      return found
    }

    it('export gives a colleague what they did in it, and not what others said', async () => {
      const { exitCode, out, err } = await about(ben, all[name].environment).export()
      assert.deepEqual({ exitCode, err }, { exitCode: 0, err: '' })
      const { record, assessments, elsewhere, ballots, chats, unreadable } = JSON.parse(out)
      assert.deepEqual(record, {
        ...nobodyYet,
        assessments: ['bens-view'],
        started: 1,
        returns: ['the-return'],
        muted: true,
      })
      assert.deepEqual(
        assessments.map(({ id }: { id: string }) => id),
        ['bens-view'],
      )
      const [{ place, statements, votes, ...rest }, ...more] = elsewhere
      assert.deepEqual({ more, chats, unreadable }, { more: [], chats: [], unreadable: [] })
      assert.deepEqual(rest, {
        assessment: 'the-return',
        kind: 'council-return',
        owner: false,
        confirmed: [{ question: 'LEAD-1C', at: '2026-03-06T10:00:00.000Z' }],
        finished: ['2026-03-08T10:00:00.000Z'],
        team: {
          leads: true,
          functions: [{ function: 'LEAD', at: '2026-03-02T10:00:00.000Z' }],
          panel: true,
          observes: true,
          reminder: { at: '2026-03-04T10:00:00.000Z', occasion: 'a lead said so', outcome: 'unreachable' },
          unreachable: true,
          leftOut: [{ function: 'TECH', at: '2026-03-02T12:00:00.000Z', reason: 'Run by another body' }],
          plan: [
            { question: 'LEAD-1C', own: true, set: true, status: 'to-do', at: '2026-03-04T10:00:00.000Z' },
            {
              ...{ question: 'LEAD-1C', own: true, set: true, due: '2026-05-01', status: 'under-way' },
              ...{ at: '2026-03-05T10:00:00.000Z', note: 'Asked the board' },
            },
          ],
        },
      })
      assert.equal(place.question, 'LEAD-2C')
      assert.deepEqual(
        statements.map(({ question, value, note, by, votes }: Record<string, string>) => [
          ...[question, value, note, by, votes],
        ]),
        [
          ['LEAD-1C', 'yes', undefined, ben, undefined],
          ['LEAD-1P', 'yes', undefined, ben, undefined],
          ['LEAD-1P', 'yes', 'Ben knows better', ben, undefined],
        ],
      )
      assert.deepEqual(
        votes.map(({ question, value }: Record<string, string>) => [question, value]),
        [
          ['LEAD-1C', 'no'],
          ['LEAD-1C', 'no'],
        ],
      )
      assert.deepEqual(ballots, [
        {
          ballot: 'the-return/CULT-1C',
          named: true,
          votes: theBallot.votes[ben],
          revealed: '2026-03-10T10:00:00.000Z',
          agreed: { value: 'yes', seen: 0, ...stamp(11, 'agreed', ben) },
          counted: 'no',
        },
      ])
      assert.ok(!out.includes(ann))
    })

    it('export gives whoever started it no more of what others said', async () => {
      const { out } = await about(ann, all[name].environment).export()
      const { assessments, elsewhere, ballots } = JSON.parse(out)
      assert.deepEqual(assessments, [])
      assert.equal(elsewhere[0].owner, true)
      assert.deepEqual(ballots.map(({ ballot }: { ballot: string }) => ballot).sort(), [
        'the-return/CULT-1C',
        'the-return/CULT-1P',
      ])
      assert.ok(!out.includes(ben) && !out.includes('Ben knows better'))
    })

    it('erase keeps every answer and vote in it, under one id that stands for nobody, and removes what was personal', async () => {
      const { exitCode, out, err } = await about(ben, all[name].environment).erase()
      assert.equal(exitCode, 0)
      assert.match(
        err,
        / holds: 1 personal view with 0 answers, notes and history; the person's record; the person's id in 1 other assessment and 1 ballot, whose answers and votes stay when it goes\.\n$/,
      )
      assert.equal(
        out,
        "Removed: 1 personal view and the person's record.\nKept without the person's id: the answers in 1 other assessment, the votes in 1 ballot.\nVerified: the id stands in no document that can be read.\n",
      )
      const former = await formerOf(ben)
      assert.match(former, /^former-[0-9a-f]{32}$/)
      const renamed: Assessment = JSON.parse(JSON.stringify(theReturn).replaceAll(ben, former))
      const { answers, submissions } = renamed
      assert.ok(theReturn.team)
      assert.deepEqual(await readReturn(), {
        ...{ ...theReturn, answers, submissions },
        places: { [ann]: theReturn.places[ann] },
        team: {
          ...theReturn.team,
          leads: [ann],
          owners: { CULT: theReturn.team.owners.CULT },
          leftOut: renamed.team?.leftOut,
          observers: [cat],
          rules: { ...theReturn.team.rules, panel: [ann, cat] },
          reminders: { [ann]: theReturn.team.reminders[ann] },
          unreachable: [cat],
          plan: {
            'LEAD-1C': {
              ...{ due: '2026-05-01', status: 'under-way', note: 'Asked the board', by: former },
              ...{ at: '2026-03-05T10:00:00.000Z', operation: 'planned' },
              earlier: [{ status: 'to-do', by: former, at: '2026-03-04T10:00:00.000Z' }],
            },
          },
        },
      })
      const ballots = await read((store) => Array.fromAsync(ballotsIn(store).list(homeTenant)))
      assert.deepEqual(
        new Map(ballots.map(({ id, value }) => [id, value])),
        new Map([
          ['the-return/CULT-1C', JSON.parse(JSON.stringify(theBallot).replaceAll(ben, former))],
          ['the-return/CULT-1P', annsBallot],
        ]),
      )
      assert.deepEqual(
        await read(idsIn),
        [
          `${system} display ${homeTenant}/the-return/board`,
          `${system} due ${homeTenant}/the-return`,
          `${homeTenant} assessment the-return`,
          // It tells of the erasure, under the pseudonym.
          `${homeTenant} audit tenant`,
          `${homeTenant} ballot the-return/CULT-1C`,
          `${homeTenant} ballot the-return/CULT-1P`,
          `${homeTenant} channel 19:leaders@thread.tacv2`,
          `${homeTenant} person ${ann}`,
        ].sort(),
      )
    })

    it('erase of whoever started it leaves it under that id too, the same that a deletion in the chat gives', async () => {
      const { exitCode } = await about(ann, all[name].environment).erase()
      assert.equal(exitCode, 0)
      const kept = await readReturn()
      const former = await formerOf(ann)
      assert.equal(kept.owner, former)
      assert.equal(kept.answers['LEAD-1C']?.by, former)
      assert.equal(kept.answers['LEAD-1P']?.earlier[0]?.by, former)
      assert.equal(kept.answers['LEAD-1P']?.by, ben)
      assert.ok(!JSON.stringify(kept).includes(ann))
    })

    it('a chat of two people, whose id Teams makes of both of theirs, is told of and does not stop the rest', async () => {
      const channel = { kind: 'groupChat', reference: 'where', assessments: [], deleted: [], started: 0 } as const
      await read((store) => channelsIn(store).create(homeTenant, chatOfTwo, channel))
      const { out: exported } = await about(ben, all[name].environment).export()
      assert.deepEqual(JSON.parse(exported).chats, [chatOfTwo])
      const { exitCode, out } = await about(ben, all[name].environment).erase()
      assert.equal(exitCode, 0)
      assert.match(
        out,
        /\nKept: the id of 1 chat between two people, which Teams makes of both of theirs\.\nVerified: apart from that the id stands in no document/,
      )
    })
  })
}

/** Every place of a person's id that a type knows of: `*` is any item or name, and `*:` the name itself. */
type PlacesOf<Value, At extends string = ''> = Value extends PersonId
  ? At
  : Value extends string | number | boolean | undefined
    ? never
    : Value extends readonly (infer Item)[]
      ? PlacesOf<Item, `${At}*.`>
      : { [Name in keyof Value]-?: PlacesUnder<Value[Name], Name, At> }[keyof Value]

type PlacesUnder<Value, Name, At extends string> = Name extends PersonId
  ? `${At}*:` | PlacesOf<Value, `${At}*.`>
  : PlacesOf<Value, `${At}${string extends Name ? '*' : Name & string}.`>

// A place that a type gains and these do not have does not compile.
const places: Readonly<Record<PlacesOf<Assessment> | 'places.*:', true>> = {
  'owner.': true,
  'answers.*.by.': true,
  'answers.*.confirmed.by.': true,
  'answers.*.votes.by.*:': true,
  'answers.*.earlier.*.by.': true,
  'answers.*.earlier.*.votes.by.*:': true,
  'places.*:': true,
  'setAside.*.by.': true,
  'setAside.*.confirmed.by.': true,
  'setAside.*.votes.by.*:': true,
  'setAside.*.earlier.*.by.': true,
  'setAside.*.earlier.*.votes.by.*:': true,
  'moved.by.': true,
  'submissions.*.by.': true,
  'team.leads.*.': true,
  'team.owners.*.person.': true,
  'team.draft.by.': true,
  'team.notCounted.by.': true,
  'team.leftOut.*.by.': true,
  'team.observers.*.': true,
  'team.rules.panel.*.': true,
  'team.reminders.*:': true,
  'team.unreachable.*.': true,
  'team.spotChecks.*.by.': true,
  'team.spotChecks.*.colleague.': true,
  'team.plan.*.owner.': true,
  'team.plan.*.by.': true,
  'team.plan.*.earlier.*.owner.': true,
  'team.plan.*.earlier.*.by.': true,
  'outbox.*.by.': true,
  'outbox.*.person.': true,
  'deletion.by.': true,
}
const ballotPlaces: Readonly<Record<PlacesOf<Ballot>, true>> = {
  'votes.*:': true,
  'revealed.by.': true,
  'agreed.by.': true,
  'agreed.votes.by.*:': true,
}

const channelPlaces: Readonly<Record<PlacesOf<Channel>, true>> = {
  'reopening.by.': true,
  'outbox.*.by.': true,
  'outbox.*.person.': true,
}

/** Every place at which a record has the id. Names of fields are in camel case; any other name is data. */
function placesIn(value: unknown, id: string, at = ''): readonly string[] {
  if (value === id) return [at]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const isField = /^[a-z]+([A-Z][a-z]+)*$/.test(name)
    return [...(name === id ? [`${at}*:`] : []), ...placesIn(inner, id, `${at}${isField ? name : '*'}.`)]
  })
}

describe('Every place in which the id of a person can stand', () => {
  const folder = temporaryFolder()
  const gone = 'former-1' as PersonId
  const bensReturn: Assessment = {
    ...theReturn,
    owner: ben,
    ...(theReturn.team && {
      team: {
        ...theReturn.team,
        draft: { by: ben, at: '2026-03-19T10:00:00.000Z' },
        notCounted: { instead: theReturn.id, by: ben, at: '2026-03-19T10:00:00.000Z' },
        spotChecks: [
          {
            ...{ id: 'check', by: ben, colleague: ben, at: '2026-03-20T10:00:00.000Z', version: '2026.1' },
            submittedAt: '2026-03-19T10:00:00.000Z',
            questions: [{ question: 'LEAD-1C' as never, value: 'yes', said: 'no' }],
            ended: { how: 'done', at: '2026-03-21T10:00:00.000Z' },
          },
        ],
      },
    }),
    setAside: Object.fromEntries(Object.entries(theReturn.answers).map(([id, answer]) => [`${id}@2026.1`, answer])),
    moved: {
      ...{ from: theReturn.questionSet, by: ben, at: '2026-03-19T10:00:00.000Z', operation: 'moved', statements: 9 },
      ...{ kept: {}, aside: {}, targets: {} },
    },
    deletion: { by: ben, at: '2026-03-20T10:00:00.000Z', removeAt: '2026-04-19T10:00:00.000Z' },
    outbox: [
      {
        id: 'gave give-function',
        action: 'give-function',
        at: '2026-03-03T10:00:00.000Z',
        by: ben,
        person: ben,
        function: 'LEAD',
      },
    ],
  }

  const at = '2026-03-03T10:00:00.000Z'
  const bensChannel: Channel = {
    ...{ kind: 'channel', reference: '{}', assessments: [theReturn.id], deleted: [], started: 1 },
    reopening: { assessment: theReturn.id, submittedAt: at, submissions: 1, by: ben, at, operation: 'reopened' },
    outbox: [{ id: 'named name-lead', action: 'name-lead', at, by: ben, assessment: theReturn.id, person: ben }],
  }

  /** The record once for each place, with Ben only at that one, and another person at the others. */
  function oneByOne<Value>(record: Value): readonly Value[] {
    const parts = JSON.stringify(record).split(`"${ben}"`)
    return parts.slice(1).map((_, nth) => {
      const text = parts.reduce((before, part, index) => `${before}"${index === nth + 1 ? ben : 'somebody'}"${part}`)
      return JSON.parse(text)
    })
  }

  const figuresOf = ({ answers, submissions }: Assessment) => ({
    answers: Object.entries(answers).map(([question, { earlier, revision, confirmed, ...last }]) => ({
      ...{ question, revision, confirmedAt: confirmed?.at },
      said: [...earlier, last].map(({ by: _by, votes, ...said }) => ({
        ...said,
        counts: votes && [votes.yes, votes.no, votes.unsure],
        names: votes?.by && Object.values(votes.by).sort(),
      })),
    })),
    submissions: submissions.map(({ by: _by, ...frozen }) => frozen),
  })

  it('is in the fullest records', () => {
    assert.deepEqual([...new Set(placesIn(bensReturn, ben))].sort(), Object.keys(places).sort())
    assert.deepEqual([...new Set(placesIn(theBallot, ben))].sort(), Object.keys(ballotPlaces).sort())
    assert.deepEqual([...new Set(placesIn(bensChannel, ben))].sort(), Object.keys(channelPlaces).sort())
  })

  it('has another id, or none, once the person is erased, and every answer, vote and count is as before', () => {
    const kept = pseudonymise(bensReturn, ben, gone)
    assert.ok(!JSON.stringify(kept).includes(ben))
    assert.deepEqual(figuresOf(kept), figuresOf(bensReturn))
    const ballot = pseudonymiseBallot(theBallot, ben, gone)
    assert.ok(!JSON.stringify(ballot).includes(ben))
    assert.deepEqual(votesOf(ballot, [ann, gone]), { ...theBallot.agreed?.votes, by: { [ann]: 'yes', [gone]: 'no' } })
    assert.deepEqual(ballot.agreed?.votes, votesOf(ballot, [ann, gone]))
    assert.deepEqual(ballot.votes[gone], theBallot.votes[ben])
  })

  it('is found, told and erased where the id stands in no other place', () => {
    const nothing = { owner: false, statements: [], votes: [], finished: [] }
    const noPart = { leads: false, functions: [], panel: false, unreachable: false }
    const records = oneByOne(bensReturn)
    assert.ok(records.length >= Object.keys(places).length)
    for (const record of records) {
      const [place] = placesIn(record, ben)
      const { assessment, kind, ...told } = tracesOf(record, ben) ?? assert.fail(`${place} is not found.`)
      assert.notDeepEqual(told, { ...nothing, team: noPart }, place)
      assert.ok(!JSON.stringify(pseudonymise(record, ben, gone)).includes(ben), place)
    }
    for (const ballot of oneByOne(theBallot)) {
      const [place] = placesIn(ballot, ben)
      const { votes, revealed, agreed, counted } =
        ballotTracesOf('it', ballot, ben) ?? assert.fail(`${place} is not found.`)
      assert.ok(votes.length > 0 || revealed || agreed || counted, place)
      assert.ok(!JSON.stringify(pseudonymiseBallot(ballot, ben, gone)).includes(ben), place)
    }
  })

  for (const [nth, channel] of oneByOne(bensChannel).entries()) {
    const [place = ''] = placesIn(channel, ben)
    it(`is found, told and erased in the record of a channel: ${place}`, async () => {
      const who = { tenant: homeTenant, person: ben }
      const store = openSqliteStore(join(folder(), `channel-${nth}.sqlite`))
      try {
        await channelsIn(store).create(homeTenant, '19:leaders@thread.tacv2', channel)
        assert.equal((await findHeld(store, who)).audit.length, 1)
        await erasePerson(store, who, at)
        assert.ok(isErased(await findHeld(store, who)))
        const kept = await channelsIn(store).read(homeTenant, '19:leaders@thread.tacv2')
        const former = (await pseudonymsIn(store))(homeTenant, ben)
        assert.deepEqual(kept, JSON.parse(JSON.stringify(channel).replaceAll(ben, former)))
      } finally {
        await store.close()
      }
    })
  }

  it('is none in the records of what somebody else did alone', () => {
    assert.equal(tracesOf(theReturn, 'somebody' as PersonId), undefined)
    assert.equal(ballotTracesOf('it', annsBallot, ben), undefined)
  })
})

describe('A store that goes away while it is searched', () => {
  const folder = temporaryFolder()

  it('ends the search: no document is blamed for it', async () => {
    const store = openSqliteStore(join(folder(), 'assessments.sqlite'))
    await assessmentsIn(store).create(homeTenant, theReturn.id, theReturn)
    const away = () => Promise.reject(new StoreUnavailable('The line is down.'))
    await assert.rejects(findHeld({ ...store, read: away, check: away }, { tenant: homeTenant, person: ann }), {
      message: 'The line is down.',
    })
    await store.close()
  })
})

describe('npm run privacy says what is wrong with', () => {
  const whole = ['--tenant', homeTenant, '--person', ann]
  const wrong: Readonly<Record<string, { args: readonly string[]; environment?: Environment; says: RegExp }>> = {
    'nothing at all': { args: [], says: /^Name a command\.\nUsage: npm run/ },
    'a verb it does not know': { args: ['show', ...whole], says: /^There is no command show\.\nUsage: / },
    'two verbs': { args: ['export', 'erase', ...whole], says: /^export takes no erase\.\nUsage: / },
    'no person': {
      args: ['erase', '--tenant', homeTenant, '--yes'],
      says: /^erase needs --tenant ID and --person ID\.\nUsage: /,
    },
    'no tenant': { args: ['erase', '--person', ann], says: /^erase needs --tenant ID and --person ID\.\nUsage: / },
    'an option it does not know': {
      args: ['erase', ...whole, '--force'],
      says: /^Unknown option '--force'; .*\nUsage: /,
    },
    'a name in place of an id': {
      args: ['erase', '--tenant', homeTenant, '--person', 'Ann Example'],
      says: /^Ann Example cannot be the id of a person\.\nUsage: /,
    },
    'a folder without a data file': {
      args: ['erase', ...whole, '--yes'],
      environment: { DATA_DIR: '/nowhere/to/be/found' },
      says: /^There is no data file \/nowhere\/to\/be\/found\/assessments\.sqlite: set DATA_DIR or COSMOS_ENDPOINT\.\n$/,
    },
    'half of the settings of Cosmos DB': {
      args: ['export', ...whole],
      environment: { COSMOS_KEY: 'secret' },
      says: /^COSMOS_ENDPOINT is missing, though COSMOS_KEY is set\. Set it to the account's address\.\n$/,
    },
  }

  for (const [what, { args, environment = {}, says }] of Object.entries(wrong)) {
    it(what, async () => {
      const { exitCode, out, err } = await here(args, environment)
      // A set-up that cannot work is no wrong option.
      assert.deepEqual({ exitCode, out }, { exitCode: says.source.includes('Usage') ? 2 : 1, out: '' })
      assert.match(err, says)
    })
  }
})
