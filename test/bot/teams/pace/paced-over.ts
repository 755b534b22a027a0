// A paced client over some requests of a fake Teams. Any other request fails the test.

import { conversationRateLimit } from '../../../../bot/teams/pace/conversation-rate-limit.ts'
import { pacedTeams } from '../../../../bot/teams/pace/paced-teams.ts'
import type { TeamsClient } from '../../../../bot/teams/port.ts'
import type { Timing } from '../../../../lib/timing.ts'

const unexpected = () => Promise.reject(new Error('Nobody expected this request.'))
const none = { post: unexpected, edit: unexpected, remove: unexpected, openChat: unexpected }

export const pacedOver = (teams: Partial<TeamsClient>, timing: Timing, rateLimit = conversationRateLimit(timing)) =>
  pacedTeams({ teams: { ...none, ...teams }, rateLimit, timing })
