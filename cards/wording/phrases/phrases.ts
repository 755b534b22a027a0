// The phrases that people use for each wish, and the words beside them: all that the matcher reads of one language.

import {
  answers,
  asides,
  asksOthers,
  besideAnswers,
  besidePlainAnswers,
  corrections,
  hedgedNo,
  notAnswers,
  qualified,
} from './en/answers/answers.ts'
import { closings, doubted, doubtHedges, excuses, hedges } from './en/answers/spare-words.ts'
import { concepts } from './en/concepts.ts'
import { contractions } from './en/contractions.ts'
import { descriptions } from './en/descriptions.ts'
import { beyond } from './en/everyday/beyond.ts'
import { examples } from './en/examples.ts'
import { keywords } from './en/keywords.ts'
import { offTopic } from './en/off-topic.ts'
import { ordinaryWords } from './en/ordinary-words.ts'
import { commonWords, fillers, functionWords, numbered, numbers, spellings, synonyms, tens, times } from './en/words.ts'

/**
 * Everything that people may want when they type. A name that a command has too means that command.
 * The others ask something, and are answered with a card of a sentence or two.
 */
export const intents = [
  ...(['help', 'start', 'startAnother', 'startOver', 'resume', 'progress', 'results', 'gaps', 'review'] as const),
  ...(['settings', 'finish', 'delete', 'pause', 'end', 'back', 'skip', 'undo', 'myFunctions', 'mute'] as const),
  ...(['unmute', 'board', 'together', 'take', 'handOver', 'remind', 'lead', 'parked', 'form', 'more'] as const),
  ...(['observer', 'voteBack'] as const),
  ...(['myAssessments', 'goTo', 'mistake', 'notApplicable', 'meaning', 'example', 'note', 'level', 'levels'] as const),
  ...(['functionMeaning', 'functions', 'scoring', 'whoSees', 'kept', 'anonymous', 'saved', 'about'] as const),
  ...(['length', 'team', 'scope', 'export', 'compare', 'share', 'welsh', 'english', 'language', 'thanks'] as const),
  ...(['due', 'rename', 'person', 'sources', 'council', 'targets', 'rules', 'picture', 'reopen', 'plan'] as const),
  ...(['unhappy', 'device', 'law', 'proof', 'remindMe', 'versions', 'overTime', 'present'] as const),
  ...(['countView', 'uncountViews', 'spotCheck'] as const),
  ...(['deleteOne', 'bring', 'leaveOut', 'trust', 'plus', 'limits', 'unsureOnes', 'brief', 'whatIf'] as const),
  ...(['cost', 'protection', 'accessible'] as const),
] as const

export type Intent = (typeof intents)[number]

/** What the matcher reads of one language. */
export type Phrases = {
  /**
   * Examples of each intent, as people write them. `{function}`, `{question}`, `{level}` and `{name}` stand for a
   * function, a question by number or code, a level, and a person or place that the words name.
   */
  readonly intents: Readonly<Record<Intent, readonly string[]>>
  /** Sentences that describe the council: each may be an answer in other words, and none of them is saved. */
  readonly descriptions?: readonly string[]
  /** Examples of what this bot cannot help with. */
  readonly offTopic: readonly string[]
  /** Words that a phrase may have beside an example without meaning anything else. */
  readonly fillers: readonly string[]
  /** Other words for the words of the examples. */
  readonly synonyms: Readonly<Record<string, string>>
  /** Words of one kind: "boss" and "director". A word that no example has is read as another of its kind. */
  readonly concepts?: Readonly<Record<string, readonly string[]>>
  /** After a word of the kind "boss", these make a group of people: "leadership team". */
  readonly bodies?: readonly string[]
  /** Common words that no example has. They are no typing errors of the words that they look like. */
  readonly ordinaryWords?: readonly string[]
  /** Dialect, text-speak and usual misspellings, each as plain words. */
  readonly spellings: Readonly<Record<string, string>>
  /** Other words for a function, by the word of its name that they stand for, or by its code in small letters. */
  readonly functionWords: Readonly<Record<string, string>>
  /** Words of function names, or words for them, that mean something else as often. */
  readonly commonWords: readonly string[]
  /**
   * The words before a number that make it a question, or a level; `answered` and then one of the `joints` make it an
   * answered question ("my answer to 12"). The first of the `answers` is the one to the first question. `back` before it, and `ago` after it, make it steps back.
   * `first` and `last` name the first and the last question. A level's name stands after `beforeLevels`. A number before one
   * of the `units` names no question: "90 questions", "20 minutes".
   */
  readonly numbered: Readonly<
    Record<
      | 'question'
      | 'first'
      | 'last'
      | 'level'
      | 'answered'
      | 'answers'
      | 'joints'
      | 'back'
      | 'ago'
      | 'beforeLevels'
      | 'units',
      readonly string[]
    >
  > & {
    /** First, second, third and so on: "the third question". */
    readonly ordinals?: readonly string[]
    /** A number alone in a sentence that begins with one of these is a level: "why is cyber only 1". */
    readonly reasons?: readonly string[]
    /** Things other than questions that have a number: "bus 42". */
    readonly others?: readonly string[]
    /** What a number with a point stands for: a score. */
    readonly score: string
    /** `first` and `last` stand after the question. */
    readonly endsFollow?: true
  }
  /** The words before an hour ("at"), and the ones after it ("pm"). Beside one of `never` a number is no hour: "target". */
  readonly times: Readonly<Record<'before' | 'after' | 'never', readonly string[]>>
  /** The numbers from 0 to 19 in words. */
  readonly numbers: readonly string[]
  /** Twenty, thirty and so on, to ninety. */
  readonly tens: readonly string[]
  /** How its words are reduced to their stems. */
  readonly stems: 'english' | 'welsh'
  /** Short forms, and the words that they stand for. */
  readonly contractions: readonly (readonly [RegExp, string])[]
  /** The words that begin another clause of a long message: "and", "but". */
  readonly clauseStarts: readonly string[]
  /** The words between a function and the person who gets it: "to". */
  readonly receivers: readonly string[]
  /** The words that only say yes, no or not sure, and the ones that may stand beside them. */
  readonly answers: Readonly<Record<'yes' | 'no' | 'unsure', readonly string[]>>
  /** Those of `no` that tell only what the person knows: "not to my knowledge". They ask whether No or Not sure is meant. */
  readonly hedgedNo?: readonly string[]
  readonly besideAnswers: readonly string[]
  /**
   * Answers that mean something else in the other language, or too little: they answer only for a person who reads this
   * language. Welsh "do" is a yes.
   */
  readonly ownReadersOnly: readonly string[]
  /** The first words of answers of several words that lean on another answer: "we do". */
  readonly weakStarts: readonly string[]
  /** After such an answer, these make it none: "it is a no". */
  readonly afterWeak: readonly string[]
  /** The ones among these that do not stand beside a pronoun and a verb: "it is too hard" is no yes. */
  readonly besidePlainAnswers?: readonly string[]
  /** Groups of words that hold a yes or no and answer nothing: "no problem". */
  readonly notAnswers: readonly string[]
  /**
   * The words of "I'd have to ask my director": one of `musts`, one of `asks`, and a person. `others` and the kinds of people
   * among the `concepts` name one.
   */
  readonly asksOthers?: Readonly<Record<'musts' | 'asks' | 'others', readonly string[]>>
  /** Groups of words that say nothing beside an answer. */
  readonly asides: readonly string[]
  /** Words that only stress or soften an answer, wherever they stand in it: "we honestly do not". */
  readonly hedges?: readonly string[]
  /** Words that soften only a doubt: "I do not really know". */
  readonly doubtHedges?: readonly string[]
  /** Polite words at the end of an answer: "no, sorry". */
  readonly closings?: readonly string[]
  /** What a doubt may end with: "about that one". */
  readonly doubted?: readonly string[]
  /** The reasons of a doubt, "not my area", and the words between both: "so". */
  readonly excuses?: readonly string[]
  readonly excuseJoints?: readonly string[]
  /** Words of surprise that hold a yes or no and answer nothing if more follows: "oh no". */
  readonly exclamations?: readonly string[]
  /** Answers with conditions, such as "partly": nothing is saved, and the person is asked. */
  readonly qualified: readonly string[]
  /** Words that may stand beside such an answer. */
  readonly besideQualified: readonly string[]
  /** These show that a yes or no belongs to an earlier answer. */
  readonly corrections: readonly string[]
  /** The first words of a question. A yes or no in a question answers nothing. */
  readonly questionStarts: readonly string[]
  /** Words that answer alone, and ask before one of the `subjects`: Welsh "ydy", "ydy rhywun wedi gwirio". */
  readonly asking?: Readonly<Record<'verbs' | 'subjects', readonly string[]>>
  /** Words that begin no question although they stand among these, and second words that deny one: "do not". */
  readonly noQuestion: Readonly<Record<'first' | 'second', readonly string[]>>
  /** A text that begins with one of these and a colon is a note: "note: ask finance". */
  readonly noteStarts: readonly string[]
  /** The first words of a wish: it describes nothing. */
  readonly wishStarts: readonly string[]
  /** Words that tell an intent beside any other words. */
  readonly keywords: Readonly<Partial<Record<Intent, readonly string[]>>>
  /**
   * The words that ask for the meaning of a term: `asks` ("what"), and more certainly `defines` ("define"). With one of
   * `named`, `asks` may mean the council's own: "the targets". No other words than `beside` may stand with `asks`.
   */
  readonly termQuestions: Readonly<Record<'asks' | 'defines' | 'named' | 'beside', readonly string[]>>
  /** The first words of a sentence that describes the council: it may be an answer. */
  readonly describes: readonly string[]
}

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

export const phrasesEn: Phrases = {
  intents: examples,
  descriptions: [...descriptions, ...beyond.described],
  offTopic: [...offTopic, ...beyond.offTopic],
  fillers,
  synonyms,
  concepts,
  bodies: list('team teams meeting board group'),
  ordinaryWords,
  spellings,
  functionWords,
  commonWords,
  numbered,
  times,
  numbers,
  tens,
  answers,
  stems: 'english',
  contractions,
  clauseStarts: list('but and so because cos then'),
  receivers: list('to'),
  asides,
  hedges,
  doubtHedges,
  closings,
  doubted,
  excuses,
  excuseJoints: list('so and but because as cos since'),
  exclamations: ['oh no', 'ah no', 'aw no', 'och no', 'ach no', 'argh no', 'no no', 'oh god no', 'damn no'],
  asksOthers,
  hedgedNo,
  besideAnswers,
  ownReadersOnly: list('y n ye ya yh'),
  weakStarts: list('so we i it they there that have has do does did is are got'),
  afterWeak: list('a'),
  besideQualified: list('but and or not some only do be'),
  besidePlainAnswers,
  notAnswers,
  qualified,
  corrections,
  questionStarts: list(`
    do does did is are am was were have has had can could should would will shall may might must what who whose how why
    when where which if whether cannot`),
  noQuestion: { first: list('cannot might may'), second: list('not be need') },
  noteStarts: ['note', 'notes', 'note to self', 'comment', 'nb'],
  wishStarts: list('put go get give make show send'),
  keywords,
  termQuestions: {
    asks: list('what'),
    defines: list(
      'explain describe mean means meaning meant define defined definition stand stands term phrase acronym jargon counts count as',
    ),
    named: list('the our my your'),
    beside: list('is are a an by here please exactly this in or and of to at on if all with'),
  },
  describes: list('we our ours they some most it there only all every half parts'),
}
