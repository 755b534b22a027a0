// What a topic says whose words do not depend on anything, in English.

import type { EnglishBody } from '../../../../lib/bodies/english.ts'

/** The topics that a card explains in a few sentences. */
export const topics = [
  ...(['level', 'levels', 'function', 'functions', 'scoring', 'whoSees', 'anonymous', 'saved', 'kept'] as const),
  ...(['about', 'length', 'team', 'handOver', 'votes', 'export', 'compare', 'share', 'picture', 'plan'] as const),
  ...(['device', 'person', 'unhappy', 'thanks', 'settings', 'noQuestion', 'proof', 'scope', 'remindMe'] as const),
  ...(['notApplicable', 'bring', 'leftOut', 'term', 'version', 'trust', 'plus', 'targetSource', 'limits'] as const),
  ...(['exportText', 'brief', 'whatIf', 'cost', 'protection', 'accessible'] as const),
] as const

export type Topic = (typeof topics)[number]

/** A heading and the paragraphs below it. */
export type TopicText = readonly [heading: string, ...paragraphs: string[]]

export const enTopics = (body: EnglishBody) =>
  ({
    whoSees: [
      'Who can see your answers',
      `In this chat you answer for yourself: only you see your view. In a channel, the members of that channel see the ${body.one} return.`,
      `Your answers are kept in your ${body.one}’s own copy of this bot. They are not published and not sent to anyone else. Type **delete** to remove yours.`,
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
      `Your answers stay in your ${body.one}’s own copy of this bot until you delete them. I delete nothing by myself. Type **delete** to remove yours.`,
      `A lead can delete ${body.a} return. The people who look after this app decide how long backups are kept.`,
    ],
    remindMe: [
      'Reminders',
      'I cannot write to you at a time that you name. You can set a due date in **Settings**, and come back whenever you like: everything is saved.',
    ],
    proof: [
      'No proof is needed',
      'Nobody checks your answer, and there is nothing to upload here. Say what is true today: **More** says what counts as a Yes.',
      'If you can, use **More** to write a note and add a link to the evidence. It shows your colleagues what stands behind the answer.',
      'The notes and links are the proof of a result: **Review answers** shows each one, and the results say how many answers have one.',
    ],
    notApplicable: [
      'If a question does not apply to you',
      `**Not applicable** can be chosen for a few questions, by the types of ${body.one} that cannot have what is asked. It is under **More** there, and needs a reason.`,
      `All other questions apply to every ${body.one}, whoever runs the service. Nothing is saved: press **No** or **Not sure**, or skip the question.`,
    ],
    bring: [
      'Bringing your own answers',
      `When you take a function of ${body.a} return, you can bring the answers of your own view into it. You see them first. Only open questions are filled, and each names you.`,
      'In the channel, mention me with **take** and the function. Then press **Bring my answers** on the card in your chat, or under **Your answers**.',
    ],
    leftOut: [
      'Leaving a function out',
      `In ${body.a} return, a lead can leave up to two functions out, with a reason that the results show: mention me in its channel with **leave out**.`,
      'Your own view has all functions. You can skip a question, or a whole function, and leave it open.',
    ],
    scope: [
      `Which ${body.one} is meant: the whole one`,
      `Each question asks about the ${body.one} as a whole. In this chat you answer for yourself, as you see it: it stays your own view. If you do not know, **Not sure** is a good answer.`,
      `The ${body.one}’s figure is made in a channel, by answering as a team. There, colleagues take the functions they know best.`,
      'Fire, police, combined and national park authorities, and other public bodies, can answer too: each question then means their own body.',
    ],
    team: [
      'Answering as a team',
      'Add this app to your team’s channel and mention it there with **start**. Everyone votes, the team agrees one answer, or colleagues take a function each.',
      `That becomes the ${body.one} return, the ${body.one}’s figure. What you answer here stays your own view.`,
    ],
    handOver: [
      'Handing a function to a colleague',
      `In the channel of the ${body.one} return, mention me with **hand over**, the function and your colleague’s name. You can also press **Hand over** under **My functions**.`,
      `Hand your functions over before you leave the ${body.one}. The answers stay. Your own view cannot be handed over: a colleague starts one of their own.`,
    ],
    votes: [
      'Answer with the buttons',
      'In a channel, people answer with the buttons on the question, so that every vote is counted once. Type **answer together** to bring the question here.',
    ],
    export: [
      'Files of your results',
      'Once you have an assessment, **export** gives you a Word board paper, a PDF, an Excel workbook and tables for other programs. Press **Start** first.',
      'Do you have answers in a file already? Fill in that Excel workbook and send it to me in this chat. I show you what it changes before anything is saved.',
    ],
    exportText: [
      'The board paper as text',
      'Teams takes no files from me here. Once you have an assessment, **export** shows the whole board paper as text, page by page: copy what you need into your own document.',
      'The results can also be shared as a card: open **results**, press **More** and then **Share these results**.',
    ],
    brief: [
      'The results in brief',
      'Once there are answers, I give the results in three sentences: the score, how most functions stand, and the first gap.',
    ],
    whatIf: [
      'What closing the gaps brings',
      '**Gaps** says “one step from level 3”, for example, beside a question: a Yes to that question alone takes its function to that level. I do not try out other answers. With a Yes to everything, every function is at the highest level.',
    ],
    trust: [
      'How the results are worked out, and how sure they are',
      'They are as sure as the answers. Every figure is counted from what was answered, by one fixed rule, without guesses. Nobody outside has checked the answers.',
      'Open and Not sure count as not in place, so the true figures may be higher. An answer with a note or a link can be checked, and **Review answers** shows them all.',
      `A personal view is one officer’s view. In ${body.a} return colleagues vote or confirm, and a lead can ask a colleague for a spot check.`,
    ],
    plus: [
      'How the results are worked out: “2+” and “at least”',
      '**2+** means that level 2 is complete, and some of what lies above it is in place too. The same holds for any other number with a plus.',
      '**At least** means that some questions are open or answered Not sure. They count as not met, so the true level may be higher.',
    ],
    limits: [
      'What the results do not tell',
      `They tell what is in place in your ${body.one}, by your own answers. They do not tell what it costs to close the gaps or how long that takes, how safe you are from an attack, or whether you keep the law. I give no legal or security advice.`,
      'Answering costs nothing. For the costs of closing the gaps, and for staff, take **Gaps** to your finance team: it lists what there is to do. For security, ask the person who leads on it or your IT service desk, and at once if you fear an attack now. For the law, ask your legal team.',
      'No law asks for this assessment. Where what a question asks is a duty by law, **More** on that question says so.',
    ],
    compare: [
      `Comparing with other ${body.many}`,
      `A team’s ${body.one} return can be compared with other ${body.many}: each function is below the lower quartile, around the median or above the upper quartile. It is no league table, and nobody sees another ${body.one}’s score.`,
      'Start a return in a channel first. Your digital lead adds the benchmark to this bot.',
    ],
    share: [
      'Sharing your results',
      'Nobody else sees your view until you share it. Open **results**, press **More** and then **Share these results**.',
      'To answer with colleagues, add this app to a channel and mention it there with **start**.',
    ],
    picture: [
      'A chart of the results',
      'The results card shows a chart: the score of each function now, at its target, and at the last submission. Type **results** to see it.',
      'It is a net with one spoke for each function: the further out, the higher. The filled shape is the score now, the dashed line is the score once the gaps up to the target are closed, and a dotted line is the last submission, if there is one. The space between the first two is what closing the gaps brings.',
      'The two bars show the share of commitments and of practices in place. The same numbers stand on the card as text.',
    ],
    plan: [
      'Your plan',
      'The gaps are the plan: what to do next, in order, up to the target of each function. Type **gaps** to see them.',
      `In ${body.a} return each gap can have an owner, a due day, a status and a note. Mention me in its channel with **plan**, or press **Gaps** there and then a gap.`,
    ],
    device: [
      'Phones and other devices',
      'I work wherever Teams does: phone, tablet, computer. Your answers are the same on every device.',
    ],
    person: [
      'Getting help from a person',
      `Ask whoever looks after this app in your ${body.one}, usually the digital lead or the IT service desk. If a card shows a reference, give it to them.`,
      'If a button does nothing, type **resume**: I show you the question again.',
    ],
    cost: [
      'What it costs',
      `Answering costs nobody anything. Your ${body.one} runs this bot in its own Microsoft 365, and pays only for the hosting.`,
      'I do not know what it costs to close the gaps. **Gaps** lists what there is to do: take it to your finance team.',
    ],
    protection: [
      'Data protection and security',
      `Your answers are kept in your ${body.one}’s own copy of this bot, in the place that it chose. They travel encrypted, by Teams. The makers of the bot receive nothing.`,
      `Your ${body.one} is the data controller. Its data protection officer can tell you about the impact assessment (DPIA). The people who look after this app can tell you about its security.`,
      `Your ${body.one} answers requests for information (FOI) about these answers as it does about its other records. Type **privacy** to read who sees them.`,
    ],
    accessible: [
      'Reading and hearing the cards',
      'I do not speak. A screen reader, or the reading tool of your device, can read every card aloud, and every button works with the keyboard alone.',
      'The zoom of Teams makes the text larger, and its settings have a dark and a high contrast theme. You can type or dictate an answer instead of pressing a button.',
      `There is no time limit. If you need another format, ask the people who look after this app in your ${body.one}.`,
    ],
    unhappy: [
      'I am sorry this is not going well',
      'You can skip any question, stop at any time, or answer a whole function on one form under **More**. Nothing you have answered is lost.',
    ],
    thanks: ['You are welcome', 'Everything is saved. Come back whenever you like.'],
    settings: [
      'Settings',
      `The name, the ${body.one}, the targets and a due date are set once you have an assessment. Press **Start** first.`,
    ],
  }) satisfies Partial<Record<Topic, TopicText>>
