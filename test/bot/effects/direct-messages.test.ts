// Messages to one person: in their own chat, or as a mention in the thread; what cannot be done is told as what it is.

import assert from 'node:assert/strict'

import { parseAssessmentId, parsePersonId } from '../../../assessment/ids.ts'
import type { Member } from '../../../assessment/team/team.ts'
import { directMessages } from '../../../bot/effects/direct-messages.ts'
import type { Reference } from '../../../bot/incoming/conversation-reference.ts'
import type { Log } from '../../../bot/log.ts'
import { conversationRateLimit } from '../../../bot/teams/conversation-rate-limit.ts'
import { mentionMessage } from '../../../bot/teams/mention-message.ts'
import type { Message } from '../../../bot/teams/port.ts'
import { TeamsFault } from '../../../bot/teams/teams-fault.ts'
import { card, text } from '../../../cards/parts/elements.ts'

const assessment = parseAssessmentId('the-return') ?? assert.fail()
const person = parsePersonId('grace') ?? assert.fail()
const grace: Member = { person, address: '29:grace', name: 'Grace Oduya', isGuest: false }
const where: Reference = {
  ...{ serviceUrl: 'https://smba.trafficmanager.net/uk/', conversation: '19:abc@thread.tacv2;messageid=1' },
  ...{ tenant: 'tenant', bot: { id: '28:bot' } },
}
const busy = new TeamsFault('passing', 'no', { statusCode: 429 })
const lost = new TeamsFault('passing', 'unknown')
const refused = new TeamsFault('refused', 'no', { statusCode: 403 })

/** A Teams whose next requests fail like this. */
function withFaults(faults: readonly (TeamsFault | undefined)[] = []) {
  let left = [...faults]
  const opened: string[] = []
  const posted: { readonly to: string; readonly activity: Message }[] = []
  const warnings: unknown[] = []
  const meet = () => {
    const fault = left.shift()
    if (fault) throw fault
  }
  const teller = directMessages({
    firstPause: 1,
    log: { warn: (...words: unknown[]) => void warnings.push(words) } as unknown as Log,
    pace: conversationRateLimit(),
    conversations: { find: async (_tenant, conversation) => (conversation === 'unknown' ? undefined : where) },
    conversationOf: async (tenant) => (tenant === 'a tenant without a board' ? '19:abc' : undefined),
    displays: { whereIs: async ({ tenant }) => (tenant === 'tenant' ? where : undefined) },
    end: {
      async openChat(reference, address) {
        opened.push(address)
        meet()
        return { ...reference, conversation: `chat with ${address}` }
      },
      async post({ conversation }, activity) {
        posted.push({ to: conversation, activity })
        meet()
        return 'id'
      },
    },
  })
  const note = card('a reminder', [text('a reminder')])
  return {
    ...{ teller, opened, posted, warnings },
    fails: (...next: typeof left) => {
      left = next
    },
    tell: (conversation = '19:abc@thread.tacv2') =>
      teller.tell('tenant', { type: 'tell', to: grace, conversation, card: note, again: { do: 'mine' } }),
    mention: (tenant = 'tenant') =>
      teller.mention(tenant, { type: 'mention', assessment, member: grace, text: '{name}: add me, $& {name}' }),
  }
}

describe('A message to somebody', () => {
  it('goes to their own chat, and asks for its newest state', async () => {
    const { tell, opened, posted } = withFaults()
    assert.equal(await tell(), 'delivered')
    assert.deepEqual(opened, ['29:grace'])
    assert.equal(posted[0]?.to, 'chat with 29:grace')
    const { refresh } = posted[0].activity.attachments?.[0]?.content ?? {}
    assert.deepEqual(refresh, {
      action: { type: 'Action.Execute', verb: 'mine', data: { do: 'mine' } },
      userIds: ['29:grace'],
    })
  })

  it('is tried again where Teams is busy, and not for ever', async () => {
    const some = withFaults([busy, busy, busy])
    assert.equal(await some.tell(), 'delivered')
    assert.equal(some.posted.length, 1)
    const many = withFaults(Array.from({ length: 9 }, () => busy))
    assert.equal(await many.tell(), 'failed')
    assert.deepEqual([many.opened.length, many.posted.length, many.warnings.length], [5, 0, 1])
  })

  it('is not sent twice where nobody knows whether it arrived; a chat may be opened twice', async () => {
    const { tell, opened, posted, fails } = withFaults([lost])
    assert.equal(await tell(), 'delivered')
    assert.deepEqual([opened.length, posted.length], [2, 1])
    fails(undefined, lost)
    assert.equal(await tell(), 'perhaps')
    assert.equal(posted.length, 2)
    fails(undefined, new TeamsFault('passing', 'perhaps', { statusCode: 502 }))
    assert.equal(await tell(), 'perhaps')
    assert.equal(posted.length, 3)
    fails(...Array.from({ length: 5 }, () => lost))
    assert.equal(await tell(), 'failed')
    assert.equal(posted.length, 3)
  })

  it('is not waited for longer than a claim lasts, nor tried again where it is wrong', async () => {
    const { tell, opened, fails } = withFaults([new TeamsFault('passing', 'no', { statusCode: 429, after: 60_000 })])
    assert.equal(await tell(), 'failed')
    fails(new TeamsFault('wrong', 'no', { statusCode: 413 }))
    assert.equal(await tell(), 'never')
    assert.equal(opened.length, 2)
  })

  it('does not reach who cannot be written to', async () => {
    const { tell, warnings } = withFaults([refused])
    assert.equal(await tell(), 'unreachable')
    assert.deepEqual(warnings, [])
    assert.equal(await tell('unknown'), 'failed')
  })

  it('is not tried again once the bot is to end', async () => {
    const { tell, teller, opened } = withFaults([busy, busy])
    teller.hurry()
    assert.equal(await tell(), 'failed')
    assert.equal(opened.length, 1)
  })
})

describe('A mention', () => {
  it('stands in the thread of the board, and names them once', async () => {
    const { mention, posted } = withFaults([busy])
    assert.equal(await mention(), 'delivered')
    const { to, activity } = posted[1] ?? assert.fail()
    assert.equal(to, where.conversation)
    assert.equal(activity.text, '<at>Grace Oduya</at>: add me, $& {name}')
    assert.deepEqual(activity.entities, [
      { type: 'mention', mentioned: { id: '29:grace', name: 'Grace Oduya' }, text: '<at>Grace Oduya</at>' },
    ])
    assert.equal(await mention('a tenant that nobody knows'), 'failed')
  })

  it('stands in the channel itself where there is no board, or its thread is gone', async () => {
    const { mention, posted, fails } = withFaults()
    assert.equal(await mention('a tenant without a board'), 'delivered')
    assert.equal(posted[0]?.to, '19:abc@thread.tacv2')
    fails(new TeamsFault('gone', 'no', { statusCode: 404 }))
    assert.equal(await mention(), 'failed')
    fails(refused)
    assert.equal(await mention('a tenant without a board'), 'unreachable')
  })

  it('writes a name to the letter', () => {
    const { text: written, entities } = mentionMessage({ ...grace, name: '<at>Ann & $1</at>' }, 'Hello {name}')
    assert.equal(written, 'Hello <at>&lt;at&gt;Ann &amp; $1&lt;/at&gt;</at>')
    assert.ok(written?.includes(Object(entities?.[0]).text))
  })

  it('of many people keeps within the limits of the conversation', async () => {
    const { mention, posted } = withFaults()
    const begun = performance.now()
    await Promise.all(Array.from({ length: 6 }, () => mention()))
    assert.ok(performance.now() - begun >= 990)
    assert.equal(posted.length, 6)
  })
})
