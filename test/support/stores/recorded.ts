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

/** The ids of the room's messages that no record has, the oldest first. */
function unrecorded({ file, wire }: Teams, room: Room<unknown>): readonly string[] {
  const records = recordsIn(file)
  const ids = wire.messages(room.place.id).map(({ id }) => id)
  return ids.filter((id) => !records.includes(`"message":"${id}"`))
}

/** Resolves once the bot has recorded every message of the room: it knows then in which thread each stands. */
export const recorded = (teams: Teams, room: Room<unknown>): Promise<void> =>
  eventually(() => assert.deepEqual(unrecorded(teams, room), []))

/** Resolves once the bot has recorded the newest message of the room. */
export const newestRecorded = (teams: Teams, room: Room<unknown>): Promise<void> =>
  eventually(() => {
    const newest = teams.wire.messages(room.place.id).at(-1)
    assert.ok(newest && !unrecorded(teams, room).includes(newest.id))
  })
