// Makes the press that opens the settings, or the named part of them.

import type { View } from '../../cards/parts/frame.ts'
import type { PressOf } from '../../cards/press.ts'
import { partsOf } from '../../cards/settings/settings-parts.ts'
import type { SettingsPart } from '../../cards/settings/settings-presses.ts'

const partFor = { due: 'dates', rename: 'dates', council: 'council', targets: 'targets', rules: 'rules' } as const

/** Opens the named part. For a part that this assessment does not have, it lists all parts. */
export function settingsPress(intent: 'settings' | keyof typeof partFor, { assessment }: View): PressOf<'settings'> {
  const part: SettingsPart | undefined = intent === 'settings' ? undefined : partFor[intent]
  const isThere = part !== undefined && partsOf(assessment).includes(part)
  return { do: 'settings', assessment: assessment.id, ...(isThere && { part }) }
}
