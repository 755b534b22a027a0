// Somebody in a channel or group chat, as Teams lists them: who they are, and whether they are a guest there.

import { z } from 'zod'
import { parsePersonId } from '../../assessment/ids.ts'
import type { Member } from '../../assessment/team/team.ts'

const word = z.string().optional().catch(undefined)

const accountSchema = z.object({
  id: z.string().min(1).max(1024),
  name: word,
  aadObjectId: word,
  objectId: word,
  userPrincipalName: word,
  userRole: word,
  tenantId: word,
})

type Account = z.infer<typeof accountSchema>

/** A member of a conversation in `tenant`; undefined for what is nobody, and for a bot. */
export function memberOf(listed: unknown, tenant: string): Member | undefined {
  const account = accountSchema.safeParse(listed).data
  const person = account && parsePersonId(account.aadObjectId || account.objectId || account.id)
  if (!account || !person || account.id.startsWith('28:')) return undefined
  const { id, name, userPrincipalName } = account
  const shown = name?.trim() || userPrincipalName || id
  return { person, address: id, name: shown.slice(0, longestName), isGuest: isGuest(account, tenant) }
}

const longestName = 100

/** A guest by their role, by their name in the directory, or by coming from elsewhere; in doubt a guest. */
function isGuest({ userRole, userPrincipalName, tenantId, aadObjectId, objectId }: Account, tenant: string): boolean {
  if (tenantId && tenantId.toLowerCase() !== tenant.toLowerCase()) return true
  if (userPrincipalName?.toUpperCase().includes('#EXT#')) return true
  // Without a role the directory's word serves: only who is in this one has a name of its own in it.
  if (!userRole) return !(userPrincipalName && (aadObjectId || objectId))
  return userRole.toLowerCase() !== 'user'
}
