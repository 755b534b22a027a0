// Decides by a keyed hash (HMAC) which answers the hub counts as their opposite (randomised response).

import { createHmac, createSecretKey } from 'node:crypto'
import { blurred, type Coin } from '../../scoring/benchmark/blurred-answers.ts'

/**
 * The hub's coin, the usual word in randomised response. Without the secret, nobody can tell which answers are
 * reversed.
 * @param secret 64 hexadecimal digits
 */
export function coinOf(secret: string): Coin {
  // With raw bytes instead of a key object, Node takes five times as long for each answer.
  const key = createSecretKey(secret, 'hex')
  return ({ council, submittedOn }, question) => {
    const digest = createHmac('sha256', key).update(`${council} ${submittedOn} ${question}`).digest()
    return digest.readUInt32BE(0) < blurred * 2 ** 32
  }
}
