// The reply to a person's file that cannot be read in time.

import assert from 'node:assert/strict'
import { fileReader } from '../../../bot/files/file-reader.ts'
import type { Table } from '../../../reports/reading/table/table.ts'
import { dma } from '../../scoring/sets.ts'
import { inTeams } from '../../support/bots/teams.ts'
import { openFileStore } from '../../support/wire/file-store.ts'

describe('A file that a person sends', () => {
  it('is refused with an explanation if it cannot be read in time, and the log says so', async () => {
    const store = await openFileStore()
    const logged: string[] = []
    try {
      store.files.set('/file', Buffer.from('question,answer'))
      const parts = {
        deps: { sets: { newest: dma } },
        policy: { type: 'local' },
        ending: new AbortController().signal,
        log: { warn: (_: unknown, text: string) => logged.push(text) },
        tables: { read: (): Promise<Table> => Promise.reject(new Error('A task took longer than 6000 ms.')) },
      }
      const read = fileReader(parts as never)
      for (const [locale, words] of [
        ['en-GB', 'I could not read the file within a few seconds. Send it again'],
        ['cy-GB', 'Methais â darllen y ffeil o fewn ychydig eiliadau. Anfonwch hi eto'],
      ] as const)
        assert.ok(JSON.stringify(await read({ locale } as never, `${store.url}/file`)).includes(words))
      assert.deepEqual(logged, Array(2).fill('A file that a person sent could not be read.'))
    } finally {
      await store.close()
    }
  })
})

describe('The thread that reads tables', () => {
  const closed: string[] = []
  const close = async () => void closed.push('tables')
  const read = () => Promise.reject(new Error('Nobody has sent a file.'))
  const teams = inTeams({ tables: { read, close } })

  it('is closed when the bot stops', async () => {
    await teams().stopsBot()
    assert.deepEqual(closed, ['tables'])
  })
})
