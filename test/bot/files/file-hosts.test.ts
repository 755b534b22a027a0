// The addresses that files may go to and come from.

import assert from 'node:assert/strict'
import { isFileAddress } from '../../../bot/files/file-hosts.ts'

const teams = { type: 'teams', tenants: 'any' } as Parameters<typeof isFileAddress>[1]
const local = { type: 'local' } as Parameters<typeof isFileAddress>[1]

describe('The address of a file', () => {
  it('may be one of SharePoint or of Teams’ file stores, over https', () => {
    for (const address of [
      'https://contoso-my.sharepoint.com/personal/ann/_api/v2.0/upload?tempauth=x',
      'https://contoso.sharepoint.com:443/a',
      'https://euno-api.svc.ms/a',
      'https://CONTOSO.SHAREPOINT.COM/a',
    ]) {
      assert.ok(isFileAddress(address, teams), address)
    }
  })

  it('may be no other one', () => {
    for (const address of [
      'http://contoso.sharepoint.com/a',
      'https://contoso.sharepoint.com:8443/a',
      'https://contoso.sharepoint.com.example.org/a',
      'https://sharepoint.com/a',
      'https://evilsharepoint.com/a',
      'https://sharepoint.com.svc.ms.example.org/',
      'https://ann:secret@contoso.sharepoint.com/a',
      'https://ann@contoso.sharepoint.com/a',
      'https://contoso.sharepoint.com@example.org/a',
      'https://example.org/contoso.sharepoint.com',
      'https://127.0.0.1/a',
      'http://169.254.169.254/metadata',
      'https://contoso.sharepoint.com./a',
      'file:///etc/passwd',
      'data:,x',
      'contoso.sharepoint.com/a',
      '',
    ]) {
      assert.ok(!isFileAddress(address, teams), address)
    }
  })

  it('may only be one of this machine if authentication is off', () => {
    assert.ok(isFileAddress('http://127.0.0.1:4000/a', local))
    assert.ok(isFileAddress('http://localhost/a', local))
    assert.ok(!isFileAddress('https://contoso.sharepoint.com/a', local))
    assert.ok(!isFileAddress('ftp://127.0.0.1/a', local))
  })
})
