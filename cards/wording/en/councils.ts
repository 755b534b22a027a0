// The English words for the councils of one tenant: which one an assessment is about, and how another one is added.

export const councils = {
  unnamed: (number: number) => `Council ${number} (no name yet)`,
  choose: {
    heading: 'Which council?',
    ofReturn: 'Several councils use this bot here. The results of each are kept apart. Which one is this return of?',
    ofView: 'Several councils use this bot here. The results of each are kept apart. Which one are your answers about?',
    last: 'The last return here',
    missing: 'Not in the list? Press any of them. A lead can then add yours under **Settings**, **Council**.',
    missingView:
      'Not in the list? Press any of them, and change it under **Settings**, **Council** once yours is there.',
  },
  row: {
    ofReturn: 'This return is of another council',
    ofView: 'This view is about another council',
    what: 'For councils that share one Microsoft 365 tenant.',
  },
  change: {
    heading: 'Which council?',
    ofReturn:
      'Comparisons, plans and the benchmark keep councils apart. Answers, targets and the plan of this return stay with it. It belongs to:',
    ofView: 'Comparisons keep councils apart. Your answers stay as they are. They are about:',
    which: 'Council',
    other: 'Name of the other council',
    added: 'Or add a council: its name',
    addedPlaceholder: 'The council’s name',
    only: 'A name here adds that council to the list. Set its type and nation afterwards.',
    most: (n: number) => `${n} councils are in the list, which is as many as there can be.`,
    none: 'No other council is in the list.',
    save: 'Save',
  },
}
