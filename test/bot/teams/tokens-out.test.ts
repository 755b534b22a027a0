// The credentials that the bot uses for its own token, for each kind of registration. No request leaves the machine.

import assert from 'node:assert/strict'
import { readSettings } from '../../../bot/settings/settings.ts'
import { authenticationBy } from '../../../bot/teams/adapter.ts'
import { appId, teamsUrl } from '../../support/bots/guarded-bot.ts'
import { homeTenant, otherTenant } from '../../support/people/activities.ts'

/** The credentials for a reply, as the Bot Framework describes them, without their secrets. */
async function credentialsOf(environment: Readonly<Record<string, string>>): Promise<unknown> {
  const authentication = authenticationBy(readSettings({ MicrosoftAppId: appId, ...environment }))
  const identity = { getClaimValue: () => appId }
  const factory = authentication.createConnectorFactory(
    identity as unknown as Parameters<typeof authentication.createConnectorFactory>[0],
  )
  const { credentials } = await factory.create(teamsUrl)
  return JSON.parse(JSON.stringify(credentials))
}

const secret = { MicrosoftAppPassword: 'an invented secret' }
const scope = 'https://api.botframework.com'

describe('A bot registered as', () => {
  it('SingleTenant asks in its own tenant', async () => {
    const single = { ...secret, MicrosoftAppType: 'SingleTenant', MicrosoftAppTenantId: homeTenant }
    assert.deepEqual(await credentialsOf(single), {
      name: 'MicrosoftAppCredentials',
      appId,
      tenant: homeTenant,
      oAuthEndpoint: `https://login.microsoftonline.com/${homeTenant}`,
      oAuthScope: scope,
    })
  })

  it('UserAssignedMSI asks the machine for its managed identity', async () => {
    const managed = { MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: homeTenant }
    const { name, appId: client, oAuthScope } = (await credentialsOf(managed)) as Record<string, unknown>
    assert.deepEqual([name, client, oAuthScope], ['ManagedIdentityAppCredentials', appId, scope])
  })

  it('MultiTenant asks in the tenant of the Bot Framework', async () => {
    const multi = (await credentialsOf({ ...secret, ALLOWED_TENANTS: '*' })) as Record<string, unknown>
    assert.equal(multi.oAuthEndpoint, 'https://login.microsoftonline.com/botframework.com')
  })
})

describe('The allowed tenants', () => {
  const policyOf = (environment: Readonly<Record<string, string>>) =>
    readSettings({ MicrosoftAppId: appId, ...environment }).policy
  const faultsOf = (environment: Readonly<Record<string, string>>) => {
    try {
      policyOf(environment)
      return ''
    } catch (error) {
      return String(error)
    }
  }

  it('are the registration’s own tenant if it has one', () => {
    for (const type of [{ ...secret, MicrosoftAppType: 'SingleTenant' }, { MicrosoftAppType: 'UserAssignedMSI' }]) {
      const policy = policyOf({ ...type, MicrosoftAppTenantId: homeTenant.toUpperCase() })
      assert.deepEqual(policy, { type: 'teams', tenants: [homeTenant] })
    }
  })

  it('are the listed ones', () => {
    const listed = { ...secret, ALLOWED_TENANTS: ` ${homeTenant} , ${otherTenant.toUpperCase()}` }
    assert.deepEqual(policyOf(listed), { type: 'teams', tenants: [homeTenant, otherTenant] })
  })

  it('are all tenants only if the setting says so', () => {
    assert.deepEqual(policyOf({ ...secret, ALLOWED_TENANTS: '*' }), { type: 'teams', tenants: 'any' })
    assert.match(faultsOf(secret), /ALLOWED_TENANTS is missing\./)
  })

  it('are listed by id, and a malformed list is refused', () => {
    for (const list of ['wrenbridge.example', `${homeTenant},`, `${homeTenant} ${otherTenant}`, `*,${homeTenant}`]) {
      assert.match(faultsOf({ ...secret, ALLOWED_TENANTS: list }), /ALLOWED_TENANTS must be directory \(tenant\) ids/)
    }
  })

  it('cannot be set without authentication', () => {
    assert.throws(
      () => readSettings({ ALLOWED_TENANTS: homeTenant }),
      /MicrosoftAppId is missing, though ALLOWED_TENANTS/,
    )
  })

  it('are reported missing together with other faults', () => {
    const faults = faultsOf({ PORT: 'http', MicrosoftAppType: 'MultiTenant' })
    assert.match(faults, /PORT must be.*MicrosoftAppPassword is missing.*ALLOWED_TENANTS is missing/s)
  })

  it('come with no password setting if the registration is a managed identity', () => {
    const managed = { ...secret, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppTenantId: homeTenant }
    assert.match(faultsOf(managed), /MicrosoftAppPassword is set, but MicrosoftAppType UserAssignedMSI has none/)
  })
})
