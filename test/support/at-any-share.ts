// Lets a council return be submitted with any number of answers: most tests are about something else than the share.

import type { SubmissionRule } from '../../assessment/answers/submission-share.ts'

/** Nothing is a draft, and nothing is asked twice. */
export const atAnyShare: SubmissionRule = { isDraft: () => false, isAskedTwice: () => false }
