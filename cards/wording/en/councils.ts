// The English words for the councils of one tenant: which one an assessment is about, and how another one is added.

import type { EnglishBody } from '../../../lib/bodies/english.ts'

export const councils = (body: EnglishBody) => ({
  unnamed: (number: number) => `${body.One} ${number} (no name yet)`,
  choose: {
    heading: `Which ${body.one}?`,
    ofReturn: `Several ${body.many} use this bot here. The results of each are kept apart. Which one is this return of?`,
    ofView: `Several ${body.many} use this bot here. The results of each are kept apart. Which one are your answers about?`,
    last: 'The last return here',
    missing: `Not in the list? Press any of them. A lead can then add yours under **Settings**, **${body.One}**.`,
    missingView: `Not in the list? Press any of them, and change it under **Settings**, **${body.One}** once yours is there.`,
  },
  row: {
    ofReturn: `This return is of another ${body.one}`,
    ofView: `This view is about another ${body.one}`,
    what: `For ${body.many} that share one Microsoft 365 tenant.`,
  },
  change: {
    heading: `Which ${body.one}?`,
    ofReturn: `Comparisons, plans and the benchmark keep ${body.many} apart. Answers, targets and the plan of this return stay with it. It belongs to:`,
    ofView: `Comparisons keep ${body.many} apart. Your answers stay as they are. They are about:`,
    which: body.One,
    other: `Name of the other ${body.one}`,
    added: `Or add ${body.a}: its name`,
    addedPlaceholder: `The ${body.one}’s name`,
    only: `A name here adds that ${body.one} to the list. Set its type and nation afterwards.`,
    most: (n: number) => `${n} ${body.many} are in the list, which is as many as there can be.`,
    none: `No other ${body.one} is in the list.`,
    save: 'Save',
  },
})
