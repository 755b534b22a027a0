// Real activities, changed at random: no 5xx, a living process, and nobody else's answers touched.

import assert from 'node:assert/strict'
import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import {
  type Activity,
  installActivities,
  invokeActivity,
  objectIdOf,
  submitActivity,
  textActivity,
} from '../support/activities.ts'
import { buttonsOf } from '../support/card-reading.ts'
import { hostile } from '../support/hostile.ts'
import { inTeams } from '../support/teams.ts'

const junk = fc.oneof(fc.constantFrom(...hostile.filter(({ length }) => length < 1000)), fc.jsonValue({ maxDepth: 2 }))

/** Where to change an activity: which of its parts, counted through all of them, and what to put there. */
const changes = fc.array(fc.record({ at: fc.nat(), to: fc.option(junk, { nil: undefined }) }), {
  minLength: 1,
  maxLength: 4,
})

type Path = readonly (string | number)[]

function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Object.entries(value).flatMap(([key, part]) => pathsIn(part, [...path, key]))
  return path.length > 0 ? [path, ...inside] : inside
}

function put(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  Object.assign(copy, { [key]: put((copy as Record<string | number, unknown>)[key], rest, to) })
  return copy
}

describe('Activities changed at random', () => {
  const teams = inTeams()

  it('are answered below 500, and leave everybody else’s answers alone', async () => {
    const now = new Date('2026-05-04T09:00:00Z')
    const ann = teams().person('ann')
    const ben = teams().person('ben')
    for (const person of [ann, ben]) {
      await person.says('start')
      await person.presses('Yes')
      await person.presses('No')
    }
    const stored = () => {
      const database = new DatabaseSync(teams().file, { readOnly: true })
      const rows = database.prepare('SELECT * FROM documents ORDER BY kind, id').all()
      database.close()
      return JSON.stringify(rows.filter((row) => JSON.stringify(row).includes(objectIdOf(ben.sender))))
    }
    const before = stored()
    const real: readonly Activity[] = [
      ...installActivities(ann.sender, now),
      ...['yes', 'review', 'results'].map((word) => textActivity(ann.sender, now, word)),
      ...buttonsOf(ann.card().card).flatMap(({ verb, data }) => {
        const pressed = { verb, data: { ...data, 'note~a': 'a note', 'LEAD-1C~a': 'no' }, message: ann.card().message }
        return [invokeActivity(ann.sender, now, pressed), submitActivity(ann.sender, now, pressed)]
      }),
    ]
    // Only where replies go stays as it is: an address made up at random would be called, and tried again for minutes.
    const mutable = (activity: Activity) => pathsIn(activity).filter(([first]) => first !== 'serviceUrl')

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...real), changes, async (activity, wanted) => {
        const paths = mutable(activity)
        const changed = wanted.reduce<unknown>(
          (value, { at, to }) => put(value, paths[at % paths.length] ?? [], to),
          activity,
        )
        const { status } = await teams().post(changed)
        assert.ok(status < 500, String(status))
      }),
      { seed: 90, numRuns: 500 },
    )
    assert.equal(stored(), before)
    const faults = teams().log.filter((line) => line.includes('"A turn failed."'))
    assert.deepEqual(faults, [])
    await ben.says('resume')
    assert.equal(ben.isAsked(), 'LEAD-2C')
  })
})
