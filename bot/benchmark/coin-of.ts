// The coin of a hub: which answers its secret turns round.

import { createHmac, createSecretKey } from 'node:crypto'
import { blurred, type Coin } from '../../scoring/benchmark/blurred-answers.ts'

/**
 * The coin of a hub with this secret. Without the secret it is not known which answers are turned round.
 * @param secret 64 hexadecimal digits
 */
export function coinOf(secret: string): Coin {
  // With the bytes instead of a key, Node takes five times as long for each answer.
  const key = createSecretKey(secret, 'hex')
  return ({ council, submittedOn }, question) => {
    const digest = createHmac('sha256', key).update(`${council} ${submittedOn} ${question}`).digest()
    return digest.readUInt32BE(0) < blurred * 2 ** 32
  }
}
