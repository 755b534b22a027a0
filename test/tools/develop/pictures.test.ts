// The picture of the architecture shows the imports that the sources have. test/architecture.test.ts holds the file against it.

import assert from 'node:assert/strict'
import { architecturePicture, roomsInWords } from '../../../tools/develop/pictures/architecture-picture.ts'
import { importsOf, sourcesIn, type Tree, withoutComments } from '../../../tools/develop/pictures/imports.ts'
import { roomsOf } from '../../../tools/develop/pictures/rooms.ts'

const sources = sourcesIn('.')
const picture = architecturePicture(roomsOf(sources))

/** The sources with one more import, written as it would be in a file at the top of the room. */
const withImport = (room: string, from: string): Tree => ({ ...sources, [`${room}/more.ts`]: `import '${from}'\n` })

describe('The picture of the architecture', () => {
  it('differs once a room imports from another one, names another package, or has another folder', () => {
    assert.notEqual(architecturePicture(roomsOf(withImport('scoring', '../charts/svg.ts'))), picture)
    assert.notEqual(architecturePicture(roomsOf(withImport('scoring', 'node-fetch'))), picture)
    const folder = { ...sources, 'scoring/more/a.ts': '' }
    assert.notEqual(architecturePicture(roomsOf(folder)), picture)
  })

  it('stays the same after an import that a room has already', () => {
    assert.equal(architecturePicture(roomsOf(withImport('cards', '../assessment/ids.ts'))), picture)
    assert.equal(architecturePicture(roomsOf(withImport('store', 'node:sqlite'))), picture)
  })

  it('has each room, and an arrow or a name for every room that one of its files imports from', () => {
    const rooms = new Map(roomsOf(sources).map((room) => [room.name, room]))
    const seen = new Set<string>()
    for (const [path, source] of Object.entries(sources)) {
      const [room = '', ...below] = path.split('/')
      for (const { from } of importsOf(withoutComments(source))) {
        if (!from.startsWith('../'.repeat(below.length))) continue
        const target = from.slice(3 * below.length).split('/')[0] ?? ''
        if (target !== room && rooms.has(target)) seen.add(`${room} ${target}`)
      }
    }
    const shown = [...rooms.values()].flatMap(({ name, next, also }) =>
      [...next, ...also].map((target) => `${name} ${target}`),
    )
    assert.deepEqual(shown.toSorted(), [...seen].toSorted())
    for (const { name, next } of rooms.values()) {
      assert.ok(picture.includes(`<g id="${name}">`), name)
      for (const target of next) assert.ok(picture.includes(`<g id="${name}-${target}"`), `${name} to ${target}`)
    }
  })

  it('says the same in words for people who do not see it, and cuts no name', () => {
    const words = roomsInWords(roomsOf(sources))
    assert.ok(picture.includes(words))
    assert.match(words, /^tools imports from .*lib imports from no other room\./)
    assert.doesNotMatch(picture, /…/)
  })

  it('is not drawn of rooms in a circle, or of a room without a purpose', () => {
    assert.throws(() => roomsOf(withImport('lib', '../bot/log.ts')), /The rooms import each other: .*lib/)
    assert.throws(() => architecturePicture(roomsOf({ 'attic/a.ts': '' })), /what attic\/ is for/)
  })
})
