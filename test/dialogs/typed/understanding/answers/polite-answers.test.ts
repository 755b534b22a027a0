// Polite and hedged sentences: a plain answer in them is saved, and anything else beside it is not.

import assert from 'node:assert/strict'
import { understandBoth } from '../../../../../dialogs/typed/understand-both.ts'
import { set } from '../../../../support/cards/sample.ts'

function savedBy(text: string): string | undefined {
  const meaning = understandBoth('en', set, text)
  return meaning.type === 'answer' && meaning.answer.type === 'said' ? meaning.answer.value : undefined
}

const plain: Readonly<Record<'yes' | 'no' | 'unsure', readonly string[]>> = {
  yes: [
    ...['aye', 'aye we do', 'yes we do indeed', 'yes thankfully'],
    ...['happy to say yes', 'glad to say we do', 'pleased to say we have', 'delighted to say yes'],
    ...['proud to say we do', 'yes of course we do', 'yes, absolutely', "I'd say yes"],
    ...['I would say yes', "I'd have to say yes", "it's a yes from me", 'a definite yes'],
    ...["that's a definite yes", 'yes, hand on heart', 'honestly yes', 'to be fair yes'],
    ...['yes to be fair we do', 'we honestly do', 'absolutley yes', 'definitly yes'],
    ...['yess'],
  ],
  no: [
    ...['sorry to say no', "I'm sorry to say we don't", 'sorry to have to say no', 'regretfully no'],
    ...["regrettably we don't", "I'm ashamed to say we haven't", "embarrassed to say no we don't", 'afraid not'],
    ...["I'm afraid we haven't", "I'm afraid we don't, sorry", "afraid we don't", 'no, sorry'],
    ...["no I'm sorry we don't", 'sadly we do not', 'sadly no', "unfortunately no, we don't"],
    ...["unfortunately we haven't", "not that I'm aware of, sorry", 'honestly no', 'honest answer, no'],
    ...["if I'm honest no", 'to be perfectly honest no', 'being honest, no', 'truthfully no'],
    ...['hand on heart no', 'no, hand on heart', 'I have to say no', "I'd have to say no"],
    ...[
      'I would have to say no to that',
      "I'm going to have to say no",
      "it'll have to be a no",
      "have to admit we don't",
    ],
    ...["I must admit we don't", "we don't, I'm afraid", "we haven't, unfortunately", 'nope, sorry about that'],
    ...["nah we don't do that", "no we don't have that one here", "that's a firm no", "that's a no I'm afraid"],
    ...["it's a no from us I'm afraid", 'definately not', 'absolutley not', 'certanly not'],
  ],
  unsure: [
    ...["I honestly don't know", "I really couldn't tell you", 'honestly no idea', "sorry I don't know"],
    ...['sorry, not sure', "sorry I've no idea", "I'm sorry I don't know that one", "I'm afraid I don't know"],
    ...["afraid I couldn't say", 'I genuinely have no idea', "I simply don't know", "I just don't know"],
    ...[
      "I truly don't know the answer",
      "I've honestly no idea about that one",
      'not sure to be honest',
      'not sure about that, sorry',
    ],
    ...["I'm not sure about this question", 'not shure', 'not certian', 'dont knwo'],
    ...[
      'I dont realy know',
      "not my area I'm afraid so I don't know",
      "I'm new here so no idea",
      "I'm in finance so I wouldn't know",
    ],
    ...[
      "that's not my department, no idea",
      "outside my remit so couldn't say",
      "couldn't tell you, not my area",
      "I don't know, I'm new",
    ],
    ...[
      "I don't know because I'm not technical",
      "haven't a clue, sorry",
      "I wouldn't know that",
      "not something I'd know",
    ],
    ...['above my pay grade, no idea'],
  ],
}

/** Each has a polite word or a plain answer, and a condition, another person, another time, a question or a second answer. */
const others: readonly string[] = [
  ...[
    'sorry to say no unless you count housing',
    "sorry to say we don't in all services",
    "I'm sorry to say we only do it in part",
    'afraid not yet, but soon',
  ],
  ...["I'm afraid we will", 'afraid we used to', 'happy to say we will by March', 'glad to say we nearly do'],
  ...[
    'proud to say we are working on it',
    "pleased to say it's coming",
    "I'd be lying if I said we do",
    "I'd love to say yes",
  ],
  ...["I'd like to say yes", 'I wish I could say yes', 'I want to say yes', "I can't honestly say yes"],
  ...["I can't say no", "I couldn't honestly say no", "I wouldn't say no", "I wouldn't say yes"],
  ...[
    'I would say yes if we had it',
    "I'd have to say yes and no",
    'I have to say no comment',
    'I have to say, who wrote this',
  ],
  ...['I must say this is good', 'honestly yes and no', 'honestly, yes?', 'honestly?'],
  ...['yes, honestly?', 'no, seriously?', 'seriously no?', 'really?'],
  ...[
    'oh really, yes?',
    'hand on heart, nearly',
    "hand on heart I can't say yes",
    'to be perfectly honest we do some of it',
  ],
  ...[
    "to be brutally honest it's patchy",
    "being honest it's more of a maybe yes",
    "I'm ashamed to say we did until last year",
    'embarrassed to say we lost it',
  ],
  ...[
    'I hate to say it but only on paper',
    'I regret to say it lapsed',
    'my director would be happy to say yes',
    'finance are proud to say they do',
  ],
  ...['Leeds are happy to say yes', 'IT said sorry, no', 'she said afraid not', "he's afraid we don't"],
  ...["they're afraid not", "I'm afraid to say", "I'm afraid of getting this wrong", "I'm afraid to say no"],
  ...['afraid to answer', "don't be afraid to say no", 'is it OK to say no', 'sorry, what'],
  ...['sorry, yes I meant no', 'sorry no I mean yes', 'sorry I pressed yes', 'sorry I pressed no by mistake'],
  ...['sorry, should be no', 'oops sorry no', 'sorry yes', 'sorry about that, no, yes'],
  ...["I'm sorry I said no", 'not my area but I think yes', 'not my area but probably no', 'not my area but we do'],
  ...[
    'not my area, yes',
    "I'm new but I've heard we do",
    "I'm in finance and we do it there",
    "I work in housing and we don't",
  ],
  ...["I'm in IT so yes for us", "I'm not technical, but I think so", 'not my department, ask legal', 'not my remit'],
  ...[
    "I'm new here",
    "I'm in finance",
    "above my pay grade but no doubt it's there",
    "I don't know if we do or not, but IT does",
  ],
  ...[
    "I don't know, probably",
    "don't know about that one but the other one yes",
    "not sure about that, I'd say no",
    "I'm not sure that's true, we do it",
  ],
  ...[
    "I don't know why you ask",
    "I don't know what that means",
    "I don't know who does it",
    "I really don't know what you mean",
  ],
  ...['not sure what you mean', 'not sure I understand', 'not sure about this bot', 'we simply must'],
  ...['we just did a review', "we just don't do it well", "we just don't do it everywhere", 'we honestly try'],
  ...['we do honestly try', 'we truly will', 'literally no one knows yes', 'simply yes for some'],
  ...['definitely maybe', 'definitly not in every service', 'absolutley not all of them', 'certanly in housing'],
  ...['definate maybe', 'a definite maybe', "that's a no-brainer", "it's a no go area"],
  ...['a yes man', 'no to that, yes to the other', 'yes to that, no to the rest', 'no to the first one'],
  ...[
    "that's a yes for housing and a no for planning",
    'thankfully we will next year',
    "luckily that's changing",
    'fortunately we have a plan',
  ],
  ...[
    "unfortunately we haven't finished",
    'sadly we stopped',
    "unfortunately it's only half done",
    'regrettably not in schools',
  ],
  ...['yes sorry no', 'no sorry yes', 'no, sorry, can you explain', "yes, sorry, what's a service owner"],
  ...[
    "sorry I don't know what this means",
    "honestly I don't know, yes I suppose",
    'I can confirm receipt',
    'I can confirm nothing',
  ],
  ...['I can honestly say I have never been asked', "I can safely say it's a mess", 'can I say no', 'should I say yes'],
  ...['would you say yes', 'do I have to say yes', 'do I have to say no', 'I have to say yes or no?'],
  ...['must I say no', 'as if we would', 'aye right', 'aye, in your dreams'],
  ...['yeah yeah', 'yeah yeah whatever', 'yes yes yes no', 'sure, and pigs fly'],
  ...['of course we do (not)', 'yes... not', 'oh yes very funny', 'no wonder'],
  ...['no thanks'],
  ...[
    "I don't think we do enough",
    "I don't think we do it everywhere",
    "I don't think we have the budget yet but yes",
  ],
  ...["I don't think so but ask finance", "I wouldn't have thought so but Dave says yes", 'do you think we do'],
  ...["don't think", "we don't think we do it well", 'not here but in the county yes'],
  ...['yes in our council but not in the schools', 'not at all sure what you mean', 'we should do that'],
  ...["we're meant to have one by April", 'not a thing of beauty', "we haven't got one of those yet but it's funded"],
  ...['we have not got anything in place in schools', "there isn't one yet, next year", 'not got any time for this'],
  ...['do not have that here to hand', 'have not got that here with me', 'nobody does it here like we do'],
  ...['no one here does that except IT', 'yes here, no elsewhere', 'not in our council, in the district'],
  ...["I don't believe it", "I don't think it is fair", "I don't think it is right"],
  ...[
    "don't think there is one but the county has",
    "not that anyone has told me, I'll ask",
    'not from what I know, but check with Sam',
  ],
  ...['I do not think that exists any more'],
]

describe('a polite or hedged answer', () => {
  for (const [value, texts] of Object.entries(plain)) {
    it(`says ${value}`, () => {
      for (const text of texts) assert.equal(savedBy(text), value, text)
    }).timeout(60_000)
  }

  it('is not saved if the sentence says anything else', () => {
    for (const text of others) assert.equal(savedBy(text), undefined, text)
  }).timeout(60_000)
})
