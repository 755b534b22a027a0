// The store in one Azure Cosmos DB container, for several copies of the bot. A tenant's documents are one partition. A
// replacement or removal is conditional on the last read etag.

import { randomBytes } from 'node:crypto'
import type { Container } from '@azure/cosmos'
import type { Attempt, RetryPolicy } from '../../lib/retry.ts'
import type { Key, Store, Versioned, Written } from '../store.ts'
import { openCosmosClient } from './cosmos-client.ts'
import { refuseUnfit } from './cosmos-container.ts'
import { isAnswer, ReturnedStatus, unavailable } from './cosmos-fault.ts'
import { itemIdOf, parseItem, parseKey, parseVersion, type StoredItem, toItem, toVersion } from './cosmos-item.ts'
import { everyKey, ofKind, pages, probeId } from './cosmos-query.ts'
import { asked, opening, usual } from './cosmos-retry.ts'
import type { CosmosPlace, CosmosSettings } from './cosmos-settings.ts'

/**
 * Opens the container. Throws StoreUnavailable if it is missing or unfit, or if Cosmos DB cannot be reached or refuses
 * writes.
 */
export async function openCosmosStore(settings: CosmosSettings, patience: RetryPolicy = usual): Promise<Store> {
  const { endpoint, database, container: name } = settings
  const place: CosmosPlace = { endpoint, database, container: name }
  const client = await openCosmosClient(settings)
  const container = client.database(database).container(name)
  const atFirst = { ...patience, ...opening }
  const { resource } = await asked(place, atFirst, (abortSignal) => container.read({ abortSignal }))
  refuseUnfit(resource, place)
  await asked(place, atFirst, (signal) => probe(container, signal))
  return storeIn(container, place, patience)
}

function storeIn(container: Container, place: CosmosPlace, patience: RetryPolicy): Store {
  const underWay = new Set<Promise<unknown>>()
  let isClosed = false

  /** Every request goes through here. */
  function ask<Result>(attempt: Attempt<Result>): Promise<Result> {
    if (isClosed) return Promise.reject(unavailable('closed', place))
    const answer = asked(place, patience, attempt)
    underWay.add(answer)
    const leave = () => void underWay.delete(answer)
    answer.then(leave, leave)
    return answer
  }

  /** Parses our documents. Throws StoreUnavailable for an item that is not ours. */
  function ours<Part>(parse: (value: unknown) => Part | undefined, value: unknown): Part {
    const part = parse(value)
    if (part === undefined) throw unavailable('foreign', place)
    return part
  }

  async function find({ tenant, ...key }: Key, abortSignal: AbortSignal): Promise<StoredItem | undefined> {
    const found = await container.item(itemIdOf(key), tenant).read({ abortSignal })
    if (found.statusCode !== 404) return ours(parseItem, found.resource)
    // The SDK reports a missing item, a missing container and a lagging replica in the same way.
    if (found.substatus) throw new ReturnedStatus(404, found.substatus)
    return undefined
  }

  /** Finds out whether an earlier attempt at a refused write succeeded. */
  async function outcome(key: Key, operation: string, signal: AbortSignal): Promise<Written> {
    const item = await find(key, signal)
    if (!item?.operations.includes(operation)) return 'conflict'
    // If others have written since, the version is gone. A write that names the returned version always conflicts.
    return { version: item.operations[0] === operation ? versioned(item).version : operation }
  }

  return {
    async read(key) {
      const item = await ask((signal) => find(key, signal))
      return item && versioned(item)
    },
    async write(key, document, ifVersion) {
      const before = ifVersion === 'absent' ? undefined : parseVersion(ifVersion)
      const operation = randomBytes(9).toString('base64url')
      const item = toItem(key, document, operation, before?.operations ?? [])
      return ask(async (abortSignal, mayHaveHappened) => {
        if (ifVersion !== 'absent' && !before) return 'conflict'
        try {
          const written = before
            ? await container
                .item(item.id, key.tenant)
                .replace(item, { abortSignal, accessCondition: { type: 'IfMatch', condition: before.etag } })
            : await container.items.create(item, { abortSignal })
          return { version: toVersion({ etag: written.etag, operations: item.operations }) }
        } catch (error) {
          if (!isAnswer(error, before ? [404, 412] : [409])) throw error
          return mayHaveHappened ? outcome(key, operation, abortSignal) : 'conflict'
        }
      })
    },
    async remove({ tenant, ...key }, ifVersion) {
      const version = parseVersion(ifVersion)
      return ask(async (abortSignal, mayHaveHappened) => {
        if (!version) return 'conflict'
        try {
          await container
            .item(itemIdOf(key), tenant)
            .delete({ abortSignal, accessCondition: { type: 'IfMatch', condition: version.etag } })
          return 'removed'
        } catch (error) {
          if (mayHaveHappened && isAnswer(error, [404])) return 'removed'
          if (isAnswer(error, [404, 412])) return 'conflict'
          throw error
        }
      })
    },
    async *list(tenant, kind, prefix) {
      for await (const found of pages(container, ask, ofKind(tenant, kind, prefix))) {
        yield { id: ours(parseKey, found).id, ...versioned(ours(parseItem, found)) }
      }
    },
    async *keys() {
      for await (const found of pages(container, ask, everyKey)) yield ours(parseKey, found)
    },
    // Cosmos DB keeps no files for us.
    async compact() {},
    async check() {
      await ask((signal) => probe(container, signal))
    },
    async close() {
      isClosed = true
      await Promise.allSettled(underWay)
    },
  }
}

/** Writes an item and removes it. Other copies of the bot do the same, so it may be gone before the removal. */
async function probe(container: Container, abortSignal: AbortSignal): Promise<void> {
  await container.items.upsert({ id: probeId, tenantId: probeId }, { abortSignal })
  try {
    await container.item(probeId, probeId).delete({ abortSignal })
  } catch (error) {
    if (!isAnswer(error, [404])) throw error
  }
}

function versioned({ document, operations, _etag: etag }: StoredItem): Versioned<unknown> {
  return { document, version: toVersion({ etag, operations }) }
}
