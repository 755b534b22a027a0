// Plays login.microsoftonline.com on this machine: it gives the bot its own token.

import { once } from 'node:events'
import { createServer } from 'node:http'
import { globalAgent } from 'node:https'
import { type AddressInfo, connect } from 'node:net'

export type Login = {
  /** How often a token was asked for. */
  asked(): number
  /** Takes connections and says nothing from now on. Gives what lets it answer. */
  isSilent(): () => void
  /** Breaks every connection from now on. */
  isAway(): void
  /** Answers from now on that the bot's secret is wrong. */
  refuses(): void
  close(): Promise<void>
}

/** Opens it. Until it is closed, what goes out by https as Node does it by itself comes here, and needs no certificate. */
export async function openLogin(): Promise<Login> {
  let asked = 0
  let does: 'answer' | 'break' | 'refuse' = 'answer'
  let gate = Promise.resolve()
  const server = createServer(async (request, response) => {
    asked += 1
    await gate
    if (does === 'break') return void request.socket.destroy()
    response.statusCode = does === 'refuse' ? 401 : 200
    const token = { token_type: 'Bearer', expires_in: 3600, access_token: 'the-token-of-the-bot-itself' }
    response.end(JSON.stringify(does === 'refuse' ? { error: 'invalid_client', error_description: 'Wrong.' } : token))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  globalAgent.createConnection = () => connect(port, '127.0.0.1')

  return {
    asked: () => asked,
    isSilent() {
      const { promise, resolve } = Promise.withResolvers<void>()
      gate = promise
      return resolve
    },
    isAway() {
      does = 'break'
    },
    refuses() {
      does = 'refuse'
    },
    async close() {
      Reflect.deleteProperty(globalAgent, 'createConnection')
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
