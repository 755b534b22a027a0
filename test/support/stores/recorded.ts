// The bot's records of its shared messages. It saves a message's id after Teams has taken it: an act before that comes too
// early.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import type { Teams } from '../bots/teams.ts'
import { eventually } from '../eventually.ts'
import type { Room } from '../people/room.ts'

/** The records of all shared messages in a data file, as one text. */
function recordsIn(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = database.prepare("SELECT document FROM documents WHERE kind = 'display'").all()
  database.close()
  return rows.map(({ document }) => document).join()
}

const isRecorded = ({ file }: Teams, id: string) => recordsIn(file).includes(`"message":"${id}"`)

/** Resolves once the bot has recorded every message of the room: it knows then in which thread each stands. */
export const recorded = (teams: Teams, room: Room<unknown>): Promise<void> =>
  eventually(() => {
    const missing = teams.wire.messages(room.place.id).filter(({ id }) => !isRecorded(teams, id))
    assert.deepEqual(missing, [])
  })

/** Resolves once the bot has recorded the newest message of the room. */
export const newestRecorded = (teams: Teams, room: Room<unknown>): Promise<void> =>
  eventually(() => {
    const newest = teams.wire.messages(room.place.id).at(-1)
    assert.ok(newest && isRecorded(teams, newest.id))
  })
