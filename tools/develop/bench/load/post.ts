// Sends an activity over a keep-alive connection, like the channel.

import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true })

/** Posts JSON text. Resolves with the status and the body of the response; rejects if there is no complete response. */
export function exchange(url: string, json: string): Promise<{ readonly status: number; readonly said: string }> {
  const body = Buffer.from(json)
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length }
    const sent = request(url, { agent, method: 'POST', headers }, (response) => {
      response.toArray().then((parts) => {
        resolve({ status: response.statusCode ?? 0, said: String(Buffer.concat(parts)) })
      }, reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}

/** Posts JSON and resolves with the body of the response. Rejects for any status other than 200. */
export async function post(url: string, activity: object): Promise<string> {
  const { status, said } = await exchange(url, JSON.stringify(activity))
  if (status !== 200) throw new Error(`${url} answered ${status}: ${said}`)
  return said
}
