// Writes documents one after the other, and prints the id of each acknowledged one until the store refuses.
// Then it fills the last room with small documents, and prints the refusal and the remaining abilities of the store.

import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { StoreUnavailable } from '../../../store/store.ts'

const store = openSqliteStore(process.argv[2] ?? '')
const padding = 'x'.repeat(8000)

let told = ''
try {
  for (let number = 0; ; number++) {
    // Two writes are sent together: they are acknowledged together or refused together.
    const pair = [`${number}-left`, `${number}-right`]
    await Promise.all(pair.map((id) => store.write({ tenant: 't', kind: 'assessment', id }, { id, padding }, 'absent')))
    process.stdout.write(`${pair.join('\n')}\n`)
  }
} catch (error) {
  told = inWords(error)
}
try {
  for (let number = 0; ; number++) {
    await store.write({ tenant: 't', kind: 'assessment', id: `small-${number}` }, {}, 'absent')
    process.stdout.write(`small-${number}\n`)
  }
} catch {
  const found = await store.read({ tenant: 't', kind: 'assessment', id: '0-left' })
  const checked = await store.check().then(() => 'can be saved', inWords)
  process.stdout.write(`refused: ${told}\n${found ? 'still reads' : 'reads no more'}\nchecked: ${checked}\n`)
}

function inWords(error: unknown): string {
  return error instanceof StoreUnavailable ? error.message : `a bug: ${error}`
}
