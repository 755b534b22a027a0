// Counts the moves of an assessment between versions of its question set.

import type { Assessment } from '../assessment.ts'

/** The number of moves and undos. A card that names a question was drawn from one edition. */
export const editionOf = ({ edition = 0 }: Pick<Assessment, 'edition'>): number => edition
