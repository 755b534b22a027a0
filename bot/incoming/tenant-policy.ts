// Whom a bot serves, as its deployment says.

export type Policy =
  /** Without authentication: for whoever uses this machine. */
  | { readonly type: 'local' }
  /** Teams, for the people of these tenants: their ids in lower case. */
  | { readonly type: 'teams'; readonly tenants: readonly string[] | 'any' }
