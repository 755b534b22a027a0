// Two leads who have the settings before them at the same time.

import assert from 'node:assert/strict'
import { mergeSettings } from '../../../dialogs/settings/merge-settings.ts'

describe('Settings that another lead changed meanwhile', () => {
  const drawn = { due: '', name: 'Spring', leads: 'ann,ben', panel: '' }

  it('keep the other lead’s changes and take this lead’s', () => {
    const now = { due: '', name: 'Summer', leads: 'ann,ben', panel: '' }
    const typed = { due: '2026-06-30', name: 'Spring', leads: 'ann,ben' }
    assert.deepEqual(mergeSettings(typed, drawn, now), { ...now, due: '2026-06-30' })
  })

  it('take this lead’s value if both changed the same one', () => {
    const now = { ...drawn, name: 'Summer' }
    assert.equal(mergeSettings({ name: 'Autumn', leads: 'ann,ben' }, drawn, now).name, 'Autumn')
  })

  it('clear the value that this lead cleared', () => {
    assert.equal(mergeSettings({ leads: 'ann,ben' }, drawn, drawn).name, '')
  })

  it('change a list only by the entries that this lead added and removed', () => {
    const now = { ...drawn, leads: 'ann,ben,cai' }
    assert.equal(mergeSettings({ leads: 'ann,dee' }, drawn, now).leads, 'ann,cai,dee')
  })
})
