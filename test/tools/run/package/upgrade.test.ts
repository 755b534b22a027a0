// A new app package updates the installed one, or is refused with the reason.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { Stop } from '../../../../tools/command/stop.ts'
import { mustUpgrade } from '../../../../tools/run/package/upgrade.ts'

const older = { id: 'app', version: '1.9.0', bots: [{ botId: 'bot' }] }
const zip = (manifest: unknown) => zipSync({ 'manifest.json': strToU8(JSON.stringify(manifest)) })

describe('An upgrade of the app package', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
    writeFileSync(join(folder, 'older.zip'), zip(older))
  })
  after(() => rmSync(folder, { recursive: true }))

  const upgrade = (manifest: unknown, file = 'older.zip') => mustUpgrade(join(folder, file), zip(manifest))
  const refused = (work: () => void, reason: RegExp) =>
    assert.throws(work, (error) => error instanceof Stop && reason.test(error.message))

  for (const version of ['1.9.1', '1.10.0', '2.0.0']) {
    it(`is accepted with the same ids and ${version} after 1.9.0`, () => {
      upgrade({ ...older, version })
    })
  }

  for (const version of ['1.9.0', '1.8.9', '0.10.0']) {
    it(`is refused with ${version} after 1.9.0`, () => {
      refused(() => upgrade({ ...older, version }), /Raise "version" in package\.json/)
    })
  }

  it('is refused with another app id, which would be a second app beside the first', () => {
    refused(() => upgrade({ ...older, version: '2.0.0', id: 'other' }), /The app's id was app .* Set TEAMS_APP_ID/)
  })

  it('is refused with another bot, which would know no conversation', () => {
    refused(
      () => upgrade({ ...older, version: '2.0.0', bots: [{ botId: 'other' }] }),
      /The bot's id was bot and is other/,
    )
  })

  it('is refused if the file is missing, or is no app package', () => {
    assert.throws(() => upgrade(older, 'nowhere.zip'), { code: 'ENOENT' })
    writeFileSync(join(folder, 'text.zip'), 'no zip')
    refused(() => upgrade(older, 'text.zip'), /is no app package/)
    writeFileSync(join(folder, 'other.zip'), zipSync({ 'other.json': strToU8('{}') }))
    refused(() => upgrade(older, 'other.zip'), /is no app package/)
  })
})
