// The app package takes its ids and its host from a deployment, as `az` or `azd` prints them.

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Stop } from '../../../../tools/command/stop.ts'
import { withOutputs } from '../../../../tools/run/package/outputs.ts'

const id = '6c1f0a52-9d3b-4f7e-8a14-25b0c3d9e871'
const read = { MicrosoftAppId: id, BOT_HOST: 'dma.example.azurecontainerapps.io' }

describe('The outputs of a deployment', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'outputs-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  function fileOf(text: string): string {
    const file = join(folder, 'outputs')
    writeFileSync(file, text)
    return file
  }
  const refused = (work: () => unknown, reason: RegExp) =>
    assert.throws(work, (error) => error instanceof Stop && reason.test(error.message))

  const outputs = { BOT_ID: id, BOT_HOST: read.BOT_HOST, COSMOS_ENDPOINT: 'https://a.documents.azure.com' }
  const azure = Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, { type: 'String', value }]))
  for (const [what, text] of [
    ['az', JSON.stringify(azure)],
    [
      'az, whose names Azure has changed,',
      JSON.stringify({ boT_ID: azure.BOT_ID, boT_HOST: azure.BOT_HOST, cosmoS_ENDPOINT: azure.COSMOS_ENDPOINT }),
    ],
    ['az on PowerShell, with a byte order mark', `\uFEFF${JSON.stringify(azure)}`],
    ['azd as JSON', JSON.stringify(outputs)],
    [
      'azd as lines',
      Object.entries(outputs)
        .map(([name, value]) => `${name}="${value}"\r\n`)
        .join(''),
    ],
    [
      'a file of settings',
      Object.entries(outputs)
        .map(([name, value]) => `${name}=${value}\n`)
        .join(''),
    ],
  ] as const) {
    it(`are read as ${what} prints them, and only those that a package needs`, () => {
      assert.deepEqual(withOutputs({}, fileOf(text)), read)
    })
  }

  it('leave the other settings of the environment, and agree with equal ones', () => {
    const environment = { DEVELOPER_NAME: 'Wrenbridge Council', MicrosoftAppId: id }
    assert.deepEqual(withOutputs(environment, fileOf(JSON.stringify(outputs))), { ...environment, ...read })
  })

  it('are refused if the environment says otherwise, because one of them is of another deployment', () => {
    const other = { MicrosoftAppId: 'e2b7d4c9-0f16-4a83-b5d1-7f3c96a80d42' }
    refused(
      () => withOutputs(other, fileOf(JSON.stringify(outputs))),
      /^MicrosoftAppId is e2b7d4c9.* here, but 6c1f0a52/,
    )
  })

  it('do not replace a setting by nothing', () => {
    const file = fileOf(JSON.stringify({ ...outputs, CONSENT_APP_ID: '' }))
    assert.deepEqual(withOutputs({ CONSENT_APP_ID: id }, file), { ...read, CONSENT_APP_ID: id })
  })

  it('are refused if the file is missing or has none that a package needs', () => {
    assert.throws(() => withOutputs({}, join(folder, 'nowhere')), { code: 'ENOENT' })
    for (const text of ['', '{}', '[]', 'null', 'hello', '{"A": 1}']) {
      refused(() => withOutputs({}, fileOf(text)), /has no output that an app package needs/)
    }
  })
})
