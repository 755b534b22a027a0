// Posts JSON to a bot. Node's fetch takes twice the processor time for it.

import { exchange } from '../../../tools/develop/bench/load/post.ts'

/** The reply to a post. */
export type Delivered = { readonly status: number; readonly body: unknown }

/** Nobody listened, or the connection ended before the reply. */
export class NoReply extends Error {
  override readonly name = 'NoReply'
}

/** Posts JSON, or a string as it is. Rejects with NoReply when no whole reply came. */
export async function postTo(url: string, body: unknown): Promise<Delivered> {
  const noReply = (cause: unknown): never => {
    throw new NoReply(`There was no reply from ${url}.`, { cause })
  }
  const { status, said } = await exchange(url, typeof body === 'string' ? body : JSON.stringify(body)).catch(noReply)
  return { status, body: said ? JSON.parse(said) : undefined }
}
