// Preloaded into Microsoft's playground, so that its servers listen on this machine only. It has no setting for this.

import { Server } from 'node:net'

const listen = Server.prototype.listen

Server.prototype.listen = function (this: Server, ...given: unknown[]): Server {
  const [port, host] = given
  const local = typeof port === 'number' && typeof host !== 'string' ? [port, '127.0.0.1', ...given.slice(1)] : given
  return Reflect.apply(listen, this, local)
} as typeof listen
