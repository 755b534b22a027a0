// Decides from the settings which tenants the bot serves.

/** The people that the bot serves. */
export type Policy =
  /** Without authentication: the people on this machine. */
  | { readonly type: 'local' }
  /** Teams: the people of these tenants. The ids are in lower case. */
  | { readonly type: 'teams'; readonly tenants: readonly string[] | 'any' }

type Registration = {
  readonly MicrosoftAppId?: string | undefined
  readonly MicrosoftAppTenantId?: string | undefined
  readonly ALLOWED_TENANTS?: readonly string[] | 'any' | undefined
}

/**
 * A bot that is registered in a tenant serves that tenant, unless ALLOWED_TENANTS names others. Without a registration
 * it serves this machine.
 */
export function policyOf({ MicrosoftAppId, MicrosoftAppTenantId, ALLOWED_TENANTS }: Registration): Policy {
  if (!MicrosoftAppId) return { type: 'local' }
  return {
    type: 'teams',
    tenants: ALLOWED_TENANTS ?? (MicrosoftAppTenantId ? [MicrosoftAppTenantId] : []),
  }
}
