// Once people say which type of body theirs is, every card addresses it by its noun, in either language.

import assert from 'node:assert/strict'
import { join } from 'node:path'
import type { AuthorityType, Council } from '../../../assessment/council.ts'
import { newOrganisation, usualOrganisation } from '../../../assessment/organisation/organisation.ts'
import { addedOrganisation } from '../../../assessment/organisation/tenant-councils.ts'
import { route } from '../../../dialogs/route.ts'
import { saveSettings } from '../../../dialogs/settings/settings.ts'
import { addCouncil } from '../../../dialogs/team/councils/tenant-councils.ts'
import { openSqliteStore } from '../../../store/sqlite/sqlite.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { there } from '../../support/cards/sample.ts'
import { copyOver, ownChat, rosterOf, turnOf, typing } from '../bot-copy.ts'

const said = async (...given: Parameters<typeof route>) => JSON.stringify(await route(...given))

describe('A body of a known type', () => {
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
        () => assert.fail('No card asked for the part.'),
      )
      assert.match(await said(at(typing('finish')), deps), english)
      assert.match(await said(at(typing('finish'), 'cy'), deps), welsh)
      await store.close()
    })
  }
})

describe('A greeting', () => {
  const folder = temporaryFolder()

  /** The text of the first card and of the help card for Ann's colleague. */
  async function greeted(councils: readonly Council[], deployment: Council = {}) {
    const store = openSqliteStore(join(folder(), 'test.sqlite'))
    const deps = copyOver(store, { council: deployment, members: async () => rosterOf() })
    const [first = {}, ...others] = councils
    await deps.organisations.create('tenant', usualOrganisation('tenant'), { ...newOrganisation, council: first })
    for (const [nth, council] of others.entries()) {
      assert.equal(await addCouncil(deps, 'tenant', addedOrganisation(String(nth)), { council }), undefined)
    }
    const turn = { ...turnOf('bob', typing('hello')), place: ownChat, locale: 'en-GB' }
    const welcome = await said({ ...turn, input: { type: 'installed' } }, deps)
    const help = await said({ ...turn, input: typing('help') }, deps)
    await store.close()
    return { welcome, help }
  }

  it('addresses the tenant’s only body by its noun, before the reader has an assessment', async () => {
    const { welcome, help } = await greeted([{ authority: 'fire-and-rescue' }])
    assert.match(welcome, /How digitally mature is your authority\?/)
    assert.match(help, /authority, targets and due date/)
  })

  it('says council while the type is not known', async () => {
    const { welcome, help } = await greeted([{ name: 'Wrenbridge' }])
    assert.match(welcome, /How digitally mature is your council\?/)
    assert.match(help, /council, targets and due date/)
  })

  it('says council if the tenant has several bodies', async () => {
    const { welcome } = await greeted([{ authority: 'fire-and-rescue' }, { authority: 'police-and-crime' }])
    assert.match(welcome, /How digitally mature is your council\?/)
  })

  it('follows the type that the deployment states, before the stored one', async () => {
    const { welcome } = await greeted([{ authority: 'county' }], { authority: 'police-and-crime' })
    assert.match(welcome, /How digitally mature is your organisation\?/)
  })
})
