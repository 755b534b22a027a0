// The English wording of the team assessment: of channels, group chats and council returns.

import type { EnglishBody } from '../../../lib/bodies/english.ts'
import { counting } from '../../../lib/plural.ts'

const count = counting('en')
const questions = (n: number) => count(n, { one: 'question', other: 'questions' })
const answers = (n: number) => count(n, { one: 'answer', other: 'answers' })
const functions = (n: number) => count(n, { one: 'function', other: 'functions' })
const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
/** "you have", "Grace Oduya has": `name` is the word for the reader, or a name. */
const has = (name: string) => (name === you ? 'have' : 'has')
const you = 'you'

export const team = (body: EnglishBody) => ({
  silent:
    'Teams does not answer me just now, so I cannot tell who is in the channel or chat. Nothing was saved. Please do it again in a moment.',

  title: (council: string | undefined, nth: number, day: string) =>
    `${body.One} return${nth > 1 ? ` ${nth}` : ''}${council ? ` of ${council}` : ''}, started ${day}`,
  hereSee: 'Everyone here can see this',
  thereSee: 'Everyone in its channel or chat can see this',
  /** The name of the channel and its team, or of the chat. */
  seenIn: (place: string) => `Everyone in “${place}” can see this`,

  you,
  left: 'somebody who has left',
  unnamed: 'somebody without a name',
  guest: (name: string) => `${name} (guest)`,
  andMore: (names: string, n: number) => `${names} and ${n} more`,

  buttons: {
    board: 'Board',
    together: 'Answer together',
    take: 'Take a function',
    takeThis: 'Take it',
    handOver: 'Hand over',
    bring: 'Bring my answers',
    reveal: 'Reveal',
    park: 'Discuss later',
    more: 'More',
    note: 'Note',
    agree: (value: string) => `Agree: ${value}`,
    agreeAll: (value: string) => `All agree: record ${value}`,
    toTheQuestion: 'Back to the question',
    parked: 'Questions put off',
    submit: 'Submit',
    submitNow: 'Submit now',
    submitAnyway: 'Submit all the same',
    draft: 'Save as a draft',
    askAgain: 'Ask again',
    voteAgain: 'Vote again',
    keepAnswer: (value: string) => `Keep ${value}`,
    ask: 'Ask',
    begin: 'Begin',
    nextQuestion: 'Next question',
    mine: 'My functions',
    mute: 'Mute reminders',
    unmute: 'Unmute reminders',
    takeLead: 'Take the lead',
    keep: 'Keep it',
    record: 'Record: Not applicable',
  },

  welcome: {
    heading: `How digitally mature is your ${body.one}?`,
    what: (asked: number, inFunctions: number) =>
      `Your team can find out here, together: ${asked} Yes/No questions in ${inFunctions} functions, in a meeting and between meetings.`,
    start: 'Press **Start**, or mention me and type **start**.',
    who: 'Everyone in this channel or chat sees the board, the answers and the results. Nobody outside it does.',
  },

  help: {
    heading: 'What I can do here',
    intro: 'Press a button on the board, or mention me with one of these words:',
    /** The words to type, each with its meaning. */
    commands: [
      ['start', 'show the board, or start'],
      ['take', 'answer a function in your own chat'],
      ['hand over', 'give one to a colleague: “hand over agile working to @name”'],
      ['results', 'levels and scores so far'],
      ['gaps', 'what to do next'],
      ['present', 'show the results in a meeting, one card at a time'],
      ['compare', 'see what has changed since the last return'],
      ['parked', 'questions you put off'],
      ['remind', 'write to who has open questions'],
      ['lead', 'name a lead, or take the lead'],
      ['settings', 'due date, targets, how you answer'],
      ['submit', `make it the ${body.one}’s figure`],
    ] as readonly (readonly [word: string, meaning: string])[],
    notUnderstood: 'I did not understand that',
    way: 'Mention me with **start** for the board, or with **help**.',
  },

  board: {
    heading: 'Team board',
    headingDone: 'Team board: submitted',
    asked: 'The question is in a message of its own here, with the latest answers. Everybody answers there.',
    due: (day: string) => `Due on **${day}**.`,
    answered: (n: number, of: number) => `${n} of ${questions(of)} answered`,
    submitted: (day: string, by: string) => `Submitted on ${day} by ${by}. It is the ${body.one}’s figure.`,
    submittedOnly: (day: string, by: string) => `Submitted on ${day} by ${by}.`,
    leads: (names: string, n: number) => `${n === 1 ? 'Lead' : 'Leads'}: ${names}`,
    noLead: 'Nobody here leads this now. Any member may: press **More**, then **Take the lead**.',
    parked: (n: number) => `${questions(n)} put off to discuss later.`,
    draft: (day: string, by: string) =>
      `Saved as a draft on ${day} by ${by}. It stays open and is not the ${body.one}’s figure.`,
    reopened: (day: string) => `Opened again. It was submitted on ${day}; those figures stay in its history.`,
    owner: (name: string, level: string) => `${capital(name)} · ${level}`,
    nobody: (level: string) => `Nobody yet · ${level}`,
    leftOwner: (level: string) => `Owner has left · ${level}`,
  },

  ballot: {
    overall: (n: number, of: number) => `${n} of ${of} answered`,
    votedSome: (n: number, of: number) => `${n} of ${of} ${n === 1 ? 'has' : 'have'} answered`,
    votedAll: 'Everybody has answered.',
    yours: (value: string) =>
      `You said **${value}**. Only you see this. Press another to change it until an answer is agreed.`,
    yoursHidden: 'Your vote is counted. Press another to change it until an answer is agreed.',
    showMine: 'Show my vote',
    hideMine: 'Hide my vote',
    counted: (n: number, of: number, votes: string) =>
      n < of
        ? `${n} of ${of} ${n === 1 ? 'has' : 'have'} voted: ${votes}`
        : n === 1
          ? `The only one with a vote has voted: ${votes}`
          : `All ${n} have voted: ${votes}`,
    revealsItself: 'The votes show by themselves once all have voted.',
    yoursNamed: (value: string) => `You said **${value}**. Press another to change it until an answer is agreed.`,
    notNamed: 'Names will not be shown.',
    observes: 'You observe: you see everything and do not vote.',
    named: 'Names will be shown beside the votes once they are revealed.',
    panel: (n: number, of: number) =>
      `When the whole panel has answered the votes show by themselves: ${n} of ${of} so far.`,
    leadReveals: (names: string) => `A lead reveals the votes: ${names}`,
    anyoneReveals: 'Anyone here may reveal the votes.',
    leadRevealsSooner: (names: string) => `A lead may reveal the votes sooner: ${names}`,
    anyoneRevealsSooner: 'Anyone here may reveal the votes sooner.',
    noLead:
      'No lead is here to reveal the votes or record an answer. Any member may take the lead: **Board**, **More**, **Take the lead**.',
    unsure: (later: string) => `Nobody has to decide now: **${later}** keeps it until somebody has found out.`,
    saidBefore: 'What you thought',
    noneLeft:
      'None of the answers counts any more: those who gave them have left or do not vote here now. There is nothing to agree on until somebody answers.',
    all: (value: string, n: number) =>
      n === 1 ? `One has answered: **${value}**.` : `All ${n} who answered say **${value}**.`,
    most: (value: string, n: number, of: number, perCent: number) =>
      `${perCent}% of you agree: ${n} of ${of} say **${value}**.`,
    tied: (values: string, n: number, perCent: number) => `You are split: ${values}, ${n} each (${perCent}%).`,
    votes: (value: string, n: number, of: number) => `${value}: ${n} of ${of}`,
    change: 'Change your own answer',
    record: 'Record the answer',
    leadRecords: (names: string) => `A lead records it: ${names}`,
    anyoneRecords: 'Anyone here may record it.',
    recorded: (value: string, day: string, by: string) => `Recorded: “${value}”, ${day}, by ${by}`,
    agreed: (value: string) => `The answer is agreed: **${value}**.`,
    press: 'The first press is the answer. It can be changed later.',
    pressAgain: 'Press another to change the answer.',
  },

  happened: {
    agreed: (value: string, question: string) => `Recorded **${value}** for: ${question}`,
    agreedBy: (n: number, of: number) => `${n} of ${of} agreed.`,
    said: (name: string, value: string, question: string) => `${capital(name)} said “${value}” to: ${question}`,
    undone: (question: string) => `Taken back: ${question}`,
    parked: (question: string) => `Put off: ${question} It is kept on the board under **More**, **Questions put off**.`,
    stays: (value: string, question: string) => `The answer stays **${value}**: ${question}`,
    kept: (value: string, question: string) =>
      `Your **${value}** is kept for: ${question} It was put off to discuss later, before you pressed.`,
  },

  recorded: {
    heading: 'Recorded',
    seen: 'Everyone in the channel or chat sees it.',
  },

  done: {
    heading: 'Nothing is left to ask here',
    headingIn: (name: string) => `Nothing is left to ask in ${name}`,
    headingMore: 'There is more to ask',
    submitted: `The ${body.one} return is submitted`,
    free: (n: number) => `${questions(n)} still open in functions that nobody has taken.`,
    leadSubmits: (names: string) => `A lead submits: ${names}`,
    noLead:
      'Only a lead submits, and nobody here leads this now. Any member may take the lead: **Board**, **More**, **Take the lead**.',
    all: 'Every question has an answer.',
    parked: (n: number) => `${questions(n)} put off to discuss later.`,
    owned: (n: number) => `${questions(n)} still open in functions that somebody answers in their own chat.`,
  },

  functions: {
    heading: 'Take a function',
    hint: 'Take one that is free and I write to you in our own chat; you answer it there and the board follows.',
    open: (n: number) => (n === 0 ? 'all answered' : `${n} open`),
    row: (owner: string, open: string) => `${capital(owner)} · ${open}`,
    left: (open: string) => `Free, its owner has left · ${open}`,
    free: (open: string) => `Free · ${open}`,
    take: (name: string) => `Take ${name}`,
    handOver: (name: string) => `Hand over ${name}`,
    taken: (name: string) => `${name} is yours. I have written to you in our own chat: answer it there.`,
    takenBy: (name: string, owner: string) => `${name} is with ${owner} now, who answers it in their own chat with me.`,
    handed: (name: string, to: string) => `${name} is with ${to} now. I have told them in their own chat.`,
    freed: (name: string) => `${name} is free again: anyone may take it, and it is asked when you answer together.`,
  },

  handOver: {
    heading: (name: string) => `Hand over ${name}`,
    now: (name: string) =>
      `${capital(name)} ${has(name)} it now. Press who answers it from here on; what is answered stays.`,
    free: 'Nobody: give it back to the team',
    to: (name: string) => `Hand it to ${name}`,
    nobodyElse: 'There is nobody else here to hand it to.',
    others: (name: string, leads: string | undefined) =>
      `${capital(name)} ${has(name)} it now. Only they can hand it over, or a lead${leads ? `: ${leads}` : ', and nobody here leads this now'}.`,
    isFree: 'Nobody has it now. Press **Take a function** on the board to take it.',
  },

  leads: {
    heading: 'Leads',
    what: 'Leads name other leads, send reminders, change settings, submit and delete.',
    hint: 'Press somebody to make them a lead, or to take the part back.',
    nobody: 'Nobody here leads this now, so any member may take the lead.',
    isLead: 'Lead',
    name: (name: string) => `Name ${name} as a lead`,
    stepDown: (name: string) => (name === you ? 'Step down as a lead' : `Take the part of a lead from ${name}`),
    who: (name: string) => capital(name),
    nameShort: 'Make lead',
    stepDownShort: 'Step down',
    removeShort: 'Remove',
  },

  bring: {
    heading: (name: string) => `Bring your answers: ${name}`,
    from: (title: string) => `From: ${title}`,
    what: `These fill questions that are open in the ${body.one} return. Everyone in its channel or chat then sees them as your answers:`,
    bring: (n: number) => `Bring ${answers(n)}`,
    notes: 'Your notes and links stay in your own view. You can take all of this back with **Undo**.',
    answered: (n: number) => `${capital(questions(n))} answered here already: the answer that stands is kept.`,
    unsure: (n: number) => `${answers(n)} Not sure: the question stays open here.`,
    notAllowed: (n: number) => `${answers(n)} Not applicable, which your type of ${body.one} may not give here.`,
    nothing: 'None of these answers is for a question that is still open here, so there is nothing to bring.',
    none: 'You have no answer of your own to this function. In our chat, **start** begins a view of your own.',
    'other-version':
      'Your own answers are to another version of the questions, so they are not brought: a question may have changed. Answer the function here.',
  },

  observers: {
    heading: 'Observers',
    what: 'Observers see everything. They have no vote and no function, and nothing waits for them. A lead may observe too.',
    hint: 'Press a member to make them an observer, or to give them their vote back.',
    none: 'Nobody observes: every member with a vote is waited for.',
    isObserver: 'Observer',
    name: (name: string) => (name === you ? 'Observe only' : `Make ${name} an observer`),
    remove: (name: string) => (name === you ? 'Take your vote back' : `Give ${name} their vote back`),
    nameShort: 'Make observer',
    removeShort: 'Give vote back',
  },

  page: (n: number, of: number) => `Page ${n} of ${of}`,

  more: {
    heading: 'More',
    parked: 'Questions put off',
    parkedWhat: (n: number) => (n === 0 ? 'No question is put off' : `${questions(n)} to discuss later`),
    review: 'Answers',
    reviewWhat: 'All answers, who gave them and what they were before',
    gaps: 'Gaps',
    gapsWhat: 'What to do next, in order',
    leads: 'Leads',
    leadsWhat: (names: string) => capital(names),
    noLead: 'Nobody here leads this now',
    observers: 'Observers',
    observersWhat: (names: string) => `${capital(names)}, without a vote`,
    noObserver: 'Everyone with a vote is waited for',
    earlier: 'Earlier returns',
    earlierWhat: `The ${body.one} returns before this one, and their results`,
    history: 'What happened here',
    historyWhat: 'Who started, submitted, led and changed settings',
    remind: 'Remind',
    remindWhat: 'I write to each owner with open questions or actions, at most once a day',
    settings: 'Settings',
    settingsWhat: 'Name, due date, targets and how you answer: in our own chat',
    submit: 'Submit',
    submitWhat: `Make it the ${body.one}’s figure`,
    reopen: 'Open it again',
    reopenWhat: 'Change answers and submit again; what was submitted stays in its history',
    takeLead: 'Take the lead',
    takeLeadWhat: 'Nobody here leads this now, so any member may',
    leftOut: 'Left out',
    leftOutWhat: (n: number) => (n === 0 ? 'Leave up to two functions out, with a reason' : `${functions(n)} left out`),
    delete: 'Delete this return',
    deleteWhat: 'For everybody; a lead can restore it for 30 days',
    forLeads: 'Leads also send reminders, change settings, submit and delete.',
    unreachable: (names: string) => `I cannot write to: ${names}. They have to add me to Teams, or unblock me.`,
  },

  leftOut: {
    heading: 'Left out of this return',
    what: 'You may leave up to two functions out of this return, for example because another body provides them. They are not asked and count in no score, progress or gap, and every result names them. Their answers are kept.',
    which: 'Leave out',
    why: 'Why?',
    whyPlaceholder: 'For example: the county runs it',
    reason: 'Reason',
    leave: 'Leave it out',
    bringBack: (name: string) => `Bring back ${name}`,
    bringBackShort: 'Bring back',
    most: 'No more functions can be left out. Bring one back first.',
    left: (name: string) => `${name} is left out of the return.`,
    back: (name: string) => `${name} is part of the return again, with the answers that it had.`,
    leftBy: (name: string) => `${capital(name)} ${has(name)} left it out.`,
    backBy: (name: string) => `${capital(name)} ${has(name)} brought it back.`,
    ownerNeedNot: 'You need not answer it, and I do not remind you of it. Your answers are kept and come back with it.',
    ownerGoesOn: 'It is yours as before. Your answers are there; please go on with the open questions.',
    line: (name: string, reason: string | undefined) =>
      `Left out of this return: ${name}${reason ? ` (${reason})` : ''}`,
  },

  history: {
    heading: 'What happened here',
    what: 'The newest first. Answers and votes are not in this list: each answer shows its own history.',
    none: 'Nothing yet.',
    administrator: 'an administrator',
    start: (by: string) => `Started by ${by}`,
    submit: (by: string) => `Submitted by ${by}`,
    reopen: (by: string) => `Opened again by ${by}`,
    delete: (by: string) => `Deleted by ${by}`,
    restore: (by: string) => `Restored by ${by}`,
    settings: (by: string, fields: string) => `Settings changed by ${by}: ${fields}`,
    rules: (by: string, fields: string) => `Rules changed by ${by}: ${fields}`,
    leadNamed: (by: string, who: string) => `Lead named by ${by}: ${who}`,
    leadTaken: (by: string) => `Lead taken by ${by}`,
    leadRemoved: (by: string, who: string) => `Lead removed by ${by}: ${who}`,
    steppedDown: (who: string) => `No lead any more, by their own wish: ${who}`,
    observerNamed: (by: string, who: string) => `Made an observer by ${by}: ${who}`,
    observerRemoved: (by: string, who: string) => `Vote given back by ${by}: ${who}`,
    functionTaken: (by: string, fn: string) => `${fn} taken by ${by}`,
    functionGiven: (by: string, fn: string, who: string) => `${fn} handed by ${by} to ${who}`,
    functionFreed: (by: string, fn: string) => `${fn} given back to the team by ${by}`,
    planned: (by: string, title: string, fields: string) => `Plan for “${title}” changed by ${by}: ${fields}`,
    planGiven: (by: string, title: string, fields: string, who: string) =>
      `Plan for “${title}” changed by ${by}: ${fields}. Owner: ${who}`,
    planRemoved: (by: string, title: string) => `“${title}” taken off the plan by ${by}`,
    leaveOut: (by: string, fn: string) => `${fn} left out by ${by}`,
    bringBack: (by: string, fn: string) => `${fn} brought back by ${by}`,
    draft: (by: string) => `Saved as a draft by ${by}`,
    count: (by: string) => `Chosen as the return that counts by ${by}`,
    spotCheck: (by: string, who: string) => `${capital(who)} asked for a spot check by ${by}`,
    spotCheckEnded: (by: string, who: string) => `Spot check of ${who} ended by ${by}`,
    notCount: (by: string) => `Another return was chosen to count in its place by ${by}`,
    export: (by: string) => `Exported by ${by}`,
    movedVersion: (by: string) => `${by} moved it to a newer version of the questions`,
    movedBack: (by: string) => `${by} took the move to a newer version of the questions back`,
    benchmarkConsent: (by: string) => `${by} agreed to hand in returns for the benchmark`,
    benchmarkWithdrawal: (by: string) => `${by} withdrew the consent to the benchmark`,
    benchmarkSubmit: (by: string) => `Submitted answers handed in for the benchmark by ${by}`,
    share: (by: string) => `Results taken by ${by} to share with others`,
    privacyExport: (by: string) => `One person’s data handed out by ${by}`,
    movedOut: (by: string) => `The ${body.one} exported for a move by ${by}`,
    movedIn: (by: string) => `The ${body.one} imported after a move by ${by}`,
    privacyErase: (by: string) => `One person’s data erased by ${by}`,
    refused: (by: string) => `Refused to ${by}, who was no member then`,
    refusedOutside: 'Refused to a person who is not a member',
    fields: {
      name: 'name',
      organisation: `which ${body.one} it is of`,
      council: body.one,
      councilCy: `${body.one}’s name in Welsh`,
      authority: 'type of authority',
      nation: 'nation',
      due: 'due date',
      targets: 'targets',
      answering: 'how you answer',
      named: 'names beside votes',
      agreeing: 'who agrees answers',
      guestsVote: 'whether guests vote',
      panel: 'panel',
      whenAll: 'whether the votes show once all have voted',
      language: 'language of the shared cards',
      owner: 'owner',
      status: 'status',
      note: 'note',
    },
  },

  parked: {
    heading: 'Put off to discuss later',
    hint: 'Press a question to put it to everybody now.',
    leadsAsk: 'A lead puts them to everybody again.',
    membersAsk: 'A member who is not a guest puts them to everybody again.',
    none: 'No question is put off. **Discuss later** under a question brings it here.',
    ask: (question: string) => `Ask now: ${question}`,
    more: (n: number) => `and ${n} more`,
  },

  earlier: {
    heading: `Other ${body.one} returns`,
    hint: 'Press one to see its results.',
    none: `There is no other ${body.one} return here any more: what was started here before has been deleted.`,
    submitted: (day: string, figures: readonly string[]) => [`Submitted on ${day}`, ...figures].join(' · '),
    score: (score: string) => `overall score ${score}`,
    open: 'Still open',
    see: (title: string) => `See results: ${title}`,
    more: (n: number) => `and ${n} more`,
    deleted: 'Deleted',
    deletedOn: (day: string, by: string, until: string) => `Deleted on ${day} by ${by} · removed for good on ${until}`,
    restore: (title: string) => `Restore: ${title}`,
  },

  mine: {
    heading: 'My functions',
    none: 'You have no function to answer.',
    way: 'In a channel or chat where I am, press **Take a function** on the team’s board; it then stands here.',
    hint: 'Press a function for all its questions on one form, its answers, or to hand it over.',
    row: (n: number, of: number, level: string) => `${n} of ${of} answered · ${level}`,
    open: (name: string) => `See ${name}`,
    muted: 'Reminders are muted: I do not write to you about open questions.',
    more: (n: number) => `and ${functions(n)} more`,
  },

  given: {
    heading: (name: string) => `${name} is yours`,
    open: (n: number, of: number) =>
      n === 0
        ? `All ${questions(of)} have an answer already; you can change them.`
        : n === of
          ? `${questions(of)} to answer, here in our own chat.`
          : `${questions(of)}, ${n} of them still open. You answer them here in our own chat.`,
    by: (name: string) => `${capital(name)} handed it to you.`,
    follows: `What you answer stands in the ${body.one} return at once, and the team’s board follows.`,
    due: (day: string) => `Due on **${day}**.`,
  },

  reminder: {
    heading: (n: number) => `${questions(n)} still open`,
    row: (name: string, n: number) => `${name}: ${n} open`,
    asked: (name: string) => `${capital(name)} asked me to remind you.`,
    due: (days: number, day: string) =>
      days === 0
        ? `It is due **today**.`
        : days === 1
          ? `It is due **tomorrow**, on ${day}.`
          : `It is due in **${days} days**, on ${day}.`,
    dueOn: (day: string) => `Due on **${day}**.`,
  },

  reminded: {
    heading: 'Reminders',
    told: (names: string) => `I am writing to: ${names}`,
    already: (names: string) => `Reminded today already: ${names}`,
    muted: (names: string) => `Want no reminders: ${names}`,
    nobody:
      'There is nobody to remind: no function that somebody has taken has an open question, and no action of the plan that somebody owns is still to do.',
    free: (n: number) => `${questions(n)} are open in functions that nobody has taken.`,
  },

  unreachable: {
    heading: 'I could not write to somebody',
    who: (name: string) =>
      `${capital(name)} did not get what I had for them: Teams does not let me write to them. I have mentioned them in the channel or chat.`,
    way: 'They have to add me to Teams. If they have functions with open questions, you can also hand those to somebody else.',
    mention: (link: string | undefined) =>
      `{name}, I have something for you about the Digital Maturity Assessment, but Teams does not let me write to you in a chat of your own. Please add me to Teams${link ? `: ${link}` : ''}. Then type “my functions” to me there, or press the button here again.`,
  },

  reason: {
    heading: 'Not applicable: why?',
    what: 'It is recorded with your reason, which everyone in the channel or chat can read.',
  },

  note: {
    heading: 'Note for the team’s answer',
    label: 'What was said, and who knows more (everyone in the channel or chat can read it)',
    what: 'It is kept with the question and its answer. What you leave empty is removed.',
    saved: 'Saved. Everyone in the channel or chat can read it.',
  },

  private: {
    heading: 'I have written to you in our own chat',
    settings: 'The settings are there, so that nobody else’s screen changes while you type.',
    reason: 'Say there why it is not applicable; then it is recorded here.',
    'left-out': 'Choose there which function to leave out, and say why.',
    note: 'Write the note there; it is kept with this question.',
    nothing: 'Nothing there? Add me to Teams, then press the button again.',
  },

  moved: {
    board: 'There is a newer board here.',
    question: 'The question is in a newer message here.',
    deleted: `This ${body.one} return was deleted.`,
    open: { board: 'Open the newer board', question: 'Open the question' },
  },

  /** Above the answer to words that were typed in another thread. `{name}` is the person who typed them. */
  askedElsewhere: '{name} asked for this.',
  stands: {
    board: 'The team board of this channel stands in another thread.',
    question: 'The team’s question stands in another thread of this channel.',
    open: { board: 'Open the board', question: 'Open the question' },
    here: 'Move it here',
  },

  results: {
    finishedOn: (day: string) => `Submitted on ${day}. These figures are frozen.`,
    frozen: (day: string, score: string) => `Submitted before, on ${day}: overall score ${score}`,
    agreement: (perCent: number) => `${perCent}% agreed`,
    agreementMeaning: '“Agreed” is the share of the votes that were for the answer that was recorded.',
    contested: 'Where you agreed least',
    contestedRow: (perCent: number) => `${perCent}% agreed`,
    reopened: (n: number) => `Answered since it was opened again: ${answers(n)}`,
    reopenedMore: (n: number) => `- and ${n} more`,
  },

  function: {
    owner: (name: string) => `${capital(name)} ${has(name)} this function.`,
    nobody: 'Nobody has taken this function.',
    left: 'Free to take: its owner has left.',
    again: (mark: string) => `${mark} (since reopened)`,
  },

  review: {
    heading: (name: string) => `Answers: ${name}`,
    by: (name: string, day: string) => ` · ${name}, ${day}`,
    votes: (yes: number, no: number, unsure: number) => `Votes: ${yes} Yes, ${no} No, ${unsure} Not sure`,
    reopened: 'Answered since it was opened again',
    confirm: 'Confirm',
    takeBack: 'Take back',
    confirmWhat:
      'Press **Confirm** beside an answer of another member that you find right: two people then stand behind it.',
    confirmed: (name: string, day: string) => `Confirmed by ${name}, ${day}`,
  },

  finish: {
    heading: `Submit the ${body.one} return?`,
    row: (name: string, open: number, owner: string) => `${name}: ${open} open · ${owner}`,
    nobody: 'nobody has taken it',
    figure: `It becomes the ${body.one}’s figure: the one that is compared over time.`,
    share: (answered: number, of: number, perCent: number, unsure: number) =>
      `**Much is still open:** ${answered} of ${of} questions are answered (${perCent}%)${unsure > 0 ? `, ${unsure} of them Not sure` : ''}. What is open will count as not met in the ${body.one}’s figure.`,
    sure: (open: number, unsure: number, perCent: number) =>
      `**Are you sure?** ${[open > 0 && `${questions(open)} without an answer`, unsure > 0 && `${unsure} answered Not sure`].filter(Boolean).join(', ')} (${perCent}% of all) will count as not met in the ${body.one}’s figure.`,
    underHalf: (answered: number, of: number, perCent: number) =>
      `**Under half is answered:** ${answered} of ${of} questions (${perCent}%). That is too little for the ${body.one}’s figure, so it cannot be submitted yet. You can save it as a draft: it stays open for everybody.`,
    draftHeading: `Save the ${body.one} return as a draft?`,
    drafted: `Saved as a draft. The return stays open and is not the ${body.one}’s figure.`,
    freezes:
      'Submitting freezes the answers and the figures as they are today. A lead can open it again later; the frozen figures stay in its history.',
    who: 'Everyone in this channel or chat sees it, and nobody else.',
  },

  settings: {
    heading: `Settings of the ${body.one} return`,
    panelOf: (n: number) => `panel of ${n}`,
    ledBy: (names: string) => `led by ${names}`,
    namePlaceholder: `For example: ${body.One} return, spring 2026`,
    answering: 'How an answer comes about',
    vote: 'Votes, then one answer',
    press: 'The first press is the answer',
    named: 'Names beside the votes, once they are revealed',
    namedYes: 'Shown',
    namedNo: 'Not shown',
    agreeing: 'Who reveals the votes and records the answer',
    leads: 'Leads',
    members: 'Any member',
    whenAll: 'Once all have voted',
    whenAllYes: 'The votes show by themselves',
    whenAllNo: 'The votes stay hidden until they are revealed',
    guests: 'Guests',
    guestsYes: 'Vote as well',
    guestsNo: 'Do not vote',
    guestWithoutVote: (name: string) => `${name} (guest, does not vote)`,
    panel: (least: number) =>
      `Panel: once all of these have voted, the votes are shown (nobody, or at least ${least} people)`,
    whoLeads: 'Who leads',
    cutPanel: (n: number) => `The first ${n} members are listed.`,
    cutLeads: 'Not everybody is listed here. The board’s **More**, **Leads** has all.',
    ballots: 'Whether names are shown stays as it is for a question on which somebody has voted.',
  },

  pause: {
    come: 'Come back whenever you like: press **Continue** here, or type **my functions**.',
  },

  own: {
    first:
      'Everyone in the channel or chat sees what you answer here. Each answer is saved as you press it; stop whenever you like.',
    overall: (nth: number, of: number) => `${nth} of ${of} of yours`,
    answered: (n: number, of: number) => `${n} of ${of} of your questions answered`,
    standing: (name: string, value: string, day: string) => `${capital(name)} said “${value}” on ${day}.`,
    note: 'Note (your colleagues can read it)',
    progress: (n: number, of: number, unsure: number) =>
      `${n} of ${of} of your questions answered${unsure > 0 ? `, ${unsure} of them **Not sure**` : ''}.`,
  },

  changed: {
    heading: 'This was answered since',
    said: (name: string, value: string, day: string, wanted: string) =>
      `${capital(name)} said “${value}” on ${day}. Change it to “${wanted}”?`,
    stands: (name: string, value: string, day: string) =>
      `${capital(name)} said “${value}” on ${day}. That stays: nothing was changed.`,
    same: (name: string, value: string, day: string) =>
      `${capital(name)} said “${value}” on ${day}, so it is that already.`,
  },

  delete: {
    heading: `Delete this ${body.one} return?`,
    what: (n: number) =>
      `This deletes it for everybody: ${answers(n)}, with all votes, notes, owners and history. A lead can restore it for 30 days; then it is removed for good.`,
    done: `The ${body.one} return is deleted.`,
    restorable: (day: string) =>
      `A lead can restore it until ${day}, here or under **Earlier returns**. After that it is removed for good.`,
    restore: 'Restore',
    again: 'Mention me with **start** to begin another.',
  },

  problem: {
    functionLeftOut: (name: string) =>
      `${name} is left out of this return, so it is not asked and has no result. A lead can bring it back: **Board**, **More**, **Left out**.`,
    submitted: `This ${body.one} return is submitted, so its answers stay as they are. A lead can open it again: **Board**, **More**, **Open it again**.`,
    leadsOnly: (names: string) => `Only a lead can do this. Leads here: ${names}`,
    noLead: 'Only a lead can do this, and nobody here leads this now. Any member may take the lead.',
    leadPresent: (names: string) => `The lead is not free to take. Leads here: ${names}. They can name you.`,
    functionTaken: (name: string, owner: string) =>
      `${name} is with ${owner} by now, so nothing was changed. They, or a lead, can hand it over.`,
    observerHasFunction: (name: string, owner: string) =>
      `${capital(owner)} ${has(owner)} ${name}, and an observer has no function. Hand it over first; then they can observe.`,
    functionNotYours: (name: string, owner: string | undefined) =>
      owner
        ? `${name} is with ${owner}: only they answer it in their own chat, and only they or a lead can hand it over.`
        : `Nobody has ${name} now. Take it on the board to answer it in our own chat.`,
  },
})
