// The English words for how far figures can be relied on: evidence, age, spot checks, agreement, views of colleagues.

import type { EnglishBody } from '../../../lib/bodies/english.ts'
import { counting } from '../../../lib/plural.ts'

const count = counting('en')
const answers = (n: number) => count(n, { one: 'Yes answer', other: 'Yes answers' })

export const enConfidence = (body: EnglishBody) => ({
  aged: '**These figures have aged.** They were submitted more than 24 months ago.',
  agedEarlier: '**The earlier figures have aged.** They are more than 24 months old.',

  evidence: {
    heading: 'What evidence is missing',
    see: 'See which Yes answers lack evidence',
    /** How many of the Yes answers have neither a note nor a link, and how many no second person. */
    without: (n: number, of: number) => `${n} of ${answers(of)} ${n === 1 ? 'has' : 'have'} no note and no link.`,
    notSeen: (n: number, of: number) => `${n} of ${answers(of)} ${n === 1 ? 'is' : 'are'} not seen by two.`,
    hint: 'Press a question to open it.',
    none: 'Nothing is missing: every Yes answer has evidence.',
    noneTeam: 'Nothing is missing: every Yes answer has evidence and is seen by two.',
    noYes: 'Nothing is answered Yes yet, so no evidence is missing.',
    marks: { evidence: 'no evidence', second: 'not seen by two' },
    open: (title: string) => `Open: ${title}`,
    how: 'A note or a link is evidence. Two votes for Yes, or a second member who confirms it, make it seen by two.',
    howOwn: 'A note or a link is evidence.',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
  },

  leads: 'For leads',

  disputed: {
    heading: 'Where your teams differed most',
    see: 'Questions you differed on',
    from: (returns: number, version: string) =>
      returns === 1
        ? `From the votes of this return (version ${version} of the questions).`
        : `From the votes of ${returns} returns of the ${body.one} (version ${version} of the questions).`,
    none: 'No question with enough votes was disputed.',
    scale: 'The figure is Gwet’s AC1: 1 means that all say the same, 0 that they agree no more than by chance.',
    figure: (ac1: string, votes: number, ballots: number) =>
      `agreement ${ac1} · ${count(votes, { one: 'vote', other: 'votes' })} in ${count(ballots, { one: 'ballot', other: 'ballots' })}`,
    weak: 'below 0.6: read it again together',
    open: (title: string) => `See ${title}`,
    rule: (voters: number, votes: number) =>
      `Votes are counted, never named. A ballot counts from ${voters} voters, and a question is shown from ${votes} votes, so that no single vote can be read here.`,
  },

  spot: {
    heading: 'Spot check',
    what: 'Ten questions, drawn at random from the submitted return, go to a colleague who took no part in their answers. They see neither the answers nor who gave them.',
    rule: 'Agreed: the colleague says the same as the return. Not sure counts as not agreed.',
    notSubmitted: 'Submit the return first: a spot check draws from its answers.',
    name: 'Name a colleague',
    running: (who: string, day: string) => `${who} was asked on ${day}.`,
    answered: (n: number, of: number) => `${n} of ${of} answered so far.`,
    withdraw: 'Withdraw it',
    done: (who: string, day: string) => `${who} handed it in on ${day}.`,
    agreed: (n: number, of: number) => `${n} of ${of} agreed`,
    ac1: (figure: string) => `Gwet’s AC1 ${figure}: 1 means that all agree, 0 that they agree no more than by chance.`,
    declined: (who: string, day: string) => `${who} declined on ${day}. Nothing of it is kept.`,
    withdrawn: (day: string) => `Withdrawn on ${day}. Nothing of it is kept.`,
    differences: (n: number) => (n === 1 ? 'One question to talk about' : `${n} questions to talk about`),
    differencesHint:
      'The colleague did not say what the return says. Press a question to put it on the list for the team.',
    againHint: 'The colleague did not say what the return says. Press a question to put it to the team again.',
    noDifference: 'The colleague agreed on every question.',
    otherVersion: 'The return has moved to another version of the questions, so the differences are not shown.',
    discuss: (title: string) => `Put on the list: ${title}`,
    undiscuss: (title: string) => `Take off the list: ${title}`,
    ask: (title: string) => `Put to the team: ${title}`,
    open: (title: string) => `See ${title}`,
    listed: 'On the list for the team',
    returnSays: (value: string) => `The return says ${value}`,
    earlier: 'Earlier spot checks',
    earlierRow: (day: string, what: string) => `${day}: ${what}`,
    remove: 'Delete this spot check',
    line: (n: number, of: number, day: string) => `Spot check of ${day}: ${n} of ${of} agreed.`,
    see: 'Spot check',
    discussHeading: 'To discuss after a spot check',
    discussRow: (n: number) => count(n, { one: 'question to discuss', other: 'questions to discuss' }),
    pick: {
      heading: 'Who shall check ten answers?',
      hint: 'They get the questions in their own chat, may decline, and see no answer. A member who answered little fits best.',
      ask: (name: string) => `Ask ${name}`,
      short: 'Ask',
      none: 'There is no other member here who could check.',
    },
    asked: (who: string) => `Done: ${who} is asked in their own chat.`,
    invite: {
      heading: 'Would you check ten answers?',
      by: (name: string) => `Asked by ${name}.`,
      what: 'Answer ten questions as you see them, one at a time. You do not see what the return says. It takes some ten minutes.',
      who: 'Leads of the return see on how many you agree with it, and on which questions you differ.',
      begin: 'Begin',
      decline: 'Decline',
    },
    question: {
      nth: (nth: number, of: number) => `Question ${nth} of ${of}`,
      said: (value: string) => `You said **${value}**. Press another to change it.`,
      blind: 'You do not see what the return says. Only you see what you say here.',
    },
    handIn: {
      heading: 'Ready to hand in',
      what: 'You have answered all ten. Leads then see how far you agree with the return.',
      button: 'Hand in',
    },
    thanks: {
      heading: 'Thank you',
      done: 'Your ten answers are handed in. You can take them back at any time.',
      takeBack: 'Take them back',
      declined: 'Nothing of what you said is kept.',
      declinedHeading: 'You are out of it',
    },
    told: {
      done: (who: string) => `${who} has handed in the spot check.`,
      declined: (who: string) => `${who} does not take part in the spot check.`,
    },
    mine: 'A spot check waits for you',
    mineOpen: 'Answer ten questions',
  },

  perception: {
    see: 'Views of officers',
    heading: 'How officers see it',
    of: (views: number, day: string, version: string) =>
      `${views} officers let their finished views be counted (version ${version} of the questions). Figures of ${day}.`,
    tooFew: (least: number, version: string) =>
      `Nothing is shown yet. At least ${least} officers have to let their finished views be counted (version ${version} of the questions).`,
    bands: 'Each view counts as one of a few bands of scores, so these figures are estimates.',
    ownScore: (score: string, levels: number) => `Return: ${score} of ${levels}`,
    noScore: 'Return: no score yet',
    views: (median: string, lower: string, upper: string) =>
      `Views: median ${median}, middle half ${lower} to ${upper}`,
    opposite: 'Questions that more than half see the other way',
    oppositeOf: (views: number, day: string) =>
      `From ${views} views, as of ${day}. First the functions that differ most.`,
    oppositeRow: (own: string, views: string) => `return ${own}, most views ${views}`,
    noOpposite: 'On no question do more than half of the views say the opposite of the return.',
    more: (n: number) => `and ${n} more`,
    open: (title: string) => `See ${title}`,
    rule: (views: number, functions: number) =>
      `Never fewer than ${views} views, and never one officer’s answer. The scores change once ${functions} people have joined, left or answered anew. The questions stay as they were first shown.`,
    /** On an officer's own cards. */
    own: {
      heading: 'Counted with colleagues',
      ask: 'May this view be counted?',
      what: (least: number) =>
        `Leads of the ${body.one} return then see how officers’ views differ from it, once at least ${least} are counted: scores by function, and questions that most see the other way.`,
      never:
        'Counted are your Yes and No answers and your scores; not your name, notes or links. Nobody sees your own answers. You can stop it at any time.',
      isCounted: 'Your view is counted: its Yes and No answers and its scores, without your name, notes or links.',
      isNot: 'Your view is not counted.',
      isOther: 'Another view of yours is counted in place of this one.',
      allTakenBack: 'None of your views is counted any more.',
      noneFinished: 'You have no finished view yet. Once you finish one, I ask you whether it may be counted.',
      yes: 'Yes, count it',
      no: 'No',
      stop: 'Stop counting it',
      /** In the settings. */
      someCounted: 'A finished view of yours is counted, without your name.',
      noneCounted: 'None of your views is counted.',
      stopAll: 'Counted with colleagues: stop counting my views',
      stopAllShort: 'Stop',
    },
  },
})
