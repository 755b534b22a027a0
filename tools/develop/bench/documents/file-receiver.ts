// The Teams side for files: forwards each consent card and accepts each upload.

import { once } from 'node:events'
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { z } from 'zod'

/** The bot's request to send a file. `message` is the id of the message with the request. */
type Consent = { readonly message: string; readonly context: unknown }

export type FileReceiver = {
  readonly url: string
  /** Resolves with the next consent request in this conversation. Call it once at a time. */
  consentIn(conversation: string): Promise<Consent>
  /** Resolves once a file was uploaded to this path. */
  uploadTo(path: string): Promise<void>
}

const posted = z.object({
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).default([]),
})
const consentType = 'application/vnd.microsoft.teams.card.file.consent'
const consentCard = z.object({ acceptContext: z.unknown() })

/** Starts it on a free port of this machine. It does not keep the process alive. */
export async function startFileReceiver(): Promise<FileReceiver> {
  const waiting = new Map<string, (happened: unknown) => void>()
  let messages = 0
  const server = createServer(async (request, response) => {
    const { method, url = '' } = request
    messages += 1
    const message = `${messages}`
    const body = await buffer(request)
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ id: message }))
    if (method === 'PUT' && url.startsWith('/upload/')) waiting.get(url)?.(undefined)
    if (method === 'POST') tellConsent(url, message, JSON.parse(body.toString()))
  })

  function tellConsent(url: string, message: string, activity: unknown): void {
    const { attachments } = posted.parse(activity)
    const asked = attachments.find(({ contentType }) => contentType === consentType)
    if (!asked) return
    const conversation = decodeURIComponent(/conversations\/([^/]+)/.exec(url)?.[1] ?? '')
    waiting.get(conversation)?.({ message, context: consentCard.parse(asked.content).acceptContext })
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has an address with a port.')
  const next = <Happened>(key: string) =>
    new Promise<Happened>((resolve) => waiting.set(key, (happened) => resolve(happened as Happened)))
  return {
    url: `http://127.0.0.1:${address.port}`,
    consentIn: (conversation) => next<Consent>(conversation),
    uploadTo: (path) => next<void>(path),
  }
}
