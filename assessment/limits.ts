// The limits of people's texts, and of every growing part of a stored document.

/** The longest texts of people, in UTF-16 code units. Ten of them fit on one card. */
export const longest = {
  note: 500,
  reason: 200,
  evidence: 500,
  name: 80,
  council: 80,
  councilCy: 80,
  place: 120,
} as const

/** The most items of a kind in one document. */
export const most = {
  /** Open assessments of one person. */
  open: 20,
  /** Assessments of one person, finished ones included. */
  assessments: 200,
  /**
   * Council returns that a person's record lists as taken part in. Beyond it, erasing that person reads the whole
   * tenant.
   */
  parts: 500,
  /** Council returns of one channel. */
  returns: 100,
  /** Deleted council returns of one channel that can still be restored. */
  deletedReturns: 20,
  /** Cursors of one assessment. The one that moved longest ago is dropped first. */
  places: 100,
  /** Councils of one tenant. */
  councils: 20,
  /** Submitted returns that the record of a council lists: the latest. */
  submittedReturns: 40,
  /** Submitted returns of one council and version whose votes are counted together: the latest. */
  countedReturns: 200,
  /** Ids of withdrawn consents that the record of a council keeps for hubs. */
  withdrawnConsents: 20,
  /** Withdrawn consents of councils that were removed with their last return. */
  leftConsents: 200,
  leads: 50,
  /** Functions that a council return may leave out. */
  leftOut: 2,
  /** Cards whose unsaved inputs are kept for a person; `draftInputs` counts those of one card. */
  drafts: 10,
  /** Presses with inputs that a person's record remembers: Teams redelivers within minutes. */
  inputPresses: 20,
  draftInputs: 20,
  /** Members of a council return without a vote. */
  observers: 50,
  /** People whose last reminder a council return remembers. The same limit holds for unreachable people. */
  reminded: 100,
  /** Submissions kept in the assessment itself. */
  submissions: 10,
  /** Earlier statements of one answer that are kept in the assessment itself. */
  earlier: 12,
  /** Operations that are remembered after they were merged into a later entry of the history. */
  merged: 100,
  /** History documents of one assessment. */
  historyDocuments: 1000,
  /** Votes of one person on one question, in a team of the usual size and in a crowd. */
  votes: { usual: 8, crowd: 2 },
  /** A team with more voters than this gets the limits of a crowd. */
  usualVoters: 200,
  /** People who vote on one question. */
  voters: 4000,
  /** Names kept beside an answer that a team agreed; above it only the counts are kept. */
  namedVotes: 60,
  /** Entries of a plan: more than the criteria of any question set. */
  plan: 200,
  /** Earlier states of one entry of a plan. */
  earlierPlans: 5,
  /** Officers whose views are counted together. `shownSets`: remembered sets of views whose figures were shown. */
  countedViews: 500,
  shownSets: 10,
  /** Spot checks of one return that are kept. */
  spotChecks: 5,
  /** Posted messages of one shared display that wait to be retired. */
  retiring: 20,
} as const

/** One person's changes to one answer within this time, in milliseconds, become one entry of its history. */
export const mergeWindow = 10 * 60 * 1000

/** Bytes of UTF-8, estimated. Cosmos DB takes documents of 2 MB. */
export const bytes = {
  /** History that an assessment keeps in itself before it moves to documents of its own. */
  history: 16_000,
  /** An assessment of this size takes no more text. */
  assessment: 1_200_000,
  /** One history document. */
  historyDocument: 100_000,
} as const
