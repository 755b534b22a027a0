// Checks one version of a question set, or every version in a folder, and lists all faults and warnings.

import { missingParts } from '../../../questions/checks/missing-parts.ts'
import { unlikeFirst } from '../../../questions/checks/unlike-first.ts'
import { examineQuestionSet, examineVersion } from '../../../questions/load-question-set.ts'
import type { Examined } from '../../../questions/parse-question-set.ts'
import { printable } from '../../../questions/printable.ts'
import { faultInWords } from '../../../questions/question-set-invalid.ts'
import { versionsIn } from '../../../questions/versions.ts'
import { wordingWarnings } from '../../../questions/wording-warnings.ts'
import type { Outcome } from '../../command/outcome.ts'
import { continuedInVain } from './continued-in-vain.ts'

type Checked = { readonly folder: string; readonly examined: Examined }
type Report = { readonly folder: string; readonly faults: readonly string[]; readonly warnings: readonly string[] }

/**
 * Checks the folder. Exits with 1 if there is a fault; warnings do not change the exit code. Lists the newest version
 * first.
 */
export function checkFolder(folder: string): Outcome {
  const versions = versionsIn(folder)
  const checked =
    versions.length === 0
      ? [{ folder, examined: examineQuestionSet(folder) }]
      : versions.map((version) => ({ folder: version.folder, examined: examineVersion(version) }))
  const reports = checked.map((each, index) => reportOn(each, checked[index + 1]))
  const isSound = reports.every(({ faults }) => faults.length === 0)
  return { exitCode: isSound ? 0 : 1, out: reports.flatMap(linesOf).join('\n') }
}

function reportOn({ folder, examined }: Checked, before: Checked | undefined): Report {
  const { set } = examined
  const older = before?.examined.set
  const faults = [...examined.faults, ...(set && older ? continuedInVain(set, older) : [])]
  const missing = set ? [...missingParts(set), ...unlikeFirst(set)] : []
  return {
    folder,
    faults: faults.map(faultInWords),
    warnings: [...[...examined.warnings, ...missing].map(faultInWords), ...(set ? wordingWarnings(set) : [])],
  }
}

const linesOf = ({ folder, faults, warnings }: Report): readonly string[] => [
  `${printable(folder)}: ${counted(faults.length, 'fault')}, ${counted(warnings.length, 'warning')}`,
  ...faults.map((line) => `  fault: ${line}`),
  ...warnings.map((line) => `  warning: ${line}`),
]

const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`
