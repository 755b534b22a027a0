// Assembles the English wording of the interface, half of it from sibling files. Its type makes a string that another
// language lacks a compile error.

import { most } from '../../../assessment/limits.ts'
import type { InputFault, Problem } from '../../../assessment/problem.ts'
import type { EnglishBody } from '../../../lib/bodies/english.ts'
import { counting } from '../../../lib/plural.ts'
import { lowerFirst } from '../../../lib/sentence.ts'
import { englishTerms } from '../../../lib/terms/english.ts'
import { benchmark } from './benchmark.ts'
import { enConfidence } from './confidence.ts'
import { consent } from './consent.ts'
import { councils } from './councils.ts'
import { enCounting } from './counting.ts'
import { enFiles } from './files.ts'
import { language } from './language.ts'
import { plan } from './plan.ts'
import { settings } from './settings.ts'
import { enSharing } from './sharing.ts'
import { team } from './team.ts'
import { enUnderstanding } from './understanding/understanding.ts'
import { enVersions } from './versions.ts'

const count = counting('en')
const questions = (n: number) => count(n, { one: 'question', other: 'questions' })
const areQuestions = (n: number) => count(n, { one: 'question is', other: 'questions are' })
const answers = (n: number) => count(n, { one: 'answer', other: 'answers' })
const notKnown = (open: number, unsure: number) =>
  [open > 0 && `${open} still open`, unsure > 0 && `${unsure} Not sure`].filter(Boolean).join(', ')
const things = (n: number) => count(n, { one: 'thing', other: 'things' })
const criteria = (n: number) => count(n, { one: 'criterion', other: 'criteria' })
const points = (n: number) => count(n, { one: 'point', other: 'points' })

export const en = (body: EnglishBody) => ({
  ...englishTerms,
  noValue: 'No answer yet',
  more: '…',

  language: language(body),

  assessment: {
    title: (council: string | undefined, nth: number, day: string) =>
      `Your view${nth > 1 ? ` ${nth}` : ''}${council ? ` of ${council}` : ''}, started ${day}`,
    /** On a card that others read. */
    titleForOthers: (council: string | undefined, day: string) =>
      `One officer’s view${council ? ` of ${council}` : ''}, started ${day}`,
    onlyYou: 'Only you can see this',
  },

  buttons: {
    start: 'Start',
    startAnother: 'Start another',
    resume: 'Continue',
    ofQuestion: (title: string, nth: number) => `${title}: question ${nth}`,
    answer: 'Answer',
    back: 'Back',
    more: 'More',
    undo: 'Undo',
    skip: 'Skip',
    rest: 'None of the rest yet',
    form: 'All on one form',
    functions: 'Functions',
    pause: 'Pause',
    toQuestion: 'Back to question',
    progress: 'Progress',
    results: 'Results',
    gaps: 'Gaps',
    review: 'Review answers',
    settings: 'Settings',
    finish: 'Finish',
    finishNow: 'Finish now',
    answerOn: 'Go on answering',
    reopen: 'Open it again',
    help: 'Help',
    save: 'Save',
    saveNote: 'Save note and link',
    change: 'Change',
    unsureOnes: 'Go to Not sure ones',
    delete: 'Delete my data',
    deleteNow: 'Delete for good',
    keep: 'Keep everything',
    previous: 'Previous',
    next: 'Next',
    nextFunction: 'Next function',
    previousFunction: 'Previous function',
  },

  welcome: {
    heading: `How digitally mature is your ${body.one}?`,
    what: (asked: number, functions: number) =>
      `I ask ${asked} Yes/No questions about decisions made and practices in use, in ${functions} functions. You press a button to answer, and at any time I show you where the ${body.one} stands and what to do next.`,
    saved: 'Every answer is saved as you press it. Stop whenever you like and come back next week.',
    who: 'Only you see your answers, until you share them.',
  },

  help: {
    heading: 'What I can do',
    intro: 'Press a button, or type one of these words at any time:',
    /** The words to type, each with its meaning. */
    commands: [
      ['start', 'start an assessment, or go on with the one you have'],
      ['resume', 'go on where you stopped'],
      ['progress', 'see how far you are; choose a function'],
      ['results', 'see levels and scores so far'],
      ['gaps', 'see what to do next, in order'],
      ['compare', 'see what has changed since last time'],
      ['review', 'look through your answers and change them'],
      ['settings', `${body.one}, targets and due date`],
      ['finish', 'freeze the results when you are done'],
      ['my assessments', 'see all your assessments and open one'],
      ['my functions', 'the functions that you answer for a team'],
      ['mute', 'no reminders of open questions; **unmute** brings them back'],
      ['delete', 'remove your assessments and all your answers'],
    ] as readonly (readonly [word: string, meaning: string])[],
    answering:
      'With a question in front of you, you can type **yes**, **no**, **not sure**, **back**, **skip** or **undo**.',
    version: (version: string) => `Version ${version}`,
  },

  question: {
    place: (name: string, nth: number, of: number) => `${name} · ${nth} of ${of}`,
    overall: (nth: number, of: number) => `Question ${nth} of ${of}`,
    answered: (n: number, of: number) => `${n} of ${of} questions answered`,
    yesMeans: 'Yes means:',
    allAnswered: (asked: number) => `**All ${asked} questions are answered.**`,
    saved: (value: string, question: string) => `Saved **${value}**: ${question}`,
    savedRest: (n: number, name: string) =>
      `Saved **No** for the ${n === 1 ? 'one question' : `${n} questions`} left in ${name}.`,
    undone: 'Taken back. Here is the question again.',
    undoneMany: (n: number) => `Taken back: ${answers(n)}.`,
    standing: (value: string, day: string) => `You said **${value}** on ${day}.`,
    /** The sentences on a function whose last question has just been answered. */
    functionDone: {
      answered: (name: string) => `All of ${name} is answered, thank you.`,
      nothingApplies: 'Nothing in it applies.',
      inPlace: (met: number, of: number) => `${met} of ${of} in place.`,
      reached: (met: number, of: number, level: string) => `${met} of ${of} in place: ${lowerFirst(level)}.`,
      unsure: (n: number) => `${n} answered Not sure.`,
      missing: (n: number, level: number) => `${criteria(n)} missing to level ${level}.`,
    },
    private:
      'Only you see your answers, until you share them. Each one is saved as you press it; stop whenever you like. Most people need 30 to 60 minutes in all.',
  },

  changed: {
    heading: 'You have answered this since',
    said: (value: string, day: string, wanted: string) =>
      `You said **${value}** on ${day}. Change it to **${wanted}**?`,
    same: (value: string, day: string) => `You said **${value}** on ${day}, so it is that already.`,
    stands: (value: string, day: string) => `You said **${value}** on ${day}. That stays: nothing was changed.`,
    change: (wanted: string) => `Change to ${wanted}`,
    keep: (value: string) => `Keep ${value}`,
  },

  detail: {
    why: 'Why it matters',
    yes: 'What counts as a Yes',
    no: 'If the answer is No',
    counts: 'This counts:',
    doesNotCount: 'This does not:',
    terms: 'What the words mean',
    sources: 'Where it comes from',
    cited: (title: string, year: string | undefined, point: string | undefined) =>
      `${title}${year ? ` (${year})` : ''}${point ? `: ${point}` : ''}`,
    appliesIn: (places: string) => `applies in ${places}`,
    duty: (places: string) => `What is asked here is required by law in ${places}.`,
    ukWide: 'the whole of the UK',
    note: 'Note to yourself',
    notePlaceholder: 'What stands behind the answer, who knows more',
    evidence: 'Link to the evidence',
    evidencePlaceholder: 'https://…',
    reason: `If this cannot apply to your ${body.one}: why?`,
    reasonPlaceholder: `For example: the ${body.one} has no housing stock`,
    notApplicableFor: (places: string) =>
      `**Not applicable** can be chosen here by: ${places}. Say in **Settings** what type of ${body.one} yours is.`,
    saved: 'Saved.',
    draft: (save: string) =>
      `What you chose or typed here before is kept, and **not saved yet**. Press **${save}** within 30 days to save it.`,
  },

  form: {
    heading: (name: string) => `${name}: all on one form`,
    intro:
      'Answer or change as many as you like, then press **Save** at the end. The other buttons keep what you chose here for you, unsaved, for 30 days. What you leave empty stays unanswered.',
    left: (n: number) => `${answers(n)} on the form ${n === 1 ? 'is' : 'are'} **not saved yet**.`,
    backToForm: 'Back to the form',
    more: 'Not applicable, notes and links are under **More** on each question.',
  },

  progress: {
    heading: 'Progress',
    answered: (n: number, of: number, unsure: number) =>
      `${n} of ${questions(of)} answered${unsure > 0 ? `, ${unsure} of them **Not sure**` : ''}.`,
    row: (n: number, of: number) => `${n} of ${of}`,
    due: (day: string) => `Due on **${day}**.`,
    hint: 'Press a function to go to its next open question.',
    open: (name: string) => `Go to ${name}`,
  },

  review: {
    heading: (name: string) => `Your answers: ${name}`,
    function: (nth: number, of: number) => `Function ${nth} of ${of}`,
    by: (value: string, day: string) => `**${value}** · you, ${day}`,
    note: 'Note',
    reason: 'Reason',
    evidence: 'Evidence',
    before: (earlier: string) => `Before: ${earlier}`,
    earlier: (value: string, day: string) => `${value} (${day})`,
    earlierMore: (n: number) => `and ${count(n, { one: 'change', other: 'changes' })} before these`,
    takenBack: 'no answer',
    savedForm: (n: number) => (n === 0 ? 'Nothing was changed.' : `Saved ${answers(n)}.`),
    conflicts:
      'These were changed while the form was open. They are as they were saved last; press **Change** where you want something else:',
    conflict: (question: string, standing: string, wanted: string) =>
      `${question} It says **${standing}**; the form said **${wanted}**.`,
  },

  results: {
    heading: 'Results',
    soFar: 'Results so far',
    asOf: (day: string) => `As of ${day}.`,
    /** `isTeam`: of a council return. */
    allAnswered: (asked: number, isTeam: boolean) =>
      `All ${asked} questions are answered. This is where the ${body.one} stands${isTeam ? '' : ', as you see it'}.`,
    atLeast: (open: number, unsure: number) =>
      `At least: ${[open > 0 && `${areQuestions(open)} still open`, unsure > 0 && `${open > 0 ? `${unsure} ${unsure === 1 ? 'is' : 'are'}` : areQuestions(unsure)} answered Not sure`].filter(Boolean).join(' and ')}, so the true figures may be higher.`,
    score: 'Overall score',
    scoreOf: (score: string, levels: number) => `${score} of ${levels}`,
    inPlace: (met: number, of: number, perCent: number) => `${met} of ${of} criteria in place (${perCent}%)`,
    /** `target`: of all functions alike. */
    projected: (score: string, target: number | undefined) =>
      `The score would be ${score} once every gap up to ${target === undefined ? 'the targets' : `level ${target}, the target,`} is closed`,
    nothingAnswered: 'Nothing is answered yet',
    allOpen: (asked: number) => `${questions(asked)} still open`,
    typical: 'Typical level',
    typicalAt: (n: number, of: number, level: string) => `${n} of ${of} functions have reached ${lowerFirst(level)}`,
    typicalNone: 'Most functions have not reached level 1 yet',
    /** `hasAnswers`: some of these functions have a few answers. */
    typicalUnanswered: (n: number, of: number, hasAnswers: boolean) =>
      `Not known yet: ${n} of ${of} functions are ${hasAnswers ? 'mostly unanswered' : 'not answered'}`,
    typicalNotStarted: (n: number, of: number) => `${n} of ${of} functions have not started`,
    typicalMixed: (reached: number, of: number, working: number) =>
      `${reached} of ${of} functions have reached level 1${working > 0 ? `; ${working} ${working === 1 ? 'works' : 'work'} towards it` : ''}`,
    behind: 'Furthest behind',
    behindIn: (names: readonly string[], state: string) => `${names.join('; ')}: ${lowerFirst(state)}`,
    behindMany: (names: readonly string[], more: number, state: string) =>
      `${names.join('; ')} and ${more} more: ${lowerFirst(state)}`,
    behindAll: (state: string) => `All functions are alike: ${lowerFirst(state)}`,
    /** `hasAnswers`: some of these functions have a few answers. */
    behindUnknown: (unanswered: number, hasAnswers: boolean) =>
      `Not known yet: ${count(unanswered, { one: 'function is', other: 'functions are' })} ${hasAnswers ? 'mostly unanswered' : 'not answered'}`,
    behindAndUnanswered: (line: string, unanswered: number, hasAnswers: boolean) =>
      `${line}; ${count(unanswered, { one: 'function is', other: 'functions are' })} ${hasAnswers ? 'mostly unanswered' : 'not answered yet'}`,
    evidence: 'Evidence',
    evidenced: (perCent: number) => `${perCent}% of Yes answers have evidence`,
    evidencedAndSeen: (perCent: number, seen: number) =>
      `${perCent}% of Yes answers have evidence, ${seen}% were seen by two`,
    evidenceMeaning: 'Evidence is a note or a link. It changes no score.',
    evidenceOfTeam:
      'Evidence is a note or a link. Seen by two: at least two votes were for it, or another member confirmed it. Neither changes a score.',
    nextStep: (missing: number, of: number, level: number) => `${missing} of ${criteria(of)} missing to level ${level}`,
    atMost: (level: number, open: number, unsure: number) => `At most level ${level} (${notKnown(open, unsure)})`,
    /** Level and score once every gap up to the target is closed. */
    targetThen: (target: number, level: number, score: string) => `At target ${target}: level ${level}, score ${score}`,
    targetReached: (target: number) => `target ${target} reached`,
    oneView: `This is one officer’s view, not the ${body.one}’s figure.`,
    functions: 'Function by function',
    hint: 'Press a function to see which criteria are missing.',
    detailOf: (name: string) => `See ${name}`,
    barOf: (score: string, levels: number) => `Score ${score} of ${levels}`,
    unknown: notKnown,
    chart: {
      now: 'Score now',
      atTarget: 'Score at the target',
      last: (day: string) => `On ${day}`,
      noScore: 'no score',
      row: (
        name: string,
        now: string,
        target: number,
        atTarget: string | undefined,
        last: string | undefined,
        day: string | undefined,
      ) =>
        `${name}: now ${now}${atTarget === undefined ? '' : `, ${atTarget} at target ${target}`}${
          last === undefined || day === undefined ? '' : `, on ${day} ${last}`
        }.`,
      bar: (label: string, share: string) => `${label} ${share}.`,
    },
    measures: 'Promised and practised',
    commitment: 'Commitment',
    practice: 'Practice',
    difference: (difference: number) =>
      difference === 0
        ? 'As much is practised as promised'
        : difference > 0
          ? `${points(difference)} more promised than practised`
          : `${points(-difference)} more practised than promised`,
    agile: 'Agile working',
    provision: 'Provided',
    takeUp: 'Taken up',
    agileDifference: (difference: number) =>
      difference === 0
        ? 'As much is taken up as provided'
        : difference > 0
          ? `${points(difference)} more provided than taken up`
          : `${points(-difference)} more taken up than provided`,
    /** A share of criteria, with its count. */
    criteriaOf: (label: string, met: number, of: number, perCent: string) =>
      `${label}: ${met} of ${criteria(of)} (${perCent})`,
    /** The first of the gaps. */
    firstGap: (title: string) => `**First:** ${title}`,
    people: 'Leadership and culture',
    leadership: 'Digital leadership',
    culture: 'Culture',
    frozen: (day: string, score: string) => `Finished before, on ${day}: overall score ${score}`,
    finishedOn: (day: string) => `Finished on ${day}. These figures are frozen; only you can see them.`,
    tooFewToCompare: (answered: number, asked: number) =>
      `${answered} of ${questions(asked)} answered: too few yet to compare the two.`,
    method:
      'A level is reached when everything at it and below it is in place. A plus means that some of what lies above is in place too.',
    /** A function whose score is a level or more above its level. */
    scoreAboveLevel: (name: string, score: string, level: string) =>
      `${name}: score ${score}, ${lowerFirst(level)}. The score counts everything in place; the level stops at the first gap.`,
    howItWorks: 'Scores and levels',
  },

  gaps: {
    heading: 'Gaps, in the order to close them',
    none: 'No gaps: everything that applies is in place.',
    noneYet: 'No gap is known yet: nothing is answered No.',
    intro: (toDo: number, toTarget: number) =>
      toTarget === 0
        ? `Every function has reached its target. ${count(toDo, { one: 'thing is', other: 'things are' })} left to do beyond it.`
        : `${things(toTarget)} to do to reach the target in every function, of ${toDo} in all.`,
    introSoFar: (toDo: number, toTarget: number) =>
      toTarget === 0
        ? `So far nothing is to do to reach the targets. ${things(toDo)} to do beyond them. Questions without a Yes or No may add more.`
        : `${things(toTarget)} to do to reach the targets, of ${toDo} in all. Questions without a Yes or No may add more.`,
    first: (n: number) => `If you do ${['one thing', 'two things'][n - 1] ?? 'three things'}`,
    open: (title: string) => `Open: ${title}`,
    openHeading: (unanswered: number, unsure: number) =>
      unsure === 0
        ? `Still to answer: ${questions(unanswered)}`
        : unanswered === 0
          ? `${areQuestions(unsure)} answered Not sure`
          : `Without a Yes or No: ${questions(unanswered + unsure)}`,
    openHint: (unanswered: number, unsure: number) =>
      `${unanswered > 0 && unsure > 0 ? `${unanswered} without an answer, ${unsure} answered Not sure. ` : ''}${unanswered + unsure === 1 ? 'It' : 'They'} may be in place already, so no action is given.`,
    nationLater: 'To set it, open the assessment again, then go to **Settings**.',
    noneOpen: 'No question is open or answered Not sure.',
    whoHelps: (isFinished: boolean) =>
      `Colleagues who work in the area can tell you.${isFinished ? ' To change an answer, open the assessment again first.' : ''}`,
    openIn: (n: number) => `${questions(n)} without a Yes or No`,
    answerOpen: 'Answer the first of them',
    phase: (n: number) => `Phase ${n}`,
    phaseMeaning: 'Each phase takes every function one level further.',
    /** The level of a question; its function may stand at another. */
    atLevel: (level: string) => `question at ${lowerFirst(level)}`,
    oneStepMeaning: 'One step from a level: a Yes to this question alone takes its function there.',
    oneStep: (level: number) => `one step from level ${level}`,
    duty: 'duty by law',
    beyond: 'Beyond the targets',
    notAnswered: 'no answer yet',
    notSure: 'not sure',
    page: (n: number, of: number) => `Page ${n} of ${of}`,
  },

  function: {
    target: (level: string, target: number) => `${level}. Target: level ${target}.`,
    /** What closing every gap up to the target leads to. */
    projected: (level: number, score: string) =>
      `Once every gap up to the target is closed: level ${level}, score ${score}`,
    targetMet: (level: string, target: number) => `${level}. The target, level ${target}, is reached.`,
    score: (score: string, levels: number, met: number, of: number, perCent: number) =>
      `Score ${score} of ${levels} · ${met} of ${of} in place (${perCent}%)`,
    levelRow: (level: string, met: number, of: number) => `${level}: ${met} of ${of} in place`,
    levelDone: (level: string) => `${level}: complete`,
    answerFirst: (question: string) => `Answer first: ${question}`,
    change: (title: string) => `Answer or change: ${title}`,
    marks: { yes: '✔ Yes', no: '✘ No', unsure: '? Not sure', notApplicable: '– N/A', open: '○ Open' },
    missing: (level: string) => `Missing for ${lowerFirst(level)}`,
    complete: 'Everything that applies in this function is in place.',
  },

  settings: settings(body),

  finish: {
    heading: 'Finish this assessment?',
    muchOpen: (answered: number, of: number, perCent: number) =>
      `**Much is still open:** only ${answered} of ${of} questions are answered (${perCent}%). The figures say little about the ${body.one} yet.`,
    open: (open: number, unsure: number) =>
      open + unsure === 0
        ? 'Every question is answered.'
        : `${[open > 0 && `${questions(open)} without an answer`, unsure > 0 && `${unsure} answered Not sure`].filter(Boolean).join(', ')}: they will count as not met.`,
    freezes:
      'Finishing freezes the answers and the figures as they are today. You can open it again later; the frozen figures stay in its history.',
    who: `Only you will see it. It does not become the ${body.one}’s figure.`,
  },

  delete: {
    heading: 'Delete everything you have answered here?',
    what: (assessments: number, given: number) =>
      `This removes ${count(assessments, { one: 'assessment', other: 'assessments' })} with ${answers(given)}, notes and history included. It cannot be undone.`,
    done: 'Everything you had answered here is deleted.',
    nothing: 'There is nothing of yours to delete.',
    partly:
      'What I can read of yours is deleted. At least one record cannot be read just now, so I kept it. Please ask your administrator, who finds it in my log; then type **delete** again.',
    again: 'Type **start** whenever you want to begin anew.',
  },

  pause: {
    heading: 'All saved',
    come: 'Come back whenever you like: press **Continue** here, or type **resume**.',
  },

  choose: {
    row: (n: number, of: number) => `${n} of ${of} answered`,
  },

  notUnderstood: {
    heading: 'I did not understand that',
    way: 'I understand buttons and a few words: **start**, **resume**, **results**, **gaps**, **review**, **help**; and with a question in front of you **yes**, **no**, **not sure**, **back**, **skip**, **undo**.',
  },
  edited: {
    heading: 'Editing a message changes nothing',
    way: 'I read a message once, when you send it. What it did stays as it is. To change something, send a new message or press a button.',
    stands:
      'I read a message once, when you send it. The answer that this one gave still stands. **Undo** takes it back.',
  },
  retention: {
    heading: (day: string) => `This will be removed on ${day}`,
    personal: `You have not used this assessment for a long time, and your ${body.one} keeps unused ones only so long.`,
    council: `Nobody has used this ${body.one} return for a long time, and your ${body.one} keeps unused ones only so long.`,
    keep: 'To keep it, open it and answer or change something before that day.',
    open: 'Open it',
  },
  broken: {
    notSaved:
      'Something went wrong on my side, and this may not be saved. Your earlier answers are safe. Please try again in a minute.',
    newer:
      'This record was saved by a newer version of me, so I cannot read it just now. Nothing in it was changed or lost. Everything else works.',
    damaged:
      'I cannot read this record, because it is damaged. Nothing in it was changed. Everything else works. Your administrator may have a backup of it.',
    reference: (id: string) => `If it goes on, give your administrator this reference: ${id}`,
  },
  busy: 'One moment: that was faster than I can follow. What you did last was not done. Please do it again.',

  problem: {
    heading: 'That did not work',
    nothingYet: 'Nothing started yet',
    say: {
      'assessment-gone': 'This assessment is no longer here: it was deleted, or it is not yours. Nothing was changed.',
      'assessment-submitted':
        'This assessment is finished, so its answers stay as they are. Open it again to change them.',
      'nothing-started': 'You have not started an assessment yet. Press **Start**: the first question comes at once.',
      'no-current-question':
        'Every question is answered, so there is none in front of you. Press **Continue** for the results.',
      'not-applicable-here': `This question can be answered for your type of ${body.one}, so **Not applicable** is not offered here.`,
      'nothing-to-undo': 'There is nothing to take back: no answer was given yet, or it has changed since.',
      'not-understood': 'This button does not belong to anything I know. Nothing was changed.',
      'members-refused':
        'Teams does not tell me who is in this channel or chat, so I show and record nothing here. Ask an owner to take me out and add me again, and to allow me to see the members.',
      'not-here': 'This belongs to another channel or chat. Open it there; nothing was changed.',
      'nothing-in-channel': `No ${body.one} return is open here. Press **Start** to begin one; its board comes at once.`,
      'last-lead': 'You are the only lead here. Name another lead first; then you can step down.',
      'guests-do-not-vote': 'Guests do not vote here, so this was not counted. A lead can change that in **Settings**.',
      'guests-do-not-record':
        'Guests do not reveal the votes or record an answer here; a member who is not a guest does. Nothing was changed.',
      'observers-do-not-vote':
        'You observe here: you see everything and do not vote. A lead can change that: **Board**, **More**, **Observers**.',
      'observer-takes-nothing':
        'An observer has no function. A lead can give an observer their vote back: **Board**, **More**, **Observers**.',
      'not-a-member':
        'Only members of this channel or chat can do this or be chosen. Whoever has just joined may have to wait until Teams lists them. Nothing was changed.',
      'guest-takes-nothing': `Guests can neither start ${body.a} return, have a function nor lead. A member who is not a guest can. Nothing was changed.`,
      'vote-over':
        'This question has moved on: an answer was agreed, or it is asked anew. What you pressed was not counted.',
      'put-off':
        'This question was put off to discuss later, so nothing was revealed or recorded. It is kept on the board under **More**, **Questions put off**.',
      'nobody-voted': 'Nobody who is here has answered yet, so there is nothing to reveal or record.',
      'not-revealed': 'An answer can be recorded once the votes are revealed. Press **Reveal** first.',
      'later-return': `A later ${body.one} return of this channel has taken its place, so this one stays submitted.`,
      'record-full':
        'This assessment has reached its size limit, so nothing longer can be saved in it. Shorten or remove notes that you no longer need. Submitting, undoing and deleting still work.',
      'too-much-open': `Under half of the questions are answered, so this cannot be the ${body.one}’s figure yet. It stays open; save it as a draft.`,
      'too-many-left-out': 'No more functions can be left out of this return. Bring one back first.',
      'too-many-open': `You have ${most.open} open assessments, which is as many as one person can have. Finish one of them first; then you can start another.`,
      'too-many-assessments': `You have ${most.assessments} assessments, which is as many as one person can have. Type **delete** to remove them all; then you can start another.`,
      'not-restorable': `This ${body.one} return can no longer be restored: its 30 days are over, or it was restored already.`,
      'return-open': `Another ${body.one} return is open here. Submit or delete it first; then this one can be restored.`,
      'too-many-councils': `There are ${most.councils} ${body.many} here, which is as many as there can be. Choose one of them, or give one of them another name in its settings.`,
      'too-many-returns': `This channel has as many ${body.one} returns as it can have: ${most.returns}, or ${most.deletedReturns} deleted ones that can still be restored. Delete one that you no longer need, or wait until a deleted one is removed for good.`,
      'version-not-served':
        'This assessment uses a version of the questions that this bot does not have. Nothing is lost, and nothing was changed.',
      'later-plan': `A later ${body.one} return of this channel has taken the plan over. Mention me there with **plan**; nothing was changed here.`,
      'nothing-to-plan':
        'Only a criterion that is answered No needs an action. This one is in place, does not apply, or has no answer yet. Nothing was changed.',
      'moved-since':
        'This assessment was moved to another version of its questions since this card was drawn, so nothing was saved. Go on to see the question as it is now.',
      'move-final': 'Something was answered or submitted since, so the move stands. What you answered stays.',
      'changed-since-preview': 'Your view or this function has changed since. Nothing was brought; look at it again.',
      'nothing-to-confirm':
        'This answer has changed since, or there is none to confirm. Nothing was noted; look at it again.',
      'spot-check-open': 'A spot check of this return is under way. It has to end before another one begins.',
      'spot-check-over': 'This spot check is over, so nothing was saved.',
      'too-few-to-draw': `A spot check needs ten questions, answered Yes or No, on which the colleague has not answered or voted. Choose a colleague who took less part.`,
      'own-answer': 'You gave this answer yourself, so another member has to confirm it.',
      'rules-changed':
        'How you answer together has been changed since this card was drawn. Nothing was recorded; answer again.',
    } satisfies Record<Exclude<Problem['code'], ExplainedProblem>, string>,
    notApplicableElsewhere: `These are answered **Not applicable**, which the type of ${body.one} you chose may not answer. Change them first, then the type:`,
    inputs: 'Not saved yet. Please put this right and press the button again:',
    input: (fault: InputFault): string => {
      switch (fault.fault) {
        case 'not-a-link':
          return 'The link to the evidence has to be a whole web address that starts with https:// or http://.'
        case 'missing':
          return missing(body)[fault.input]
        case 'too-few':
          return `The panel has to be nobody, or ${fault.least} people at least: fewer would tell who said what.`
        case 'too-long':
          return `${inputNames(body)[fault.input]}: at most ${fault.most} characters.`
        case 'not-a-date':
          return 'The due date has to be a day of the calendar, such as 2026-11-30.'
        case 'in-the-past':
          return 'The due date has passed already.'
        case 'not-a-member':
          return `The owner has to be a member of the channel or chat of this ${body.one} return. Choose a member.`
        case 'guest':
          return 'Guests own no action. Choose a member who is not a guest.'
        case 'unknown-choice':
          return 'One of the choices is not on its list. Choose again.'
      }
    },
  },

  team: team(body),
  plan,
  benchmark: benchmark(body),
  consent: consent(body),
  confidence: enConfidence(body),
  files: enFiles,
  understanding: enUnderstanding(body),
  sharing: enSharing(body),
  counting: enCounting(body),
  councils: councils(body),
  versions: enVersions(body),
})

/** Problems whose words need more than their code. */
export type ExplainedProblem =
  | 'answer-changed'
  | 'bad-inputs'
  | 'not-applicable-elsewhere'
  | 'leads-only'
  | 'lead-present'
  | 'function-taken'
  | 'function-not-yours'
  | 'plan-not-yours'
  | 'function-left-out'
  | 'observer-has-function'

const missing = (body: EnglishBody) => ({
  leads: 'Somebody has to lead: choose one lead at least.',
  reason: `Say in a few words why this cannot apply to your ${body.one}.`,
  function: 'Choose the function to leave out.',
  council: `Give the name of the ${body.one}.`,
  'left-out': 'Say in a few words why you leave this function out.',
})

const inputNames = (body: EnglishBody) => ({
  note: 'Note',
  reason: 'Reason',
  evidence: 'Link to the evidence',
  name: 'Name of this assessment',
  council: body.One,
  councilCy: `${body.One}’s name in Welsh`,
})

export type Wording = ReturnType<typeof en>
