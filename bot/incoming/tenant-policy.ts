// Which people the bot serves, by the settings of its deployment.

export type Policy =
  /** Without authentication: the people at this machine. */
  | { readonly type: 'local' }
  /** Teams: the people of these tenants. The ids are in lower case. */
  | { readonly type: 'teams'; readonly tenants: readonly string[] | 'any' }
