// The settings of the outbound proxy. Libraries read them too.

import { z } from 'zod'
import { given } from './environment.ts'

const address = z.url({
  protocol: /^https?$/,
  error: 'must be the address of a proxy, such as http://proxy.council.example:8080',
})

/** The schema of each setting of the proxy, by name. */
export const proxyEnvironment = { HTTPS_PROXY: given.pipe(address.optional()), NO_PROXY: given }
