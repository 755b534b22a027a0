// More English examples for the matcher, from many kinds of speakers: how people ask what a question means, and add a note to it.

import { phrases } from '../phrase-list.ts'

export const meaning = {
  meaning: phrases(`
    what do you mean by enterprise architecture | could you put that in plain english | what's mfa |
    what would count as a yes here | does a draft policy count | who do you class as senior leadership |
    define service owner | what counts as recent | why | why are you asking that | why do you want to know that |
    why ask that | why that question | what's the point of that question | what are you asking exactly |
    what exactly are you asking | what exactly does that mean | what exactly counts | what is it you want to know |
    what's it on about | what you on about | what is that | what is that supposed to mean |
    wat dose this qestion meen | wot does this mean m8 | what do they mean by that | what do they mean by pay for |
    what do you mean by digital learning plan | what do you mean by technical debt | what do you mean by owner |
    what do you mean by benefits | what do you mean by platform | what do you mean by open standards |
    what do you mean by assisted digital | what do you mean by corporate | what do you mean by most services |
    what do you mean by reviewed | what do you mean by approved | what do you mean by published |
    what do you mean by senior | what is meant by assurance | what is meant by that | what is meant by the question |
    what is a learning plan | what is a target operating model | what is an enterprise architect | what is a dpia |
    what is an information asset | what is a data steward | what is an asset owner |
    what is a benefits realisation plan | what is cyber essentials | what is the caf | what is zero trust |
    what is a supply chain risk | what is penetration testing | what is a pen test | what is digital exclusion |
    what is assisted digital | what is agile delivery | what is channel shift | what is a uprn |
    what is multi-factor authentication | what is wcag | what is a tabletop exercise | what is recovery time |
    what is an immutable backup | what is cloud first | what is technical debt | what counts as a legacy system |
    what counts as a plan | what counts as a strategy | what counts as approved | what counts as evidence of that |
    what counts as senior | what counts as most | what counts as several services | what counts as a service |
    what counts as a team | what counts as training | what counts as a policy | what counts as a no |
    what would count as evidence here | what would be a yes | what would make it a yes | what makes it a yes |
    can i say yes if it's only a draft | can i say yes if only one team does it | is it a yes if we have a draft |
    is it a yes if it's only partly done | is it still a yes if it is old | would a draft count |
    would a pilot count | would our policy count | would a shared service count | does a shared service count |
    does a pilot count | does it count if it's out of date | does it count if only one team does it |
    does it count if it's informal | does it count if it's not written down | does the apprenticeship levy count |
    does ours count | does it have to be written down | does it have to be in writing | does it have to be formal |
    does it have to be approved by cabinet | does it have to be published | does it have to be for the whole council |
    does it need to be signed off | does it need to be corporate | does that include contractors |
    does that include schools | does this include social care | does that include agency staff |
    does it include members | does that mean the whole council | does that mean all services | do you mean all staff |
    do you mean every service | do you mean in the last year | do you mean the corporate strategy |
    do you mean formally | do you mean written down | do you mean a named person | is that the same as a strategy |
    is that the same thing as a policy | is that like a helpdesk | how recent does it have to be | how recent |
    how formal does it have to be | how detailed does it have to be | how old can it be |
    how many services is several | how many is several | how many is most | how do you define service |
    how do you define leadership | how do you define a service | how would you define digital |
    how do i know what to answer | how do i answer this one | define digital | define service | define approved |
    define accessibility | define benefits | define legacy | define mfa | define owner | define target |
    define resilience | definition please | definition of legacy | definition of a service |
    definition of digital inclusion | explain this please | explain this to me | explain question | explain the term |
    explain the words | explain the jargon | explain in simple terms | explain like i'm five | eli5 | explain again |
    please explain the question | please to explain me this question | can you explain that in plain english |
    can you explain it differently | can you explain what you mean | can you simplify that |
    can you simplify the question | can you make it simpler | can you put it more simply |
    can you say it in plain english | could you explain what is meant | could you elaborate on what is meant |
    could you rephrase | clarify please | clarification needed | simplify please | in simple words |
    in other words please | say that in english | dumb it down for me | too technical for me | too complicated |
    jargon | what's all the jargon | not clear to me | it's not clear | the question is unclear |
    the question is not clear | unclear question | the question is confusing | confusing question | this confuses me |
    i'm confused by the question | i am confused by this question | i don't understand | i don't understand this |
    i don't understand the words | i can't understand the question | i cannot understand this | i don't follow |
    not following | i don't get what you're asking | i'm not sure what is being asked |
    not sure what the question means | i'm not sure i understand the question | i don't know what mfa is |
    no clue what that means | never heard of it what is it | never heard of that | what on earth is that |
    what the heck does that mean | come again what does that mean | i beg your pardon | is that a trick question |
    is this a trick question | not sure how to answer this | i'm not sure how to answer |
    i don't know how to answer this | don't know how to answer | what do i say here | what am i meant to put |
    what's the right answer | what would you put | what do other people put | guidance | guidance please |
    guidance on this question | any guidance on this | is there guidance | is there any guidance for this one | hint |
    give me a hint | clue please | help with this question | help me with this question | help me answer this |
    help me understand this question | i need help with this question | i need help understanding this |
    can you help me with this question | can you help me understand | is a verbal agreement enough for a yes |
    would our old policy from 2019 be enough | is that enough for a yes | would an old policy be enough |
    is a draft enough | what's an sro | does it count if only it do it | what's that about | what is being asked |
    what's being asked here | what's meant here | what's that in english | what does it even mean |
    what is that meant to mean | what's this meant to mean | what's it mean | wots this mean | wats that mean | wdym |
    what u mean | what is this supposed to mean | meaning | meaning please | meaning of this | explanation |
    explanation please | an explanation please | can you explain it to me | can you explain more |
    can you explain please | can you tell me what this means | can you tell me what you mean | can you define that |
    can you define mfa | can you break it down for me | can you give me more detail on what you mean |
    could you explain please | could you explain that | could you explain the question |
    could you explain this question | could you clarify the question | could you clarify what you mean |
    could you put that differently | could you put it in simpler words | could you tell me what this means |
    would you explain | would you explain that | would you mind explaining | would you mind explaining the question |
    i'd like an explanation | i'd like some clarification | i need clarification | i need this explained |
    i need it explained | i require clarification | please clarify the question | please define |
    please elaborate on the question | please rephrase | please simplify | please could you explain |
    tell me what it means | tell me what this means | tell me what that means | tell me what you mean |
    tell me what this question means | help me understand | help me understand this | i am not understanding |
    i am not understanding the question | i not understand | i no understand | me no understand | no understand |
    not understand | i don't see what you mean | i don't see what you're asking | i don't see what this is asking |
    i fail to see what you mean | i'm not clear what this means | i'm not clear what you're asking | i am unclear |
    i'm unclear what this means | it is unclear | it's unclear what you mean | this isn't clear | not very clear |
    that's as clear as mud | clear as mud | it doesn't make sense | the question makes no sense |
    the question doesn't make sense | i can't make sense of this | what a strange question | weird question |
    odd question | funny question | strange wording | the wording is odd | bad wording | is this about {function} |
    does this mean all staff | does this mean the whole workforce | does this cover contractors |
    would you count that | would you count a draft | would you say that counts | would it count if it's in draft |
    would that be yes or no | is it a yes if we only do it in one team | yes or no if it's only a draft |
    what if it's only a draft | what if it's only partly done | what if it's in draft |
    what if only some teams do it | what if we only do part of it | what if it expired |
    what if we share it with another council | what's the threshold | what's the cut-off for yes |
    how much is enough | how many is enough | how much counts | how many count | what percentage counts |
    what's the definition | what's the definition of that | what is the definition of a service | whats a sro |
    whats a cio | whats caf | whats legacy mean | what does legacy mean | what does digital mean |
    what does assurance mean | what does maturity mean | what does approved mean | what does corporate mean |
    what does commissioning mean | what does benefits mean | what does take-up mean | what does in use mean |
    what is digital | what is legacy | what's multi factor | what is ransomware | what is phishing |
    what is interoperability | what is open source | what is a commitment here |
    what's an information asset register | what's a retention schedule | what's a business continuity plan`),
  example: phrases(`
    what would that look like in practice | can you give me an example of one | how do other places do it |
    an example | like what for instance | eg what | give us an example | give me some examples |
    give us an example of what would count | give me an exampel | show me some examples | could i have an example |
    can you give an example please | do you have any examples | have you got any examples | is there an example |
    are there examples | are there any examples | need an example | an example would be helpful |
    what would an example be | what does this look like | what does this look like in practice |
    what would this look like | what sort of thing counts | what kind of thing would count | what kind of plan |
    what kind of evidence for example | how would that look | how does that look in practice |
    how would we do that in practice | how have others done this | who does this well | what do good councils do |
    best practice | best practice example | best practice examples | case study | case studies | real life example |
    sample | sample answer | a sample please | illustrate | illustrate that | paint me a picture of what you mean |
    show me what a good one looks like | can you give me a for instance | sample question |
    can i see a sample question first`),
  note: phrases(`
    where can i write some context for my answer | can i attach a link as evidence |
    record that the policy is from 2023 | notes | a note | add a note please | add a note to this |
    add a note to this question | add a note: finance to confirm | add a note saying finance to confirm |
    add comments | add a remark | add an explanation | add the evidence | add a link to the policy | add a url |
    add detail | add details | add more detail to my answer | attach a note | attach a link | attach our policy |
    attach the strategy | make a note that | note that | note that this is due for review | please note that |
    for the record | write down why | write down the reason | i want to write down why | i want to add evidence |
    i want to explain why | i want to leave a comment | i want to leave a note | i want to make a note |
    i need to explain my answer | i'd like to explain my answer | i'd like to comment | i'd like to qualify that |
    let me add something | let me explain why | can i add comments | can i add evidence | can i attach our policy |
    can i attach the evidence | can i comment | can i comment on this | can i give a reason | can i make a note |
    can i put in a note | can i upload our strategy | can i write more than yes or no | can i write an explanation |
    where do i add a note | where do i add comments | where do i add evidence | where do i put my comments |
    where do i put the link | where do i write notes | where can i leave a comment | how do i attach evidence |
    how do i attach a link | how do i leave a note | how do i explain my answer | is there a comments box |
    is there a comment box | is there a notes field | is there somewhere for notes |
    is there somewhere to add a note | is there space for comments | is there room to explain | comments |
    free text box | put a note | put a note in | put in a note | put in a comment | leave a comment |
    leave a note for the next person | evidence: see minutes of committee | evidence: cabinet report |
    evidence is in the minutes | the evidence is in sharepoint | here is the evidence | here is the link |
    link to our strategy | link to the policy | see the minutes | see our website | see link |
    reference: cabinet minutes | source: our intranet | i'd like to leave some words with my answer |
    can i put why i said no | can i put why i said yes | can i say why i said no`),
  notApplicable: phrases(`
    we are a fire service so that is not relevant | we don't do housing | we don't do planning |
    we don't deliver that | we don't have that service | we're a district we don't do social care |
    we are a district so it does not apply | we're a county so no | this is a county matter | that's a county matter |
    that's the district's job | not the council's responsibility | not a council function | not a district function |
    that's not a council function | that's done by someone else | another body does that | the trust does that |
    not applicable to our council | not applicable for us | it does not apply to our council |
    this doesn't apply to a fire service | this doesn't apply to a district |
    this doesn't apply to a district council | this does not apply to a combined authority |
    doesn't apply to districts | doesn't apply to a fire authority | doesn't apply to fire and rescue |
    this question is not relevant to us | this question is not applicable | not relevant for our type of council |
    not relevant to a fire service | this is irrelevant | this is irrelevant for us | it's not relevant for us |
    it is irrelevant to our council | can i put not applicable | can i mark it not applicable |
    can i choose not applicable | can i select n/a | is there a not applicable option | is there an n/a option |
    where is not applicable | where's the n/a button | how do i mark not applicable |
    what if a question doesn't apply | what if this does not apply to our council |
    what do i put if it doesn't apply | mark it n/a | mark as n/a | put n/a | put not applicable |
    none of our business | we have no remit for that | no remit for that | outside our powers |
    we have no powers over that | not in our remit | outside the council's remit | we have no housing stock |
    we transferred our housing | we're a parish | we don't have schools | we don't have any schools |
    we have no libraries | we don't have libraries | wrong type of council for this | not for our sort of council |
    not a thing for us | wouldn't apply to us | it would not apply to us | never applies to us |
    we haven't got any council houses | that's not something a police authority does |
    how do i say this isn't for us | not something a fire service does | we haven't got any schools`),
} as const
