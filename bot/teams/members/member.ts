// Parses one member of a channel or group chat from Teams' list, and decides whether they are a guest.

import { z } from 'zod'
import { canonicalId, parsePersonId } from '../../../assessment/ids.ts'
import { readableName } from '../../../assessment/people/readable-name.ts'
import type { Member } from '../../../assessment/team/team.ts'

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

/** The longest name, in characters. Cards shorten names further. */
const longestName = 100

/** The member of a conversation in `tenant`; undefined for a bot or an entry without a usable id. */
export function memberOf(listed: unknown, tenant: string): Member | undefined {
  const account = accountSchema.safeParse(listed).data
  if (!account || account.id.startsWith('28:')) return undefined
  const { id, name, userPrincipalName } = account
  const person = parsePersonId(account.aadObjectId) ?? parsePersonId(account.objectId) ?? parsePersonId(id)
  if (!person) return undefined
  const shown = legible(name) || legible(userPrincipalName) || id
  return { person, address: id, name: shown.slice(0, longestName).toWellFormed(), isGuest: isGuest(account, tenant) }
}

// Reads ten times the shown length, because hidden characters may take up space, but no endless names.
const legible = (name = '') => readableName(name.slice(0, 10 * longestName))

/** A guest by role, by the name in the directory, or by another tenant. In doubt, a guest. */
function isGuest({ userRole, userPrincipalName, tenantId, aadObjectId, objectId }: Account, tenant: string): boolean {
  if (tenantId && canonicalId(tenantId) !== canonicalId(tenant)) return true
  if (userPrincipalName?.toUpperCase().includes('#EXT#')) return true
  // Without a role, the name in the directory decides: only a member of this directory has one.
  if (!userRole) return !(userPrincipalName && (aadObjectId || objectId))
  return userRole.toLowerCase() !== 'user'
}
