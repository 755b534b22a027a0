// A command says why it has no store to work with.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mustHaveFile } from '../../../tools/command/with-store.ts'

describe('the data file of a command', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maturity-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const file = () => join(folder, 'assessments.sqlite')

  it('is there', () => {
    writeFileSync(file(), '')
    assert.equal(mustHaveFile(folder), undefined)
  })

  it('is missing, or its folder is', () => {
    const message = (path: string) => `There is no data file ${path}: set DATA_DIR or COSMOS_ENDPOINT.`
    assert.throws(() => mustHaveFile(folder), { name: 'Stop', message: message(file()) })
    const nowhere = join(folder, 'nowhere')
    assert.throws(() => mustHaveFile(nowhere), { message: message(join(nowhere, 'assessments.sqlite')) })
  })

  it('is there and cannot be reached, as for an account without the right', () => {
    symlinkSync(file(), file())
    assert.throws(() => mustHaveFile(folder), {
      name: 'Stop',
      message: `The data file ${file()} cannot be used: its links lead round in a circle. Give the command with the bot's account.`,
    })
  })
})
