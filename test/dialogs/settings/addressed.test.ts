// Once people say which type of body theirs is, every card addresses it by its noun, in either language.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { AuthorityType } from '../../../assessment/council.ts'
import { route } from '../../../dialogs/route.ts'
import { saveSettings } from '../../../dialogs/settings/settings.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { copyOver, ownChat, rosterOf, turnOf, typing } from '../bot-copy.ts'

const said = async (...given: Parameters<typeof route>) => JSON.stringify(await route(...given))

describe('a body whose type was said', () => {
  const folder = temporaryFolder()

  const expected: readonly [AuthorityType, en: RegExp, cy: RegExp][] = [
    ['fire-and-rescue', /not become the authority’s figure/, /Ni ddaw’n ffigur yr awdurdod/],
    ['police-and-crime', /not become the organisation’s figure/, /Ni ddaw’n ffigur y sefydliad/],
    ['county', /not become the council’s figure/, /Ni ddaw’n ffigur y cyngor/],
  ]
  for (const [authority, english, welsh] of expected) {
    it(`is addressed by its noun on the next card: ${authority}`, async () => {
      const store = openSqliteStore(join(folder(), 'test.sqlite'))
      const deps = copyOver(store, { members: async () => rosterOf() })
      const at = (input: Parameters<typeof turnOf>[1], locale = 'en-GB') => ({
        ...turnOf('ann', input),
        ...{ place: ownChat, locale },
      })
      await route(at(typing('start')), deps)
      const { person } = at(typing('start'))
      const record = await deps.people.read('tenant', person)
      const assessment = there(record?.assessments.at(-1))
      const before = await said(at(typing('finish')), deps)
      assert.match(before, /not become the council’s figure/)
      await saveSettings(
        at(typing('settings')),
        deps,
        { do: 'save-settings', assessment, part: 'council' },
        { authority },
      )
      assert.match(await said(at(typing('finish')), deps), english)
      assert.match(await said(at(typing('finish'), 'cy'), deps), welsh)
      await store.close()
    })
  }
})
