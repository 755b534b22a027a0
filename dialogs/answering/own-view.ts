// The check that an assessment is a personal view: a council return is renamed and deleted by its leads.

import type { Check } from '../access/permission-checks.ts'

export const problemUnlessOwn: Check = ({ team }) => (team ? { code: 'not-understood' } : undefined)
