// Two leads who have the settings before them at the same time.

import assert from 'node:assert/strict'
import { mergeSettings } from '../../../dialogs/settings/merge-settings.ts'

describe('Settings that somebody else has changed meanwhile', () => {
  const drawn = { due: '', name: 'Spring', leads: 'ann,ben', panel: '' }

  it('keep what the other has changed, and take what was changed here', () => {
    const now = { due: '', name: 'Summer', leads: 'ann,ben', panel: '' }
    const typed = { due: '2026-06-30', name: 'Spring', leads: 'ann,ben' }
    assert.deepEqual(mergeSettings(typed, drawn, now), { ...now, due: '2026-06-30' })
  })

  it('take this one where both have changed the same', () => {
    const now = { ...drawn, name: 'Summer' }
    assert.equal(mergeSettings({ name: 'Autumn', leads: 'ann,ben' }, drawn, now).name, 'Autumn')
  })

  it('empty what was emptied here', () => {
    assert.equal(mergeSettings({ leads: 'ann,ben' }, drawn, drawn).name, '')
  })

  it('add and take out of a list only those who were added and taken out here', () => {
    const now = { ...drawn, leads: 'ann,ben,cai' }
    assert.equal(mergeSettings({ leads: 'ann,dee' }, drawn, now).leads, 'ann,cai,dee')
  })
})
