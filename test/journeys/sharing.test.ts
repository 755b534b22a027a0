// Sharing results: found and inserted in any chat by people who may see them, with an audit entry.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import { ofType, type Part, partsOf } from '../cards/parts.ts'
import { inTeams, type Teams, type TeamsOptions } from '../support/bots/teams.ts'
import { there } from '../support/cards/sample.ts'
import { eventually } from '../support/eventually.ts'
import { chooseActivity, type Sender, searchActivity } from '../support/people/activities.ts'
import type { Client } from '../support/people/client.ts'
import { comesToSee, goes, opened, sets, together, withFive } from './five-people.ts'

type Thumbnail = {
  readonly title: string
  readonly subtitle: string
  readonly text: string
  readonly tap?: { readonly type: string; readonly value: unknown }
}
type Line = { readonly contentType: string; readonly content: Part; readonly preview: { readonly content: Thumbnail } }
type Answered = { readonly type: string; readonly text?: string; readonly attachments?: readonly Line[] }

function extension(teams: () => Teams) {
  const asked = async (activity: object): Promise<Answered> => {
    const { status, body } = await teams().post(activity)
    assert.equal(status, 200)
    return (body as { composeExtension: Answered }).composeExtension
  }
  const at = () => new Date()
  return {
    finds: async (person: Client, text?: string, from: Partial<Sender> = {}) =>
      (await asked(searchActivity({ ...person.sender, ...from }, at(), text))).attachments ?? [],
    search: (person: Client, text?: string) => asked(searchActivity(person.sender, at(), text)),
    chooses: (person: Client, value: unknown, from: Partial<Sender> = {}) =>
      asked(chooseActivity({ ...person.sender, ...from }, at(), value)),
  }
}

const tapOf = (line: Line | undefined) => there(there(line).preview.content.tap)
const titles = (lines: readonly Line[]) => lines.map(({ preview }) => preview.content.title)

async function finishes(person: Client, ...answers: readonly string[]) {
  for (const answer of answers) await person.presses(answer)
  await person.says('finish')
  await person.presses('Finish now')
}

const asInTeams: TeamsOptions = { choosesLater: true }

describe('Inserting a personal view', () => {
  const teams = inTeams(asInTeams)
  const { finds, search, chooses } = extension(teams)

  it('is possible for its owner only, who finds it by title, date and state', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await finishes(ann, 'Yes', 'Yes')
    const [line] = await finds(ann)
    assert.match(there(line).preview.content.title, /Your view, started 4 May 2026/)
    assert.match(there(line).preview.content.subtitle, /Submitted on 4 May 2026\. 0\.1 of 5/)
    assert.match(there(line).preview.content.text, /Only you see this view now\. Everyone where you post it/)
    for (const text of ['view', '4 may', 'May 2026', '2026-05', 'submitted', 'personal']) {
      assert.equal((await finds(ann, text)).length, 1, text)
    }
    for (const text of ['june', 'open', 'council return', 'zzz']) assert.equal((await finds(ann, text)).length, 0, text)
    assert.match((await search(ann, 'zzz')).text ?? '', /Nothing found/)
    const bob = teams().person('bob')
    assert.match((await search(bob)).text ?? '', /no results yet/)
    assert.match((await chooses(bob, tapOf(line).value)).text ?? '', /no longer here/)
  })

  it('sends figures only after the choice, in a dated card without buttons', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    for (const answer of ['Yes', 'Yes', 'No']) await ann.presses(answer)
    const [line] = await finds(ann, 'view', { place: 'groupChat' })
    const tap = tapOf(line)
    assert.equal(tap.type, 'invoke')
    assert.doesNotMatch(JSON.stringify(there(line).content), /Function by function|AdaptiveCard/)
    const chosen = await eventually(async () => {
      const answer = await chooses(ann, tap.value, { place: 'groupChat' })
      assert.match(JSON.stringify(answer), /data:image\/png;base64,[^"]{5000}/)
      return answer
    })
    const { content: card, contentType, preview } = there(chosen.attachments?.[0])
    assert.equal(contentType, 'application/vnd.microsoft.card.adaptive')
    assert.ok(preview)
    const text = JSON.stringify(card)
    assert.match(
      text,
      /As of 4 May 2026\.[\s\S]*At least: 87 questions are still open, so the true figures may be higher\./,
    )
    assert.match(text, /one officer’s view, not the council’s figure/)
    assert.match(text, /Digital leadership and strategy:\*\* Level 1, Started · 1\.0 of 5/)
    assert.equal(card.refresh, undefined)
    assert.deepEqual(ofType(card, 'Action.Execute', 'Action.Submit', 'Input.Text'), [])
    assert.ok(partsOf(card).every(({ type }) => type !== 'Action.Execute'))
    const bare = JSON.stringify(card, (key, value) => (key === 'url' && String(value).length > 2000 ? '' : value))
    assert.ok(Buffer.byteLength(bare) < 28 * 1024)
  })

  it('has one audit entry, even if Teams delivers the choice twice', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    const value = tapOf((await finds(ann))[0]).value
    const activity = chooseActivity(ann.sender, new Date(), value)
    for (let times = 0; times < 2; times++) await teams().post(activity)
    const entries = auditOf(teams(), 'share')
    assert.equal(entries, 1)
  })

  it('refuses data that is not from a result of this bot', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    for (const value of [undefined, null, 5, {}, { assessment: '../x' }, { assessment: 'f'.repeat(32) }, []]) {
      const { type, text } = await chooses(ann, value)
      assert.equal(type, 'message')
      assert.ok(text)
    }
    const odd = {
      ...searchActivity(ann.sender, new Date(), 'x'),
      value: { commandId: 'findResults', parameters: 'x', queryOptions: { skip: -1 } },
    }
    assert.equal((await teams().post(odd)).status, 200)
  })
})

describe('Inserting a council return', () => {
  const teams = withFive(asInTeams)
  const { finds, chooses } = extension(teams)

  it('is possible for members of its channel, from any chat, as long as they are members', async () => {
    const council = await opened(teams())
    const { room, on } = council
    await sets(on.Bronwen, { answering: 'The first press is the answer' })
    const at = await together(council)
    await at.Grace.presses('Yes')
    await comesToSee(on.Bronwen, /1 of 90/)
    const grace = teams().person('Grace')
    const found = await finds(grace, 'council return open')
    assert.deepEqual(titles(found), ['Council return, started 4 May 2026'])
    assert.match(there(found[0]).preview.content.text, /members of its channel see this return now/)
    const value = tapOf(found[0]).value
    assert.equal((await chooses(grace, value)).type, 'result')
    // Eleri has pressed nothing that changes the return. In the channel itself, its return is found for her too.
    assert.deepEqual(await finds(teams().person('Eleri')), [])
    assert.deepEqual(titles(await finds(room.person('Eleri'))), ['Council return, started 4 May 2026'])
    const stranger = teams().person('Mallory')
    assert.deepEqual(await finds(stranger), [])
    assert.equal((await chooses(stranger, value)).type, 'message')
    assert.equal(auditOf(teams(), 'share'), 1)
    await goes(on.Bronwen, 'More', 'What happened here')
    assert.match(on.Bronwen.sees(), /Results taken by Grace Example to share with others/)
  })
})

describe('Share on the results card', () => {
  const teams = inTeams()

  it('explains sharing, and gives the card as a separate message', async () => {
    const ann = teams().person('ann')
    await ann.says('start')
    await finishes(ann, 'Yes', 'No')
    await ann.presses('Share')
    assert.match(ann.sees(), /Only you can see this view\. You decide who else does/)
    const before = ann.messages()
    await ann.presses('Get the card')
    assert.equal(ann.messages(), before + 1)
    assert.match(ann.sees(), /Submitted on 4 May 2026\./)
    assert.deepEqual(ann.buttons(), [])
    assert.equal((ann.card() as { card?: { refresh?: unknown } }).card?.refresh, undefined)
    assert.equal(auditOf(teams(), 'share'), 1)
  })
})

describe('Presenting to a meeting', () => {
  const teams = withFive()

  it('shows one card at a time, and a lead turns the pages for everybody', async () => {
    const council = await opened(teams())
    const { room, on } = council
    await sets(on.Bronwen, { answering: 'The first press is the answer' })
    const at = await together(council)
    await at.Grace.presses('Yes')
    await comesToSee(on.Bronwen, /1 of 90/)
    await room.person('Bronwen').says('present')
    const [bronwen, grace] = [room.person('Bronwen').looksAt('1 of 5'), room.person('Grace').looksAt('1 of 5')]
    assert.match(bronwen.sees(), /Where we stand\nOverall score\n0\.1 of 5/)
    assert.deepEqual(bronwen.buttons(), ['Cymraeg', 'Next'])
    for (const [nth, title] of [
      [2, 'Function by function'],
      [3, 'Where we are strongest'],
      [4, 'What to do first'],
      [5, 'What is planned'],
    ] as const) {
      await bronwen.presses('Next')
      assert.match(bronwen.sees(), new RegExp(`${nth} of 5 · As of 4 May 2026.*\n${title}\n`))
      await comesToSee(grace, new RegExp(title))
    }
    assert.match(grace.sees(), /Nothing is planned yet\./)
    // A member who does not lead changes nothing for the others.
    await grace.presses('Previous')
    assert.doesNotMatch(grace.sees(), /What to do first/)
    await bronwen.presses('Previous')
    await comesToSee(grace, /What to do first/)
  })

  it('is refused in a personal chat, and to a member who does not lead', async () => {
    const { room } = await opened(teams())
    const tariq = room.person('Tariq')
    await tariq.says('present')
    assert.doesNotMatch(tariq.sees(), /Where we stand/)
    const ann = teams().person('ann')
    await ann.says('start')
    await ann.presses('Yes')
    await ann.says('present')
    assert.match(ann.sees(), /Results so far/)
  })
})

function auditOf(teams: Teams, action: string): number {
  const database = new DatabaseSync(teams.file, { readOnly: true })
  try {
    const rows = database.prepare("SELECT * FROM documents WHERE kind = 'audit'").all()
    return JSON.stringify(rows).split(`\\"action\\":\\"${action}\\"`).length - 1
  } finally {
    database.close()
  }
}
