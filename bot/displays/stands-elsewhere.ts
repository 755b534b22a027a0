// Finds whether a council return's shared message is in another thread of the channel, and the link to it.

import type { Dependencies } from '../../dialogs/dependencies/dependencies.ts'
import { type Displays, displayId } from '../../store/collections/displays.ts'
import { system } from '../../store/store.ts'
import { ownIdOf, readReference } from '../incoming/conversation-reference.ts'
import { messageLink } from '../teams/message-link.ts'

/** Reads the record of the message, without a request to Teams. */
export function standsElsewhere(displays: Displays): Dependencies['standsElsewhere'] {
  return async (place, name) => {
    const display = await displays.read(system, displayId(name))
    const there = display && readReference(display.reference)
    const here = readReference(place.reference)
    if (display?.message === undefined || !there || !here || there.conversation === here.conversation) return undefined
    return ownIdOf(there.conversation) === ownIdOf(here.conversation) ? messageLink(there, display.message) : undefined
  }
}
