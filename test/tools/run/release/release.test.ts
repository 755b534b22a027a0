// A release has everything that a council downloads, and is refused when it could not be built again.

import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { hash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Stop } from '../../../../tools/command/stop.ts'
import { type ReleaseOptions, release } from '../../../../tools/run/release/release.ts'

const changelog = `# Changelog

## [Unreleased]

### Added

- Something for later.

## [1.2.0] - 2027-01-31

### Fixed

- A press is never lost.

## [1.1.0] - 2026-12-01

### Added

- The first thing.
`

describe('A release', () => {
  let root = ''
  let told: string[] = []
  let scripts: string[] = []
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'release-'))
    told = []
    scripts = []
    write('package.json', JSON.stringify({ name: 'digital-maturity-bot', version: '1.2.0' }))
    write('CHANGELOG.md', changelog)
    write('.gitignore', 'build/\n')
    git('init', '--quiet')
    git('config', 'user.name', 'A maintainer')
    git('config', 'user.email', 'maintainer@council.example')
    commit()
  })
  afterEach(() => rmSync(root, { recursive: true }))

  const write = (name: string, text: string) => writeFileSync(join(root, name), text)
  function commit(): void {
    git('add', '--all')
    git('commit', '--quiet', '--message', 'All of it')
  }

  const released = (options: Partial<ReleaseOptions> = {}) =>
    release({
      ...{ root, environment: {}, isTrial: false, setsTag: false },
      tell: (line) => told.push(line),
      runScript(script) {
        scripts.push(script)
        mkdirSync(join(root, 'build'), { recursive: true })
        if (script === 'sbom') write('build/sbom.cdx.json', '{"bomFormat":"CycloneDX"}')
      },
      packages: {
        own: async () => Buffer.from('of the council'),
        template: async () => Buffer.from('of every council'),
      },
      ...options,
    })
  const folder = () => join(root, 'build/release/1.2.0')
  const file = (name: string) => readFileSync(join(folder(), name))
  const refused = (work: Promise<void>, reason: RegExp) =>
    assert.rejects(work, (error) => error instanceof Stop && reason.test(error.message))

  it('runs the whole check, then makes archive, template, list of packages, notes and checksums', async () => {
    await released()
    assert.deepEqual(scripts, ['check', 'sbom'])
    assert.deepEqual(readdirSync(folder()).toSorted(), [
      'NOTES.md',
      'SHA256SUMS',
      'app-package-template.zip',
      'digital-maturity-bot-1.2.0.tar.gz',
      'sbom.cdx.json',
    ])
  })

  it('has the notes of its own version alone, with the commit', async () => {
    await released()
    const notes = String(file('NOTES.md'))
    assert.match(notes, /^# Version 1\.2\.0\n/)
    assert.match(notes, /A press is never lost\./)
    assert.ok(notes.includes(git('rev-parse', 'HEAD')))
    assert.doesNotMatch(notes, /later|first thing|trial/)
  })

  it('has a checksum of every other file, which sha256sum accepts', async () => {
    await released()
    const lines = String(file('SHA256SUMS')).trimEnd().split('\n')
    assert.equal(lines.length, 4)
    for (const line of lines) {
      const [sum, name = ''] = line.split('  ')
      assert.equal(sum, hash('sha256', file(name)))
    }
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: folder() })
  })

  it('has an archive of the files of the commit', async () => {
    await released()
    const list = execFileSync('tar', [
      '--list',
      '--gzip',
      '--file',
      join(folder(), 'digital-maturity-bot-1.2.0.tar.gz'),
    ])
    assert.deepEqual(
      String(list)
        .split('\n')
        .filter((path) => path && !path.endsWith('/')),
      ['.gitignore', 'CHANGELOG.md', 'package.json'].map((name) => `digital-maturity-bot-1.2.0/${name}`),
    )
  })

  it("has the council's app package if its settings are given, and says so if not", async () => {
    await released()
    assert.match(told.join('\n'), /There is no app-package\.zip/)
    await released({ environment: { BOT_HOST: 'dma.council.example' } })
    assert.equal(String(file('app-package.zip')), 'of the council')
  })

  it('replaces an earlier attempt, and leaves nothing of it', async () => {
    await released({ environment: { BOT_HOST: 'dma.council.example' } })
    await released()
    assert.equal(existsSync(join(folder(), 'app-package.zip')), false)
  })

  it('is not tagged: the command to do so is told, and works', async () => {
    await released()
    assert.equal(git('tag'), '')
    const [, command = ''] = /Tag it with: (git tag .+)$/.exec(told.at(-1) ?? '') ?? []
    execFileSync('sh', ['-c', command], { cwd: root })
    assert.equal(git('rev-parse', 'v1.2.0^{commit}'), git('rev-parse', 'HEAD'))
    assert.match(git('tag', '--list', '--format=%(contents)', 'v1.2.0'), /# Version 1\.2\.0[\s\S]*### Fixed/)
  })

  it('is tagged if that is asked for, and may then be made again', async () => {
    await released({ setsTag: true })
    assert.equal(git('rev-parse', 'v1.2.0^{commit}'), git('rev-parse', 'HEAD'))
    assert.match(told.at(-1) ?? '', /Publish it with: git push origin v1\.2\.0/)
    await released()
  })

  it('as a trial runs no tests, says so in its notes, and is not tagged', async () => {
    await released({ isTrial: true })
    assert.deepEqual(scripts, ['sbom'])
    assert.match(String(file('NOTES.md')), /This is a trial: the tests were not run/)
    assert.doesNotMatch(told.join('\n'), /git tag/)
    await refused(released({ isTrial: true, setsTag: true }), /A trial is not tagged/)
  })

  describe('is refused, before any test runs,', () => {
    afterEach(() => assert.deepEqual(scripts, []))

    it('if a file differs from the last commit', async () => {
      write('package.json', JSON.stringify({ name: 'digital-maturity-bot', version: '1.2.0', private: true }))
      await refused(released(), /^Files differ from the last commit[\s\S]*package\.json$/)
    })

    it('if a file is not committed yet', async () => {
      write('new.ts', '')
      await refused(released(), /Files differ[\s\S]*new\.ts/)
    })

    it('if many files differ, of which it names five', async () => {
      for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) write(`${name}.ts`, '')
      await refused(released(), /\?\? a\.ts[\s\S]*\?\? e\.ts\nand 2 more$/)
    })

    it('if the settings of the app package are at fault', async () => {
      const own = () => Promise.reject(new Stop('BOT_HOST must be a host.'))
      const environment = { BOT_HOST: 'x' }
      await refused(released({ environment, packages: { own, template: own } }), /BOT_HOST must be a host/)
      assert.equal(existsSync(folder()), false)
    })

    it('if the changelog does not have the version, and says what to write', async () => {
      write('package.json', JSON.stringify({ name: 'digital-maturity-bot', version: '1.3.0' }))
      commit()
      await refused(released(), /no heading for 1\.3\.0\. Turn "## \[Unreleased\]" into "## \[1\.3\.0\] - \d{4}-/)
    })

    it('if the version has no date, or no notes', async () => {
      write('CHANGELOG.md', changelog.replace(' - 2027-01-31', ''))
      commit()
      await refused(released(), /The heading of 1\.2\.0 in CHANGELOG\.md has no date/)
      write('CHANGELOG.md', changelog.replace('### Fixed\n\n- A press is never lost.\n', ''))
      commit()
      await refused(released(), /CHANGELOG\.md says nothing about 1\.2\.0/)
    })

    it('if the tag of the version names another commit', async () => {
      git('tag', 'v1.2.0')
      write('more.ts', '')
      commit()
      await refused(released(), /v1\.2\.0 names another commit/)
    })
  })

  it('is not made if the check fails', async () => {
    const fail = () => {
      throw new Stop('npm run check failed: nothing is released.')
    }
    await refused(released({ runScript: fail }), /nothing is released/)
    assert.equal(existsSync(folder()), false)
  })
})
