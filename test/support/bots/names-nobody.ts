// Checks that a log names no person and quotes no answer.

import assert from 'node:assert/strict'
import { channelIdOf, conversationOf, objectIdOf } from '../people/activities.ts'
import type { Client } from '../people/client.ts'

/**
 * Fails when the log holds a name, id, answer, note or question of this person, or a token. People in tests write about
 * "my secret" or "the fifth floor".
 */
export function namesNobody(log: readonly string[], { sender }: Pick<Client, 'sender'>): void {
  const ids = [objectIdOf(sender), channelIdOf(sender), conversationOf(sender)]
  for (const word of [
    sender.name,
    'Example',
    ...ids,
    'my secret',
    'fifth floor',
    'LEAD',
    'senior officer',
    '"yes"',
    'Bearer',
  ]) {
    const said = log.find((line) => line.toLowerCase().includes(word.toLowerCase()))
    assert.equal(said, undefined, `The log says ${word}.`)
  }
}
