// The terms of an assessment in English, for cards and reports. They give the type for other languages.

export const englishTerms = {
  values: { yes: 'Yes', no: 'No', unsure: 'Not sure', notApplicable: 'Not applicable' },
  measures: { commitment: 'Commitment', practice: 'Practice' },
  level: (n: string, name: string) => `Level ${n}, ${name}`,
  /** A function's state while it has not reached level 1. */
  levelStates: {
    unanswered: 'Not answered yet',
    'mostly-unanswered': 'Mostly unanswered',
    'not-started': 'Not started',
    working: 'Working towards level 1',
    'not-applicable': 'Not applicable',
  },
  /** Commitments against practices: at least half of each in place, or less. */
  quadrants: {
    'starting-out':
      'Starting out: fewer than half of the commitments and fewer than half of the practices are in place.',
    'decided-not-done':
      'Decided, not yet done: at least half of the commitments are in place, but fewer than half of the practices. Bring the decisions into the services.',
    'done-without-mandate':
      'Done without a mandate: at least half of the practices are in place, but fewer than half of the commitments. Give the work a mandate and a budget.',
    delivering:
      'Delivering on decisions: at least half of the commitments and at least half of the practices are in place.',
  },
  /** The order of the gaps. Without a nation no criterion counts as a duty. */
  gapOrder: (isNationKnown: boolean): string =>
    isNationKnown
      ? 'The order: duties by law first, then what lifts a function a level by itself, then the functions at the lowest level.'
      : 'The order: what lifts a function a level by itself first, then the functions at the lowest level. Duties by law come first once the nation is known.',
  /**
   * Follows the order if the nation is known; in a report only if a function furthest behind is not among the first.
   */
  behindLater: 'A function furthest behind may need two steps to its next level, so it can come later.',
  /** The statuses of a plan entry. */
  statuses: { 'to-do': 'To do', 'under-way': 'Under way', done: 'Done' },
  authorities: {
    county: 'County council',
    district: 'District council',
    unitary: 'Unitary council',
    'london-borough': 'London borough',
    'metropolitan-borough': 'Metropolitan borough',
    'combined-authority': 'Combined authority',
    'fire-and-rescue': 'Fire and rescue authority',
    'police-and-crime': 'Police and crime commissioner',
    other: 'Other public body',
  },
  nations: {
    england: 'England',
    scotland: 'Scotland',
    wales: 'Wales',
    'northern-ireland': 'Northern Ireland',
  },
  perCent: (n: number) => `${n}%`,
}

export type Terms = typeof englishTerms
