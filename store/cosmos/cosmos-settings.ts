// The settings of the Cosmos DB store: account, database, container and key.

import { z } from 'zod'

/** Names a container. */
export type CosmosPlace = {
  /** The account's address: https, or http for an emulator on this machine. */
  readonly endpoint: string
  readonly database: string
  readonly container: string
}

export type CosmosSettings = CosmosPlace & {
  /** The account's key. Without it the bot uses its managed identity. */
  readonly key?: string
}

/** The default names of the database and the container. */
export const usualNames = { database: 'digital-maturity', container: 'assessments' } as const

/** Parses an account's address and reduces it to its origin, such as `https://name.documents.azure.com`. */
export const cosmosEndpoint = z
  .url({
    protocol: /^https?$/,
    error: 'must be the address of a Cosmos DB account, such as https://name.documents.azure.com',
  })
  .transform((address) => new URL(address))
  .refine(({ protocol, hostname }) => protocol === 'https:' || loopback.includes(hostname), {
    error: 'must begin with https, because answers travel to it. Only an emulator on this machine may have http',
  })
  .transform(({ origin }) => origin)

/** The name of a database or a container. */
export const cosmosName = z.string().regex(/^[^/\\?#]{1,255}$/, 'must be a name without / \\ ? and #')

const loopback = ['127.0.0.1', 'localhost', '[::1]']
