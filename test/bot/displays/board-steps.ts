// Steps that most tests of the displays take with a board.

import assert from 'node:assert/strict'
import { board, type displayCopies, pressIn } from './copies-of-displays.ts'

export function boardSteps(opened: ReturnType<typeof displayCopies>) {
  const passes = (milliseconds: number) => opened().passes(milliseconds)
  const eventually = <Seen>(seen: () => Seen | Promise<Seen>) => opened().eventually(seen)
  const shown = () => opened().messages.map(({ shows }) => shows)
  return {
    ...{ passes, eventually, shown },
    /** Opens the board in a thread, and waits until it is there. */
    async posted(copy = opened().copy()) {
      await copy.show({ ...board, trigger: pressIn('1'), repost: {} })
      await eventually(async () => assert.ok((await opened().record())?.message))
      return copy
    },
    seesNewest: () => eventually(() => assert.equal(shown().at(-1), opened().newest())),
  }
}
