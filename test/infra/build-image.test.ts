// The hook of `azd up` builds the image before the template is deployed, and tells azd its name.

import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import metadata from '../../package.json' with { type: 'json' }

describe('infra/build-image.sh', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'azd-'))
    // Both command lines only write down what they are asked.
    for (const name of ['az', 'azd']) {
      const path = join(folder, name)
      writeFileSync(path, `#!/bin/sh\necho "${name} $*" >> "${join(folder, 'asked')}"\n`)
      chmodSync(path, 0o755)
    }
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  function run(environment: Readonly<Record<string, string>>) {
    const env = { PATH: `${folder}:${process.env.PATH}`, ...environment }
    const { status, stdout, stderr } = spawnSync('sh', ['infra/build-image.sh'], { env, encoding: 'utf8' })
    const file = join(folder, 'asked')
    return { status, stdout, stderr, asked: existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [] }
  }
  const azure = {
    AZURE_SUBSCRIPTION_ID: '0e7d4b9a-2c61-4f38-8a15-6b3c9d2e7f02',
    AZURE_RESOURCE_GROUP: 'rg-dma',
    AZURE_LOCATION: 'uksouth',
  }
  const image = `digital-maturity-bot:${metadata.version}`

  it('creates group and registry, builds the version of package.json, and names it to azd', () => {
    const { status, asked } = run({ ...azure, BOT_REGISTRY: 'wrenbridge' })
    assert.equal(status, 0)
    assert.deepEqual(asked, [
      'az group create --name rg-dma --location uksouth --output none',
      'az deployment group create --resource-group rg-dma --name registry --template-file infra/registry.bicep --parameters registryName=wrenbridge --output none',
      `az acr build --registry wrenbridge --image ${image} .`,
      'azd env set BOT_REGISTRY wrenbridge',
      `azd env set BOT_IMAGE wrenbridge.azurecr.io/${image}`,
    ])
  })

  it('makes a name for the registry that Azure takes, and the same one each time', () => {
    const names = [azure, azure, { ...azure, AZURE_RESOURCE_GROUP: 'rg-other' }].map((environment) => {
      const [, name = ''] =
        /env set BOT_REGISTRY (\S+)/.exec(run(environment).asked.join('\n').split('az group').at(-1) ?? '') ?? []
      assert.match(name, /^[a-z0-9]{5,50}$/)
      return name
    })
    assert.equal(names[0], names[1])
    assert.notEqual(names[0], names[2])
  })

  it('builds nothing if an image is named by hand', () => {
    const { status, stdout, asked } = run({ BOT_IMAGE: 'ghcr.io/wrenbridge/bot:1' })
    assert.deepEqual([status, stdout, asked], [0, 'BOT_IMAGE is set: using ghcr.io/wrenbridge/bot:1.\n', []])
  })

  it('stops before it creates anything if azd has not said where', () => {
    const { status, stderr, asked } = run({ AZURE_LOCATION: 'uksouth' })
    assert.notEqual(status, 0)
    assert.match(stderr, /AZURE_SUBSCRIPTION_ID/)
    assert.deepEqual(asked, [])
  })
})
