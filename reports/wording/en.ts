// Every word of the reports in English. Another language is typed by this one, so that a missing string does not compile.

import type { EnglishBody } from '../../lib/bodies/english.ts'
import { counting } from '../../lib/plural.ts'
import { listIn, lowerFirst } from '../../lib/sentence.ts'
import { englishTerms } from '../../lib/terms/english.ts'
import { benchmark } from './benchmark/en.ts'
import { faultsEn } from './faults-en.ts'

const count = counting('en')
const questions = (n: number) => count(n, { one: 'question', other: 'questions' })
const points = (n: number) => count(n, { one: 'point', other: 'points' })
const functions = (n: number) => count(n, { one: 'function', other: 'functions' })
const criteria = (n: number) => count(n, { one: 'criterion', other: 'criteria' })
/** The words for open questions: no answer, Not sure, or both. */
const openOrUnsure = (unanswered: number, unsure: number) =>
  [unanswered > 0 && 'open', unsure > 0 && 'Not sure'].filter(Boolean).join(' or ')

export const en = (body: EnglishBody) => ({
  ...englishTerms,
  /** The language as its own speakers name it. */
  name: 'English',
  none: '–',

  title: {
    of: (council: string) => `Digital maturity of ${council}`,
    plain: `Digital maturity of the ${body.one}`,
    by: (set: string, version: string) => `${set}, version ${version}`,
    on: (day: string) => `Report of ${day}`,
    standing: {
      view: `This is one officer’s view. It is not the ${body.one}’s figure.`,
      return: `This is the ${body.one} return.`,
      answers: 'This report is made from a file of answers.',
    },
    submitted: (day: string) => `Submitted on ${day}.`,
    open: 'Not submitted yet.',
    notCounted: `It does not count as the ${body.one}’s figure: another return of the ${body.one} does.`,
  },

  messages: {
    heading: 'Three main messages',
    headingAlone: 'Main message',
    stand: 'Where we stand.',
    standsOut: 'What stands out.',
    first: 'What to do first.',
    score: (score: string, levels: number, met: number, of: number, perCent: number) =>
      `The overall score is ${score} of ${levels}: ${met} of ${criteria(of)} ${met === 1 ? 'is' : 'are'} in place (${perCent}%).`,
    nothingAnswered: (asked: number) =>
      `Nothing is answered yet. All ${questions(asked)} are open, so there is no result.`,
    nothingApplies: `No question applies to this ${body.one}, so there is no result.`,
    typical: {
      level: (n: number, of: number, level: string) =>
        `${n} of ${functions(of)} ${n === 1 ? 'has' : 'have'} reached ${lowerFirst(level)}.`,
      working: (n: number, of: number) => `${n} of ${functions(of)} have not reached level 1 yet.`,
      unanswered: (n: number, of: number) => `${n} of ${functions(of)} ${n === 1 ? 'is' : 'are'} not answered yet.`,
      'mostly-unanswered': (n: number, of: number) =>
        `${n} of ${functions(of)} ${n === 1 ? 'is' : 'are'} mostly unanswered.`,
      'not-started': (n: number, of: number) => `${n} of ${functions(of)} ${n === 1 ? 'has' : 'have'} not started.`,
      mixed: (reached: number, of: number, working: number) =>
        `${reached} of ${functions(of)} ${reached === 1 ? 'has' : 'have'} reached level 1${working > 0 ? `, and ${working} ${working === 1 ? 'works' : 'work'} towards it` : ''}.`,
    },
    behind: (names: readonly string[], more: number, state: string) =>
      `Furthest behind: ${more > 0 ? `${names.join('; ')} and ${more} more` : names.join('; ')} (${lowerFirst(state)}).`,
    /** Used if one of the functions behind has a score above the council's. */
    heldBack: 'A level needs everything at it and below it, so a function with a high score can stand among them.',
    allAlike: (state: string) => `All functions are alike: ${lowerFirst(state)}.`,
    /** No difference while too few questions are answered. */
    gap: (commitment: number, practice: number, difference: number | undefined) =>
      commitment === 0 && practice === 0
        ? 'No commitment and no practice is in place.'
        : `${commitment}% of commitments and ${practice}% of practices are in place${
            difference === undefined
              ? ': too few questions are answered to compare the two.'
              : difference === 0
                ? ': as much is practised as promised.'
                : difference > 0
                  ? `: ${points(difference)} more promised than practised.`
                  : `: ${points(-difference)} more practised than promised.`
          }`,
    firstThings: (titles: readonly string[]) =>
      titles.length === 1 ? `${titles[0]}.` : `${titles.map((title, index) => `(${index + 1}) ${title}`).join('; ')}.`,
    /** `target`: the common target of all functions. `isMore`: there are gaps besides the first actions. */
    projected: (score: string, levels: number, target: number | undefined, isMore: boolean) =>
      `Once every gap up to ${target === undefined ? 'the targets' : `level ${target}, the target,`} is closed${
        isMore ? ', and not these alone' : ''
      }, the score is ${score} of ${levels}.`,
    nothingToDo: 'Nothing: everything that applies is in place.',
    answerFirst: (unanswered: number, unsure: number) =>
      `Answer the ${questions(unanswered + unsure)} that ${unanswered + unsure === 1 ? 'is' : 'are'} ${openOrUnsure(unanswered, unsure)}. Nothing is answered No.`,
    atLeast: (unanswered: number, unsure: number) =>
      `Read every figure as “at least”. ${listIn('en', [
        ...(unanswered > 0 ? [`${questions(unanswered)} ${unanswered === 1 ? 'has' : 'have'} no answer`] : []),
        ...(unsure > 0 ? [`${questions(unsure)} ${unsure === 1 ? 'is' : 'are'} answered Not sure`] : []),
      ])}. They count as not met.`,
    /** Some Yes answers have neither a note nor a link. */
    thinEvidence: (evidenced: number, of: number) =>
      `${evidenced} of ${count(of, { one: 'Yes answer', other: 'Yes answers' })} ${evidenced === 1 ? 'has' : 'have'} a note or a link as evidence. Nobody outside the ${body.one} has checked the answers.`,
    leftOut: (names: readonly string[]) => `Left out, and counted in no figure: ${names.join('; ')}.`,
    aged: 'These figures have aged: the return was submitted more than 24 months before this report.',
  },

  picture: {
    heading: 'Scores by function',
    now: 'Score now',
    atTarget: 'Score at the target',
    before: (day: string) => `On ${day}`,
    caption:
      'The score of each function now and at its target, and the shares of commitments and practices that are in place.',
    /** The first sentence for people who do not see the picture; `altFunction` follows for each function. */
    alt: (score: string | undefined, levels: number) =>
      `Overall score: ${score === undefined ? 'none yet' : `${score} of ${levels}`}.`,
    /** Used for an unknown figure; the picture shows a dash. */
    noFigure: 'none yet',
    altFunction: (name: string, score: string, target: number, atTarget: string) =>
      `${name}: score ${score}, at target ${target}: ${atTarget}.`,
    altBefore: (name: string, score: string) => `${name} before: ${score}.`,
    altShares: (commitment: string, practice: string) =>
      `Commitments in place: ${commitment}. Practices in place: ${practice}.`,
  },

  matrix: {
    heading: 'Where each function stands',
    intro:
      'A function reaches a level once everything at that level and below it is in place. A plus means that some of what lies above is in place too.',
    standing: 'Level, score and target of each function',
    function: 'Function',
    level: 'Level',
    next: 'Next step',
    score: 'Score',
    target: 'Target level',
    projected: 'Score at target',
    nextStep: (missing: number, of: number, level: number) => `${missing} of ${of} missing to level ${level}`,
    allDone: 'Everything is in place',
    atMost: (level: number, open: number, unsure: number) =>
      [`at most level ${level}`, open > 0 && `${open} open`, unsure > 0 && `${unsure} Not sure`]
        .filter(Boolean)
        .join(', '),
    projectedMeaning: '“Score at target” is the score once every gap up to the target is closed.',
    cells: 'Criteria in place at each level',
    column: (level: number, name: string) => `${level} ${name}`,
    cell: (met: number, of: number) => `${met} of ${of}`,
    complete: (met: number, of: number) => `✓ ${met} of ${of}`,
    tickMeaning: 'A tick marks a level that is reached.',
    dashMeaning: 'A dash marks a level at which nothing applies, or a function without an answer.',
    total: 'All functions',
  },

  benchmark: benchmark(body),

  balance: {
    heading: 'Promised and practised',
    caption: 'Shares of criteria in place',
    measure: 'Share of criteria in place',
    share: 'Per cent',
    commitment: 'Commitments: what is decided',
    practice: 'Practices: what is in use',
    provision: 'Agile working: what is provided',
    takeUp: 'Agile working: what is taken up',
    leadership: 'Digital leadership',
    culture: 'Culture',
  },

  first: {
    heading: 'What to do first',
    nth: (n: number, title: string) => `${n}. ${title}`,
    facts: (parts: readonly string[]) => `${parts.join(' · ')}`,
    at: (n: string, name: string) => `question at level ${n}, ${name}`,
    oneStep: (level: number) => `one step from level ${level}`,
    /** For a step over more than one level. */
    leap: (level: number) => `one step from level ${level}: the levels between are complete`,
    duty: 'a duty by law',
    why: 'Why it matters:',
  },

  decisions: {
    heading: 'What the board is asked to do',
    note: (score: string, levels: number, below: number, of: number) =>
      `Note the score of ${score} of ${levels}, and that ${
        below === 0
          ? 'every function has reached its target.'
          : `${below} of ${functions(of)} ${below === 1 ? 'is' : 'are'} below target.`
      }`,
    noteView: `Note that this is one officer’s view, and decide whether the ${body.one} answers together.`,
    agree: (n: number): string =>
      n === 1
        ? 'Agree the first thing to do, with an owner and a day.'
        : `Agree the first ${n} things to do, each with an owner and a day.`,
    /** Duties by law in the council's nation, as the questions read them. */
    checkLaw: (titles: readonly string[], more: number): string =>
      `Have the legal position checked: ${count(titles.length + more, { one: 'duty by law is', other: 'duties by law are' })} answered No (${titles.join('; ')}${more > 0 ? `; and ${more} more` : ''}).`,
    haveAnswered: (unanswered: number, unsure: number) =>
      `Have the ${questions(unanswered + unsure)} answered that ${unanswered + unsure === 1 ? 'is' : 'are'} ${openOrUnsure(unanswered, unsure)}.`,
    /** `target`: the common target of all functions. */
    confirmTargets: (target: number | undefined): string =>
      target === undefined
        ? 'Confirm the target of each function, or set another.'
        : `Confirm level ${target} as the target of every function, or set another.`,
    anew: 'Have the assessment done again: these figures have aged.',
  },

  plan: {
    heading: 'Plan to the targets',
    intro: (gaps: number) =>
      `${count(gaps, { one: 'gap is', other: 'gaps are' })} left to close on the way to the targets, in this order. Each action is a first step: a gap is closed once its question is answered Yes.`,
    beyond: 'Every target is reached, or no gap is known yet. The next things to do lie beyond the targets.',
    caption: 'The plan',
    action: 'What to do',
    function: 'Function and level',
    owner: 'Owner',
    due: 'Due',
    status: 'Status',
    place: (name: string, level: number) => `${name}, level ${level}`,
    more: (n: number) => `The Excel workbook lists ${n} more.`,
    met: 'in place by now',
    closed: (n: number) => `${count(n, { one: 'planned entry is', other: 'planned entries are' })} done.`,
  },

  evidence: {
    heading: 'Where evidence is thin',
    none: 'Nothing is answered Yes yet, so no evidence is missing.',
    evidenced: (perCent: number, evidenced: number, of: number) =>
      `${evidenced} of ${of} Yes answers (${perCent}%) have a note or a link as evidence.`,
    seen: (perCent: number) =>
      `${perCent}% are seen by two: two votes support them, or a second member confirmed them.`,
    noScore: 'Evidence changes no score. It tells how firm a result is.',
    all: 'Every Yes answer has evidence.',
    allSeen: 'Every Yes answer has evidence and is seen by two.',
    caption: 'Yes answers by function, with what is missing',
    others: 'In the other functions nothing is missing.',
    function: 'Function',
    yes: 'Yes answers',
    evidencedOf: 'With evidence',
    without: 'Without evidence',
    notSeen: 'Not seen by two',
  },

  open: {
    heading: 'Still to answer',
    intro: (unanswered: number, unsure: number) =>
      `${questions(unanswered + unsure)} ${unanswered + unsure === 1 ? 'is' : 'are'} ${openOrUnsure(unanswered, unsure)}. ${unanswered + unsure === 1 ? 'It' : 'They'} may be in place already, so the plan gives no action${unanswered + unsure === 1 ? '' : ' for them'}.`,
    caption: 'Open questions by function',
    function: 'Function',
    unanswered: 'No answer',
    unsure: 'Not sure',
    most: 'Level at most',
    unsureOf: (title: string) => `${title} (Not sure)`,
    more: (n: number) => `and ${n} more; the Excel workbook lists them all.`,
  },

  leftOut: {
    heading: 'Left out',
    intro: 'These functions count in no score, no progress and no gap.',
    row: (name: string, reason: string) => `${name}: ${reason}`,
    noReason: 'no reason is given',
  },

  history: {
    heading: 'Over time',
    caption: 'Earlier results',
    day: 'Day',
    score: 'Score',
    inPlace: 'In place',
    version: 'Version',
    now: 'Now',
    otherVersion: 'Results of different versions rest on different questions. Compare them with care.',
  },

  changes: {
    heading: (day: string) => `What has changed since ${day}`,
    unchangedAlone: (n: number) =>
      `More than a tenth of the questions have changed since then. These figures are of the ${questions(n)} that stayed the same.`,
    caption: 'Scores then and now',
    function: 'Function',
    before: 'Then',
    now: 'Now',
    change: 'Change',
    overall: 'All functions',
    directions: { up: '▲ higher', down: '▼ lower', same: 'the same', unknown: 'not comparable' },
    closed: (n: number) => `${count(n, { one: 'gap', other: 'gaps' })} closed:`,
    opened: (n: number) => `${count(n, { one: 'gap', other: 'gaps' })} opened:`,
    planDone: (n: number) => `${count(n, { one: 'action', other: 'actions' })} of the plan done:`,
    titles: (titles: readonly string[], more: number) => `${titles.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`,
    answers: (n: number) =>
      n === 0
        ? 'No answer has changed.'
        : `${count(n, { one: 'answer has', other: 'answers have' })} changed. The Excel workbook lists them.`,
    questions: (added: number, dropped: number, changed: number) =>
      `Since then ${questions(added)} came new, ${dropped} went, and ${changed} changed in wording or level. They are not compared.`,
  },

  method: {
    heading: 'How this is worked out',
    lines: (asked: number, functionCount: number, levels: number) => [
      `The assessment asks ${questions(asked)} in ${functions(functionCount)} and ${count(levels, { one: 'level', other: 'levels' })}. Each asks whether one commitment is made or one practice is in use.`,
      'Only Yes counts as in place. No, Not sure and no answer count as not in place. Not applicable counts in no figure and needs a reason.',
      'The score of a function adds, level by level, the share of criteria in place. The overall score is the mean of the functions.',
      `Scores are shown to one decimal, shares as whole per cents. The answers are the ${body.one}’s own; nobody outside the ${body.one} has checked them.`,
    ],
    levels: 'The levels',
    levelRow: (level: number, name: string, meaning: string) => `${level} ${name}. ${meaning}`,
  },

  sources: {
    heading: 'Sources',
    intro: 'The questions rest on these public frameworks. Their owners have not endorsed the assessment.',
    row: (title: string, year: string) => (year && !title.includes(year) ? `${title} (${year})` : title),
    statutory: 'law',
  },

  page: (n: string, of: string) => `Page ${n} of ${of}`,

  workbook: {
    sheets: {
      summary: 'Summary',
      functions: 'Functions',
      answers: 'Answers',
      plan: 'Gaps and plan',
      definitions: 'Definitions',
      changes: 'Changes',
      history: 'History',
    },
    summary: {
      figure: 'Figure',
      value: 'Value',
      council: body.One,
      authority: `Type of ${body.one}`,
      nation: 'Nation',
      standing: 'Standing',
      standings: {
        view: 'One officer’s view',
        return: `${body.One} return`,
        notCounted: `${body.One} return that does not count`,
        answers: 'File of answers',
      },
      day: 'Day of this report',
      submitted: 'Submitted',
      aged: 'Age of the figures',
      isAged: 'More than 24 months',
      set: 'Question set',
      score: 'Overall score',
      levels: 'Highest possible score',
      projected: 'Score once every gap up to the targets is closed',
      perCent: 'Share of criteria in place',
      met: 'Criteria in place',
      applicable: 'Criteria that apply',
      typical: 'Typical level',
      typicalCount: 'Functions that have reached it',
      commitment: 'Commitments in place',
      practice: 'Practices in place',
      gap: 'Commitments less practices, in points',
      evidenced: 'Yes answers with evidence',
      seenByTwo: 'Yes answers seen by two',
      asked: 'Questions asked',
      unknown: 'Open or Not sure',
      leftOut: 'Left out',
      fillIn: [
        'To answer offline, fill in the yellow columns of the sheet “Answers”: answer, reason, note and evidence. Leave a cell empty to change nothing.',
        'Then send this workbook to the bot in your own chat. It shows what is new or changed before it saves anything.',
        'The bot reads that sheet alone. What you write in another sheet, such as “Gaps and plan”, stays in this file.',
      ],
    },
    functions: {
      code: 'Code',
      function: 'Function',
      level: 'Level',
      plus: 'Plus',
      score: 'Score',
      perCent: 'In place',
      met: 'Met',
      applicable: 'Apply',
      target: 'Target',
      gap: 'Levels missing',
      projected: 'Score then',
      atMost: 'At most level',
      unsure: 'Not sure',
      unanswered: 'No answer',
      notApplicable: 'Not applicable',
      atLevel: (level: number) => `Level ${level}`,
      evidenced: 'Yes with evidence',
      seenByTwo: 'Yes seen by two',
      before: (day: string) => `Score on ${day}`,
      yes: 'yes',
    },
    leftOut: (name: string) => `${name} (left out)`,
    /** Shown while a cell is selected. */
    hints: {
      answer: 'Choose an answer from the list.',
      reason: (most: number) => `Needed for “Not applicable”. At most ${most} characters.`,
      note: (most: number) => `What supports the answer. At most ${most} characters.`,
      evidence: (most: number) => `A web address, such as https://www.example.org/minutes. At most ${most} characters.`,
    },
    plan: {
      question: 'question',
      function: 'function',
      level: 'level',
      title: 'title',
      action: 'what to do',
      why: 'why it matters',
      phase: 'phase',
      marks: 'worth',
      status: 'status',
      owner: 'owner',
      due: 'due',
      note: 'note',
    },
    definitions: {
      kind: 'Kind',
      term: 'Term',
      meaning: 'Meaning',
      level: 'Level',
      function: 'Function',
      word: 'Word',
      source: 'Source',
    },
    changes: {
      question: 'question',
      function: 'function',
      title: 'title',
      before: (day: string) => `on ${day}`,
      now: 'now',
      gap: 'gap',
      gaps: { closed: 'closed', opened: 'opened' },
    },
    history: {
      day: 'Day',
      set: 'Question set',
      score: 'Score',
      perCent: 'In place',
      commitment: 'Commitments',
      practice: 'Practices',
    },
  },

  /** Faults of a filled-in file. */
  faults: faultsEn,
  faultAt: (line: number, fault: string) => `Line ${line}: ${fault}`,
  faultOfFile: (fault: string) => `The file ${fault}.`,

  /**
   * Columns of the table of answers. The reader of filled-in tables knows the first, and `answer` to `evidence`, by
   * these names.
   */
  answerColumns: {
    question: 'question',
    function: 'function',
    level: 'level',
    measure: 'measure',
    asked: 'asked',
    counts: 'what counts',
    mayBe: 'may be not applicable for',
    answer: 'answer',
    reason: 'reason',
    note: 'note',
    evidence: 'evidence',
    day: 'answered on',
    by: 'answered by',
    evidenced: 'evidenced',
    seenByTwo: 'seen by two',
  },
})

export type ReportWording = ReturnType<typeof en>
