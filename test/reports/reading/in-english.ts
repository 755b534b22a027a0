// Says the faults of a table in English, as `npm run score` and a card in the chat do.

import type { FileFault } from '../../../reports/reading/import/proposals.ts'
import { faultsEn } from '../../../reports/wording/faults-en.ts'
import { sayFault, type ToldFault } from '../../../reports/wording/told-fault.ts'

export const inEnglish = (fault: ToldFault): string => sayFault(faultsEn, fault)

/** A fault of a whole file, after its line. */
export const fileFault = ({ line, fault }: FileFault): string =>
  line === undefined ? `The file ${inEnglish(fault)}` : `Line ${line}: ${inEnglish(fault)}`
