// The web address of a message: in a channel's thread, in the channel itself, and in a group chat.

import assert from 'node:assert/strict'
import type { Reference } from '../../../bot/incoming/conversation-reference.ts'
import { messageLink } from '../../../bot/teams/message-link.ts'

const to = (conversation: string): Reference => ({
  conversation,
  serviceUrl: 'https://smba.example',
  tenant: 'a0a0',
  bot: { id: '28:bot' },
})

describe('The link to a message', () => {
  it('names the thread of a message in a channel', () => {
    assert.equal(
      messageLink(to('19:abc@thread.tacv2;messageid=1700'), '1701'),
      'https://teams.microsoft.com/l/message/19%3Aabc%40thread.tacv2/1701?tenantId=a0a0&parentMessageId=1700',
    )
  })

  it('names the message as its own thread if it begins one', () => {
    assert.match(messageLink(to('19:abc@thread.tacv2'), '1701'), /\/1701\?tenantId=a0a0&parentMessageId=1701$/)
  })

  it('says that a message of a group chat is in a chat', () => {
    const { searchParams } = new URL(messageLink(to('19:abc@thread.v2'), '1701'))
    assert.deepEqual([...searchParams], [['context', '{"contextType":"chat"}']])
  })
})
