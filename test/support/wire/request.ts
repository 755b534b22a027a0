// Reads from the method and path what the bot requests of Teams.

export type Asked =
  | { readonly type: 'create' }
  | { readonly type: 'post'; readonly conversation: string }
  | { readonly type: 'edit' | 'delete'; readonly conversation: string; readonly message: string }
  | { readonly type: 'members'; readonly conversation: string }
  | { readonly type: 'member'; readonly conversation: string; readonly member: string }
  | { readonly type: 'nothing known' }

const shape = /^\/v3\/conversations(?:\/([^/]+)\/(activities|pagedmembers|members)(?:\/([^/]+))?)?$/

/**
 * Reads a request of the bot from its method and path.
 *
 * @param path decoded
 */
export function askedOf(method: string, path: string): Asked {
  const [found, conversation, what, id] = shape.exec(path) ?? []
  if (found && !conversation && method === 'POST') return { type: 'create' }
  if (!conversation) return { type: 'nothing known' }
  switch (`${method} ${what}`) {
    case 'POST activities':
      return { type: 'post', conversation }
    case 'PUT activities':
      return id ? { type: 'edit', conversation, message: id } : { type: 'nothing known' }
    case 'DELETE activities':
      return id ? { type: 'delete', conversation, message: id } : { type: 'nothing known' }
    case 'GET pagedmembers':
      return { type: 'members', conversation }
    case 'GET members':
      return id ? { type: 'member', conversation, member: id } : { type: 'nothing known' }
    default:
      return { type: 'nothing known' }
  }
}
