// Sends an activity over a connection that is kept open, as the channel does.

import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'

const agent = new Agent({ keepAlive: true })

/** Posts JSON and resolves with the body of the answer. Rejects when the answer is anything but 200. */
export function post(url: string, activity: object): Promise<string> {
  const body = Buffer.from(JSON.stringify(activity))
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': body.length }
    const sent = request(url, { agent, method: 'POST', headers }, (response) => {
      text(response).then((answer) => {
        if (response.statusCode === 200) resolve(answer)
        else reject(new Error(`${url} answered ${response.statusCode}: ${answer}`))
      }, reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
