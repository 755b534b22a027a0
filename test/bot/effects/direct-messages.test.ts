// Direct messages: in a personal chat, or as a mention in the thread, each with its outcome.

import assert from 'node:assert/strict'
import { parseAssessmentId, parsePersonId } from '../../../assessment/ids.ts'
import type { Member } from '../../../assessment/team/team.ts'
import { directMessages } from '../../../bot/effects/direct-messages.ts'
import type { Reference } from '../../../bot/incoming/conversation-reference.ts'
import type { Log } from '../../../bot/log.ts'
import { mentionMessage } from '../../../bot/teams/mention-message.ts'
import type { Message } from '../../../bot/teams/port.ts'
import { TeamsFault } from '../../../bot/teams/teams-fault.ts'
import { card, text } from '../../../cards/parts/elements.ts'
import { manualTiming } from '../../lib/manual-timing.ts'
import { pacedOver } from '../teams/pace/paced-over.ts'

const assessment = parseAssessmentId('the-return') ?? assert.fail()
const person = parsePersonId('grace') ?? assert.fail()
const grace: Member = { person, address: '29:grace', name: 'Grace Oduya', isGuest: false }
const thread: Reference = {
  ...{ serviceUrl: 'https://smba.trafficmanager.net/uk/', conversation: '19:abc@thread.tacv2;messageid=1' },
  ...{ tenant: 'tenant', bot: { id: '28:bot' } },
}
const busy = new TeamsFault('passing', 'no', { statusCode: 429 })
const lost = new TeamsFault('passing', 'unknown')
const refused = new TeamsFault('refused', 'no', { statusCode: 403 })

/** A fake Teams whose next requests fail with these faults, in this order. */
function withFaults(faults: readonly (TeamsFault | undefined)[] = []) {
  const timing = manualTiming()
  let left = [...faults]
  const opened: string[] = []
  const posted: { readonly to: string; readonly activity: Message; readonly at: number }[] = []
  const warnings: unknown[] = []
  const meet = () => {
    const fault = left.shift()
    if (fault) throw fault
  }
  const messages = directMessages({
    timing,
    log: { warn: (...words: unknown[]) => void warnings.push(words) } as unknown as Log,
    conversations: { find: async (_tenant, conversation) => (conversation === 'unknown' ? undefined : thread) },
    conversationOf: async (tenant) => (tenant === 'a tenant without a board' ? '19:abc' : undefined),
    displays: { threadOf: async ({ tenant }) => (tenant === 'tenant' ? thread : undefined) },
    teams: pacedOver(
      {
        async openChat(reference, address) {
          opened.push(address)
          meet()
          return { ...reference, conversation: `chat with ${address}` }
        },
        async post({ conversation }, activity) {
          posted.push({ to: conversation, activity, at: timing.now() })
          meet()
          return 'id'
        },
      },
      timing,
    ),
  })
  const note = card('a reminder', [text('a reminder')])
  return {
    ...{ messages, timing, opened, posted, warnings },
    fails: (...next: typeof left) => {
      left = next
    },
    tell: (conversation = '19:abc@thread.tacv2') =>
      timing.during(
        messages.tell('tenant', { type: 'tell', to: grace, conversation, card: note, again: { do: 'mine' } }),
      ),
    mention: (tenant = 'tenant') =>
      timing.during(
        messages.mention(tenant, { type: 'mention', assessment, member: grace, text: '{name}: add me, $& {name}' }),
      ),
  }
}

describe('A direct message', () => {
  it('goes to the personal chat, with a card that refreshes itself', async () => {
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

  it('is retried while Teams is busy, five times at most', async () => {
    const some = withFaults([busy, busy, busy])
    assert.equal(await some.tell(), 'delivered')
    assert.equal(some.posted.length, 1)
    const many = withFaults(Array.from({ length: 9 }, () => busy))
    assert.equal(await many.tell(), 'failed')
    assert.deepEqual([many.opened.length, many.posted.length, many.warnings.length], [5, 0, 1])
  })

  it('is not sent twice if it may have arrived, while a chat may be opened twice', async () => {
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

  it('is not retried after its claim has expired, or if Teams will never accept it', async () => {
    const { tell, opened, fails } = withFaults([new TeamsFault('passing', 'no', { statusCode: 429, after: 60_000 })])
    assert.equal(await tell(), 'failed')
    fails(new TeamsFault('wrong', 'no', { statusCode: 413 }))
    assert.equal(await tell(), 'never')
    assert.equal(opened.length, 2)
  })

  it('is reported as unreachable for a person who has not added the bot', async () => {
    const { tell, warnings } = withFaults([refused])
    assert.equal(await tell(), 'unreachable')
    assert.deepEqual(warnings, [])
    assert.equal(await tell('unknown'), 'failed')
  })

  it('is not retried while the bot ends', async () => {
    const { tell, messages, opened } = withFaults([busy, busy])
    messages.stopRetrying()
    assert.equal(await tell(), 'failed')
    assert.equal(opened.length, 1)
  })
})

describe('A direct message whose retry is pending', () => {
  it('fails at once when the bot ends', async () => {
    const { tell, messages, timing, opened } = withFaults([busy, busy])
    const outcome = tell()
    void timing.sleep(100).then(messages.stopRetrying)
    assert.equal(await outcome, 'failed')
    assert.deepEqual([opened.length, timing.now()], [1, 100])
  })
})

describe('A mention', () => {
  it('goes to the thread of the board, and names the person once', async () => {
    const { mention, posted } = withFaults([busy])
    assert.equal(await mention(), 'delivered')
    const { to, activity } = posted[1] ?? assert.fail()
    assert.equal(to, thread.conversation)
    assert.equal(activity.text, '<at>Grace Oduya</at>: add me, $& {name}')
    assert.deepEqual(activity.entities, [
      { type: 'mention', mentioned: { id: '29:grace', name: 'Grace Oduya' }, text: '<at>Grace Oduya</at>' },
    ])
    assert.equal(await mention('an unknown tenant'), 'failed')
  })

  it('goes to the channel itself if there is no board, or its thread was deleted', async () => {
    const { mention, posted, fails } = withFaults()
    assert.equal(await mention('a tenant without a board'), 'delivered')
    assert.equal(posted[0]?.to, '19:abc@thread.tacv2')
    fails(new TeamsFault('gone', 'no', { statusCode: 404 }))
    assert.equal(await mention(), 'failed')
    fails(refused)
    assert.equal(await mention('a tenant without a board'), 'unreachable')
  })

  it('escapes every character of a name that could be markup', () => {
    const { text: written, entities } = mentionMessage({ ...grace, name: '<at>Ann & $1</at>' }, 'Hello {name}')
    assert.equal(written, 'Hello <at>&lt;at&gt;Ann &amp; $1&lt;/at&gt;</at>')
    assert.ok(written?.includes(Object(entities?.[0]).text))
  })

  it('keeps within the rate limit of the conversation for many people', async () => {
    const { mention, posted, timing } = withFaults()
    await Promise.all(Array.from({ length: 6 }, () => mention()))
    assert.equal(posted.length, 6)
    assert.deepEqual(
      posted.map(({ at }) => at),
      [0, 0, 0, 1000, 2000, 2000],
    )
    assert.equal(timing.sleeping, 0)
  })
})
