// Reads the council's name (also in Welsh), type and nation, and lists their faults.

import { authorityTypes, nations } from '../../assessment/council.ts'
import type { InputFault } from '../../assessment/problem.ts'
import { statedFor } from '../../assessment/settings.ts'
import { notSaid } from '../../cards/settings/settings-part.ts'
import type { PartChange, ReadPart } from './part-change.ts'
import { readName } from './read-name.ts'

/**
 * Reads the council's particulars from the inputs. A particular that the deployment sets has no input, and the
 * assessment keeps its own value.
 */
export function readCouncil({
  deps,
  inputs,
  assessment,
}: Pick<PartChange, 'deps' | 'inputs' | 'assessment'>): ReadPart {
  const before = assessment.council
  const deployment = statedFor(assessment, deps.council)
  const faults: InputFault[] = []
  const choice = <Value extends string>(input: 'authority' | 'nation', values: readonly Value[], standing?: Value) => {
    const chosen = inputs[input]
    // Clients always send a choice that was made. Without a value, nothing was chosen.
    if (deployment[input] || !chosen) return standing
    if (chosen === notSaid) return undefined
    const known = values.find((value) => value === chosen)
    if (!known) faults.push({ input, fault: 'unknown-choice' })
    return known
  }
  const council = {
    name: deployment.name ? before.name : readName(inputs, 'council', faults),
    nameCy: readName(inputs, 'councilCy', faults),
    authority: choice('authority', authorityTypes, before.authority),
    nation: choice('nation', nations, before.nation),
  }
  return { settings: { council }, faults }
}
