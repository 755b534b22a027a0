// The wording of answers to what people ask in their own words, in English.

import { counting } from '../../lib/plural.ts'

const count = counting('en')

/** The topics that a card explains in a few sentences. */
export const topics = [
  ...([
    'level',
    'levels',
    'function',
    'functions',
    'scoring',
    'whoSees',
    'anonymous',
    'saved',
    'kept',
    'about',
    'length',
  ] as const),
  ...(['team', 'handOver', 'votes', 'export', 'compare', 'share', 'picture', 'plan', 'device', 'person'] as const),
  ...([
    'unhappy',
    'thanks',
    'welsh',
    'english',
    'settings',
    'noQuestion',
    'proof',
    'scope',
    'remindMe',
    'notApplicable',
  ] as const),
] as const

export type Topic = (typeof topics)[number]

/** A heading and the paragraphs below it. */
type Text = readonly [heading: string, ...paragraphs: string[]]

export const enUnderstanding = {
  /** Topics whose words do not depend on anything. */
  topics: {
    scoring: [
      'How the results are worked out',
      'Each function has five levels with two criteria each: a **commitment** (a decision, policy, role or budget is there) and a **practice** (it is in use). A level is reached when everything at it, and below it, is in place.',
      'The score adds up the share in place at each level, so it also counts what lies above the level. Not sure and unanswered count as not in place.',
    ],
    whoSees: [
      'Who can see your answers',
      'In this chat you answer for yourself: only you see your view. In a channel, the members of that channel see the council return.',
      'Your answers are kept in your council’s own copy of this bot. They are not published and not sent to anyone else. Type **delete** to remove yours.',
    ],
    anonymous: [
      'Are answers anonymous?',
      'Your own view is not shown to anyone else, so nobody sees what you said. It is stored under your account, so that you can come back to it.',
      'In a channel, votes stay hidden until they are revealed. Names stand beside them only if the team chose so; the card says which.',
    ],
    saved: [
      'Everything is saved',
      'Each answer is saved as you press it. You can close Teams, change device or stop for a month, and go on where you were.',
    ],
    kept: [
      'How long your answers are kept',
      'Your answers stay in your council’s own copy of this bot until you delete them. I delete nothing by myself. Type **delete** to remove yours.',
      'A lead can delete a council return. The people who look after this app decide how long backups are kept.',
    ],
    remindMe: [
      'Reminders',
      'I cannot write to you at a time that you name. You can set a due date in **Settings**, and come back whenever you like: everything is saved.',
    ],
    proof: [
      'No proof is needed',
      'Nobody checks your answer, and there is nothing to upload here. Say what is true today: **More** says what counts as a Yes.',
      'If you can, use **More** to write a note and add a link to the evidence. It shows your colleagues what stands behind the answer.',
    ],
    notApplicable: [
      'If a question does not apply to you',
      '**Not applicable** can be chosen for a few questions, by the types of council that cannot have what is asked. It is under **More** there, and needs a reason.',
      'All other questions apply to every council, whoever runs the service. Nothing is saved: press **No** or **Not sure**, or skip the question.',
    ],
    scope: [
      'Which council is meant: the whole one',
      'Each question asks about the council as a whole. In this chat you answer for yourself, as you see it: it stays your own view. If you do not know, **Not sure** is a good answer.',
      'The council’s figure is made in a channel, by answering as a team. There, colleagues take the functions they know best.',
    ],
    team: [
      'Answering as a team',
      'Add this app to your team’s channel and mention it there with **start**. Everyone votes, the team agrees one answer, or colleagues take a function each.',
      'That becomes the council return, the council’s figure. What you answer here stays your own view.',
    ],
    handOver: [
      'Handing a function to a colleague',
      'In the channel of the council return, mention me with **hand over**, the function and your colleague’s name. You can also press **Hand over** under **My functions**.',
      'Hand your functions over before you leave the council. The answers stay. Your own view cannot be handed over: a colleague starts one of their own.',
    ],
    votes: [
      'Answer with the buttons',
      'In a channel, people answer with the buttons on the question, so that every vote is counted once. Type **answer together** to bring the question here.',
    ],
    export: [
      'Files of your results',
      'Once you have an assessment, **export** gives you a Word board paper, a PDF, an Excel workbook and tables for other programs. Press **Start** first.',
    ],
    compare: [
      'Comparing with other councils',
      'A team’s council return can be compared with other councils: each function is below the lower quartile, around the median or above the upper quartile. It is no league table, and nobody sees another council’s score.',
      'Start a return in a channel first. Your digital lead adds the benchmark to this bot.',
    ],
    share: [
      'Sharing your results',
      'Nobody else sees your view until you share it. Open **results**, press **More** and then **Share these results**.',
      'To answer with colleagues, add this app to a channel and mention it there with **start**.',
    ],
    picture: [
      'A chart of the results',
      'The results card shows a chart: each function now, its target, and the last submission. Type **results** to see it.',
    ],
    plan: [
      'Your plan',
      'The gaps are the plan: what to do next, in order, up to the target of each function. Type **gaps** to see them.',
      'In a council return each gap can have an owner, a due day, a status and a note. Mention me in its channel with **plan**, or press **Gaps** there and then a gap.',
    ],
    device: [
      'Phones and other devices',
      'I work wherever Teams does: phone, tablet, computer. Your answers are the same on every device.',
    ],
    person: [
      'Getting help from a person',
      'Ask whoever looks after this app in your council, usually the digital lead or the IT service desk. If a card shows a reference, give it to them.',
      'If a button does nothing, type **resume**: I show you the question again.',
    ],
    unhappy: [
      'I am sorry this is not going well',
      'You can skip any question, stop at any time, or answer a whole function on one form under **More**. Nothing you have answered is lost.',
    ],
    thanks: ['You are welcome', 'Everything so far is saved. Go on whenever you like.'],
    welsh: [
      'Cymraeg',
      'Nid wyf yn siarad Cymraeg eto. Gallwch ateb yn Saesneg nawr.',
      'I do not speak Welsh yet. You can answer in English now.',
    ],
    english: ['English', 'I am speaking English already.'],
    settings: [
      'Settings',
      'The name, the council, the targets and a due date are set once you have an assessment. Press **Start** first.',
    ],
  } satisfies Partial<Record<Topic, Text>>,
  about: (questions: number, functions: number): Text => [
    'What this is',
    `I am a bot. I take a council through the Digital Maturity Assessment: ${questions} Yes/No questions about decisions made and practices in use, in ${functions} functions. There is no artificial intelligence in me.`,
    'At the end you know where the council stands, where the gaps are, and what to do next. The questions are original; each names the public framework behind it.',
  ],
  length: (questions: number): Text => [
    'How long it takes',
    `There are ${questions} Yes/No questions. Most people need 30 to 60 minutes in all. You can stop after any question and go on later; there is no time limit.`,
    'You can skip a question. What you leave open counts as not in place until you answer it.',
  ],
  level: (name: string, meaning: string): Text => [name, meaning],
  levelZero: ['Level 0', 'Level 1 is not complete yet. The results say how many criteria are missing to it.'] as Text,
  levels: 'The five levels',
  functions: 'The functions',
  noQuestion: (what: string, most: number): Text => [
    `There is no ${what}`,
    `The questions are numbered 1 to ${most}. You can say “go to question 45”, or name a function.`,
  ],
  noLevel: (n: string, most: number): Text => [`There is no level ${n}`, `The levels go from 1 to ${most}.`],

  choose: {
    heading: 'Did you mean …?',
    intro: 'I am not certain what you meant. Press the one that fits, or say it in other words.',
    none: 'Something else: help',
  },
  unclear: {
    intro:
      'What you wrote says more than one answer, or something else too. Nothing is saved yet. Press the answer that fits; **More** takes a note.',
    again:
      'I was not certain which question you were answering, so nothing is saved. Here is the question: press your answer, or type it again.',
    several:
      'You have more than one assessment open, so nothing is saved yet. This is the question of the one you used last: press your answer, or type it again. Type **my assessments** to choose another.',
  },
  lastAnswer: {
    heading: 'Your last answer',
    said: (value: string, day: string) => `You said **${value}** on ${day}.`,
    none: 'You have not given an answer yet that could be taken back.',
    see: 'Change it',
  },
  startAgain: {
    heading: 'You have finished an assessment',
    finished: (day: string) =>
      `It was finished on ${day}, and its results stay as they are. You can look at them, or start a new one.`,
    results: 'See your results',
    compare: 'Compare',
    another: 'Start a new one',
    all: 'All my assessments',
  },
  mine: {
    heading: 'Your assessments',
    none: 'You have not started an assessment yet.',
    open: 'Open',
    finished: 'Finished',
    finishedOn: (day: string) => `Finished on ${day}`,
    change: 'Rename or delete one',
    whichOne: 'Rename or delete: which one?',
    ofTeam: 'A council return is renamed and deleted by its leads, in its channel under **Settings**.',
    begun: (day: string) => `Started on ${day}`,
    one: 'Rename or delete',
    openIt: 'Open it',
    itsName: 'Its name',
    saveName: 'Save the name',
    named: 'The name is saved.',
    deleteOne: 'Delete it …',
    deleting: 'Delete this assessment?',
    goes: (given: number) =>
      `It goes with ${count(given, { one: 'answer', other: 'answers' })}, its notes and its history. It cannot be undone. Your other assessments stay.`,
    keepIt: 'Keep it',
    deleted: 'This assessment is deleted',
    othersStay: 'Your other assessments stay as they are.',
  },
  answerFunction: 'Answer its questions',
  seeFunction: 'See its results',

  /** The buttons of "Did you mean": what each intent does, in a few words. */
  titles: {
    help: 'See what I can do',
    start: 'Start the assessment',
    startAnother: 'Start another assessment',
    startOver: 'Start again',
    resume: 'Go on with the questions',
    progress: 'See how much is left',
    results: 'See the results',
    gaps: 'See what to do next',
    versions: 'See the version of the questions',
    review: 'Look through your answers',
    settings: 'Open the settings',
    finish: 'Finish the assessment',
    delete: 'Delete my data',
    pause: 'Stop for now',
    end: 'Stop or finish',
    back: 'Go back one question',
    skip: 'Skip this question',
    undo: 'Undo the last answer',
    myFunctions: 'See my functions',
    mute: 'Get no more reminders',
    unmute: 'Get reminders',
    board: 'See the team’s board',
    together: 'Answer together',
    take: 'Take a function',
    handOver: 'Hand a function over',
    remind: 'Remind the others',
    lead: 'See who leads',
    observer: 'See who observes',
    voteBack: 'Give somebody their vote back',
    parked: 'See the questions put off',
    form: 'See all questions on a form',
    more: 'More about this question',
    myAssessments: 'See all my assessments',
    goTo: 'Go to another question',
    mistake: 'Correct my last answer',
    notApplicable: 'It does not apply to us',
    meaning: 'What this question means',
    example: 'See an example',
    note: 'Write a note',
    level: 'What the level means',
    levels: 'What the levels mean',
    functionMeaning: 'What the function covers',
    functions: 'See the functions',
    scoring: 'How the score works',
    whoSees: 'Who can see my answers',
    anonymous: 'Is it anonymous?',
    saved: 'Is it saved?',
    kept: 'How long it is kept',
    about: 'What this is',
    length: 'How long it takes',
    team: 'Answer as a team',
    export: 'Get a file',
    compare: 'Compare with others',
    overTime: 'Compare with last time',
    present: 'Present to the meeting',
    share: 'Share the results',
    welsh: 'Cymraeg',
    english: 'English',
    thanks: 'Thanks',
    due: 'Set a due date',
    rename: 'Rename the assessment',
    person: 'Ask a person',
    sources: 'Where this comes from',
    council: 'Set the council',
    targets: 'Set the targets',
    picture: 'See a chart',
    reopen: 'Open it again',
    plan: 'See the plan',
    unhappy: 'Skip or stop',
    device: 'Use another device',
    law: 'Is this required by law?',
    proof: 'Do I need proof?',
    remindMe: 'About reminders',
    scope: 'Who I answer for',
  },
}
