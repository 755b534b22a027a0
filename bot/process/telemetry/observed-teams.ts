// Wraps the Teams client to report the duration and outcome of each request.

import { isObserved, measure } from '../../../lib/observation.ts'
import type { TeamsClient } from '../../teams/port.ts'

/** Wraps the client to measure each request. Returns `teams` itself if there is no observer now. */
export function observedTeams(teams: TeamsClient): TeamsClient {
  return isObserved()
    ? {
        post: (where, message) => measure('teams', { operation: 'post' }, () => teams.post(where, message)),
        edit: (where, id, message) => measure('teams', { operation: 'edit' }, () => teams.edit(where, id, message)),
        remove: (where, id) => measure('teams', { operation: 'remove' }, () => teams.remove(where, id)),
        openChat: (where, address) =>
          measure('teams', { operation: 'open-chat' }, () => teams.openChat(where, address)),
        members: (where, page) => measure('teams', { operation: 'members' }, () => teams.members(where, page)),
      }
    : teams
}
