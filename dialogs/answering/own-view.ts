// Checks that an assessment is a personal view. Leads rename and delete council returns elsewhere.

import type { Check } from '../access/permission-checks.ts'

export const problemUnlessOwn: Check = ({ team }) => (team ? { code: 'not-understood' } : undefined)
