// Sentences with a yes or no in them that answer nothing for this council today: none of them is saved.

import assert from 'node:assert/strict'
import { understandBoth } from '../../../../dialogs/typed/understand-both.ts'
import { set } from '../../../support/cards/sample.ts'

/** The answer that would be saved for a reader of a language; `undefined` if none. */
function savedBy(language: string, text: string): string | undefined {
  const meaning = understandBoth(language, set, text)
  return meaning.type === 'answer' && meaning.answer.type === 'said' ? meaning.answer.value : undefined
}

const kinds: Readonly<Record<string, readonly string[]>> = {
  sarcasm: [
    ...['yeah right', 'aye right', "aye, that'll be right", 'as if', 'yeah, in your dreams', 'yes when pigs fly'],
    ...['dream on', 'yes, if you believe the leaflet', "oh sure, we're all geniuses here", "yes, and I'm the queen"],
    ...['yes 👎', 'yes 🙄', 'no 👍', 'not sure 👍'],
    ...['I wish', 'if only we did', 'you must be joking', 'sure, if you say so'],
  ],
  'a condition': [
    ...['yes once the money comes', 'yes provided cabinet agrees', 'if we had the staff, yes', 'we would if we could'],
    ...['no unless you count the spreadsheet', 'yes except housing', 'in place in housing', 'yes if you like'],
    ...['that would be a yes if it were signed', 'yes in an ideal world', 'would be yes if we had money'],
  ],
  'the future': [
    ...[
      'yes we will',
      'yes next year',
      'yes from april',
      'will be yes by christmas',
      'going to be a yes',
      'yes we shall',
    ],
    ...['in place from april', 'already in place next year', 'yes all done by march', 'we will have', 'yes soon'],
  ],
  'the past': [
    ...['used to be a yes', 'was a yes', 'we had one for years', 'never had one until this year', 'yes until march'],
    ...["we've had one for years but it lapsed", 'the answer was yes last time', 'did that ages ago but stopped'],
  ],
  hearsay: [
    ...['yes according to IT', 'they claim we do', 'rumour has it we do', 'the website says we do', 'Dave says no'],
    ...['my boss would say yes', 'so they tell me yes', 'I heard we do', 'the minister said no', "I'm told we do"],
  ],
  'another council': [
    ...[
      'Kent said yes to this',
      'the county does yes',
      'our neighbours do',
      'Fife do',
      'yes, Leeds do',
      'they have one',
    ],
    ...['my last council had one', 'the district does', 'Cardiff have one', 'yes for the county'],
  ],
  'words of another person, or an answer nearly given': [
    ...['he said yes', 'she said "no"', 'I nearly said yes', 'I almost put no', 'quote: yes', '"we do not", says IT'],
    ...['the last council said yes', 'said yes', "it's a yes from the director"],
  ],
  'a denied yes or no': [
    ...[
      'not yes',
      'not no',
      'not a no',
      "that isn't a no",
      "it's not that we don't",
      'never say no',
      'yes is not the answer',
    ],
    ...[
      'no is not the answer',
      "there isn't one that doesn't",
      "can't say yes",
      'I refuse to say no',
      'not that we don’t',
    ],
    ...["I don't have a no", 'it would be wrong to say no', "I'd be lying if I said yes", 'never say never'],
  ],
  'an exclamation': ['oh no', 'no answer', 'no kidding', 'no joke', 'no entry', 'never mind', 'no wonder'],
  'an emoji against the words': ['yes 👎', 'yes 🙄', 'no 👍', 'not sure 👍', 'yes 🤷'],
  'something not yet or no longer in place': [
    'it will be in place',
    'it would be in place',
    'not yet in place',
    'did that last year',
  ],
  'a word to the bot': [
    'yes go on',
    'sure go on',
    'yes please',
    'yes show me',
    'no stop',
    'no not that',
    'no, the other one',
  ],
  'two answers': ['yes I mean no', 'yes wait no', 'not sure, no', "don't know, yes", 'yes/no', 'yes... no', 'Y N'],
  'a wish about the answers': ['put yes for everything', 'yes to all of them', "don't save yes", 'no to the next one'],
}

const welshKinds: Readonly<Record<string, readonly string[]>> = {
  sarcasm: ['hwyrach ei fod, mewn breuddwyd', 'ie wir, mewn breuddwyd', 'byddai hynny’n braf'],
  'a condition': ['oes os daw’r arian', 'oes heblaw am dai', 'byddai’n ie pe bai gennym arian'],
  'the future': ['oes y flwyddyn nesaf', 'bydd o fis ebrill', 'bydd', 'byddai', 'byddwn'],
  'the past': ['roedd gennym un', 'oedd, ond nid bellach', 'oes tan fis mawrth'],
  hearsay: ['oes yn ôl TG', 'maen nhw’n dweud oes', 'clywais fod'],
  'another council': ['mae gan Gaerdydd un', 'oes gan y sir'],
  'a denied yes or no': ['nid na', 'dim ie', 'nid yw’n na'],
  'something not yet in place': ['bydd gennym un', 'bydd yn ei le', 'byddai yn ei le'],
  'an emoji against the words': ['oes 👎', 'ydy 🙄'],
  'two answers': ['oes a nac oes', 'oes, na', 'ddim yn siŵr, oes'],
}

describe('No answer is saved from', () => {
  for (const [kind, texts] of Object.entries(kinds)) {
    it(kind, () => {
      for (const text of texts) assert.equal(savedBy('en', text), undefined, text)
    })
  }

  for (const [kind, texts] of Object.entries(welshKinds)) {
    it(`${kind} in Welsh`, () => {
      for (const text of texts) assert.equal(savedBy('cy', text), undefined, text)
    })
  }
})

describe('An answer in one’s own words', () => {
  for (const [value, texts] of Object.entries({
    yes: ["that's in place already", 'already up and running', 'yep all done', "we've had one for years", 'that we do'],
    no: [
      'we have never had one of those',
      'fat chance',
      'not a sausage',
      'never had one, never will',
      'nothing so far',
    ],
    unsure: [
      "haven't a notion",
      "hmm hard to say, I'd have to ask IT",
      'dunno, id have to ask Dave in IT',
      'no notion',
    ],
  })) {
    it(`says ${value}`, () => {
      for (const text of texts) assert.equal(savedBy('en', text), value, text)
    })
  }

  for (const [value, texts] of Object.entries({
    yes: ['mae yn ei le yn barod', 'oes ers blynyddoedd'],
    no: ['dim gobaith caneri', 'erioed wedi cael un'],
    unsure: ['dim amcan', 'anodd dweud, bydd rhaid i mi ofyn i rywun'],
  })) {
    it(`says ${value} in Welsh`, () => {
      for (const text of texts) assert.equal(savedBy('cy', text), value, text)
    })
  }
})
