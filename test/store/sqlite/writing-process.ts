// A process of its own that writes documents one after the other, and prints the id of each that was acknowledged.
// It goes on until it is killed or refused; then it prints what it was told, and whether the store still answers.

import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { StoreUnavailable } from '../../../store/store.ts'

const store = openSqliteStore(process.argv[2] ?? '')
const padding = 'x'.repeat(8000)

try {
  for (let number = 0; ; number++) {
    // Two go together: they are acknowledged together or refused together.
    const pair = [`${number}-left`, `${number}-right`]
    await Promise.all(pair.map((id) => store.write({ tenant: 't', kind: 'assessment', id }, { id, padding }, 'absent')))
    process.stdout.write(`${pair.join('\n')}\n`)
  }
} catch (error) {
  const told = error instanceof StoreUnavailable ? error.message : `a bug: ${error}`
  const found = await store.read({ tenant: 't', kind: 'assessment', id: '0-left' })
  process.stdout.write(`refused: ${told}\n${found ? 'still reads' : 'reads no more'}\n`)
}
