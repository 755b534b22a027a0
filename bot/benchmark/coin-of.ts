// The coin of a hub: which answers its secret turns round.

import { createHmac } from 'node:crypto'
import { blurred, type Coin } from '../../scoring/benchmark/blurred-answers.ts'

/**
 * The coin of a hub with this secret. Without the secret it is not known which answers are turned round.
 * @param secret 64 hexadecimal digits
 */
export function coinOf(secret: string): Coin {
  const key = Buffer.from(secret, 'hex')
  return ({ council, submittedOn }, question) => {
    const digest = createHmac('sha256', key).update(`${council} ${submittedOn} ${question}`).digest()
    return digest.readUInt32BE(0) < blurred * 2 ** 32
  }
}
