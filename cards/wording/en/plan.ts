// The English wording of the plan: the owner, due day, status and note of each action.

import { counting } from '../../../lib/plural.ts'

const count = counting('en')
const actions = (n: number) => count(n, { one: 'action', other: 'actions' })
const capital = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

export const plan = {
  heading: 'Plan',
  counts: (n: number, underWay: number, done: number, overdue: number) =>
    [
      actions(n),
      ...(underWay > 0 ? [`${underWay} under way`] : []),
      ...(done > 0 ? [`${done} done`] : []),
      ...(overdue > 0 ? [`**${overdue} overdue**`] : []),
    ].join(' · '),
  none: 'Nothing is planned yet.',
  noneWay: 'Press **Gaps**, then **Plan** beside a gap, to give it an owner and a due day.',
  hint: 'Press an action to change its owner, due day, status or note.',
  overdue: (n: number) => `Overdue: ${actions(n)}`,
  open: (n: number) => `To do: ${actions(n)}`,
  done: (n: number) => `Done, answer again: ${n === 1 ? 'one question' : `${n} questions`}`,
  doneHint: 'Results follow the answers, so answer the question again to count a done action as in place.',
  doneSubmitted:
    'Results follow the answers: the next return asks the question again, or a lead opens this return again.',
  beyond: 'above the target',
  noOwner: 'Nobody yet',
  owner: (name: string) => capital(name),
  due: (day: string) => `due ${day}`,
  change: (title: string) => `Plan: ${title}`,
  answer: (title: string) => `Answer again: ${title}`,
  answerShort: 'Answer again',
  planShort: 'Plan',
  line: (words: string) => `Plan: ${words}`,
  page: (n: number, of: number) => `Page ${n} of ${of}`,

  buttons: {
    plan: 'Plan',
    gaps: 'Gaps',
    answer: 'Answer the question again',
    question: 'Open the question',
    open: 'Open it',
  },

  board: {
    heading: (counts: string) => `Plan: ${counts}`,
    due: (day: string, title: string, owner: string) => `${day}: ${title} · ${owner}`,
    see: 'See the plan',
  },

  form: {
    action: 'What to do',
    owner: 'Owner: a member of the channel or chat',
    nobody: 'Nobody yet',
    due: 'Due day',
    status: 'Status',
    note: 'Note (your colleagues can read it)',
    notePlaceholder: 'For example: Cabinet decides on 3 March',
    saved: 'Saved.',
    removed: 'Saved. The action is off the plan, because nothing is set for it.',
    doneNow: 'Done. The answer is still No: answer the question again to count it as in place.',
    doneHow: 'The owner of the function answers it again, or the team together.',
    changed: (day: string, by: string) => `Last changed on ${day} by ${by}.`,
    cut: (n: number) => `The list has the first ${n} members. To find the others, type a name, if your Teams lets you.`,
  },

  given: {
    heading: 'An action is yours',
    by: (name: string) => `${capital(name)} gave it to you.`,
    due: (day: string) => `Due on **${day}**.`,
    noDue: 'No due day is set.',
  },

  reminder: {
    heading: (n: number) => `${actions(n)} of the plan ${n === 1 ? 'is' : 'are'} yours`,
    part: 'Your actions in the plan',
    row: (title: string, due: string | undefined) => (due ? `${title}, due ${due}` : title),
    more: (n: number) => `and ${n} more`,
  },

  private: 'The action is there, so that nobody else’s screen changes while you type.',

  notYours: (fn: string, owner: string | undefined) =>
    owner
      ? `Only a lead, ${owner} as the owner of ${fn}, and the owner of this action can change it. Nothing was changed.`
      : `Only a lead and the owner of this action can change it, as nobody has ${fn}. Nothing was changed.`,
}
