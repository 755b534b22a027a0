// Teams' store of files: it takes uploads and serves downloads, well or badly.

import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { addressOf } from './listening.ts'

/** One request of the bot. */
type FileRequest = {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly bytes: Buffer
}

/** How a request ends. `breaks`: the connection breaks after the request was read, and `isKept` says whether it had its effect. */
export type FileFault =
  | { readonly type: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  | { readonly type: 'breaks'; readonly isKept?: true }
  /** Answers after so many milliseconds. */
  | { readonly type: 'late'; readonly milliseconds: number }

export type FileStore = {
  readonly url: string
  /** Every request, refused ones included. */
  readonly requests: readonly FileRequest[]
  /** The files that are there, by the path that they were uploaded to or that they are downloaded from. */
  readonly files: Map<string, Buffer>
  /** The next requests end so, one after the other; then all goes well again. */
  fails(...faults: readonly FileFault[]): void
  close(): Promise<void>
}

/** Opens it on a free port of this machine. */
export async function openFileStore(): Promise<FileStore> {
  const requests: FileRequest[] = []
  const files = new Map<string, Buffer>()
  let faults: FileFault[] = []

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers } = request
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    requests.push({ method, path, headers, bytes })
    const [fault, ...later] = faults
    faults = later
    if (fault?.type === 'late') await setTimeout(fault.milliseconds)
    if (fault?.type === 'status') {
      end(fault.status, fault.headers)
      return
    }
    if (method === 'PUT' && (fault?.type !== 'breaks' || fault.isKept)) files.set(path, bytes)
    if (fault?.type === 'breaks') {
      request.socket.resetAndDestroy()
      return
    }
    const file = files.get(path)
    if (method === 'PUT') end(201, { 'content-type': 'application/json' }, '{"id":"1"}')
    else if (file) end(200, { 'content-type': 'application/octet-stream' }, file)
    else end(404)

    function end(status: number, headers: Readonly<Record<string, string>> = {}, body?: string | Buffer): void {
      response.writeHead(status, headers)
      response.end(body)
    }
  }

  const server = createServer((request, response) => void serve(request, response).catch(() => undefined))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: addressOf(server),
    requests,
    files,
    fails(...next) {
      faults = [...next]
    },
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}
