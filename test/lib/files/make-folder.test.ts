// A folder is made with its parents, and a place that allows no folders is an error instead of an endless loop.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from '../../../lib/files/make-folder.ts'
import { patience } from '../../support/patience.ts'

describe('a folder to be made', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maturity-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('is made with its missing parents, with access only for this account if asked', () => {
    makeFolder(join(folder, 'a/b/c'), 0o700)
    for (const each of ['a', 'a/b', 'a/b/c']) assert.equal(statSync(join(folder, each)).mode & 0o777, 0o700)
  })

  it('may exist already, be the root, end with a slash, or be behind a link', () => {
    for (const each of [folder, `${folder}/`, '/', '.']) assert.doesNotThrow(() => makeFolder(each))
    symlinkSync(folder, join(folder, 'link'))
    makeFolder(join(folder, 'link/inside'))
    assert.ok(existsSync(join(folder, 'inside')))
  })

  it('is refused if a file or a broken link has its name', () => {
    writeFileSync(join(folder, 'file'), '')
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken'))
    assert.throws(() => makeFolder(join(folder, 'file')), { code: 'EEXIST' })
    assert.throws(() => makeFolder(join(folder, 'file/inside')), { code: 'ENOTDIR' })
    for (const each of ['broken', 'broken/inside']) {
      assert.throws(() => makeFolder(join(folder, each)), { code: 'EEXIST' })
    }
  })

  it('is refused quickly in a place that allows no folders', function () {
    if (!existsSync('/proc/self')) this.skip()
    // In a separate process, because an endless loop could not be stopped here.
    const source = `import { makeFolder } from ${JSON.stringify(import.meta.resolve('../../../lib/files/make-folder.ts'))}
for (const path of ['/proc/none', '/proc/none/below/it']) {
  try { makeFolder(path) } catch ({ code, path: named }) { console.log(code, named) }
}`
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', source], {
      encoding: 'utf8',
      timeout: patience,
    })
    assert.equal(stdout, 'ENOTSUP /proc/none\nENOTSUP /proc/none\n')
  })
})
