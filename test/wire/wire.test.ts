// Teams' fake end of the wire: the requests it accepts, those it refuses as Teams does, and the faults it makes when
// told to.

import assert from 'node:assert/strict'
import { eventually } from '../support/eventually.ts'
import { homeTenant } from '../support/people/activities.ts'
import { smallestGap, worstBurst } from '../support/wire/bursts.ts'
import { openWire, type Wire, type WireOptions } from '../support/wire/wire.ts'

const board = '19:board@thread.tacv2'
const chat = '19:chat@thread.v2'
const ann = { name: 'Ann', tenant: homeTenant }
const people = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `P${at}`, tenant: homeTenant }))

/** Opens one before each test, and gives the bot's ways to ask it something. */
function onTheWire(options?: WireOptions) {
  let wire: Wire
  beforeEach(async () => {
    wire = await openWire(options)
  })
  afterEach(() => wire.close())

  async function ask(method: string, path: string, body?: object) {
    const url = `${wire.url}v3/conversations${path}`
    const response = await fetch(url, { method, body: body && JSON.stringify(body) })
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      // biome-ignore lint/suspicious/noExplicitAny: a test reads properties, and fails when one is missing
      body: (await response.json()) as any,
    }
  }

  const at = (conversation: string) => `/${encodeURIComponent(conversation)}`
  const activity = (text: string) => ({ type: 'message', text })
  return {
    wire: () => wire,
    ask,
    post: (conversation: string, text = 'hello') => ask('POST', `${at(conversation)}/activities`, activity(text)),
    edit: (conversation: string, id: string, text = 'hello again') =>
      ask('PUT', `${at(conversation)}/activities/${id}`, activity(text)),
    roster: (conversation: string, query = '') => ask('GET', `${at(conversation)}/pagedmembers${query}`),
    member: (conversation: string, id: string) => ask('GET', `${at(conversation)}/members/${encodeURIComponent(id)}`),
    meet: (id: string, tenantId?: string) => ask('POST', '', { isGroup: false, members: [{ id }], tenantId }),
  }
}

const textsOf = (wire: Wire, conversation: string) => wire.messages(conversation).map(({ activity }) => activity.text)

describe('The wire keeps messages', () => {
  const { wire, post, edit, ask } = onTheWire()

  it('by thread: a message of a channel outside a thread begins one', async () => {
    const { body: root } = await post(board, 'root')
    await post(`${board};messageid=${root.id}`, 'reply')
    await post(board, 'another root')
    assert.deepEqual(textsOf(wire(), board), ['root', 'reply', 'another root'])
    assert.deepEqual(textsOf(wire(), `${board};messageid=${root.id}`), ['root', 'reply'])
  })

  it('edited in their own conversation only, and not after people deleted them', async () => {
    const { body: root } = await post(board)
    assert.equal((await edit(chat, root.id)).status, 404)
    assert.equal((await edit(`${board};messageid=${root.id}`, root.id)).status, 200)
    assert.deepEqual(textsOf(wire(), board), ['hello again'])
    wire().deletes(board, root.id)
    const late = await edit(board, root.id)
    assert.deepEqual([late.status, late.body.error.code], [404, 'ActivityNotFoundInConversation'])
    assert.equal((await ask('DELETE', `/${board}/activities/${root.id}`)).status, 404)
  })
})

describe('The wire with limits', () => {
  const { wire, post, edit } = onTheWire({ limits: true })

  it('takes seven messages and edits of a conversation in a second, whatever thread they are in', async () => {
    const { body } = await post(board)
    for (let times = 1; times <= 3; times++) await edit(board, body.id)
    const sent = await Promise.all([1, 2, 3, 4, 5].map((thread) => post(`${board};messageid=${thread}`)))
    assert.deepEqual(
      sent.map(({ status, retryAfter }) => [status, retryAfter]),
      [...Array(3).fill([201, null]), ...Array(2).fill([429, '1'])],
    )
    assert.equal((await post(chat)).status, 201)
    assert.equal(worstBurst(wire().calls, 1000), 9)
    assert.equal(worstBurst(wire().calls, 1000, chat), 1)
  })

  it('takes one more at the time that it named, and not before the first messages are two seconds old', async () => {
    for (let times = 1; times <= 7; times++) await post(board)
    const { retryAfter } = await post(board)
    await new Promise((wait) => setTimeout(wait, 1000 * Number(retryAfter)))
    assert.equal((await post(board)).status, 201)
    assert.deepEqual((({ status, retryAfter }) => [status, retryAfter])(await post(board)), [429, '1'])
  })
})

describe('The wire without limits', () => {
  const { wire, post, edit } = onTheWire()

  it('takes anything, and tells how fast it came', async () => {
    const { body } = await post(board)
    for (let times = 1; times <= 20; times++) assert.equal((await edit(board, body.id)).status, 200)
    const { calls } = wire()
    const moments = calls.map(({ moment }) => moment)
    assert.equal(worstBurst(calls, 60_000), 21)
    const gaps = moments.slice(2).map((moment, at) => moment - (moments[at + 1] ?? 0))
    assert.equal(smallestGap(calls), Math.min(...gaps))
    assert.equal(smallestGap(calls, 'another'), Number.POSITIVE_INFINITY)
  })
})

describe('A roster on the wire', () => {
  const { wire, roster, member, post, edit } = onTheWire({ page: 3 })

  it('comes in pages no larger than asked for, nor than the wire gives', async () => {
    wire().rosters.set(board, { members: people(7), hasBot: true, isPaged: true })
    const sizes: number[] = []
    const ids: string[] = []
    for (let query = '?pageSize=500'; query; ) {
      const { body } = await roster(board, query)
      sizes.push(body.members.length)
      ids.push(...body.members.map(({ id }: { id: string }) => id))
      query = body.continuationToken && `?pageSize=2&continuationToken=${encodeURIComponent(body.continuationToken)}`
    }
    assert.deepEqual(sizes, [3, 2, 2])
    assert.equal(new Set(ids).size, 7)
    assert.equal((await roster(board, '?continuationToken=made-up')).status, 400)
  })

  it('of a chat comes at once', async () => {
    wire().rosters.set(chat, { members: people(7), hasBot: true, isPaged: false })
    const { body } = await roster(chat, '?pageSize=2')
    assert.equal(body.members.length, 7)
    assert.equal(body.continuationToken, undefined)
  })

  it('tells guests from others, and is asked for one person by either id', async () => {
    const guest = { ...ann, name: 'Grace', isGuest: true, account: { email: undefined } }
    wire().rosters.set(board, { members: [ann, guest], hasBot: true, isPaged: true })
    const { body } = await roster(board)
    const [first, second] = body.members
    assert.deepEqual([first.userRole, second.userRole], ['user', 'guest'])
    assert.match(second.userPrincipalName, /#EXT#/)
    assert.equal('email' in second, false)
    assert.deepEqual((await member(board, second.id)).body, second)
    assert.deepEqual((await member(board, second.objectId)).body, second)
    assert.equal((await member(board, '29:1-Nobody')).status, 404)
  })

  it('is found under the own id of its conversation alone', async () => {
    wire().rosters.set(board, { members: [ann], hasBot: true, isPaged: true })
    assert.equal((await roster(`${board};messageid=1`)).status, 404)
    assert.equal((await roster(chat)).status, 404)
  })

  it('is refused on demand; without the bot in it, every request is', async () => {
    const { body } = await post(board)
    const kept = { members: [ann], hasBot: true, isPaged: true, refusedWith: 503 }
    wire().rosters.set(board, kept)
    assert.equal((await roster(board)).status, 503)
    assert.equal((await edit(board, body.id)).status, 200)
    kept.hasBot = false
    for (const asked of [roster(board), post(`${board};messageid=1`), edit(board, body.id)]) {
      const { status, body } = await asked
      assert.deepEqual([status, body.error.code], [403, 'BotNotInConversationRoster'])
    }
  })
})

describe('A personal chat on the wire', () => {
  const { wire, meet, post } = onTheWire()
  const annsChat = 'a:1-Ann-of-5f0c1e52'

  it('is opened with one person of one tenant, and is the chat that they write in', async () => {
    const { status, body } = await meet('29:1-Ann', homeTenant)
    assert.deepEqual([status, body], [201, { id: annsChat }])
    assert.equal((await meet('29:1-Ann')).status, 400)
    assert.equal((await meet('Ann', homeTenant)).status, 400)
  })

  it('is not opened with a person without the app, and not written in when the bot is blocked', async () => {
    wire().cannotReach(ann)
    assert.equal((await meet('29:1-Ann', homeTenant)).status, 403)
    assert.equal((await post(annsChat)).status, 403)
    wire().cannotReach(ann, 'blocked')
    assert.equal((await meet('29:1-Ann', homeTenant)).status, 201)
    assert.equal((await post(annsChat)).body.error.code, 'ConversationBlockedByUser')
    wire().canReach(ann)
    assert.equal((await post(annsChat)).status, 201)
  })
})

describe('Faults on the wire', () => {
  const { wire, post, roster } = onTheWire()

  it('refuse a method so many times, on such paths, with or without a time to retry', async () => {
    wire().refuse('POST', 429, { times: 2, path: /board/, retryAfter: 3 })
    wire().refuse('GET', 429, { times: 1, retryAfter: null })
    assert.equal((await post(chat)).status, 201)
    const said = [await post(board), await post(board), await post(board), await roster(board), await roster(board)]
    assert.deepEqual(
      said.map(({ status, retryAfter }) => [status, retryAfter]),
      [...Array(2).fill([429, '3']), [201, null], [429, null], [404, null]],
    )
  })

  it('lose the answers of requests that are carried out', async () => {
    wire().loses('POST', { times: 1 })
    await assert.rejects(post(board, 'lost'), TypeError)
    await post(board, 'found')
    assert.deepEqual(textsOf(wire(), board), ['lost', 'found'])
    assert.deepEqual(
      wire().calls.map(({ isLost }) => isLost),
      [true, false],
    )
  })

  it('delay the answers of requests that are carried out at once', async () => {
    wire().late(200)
    const answered = post(board)
    await eventually(() => assert.equal(wire().messages(board).length, 1))
    assert.equal(wire().calls.length, 0)
    assert.equal((await answered).status, 201)
  })
})
