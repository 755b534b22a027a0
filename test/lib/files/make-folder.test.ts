// A folder is made with those above it, and a place that takes none is told instead of tried for ever.

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

  it('is made with the missing ones above it, for this account alone if it shall be', () => {
    makeFolder(join(folder, 'a/b/c'), 0o700)
    for (const each of ['a', 'a/b', 'a/b/c']) assert.equal(statSync(join(folder, each)).mode & 0o777, 0o700)
  })

  it('may be there, also as the root, with a slash at its end, or behind a link', () => {
    for (const each of [folder, `${folder}/`, '/', '.']) assert.doesNotThrow(() => makeFolder(each))
    symlinkSync(folder, join(folder, 'link'))
    makeFolder(join(folder, 'link/inside'))
    assert.ok(existsSync(join(folder, 'inside')))
  })

  it('is refused where a file or a broken link has its name', () => {
    writeFileSync(join(folder, 'file'), '')
    symlinkSync(join(folder, 'nowhere'), join(folder, 'broken'))
    assert.throws(() => makeFolder(join(folder, 'file')), { code: 'EEXIST' })
    assert.throws(() => makeFolder(join(folder, 'file/inside')), { code: 'ENOTDIR' })
    for (const each of ['broken', 'broken/inside']) {
      assert.throws(() => makeFolder(join(folder, each)), { code: 'EEXIST' })
    }
  })

  it('is refused where the system takes none, in a moment', function () {
    if (!existsSync('/proc/self')) this.skip()
    // In a process of its own: work that never ends could not be ended here.
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
