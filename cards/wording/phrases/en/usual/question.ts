// English examples for the matcher: what people ask about the question on screen.

import { phrases } from '../phrase-list.ts'

export const question = {
  meaning: phrases(`
    is the answer yes | is the answer no | so is the answer yes |
    is that a no | is that a yes | would that be a no | would that be a yes | does that count as a yes |
    does that count as a no | which option should i choose | which option should i pick | which one should i pick |
    which one do i press | which button do i press | which answer should i give | which should i choose |
    what should i go for | what does this mean | what does that mean | what does it mean | what do you mean |
    what does this question mean | explain | explain this | explain this question | explain the question |
    please explain | clarify | can you clarify | can you explain | can you explain this question |
    i do not understand the question | i do not understand this question | i do not get this | what is this about |
    what is this asking | what are you asking | what is meant by this | what is meant | huh | eh | what |
    come again | this is unclear | that is not clear | not clear | unclear | in plain english | in other words |
    rephrase | define | definition | glossary | why do you ask | why are you asking this | why does this matter |
    why is this important | what is the point of this question | why this question | what counts |
    what counts as yes | what counts as a yes | when is it a yes | when can i say yes | how do i know |
    how do i answer this | what does {question} mean | explain {question} | what does a service mean |
    what is a digital project | what's this mean | what's that mean | what does it mean though |
    what does this one mean | what does this one mean though | what does that question mean |
    what does this even mean | what does that even mean | what does any of this mean | what does any of that mean |
    what on earth does this mean | what on earth does that mean | what do they mean | what do they mean by this |
    what do you mean by that | what do you mean by this | what do you mean by | what do you mean exactly |
    what exactly do you mean | what exactly does this mean | what are you on about | what's this on about |
    what's this one on about | what are you talking about | what are you asking me | what are you asking for |
    what are you getting at | what are you after | what is this question asking | what is it asking |
    what is it asking me | what's the question asking | what is the question about | what's this question about |
    what's this one about | what's this one asking | what is this even about | what is this question getting at |
    what am i being asked | what am i supposed to answer | what am i supposed to say | what should i say |
    what should i answer | what should i put | what do i put | what do i put here | what do i answer |
    how am i meant to answer this | how should i answer this | how would i know | how would i know that |
    explain please | explain that | explain that please | explain it | explain it to me | explain it simply |
    explain it like i'm five | explain it like i'm a child | explain it in simple terms | explain this one |
    explain in plain english | explain what this means | explain what you mean | can you explain that |
    can you explain it | can you explain this | can you explain what this means | can you explain what that means |
    can you explain the question | can you explain further | can you explain that again | could you explain |
    could you explain this | i need an explanation | could you clarify | can you clarify that |
    can you clarify the question | can you clarify what you mean | can you be more specific | be more specific |
    please clarify | clarification | clarification please | need clarification | elaborate | can you elaborate |
    please elaborate | expand on that | can you reword that | can you reword it | can you reword the question |
    can you reword this | reword that | reword it | reword | can you rephrase | can you rephrase that |
    can you rephrase the question | rephrase that | rephrase please | can you put that another way |
    can you put it another way | put it another way | put that another way | put it differently |
    say it another way | say it differently | can you say that differently | can you say that in english |
    can you say it in english | in english please mate | say it simply | simplify | simplify that |
    can you simplify | can you simplify this | make it simpler | put it simply | put simply | simpler please |
    simple english please | can you put that in plain english | can you put it in plain english |
    can you put that in simple terms | can you put that in simpler words | say that in plain english |
    plain english please | plain english | layman's terms | in layman's terms | in simple terms | in normal words |
    in human language | i don't understand the wording | i don't understand what you mean |
    i don't understand what you're asking | i don't understand what this means | i don't understand this one |
    i don't understand that | i don't understand that question | i don't understand it | don't understand |
    don't understand this | don't understand the question | didn't understand that | i didn't get that |
    i don't get it | i don't get this one | i don't get that | i don't get the question | don't get it |
    don't get this | don't get this one | i'm not following | i'm not sure what this means |
    i'm not sure what you mean | i'm not sure what you're asking | not sure what you mean |
    not sure what this means | not sure what that means | not sure what you're asking | not sure i understand |
    not sure i understand the question | not sure i follow | don't know what that is | don't know what that means |
    don't know what this means | don't know what you mean | i don't know what that is |
    i don't know what that means | i don't know what this means | i don't know what you mean |
    i don't know what you're asking | no idea what that means | no idea what this means | no idea what you mean |
    no idea what you're on about | haven't a clue what this means | what now though | say what | eh what |
    you what | you've lost me | you lost me | lost me there | that makes no sense | this makes no sense |
    this question makes no sense | this doesn't make sense | that doesn't make sense | doesn't make sense |
    does not make any sense | makes no sense to me | gobbledygook | gibberish | this is gibberish |
    this is gobbledygook | it's all greek to me | sounds like jargon | this is jargon | too much jargon |
    what's the jargon | so much jargon | too technical | this is too technical | that's too technical |
    this is confusing | that's confusing | this question is confusing | confusing | confused by this question |
    this is ambiguous | ambiguous | this question is unclear | this question is vague | too vague | that's vague |
    vague | what counts here | what counts as a yes here | what counts as yes here | what would count |
    what would count as a yes | what would count as yes | would that count | would that count as a yes |
    would this count | would it count | does that count | does that count as yes | does this count |
    does it count | does it count if | does it count if we | does it still count | would it still count |
    would that be yes | would you say that's a yes | is that a yes or a no | is it a yes if | is it a yes or a no |
    is it yes if | is it still a yes | do i say yes if | do i say yes or no | do i say yes | do i put yes |
    do i put yes if | do we say yes if | should i say yes | should i say yes or no | should i say no |
    should i put yes | should i put yes or no | can i say yes if | can i say yes if it's | can i say yes even if |
    can i put yes if | can we say yes if | can we say yes if we | when can we say yes | when should i say yes |
    when do i say yes | what if only part of it is true | what if it's only partly true |
    what if it's only true for some | what if it's partly in place | what if we only do some of it |
    what if we do some of it | what if only some of us do | what if only some teams do |
    what if only one team does it | what if it's only in some services | what if it's in progress |
    what if we are half way | what if it's half done | what if we used to | what if it's planned |
    what if it's out of date | what if it's a shared service | what if it's outsourced |
    what if another council does it for us | what if a contractor does it | what does yes mean |
    what does yes mean here | what does no mean here | what would good look like here | what does good look like |
    what does good look like here | what's good practice | what is best practice | what's the standard |
    what are you looking for | what are they looking for | what is expected | what's expected here |
    how would we show that | how do we know if we meet it | how do i decide | how do i know if it's a yes |
    how strict are you | how strict is this | why does it matter | why does that matter |
    why does this question matter | why is that important | why is this important to us | why should we care |
    why do we need this | why are you asking | why are you asking me this | why do you want to know |
    why do you need to know | why do you need this | why ask this | why is this asked |
    why is this question asked | why is this here | why is this relevant | what's this got to do with us |
    what's it got to do with digital | what has this got to do with digital | how is this relevant | so what |
    who cares | what difference does it make | what is a | what is an | what is meant by |
    what does the word mean | what does that word mean | what does that phrase mean | what does this term mean |
    what is that term | what do you call | what is the definition of | define that | define this |
    how do you define | how do you define that | what's your definition | glossary please | what is it exactly |
    what is a digital board | what is a delivery manager | what is a service owner |
    what is a product owner | what is a product manager | what is a digital strategy | what is a roadmap |
    what is a business case | what is a benefits plan | what is a user researcher | what is a service designer |
    what is a business analyst | what is a data owner | what is a data standard | what is a data catalogue |
    what is an api | what is a legacy system | what is a technical debt | what is a cloud service |
    what is a service standard | what is a user need | what is a user story | what is a backlog |
    what is a sprint | what is a retrospective | what is a stand up | what is a prototype |
    what is a pattern library | what is a design system | what is an accessibility audit |
    what is a digital champion | what is an incident plan | what is a penetration test | what is a cyber plan |
    what is a supplier | what is a contract | what is a measure | what is a baseline | what is a discovery phase |
    what is an alpha phase | what is a service manual | what is an open standard | what is an architecture |
    what is a technology strategy | what is a portfolio | what is a governance group |
    what do you mean by digital board | what do you mean by delivery manager | what do you mean by service owner |
    what do you mean by product owner | what do you mean by product manager |
    what do you mean by digital strategy | what do you mean by roadmap | what do you mean by business case |
    what do you mean by benefits plan | what do you mean by user researcher |
    what do you mean by service designer | what do you mean by business analyst | what do you mean by data owner |
    what do you mean by data standard | what is meant by digital | what do you mean by digital |
    what is open data | what is user research | what is user centred design |
    what is multi factor authentication | what is digital inclusion | what is assurance | can you dumb it down |
    dumb it down | dumb that down | you'll need to dumb that down | spell it out | spell it out for me |
    break it down | break it down for me | can you break that down | i'm not with you | not with you |
    come again please | run that by me again | in normal english | in normal english please |
    put that in normal english | put it in normal words | say that in normal words | talk normally |
    speak plainly | this wording is awful | this wording is confusing | the wording is confusing |
    the wording is terrible | this is badly worded | badly worded | badly worded question | poorly worded |
    what does this actually mean | what does that actually mean | what's that in plain english |
    what's that when it's at home | what's the question getting at | what sort of answer do you want |
    what do you want from me here | what should the answer be`),
  example: phrases(`
    example | examples | give me an example | can you give an example | can you give me an example | for example |
    such as | like what | what would that look like | an example please | any examples | any example |
    example please | examples please | an example would help | i need an example | i'd like an example |
    i want to see an example | can i see an example | can i have an example | can i get an example |
    can you show me an example | could you give an example | could you give me an example | do you have an example |
    have you got an example | got an example | got any examples | give an example | give me examples |
    give me a for instance | for instance | eg | e.g. | like | like what though | such as what |
    show me an example | show an example | see an example | what's an example | what is an example of this |
    what sort of thing | what sort of thing do you mean | what kind of thing | what kind of thing do you mean |
    what kind of thing counts | what would be an example | what might that look like | what does that look like |
    what does that look like in practice | what does it look like in practice | what would it look like here |
    how do other councils do this | engraifft`),
  more: phrases(`
    more | more information | more info | more detail | more details | tell me more | details | explain more |
    further information | info | more about this | more about this question | more on this |
    tell me more about this | tell me more about this question | give me more information | give me more detail |
    give me some background | background | any more detail | can you tell me more | can i have more information |
    i need more information | i need more info | show more | read more | learn more | what else should i know`),
  sources: phrases(`
    sources | source | where does this come from | who says so | what is this based on | which framework |
    which standard | where is this from | reference | references | says who | where is this question from |
    where does this question come from | where do these questions come from | where did this come from |
    where did you get this | where did you get this from | where do you get these questions | what's the source |
    what are these based on | what is this question based on | who came up with this |
    who came up with this question | who decided this | who says we should | says who though |
    which framework is this from | what framework is this | what framework is this from |
    which standard is this from | what standard is this | is this from a framework | is this from the lga |
    is this from gds | is there a source | show me the source | show me the sources | show sources | source please |
    sources please | link to the source | citation | references please |
    is this the same as the local digital declaration | is this the technology code of practice |
    is this the cyber assessment framework`),
  law: phrases(`
    is this the law | is this a legal requirement | is it required by law | is this mandatory | is this a statutory
    duty | do we have to do this by law | legal | statutory | is it the law | is this law | is this required by law |
    is this statutory | is it statutory | is this a legal duty | is it a legal duty | is it a legal requirement | is
    that a legal requirement | is it mandatory | is this compulsory | is it compulsory | is this a duty | is it a
    statutory duty | is it a statutory requirement | do we have to do this legally | are we legally required to do
    this | are we legally obliged | are we obliged to do this | are we required to do this by law | is it illegal not
    to | what's the law | what's the law on this | what does the law say | what does the law say about this | what
    law is this | what law is this under | which law | which law is this | which law says that | which act | which
    act is this | which act of parliament | what act is this under | which legislation | which legislation is this |
    which legislation is this about | what legislation | what legislation is this | what legislation applies | what
    legislation covers this | what's the legislation | what regulations | which regulations is this about | legal
    basis | legal requirement | what's the legal position | what are our legal duties | does the law require this |
    deddf`),
  note: phrases(`
    note | add a note | add note | write a note | leave a note | add a comment | comment | can i add a comment |
    how do i add a note | how do i add a comment | where can i write a note | add evidence | attach evidence |
    add a link | attach a file | attach a document | upload evidence | upload a document | can i attach a document |
    how do i add evidence | can i explain my answer | i want to explain my answer | can i add a note |
    can i leave a note | can i leave a comment | can i write something | can i write a note |
    can i write a comment | can i say more | can i say why | can i add more | can i add something |
    can i add detail | can i add some context | can i add an explanation | can i add a caveat |
    can i put a comment | can i put a note | can i explain | can i explain why | can i add a link |
    can i add a document | can i attach something | can i attach a file | can i upload a document |
    can i upload evidence | can i upload a file | i want to add a note | i want to add a comment |
    i want to add something | i'd like to add a note | i'd like to add a comment | i need to add a note |
    i need to explain | i need to explain this answer | let me explain | let me add a note |
    how do i leave a comment | how do i add a comment to this | how do i add a link | how do i attach a file |
    how do i attach a document | how do i upload a document | how do i upload evidence | where do i put a note |
    where do i put a comment | where can i explain | where can i add a comment | add comment | add a caveat |
    add some context | put a note on that | put a note on this | make a note | make a note of that | note this |
    note please | write a comment | write something | free text | comment box`),
  proof: phrases(`
    do i need proof | do i need to prove it | do i need to prove this | do i have to prove it | do i need evidence |
    do i need to provide evidence | do i have to give evidence | do i have to provide proof |
    do i have to show evidence | do i have to back it up | do i need to back this up | do we need evidence |
    do we need to show proof | do you need evidence | do you need proof | do you want evidence | do you want proof |
    will you check | will anyone check | will this be checked | will someone check my answers | does anyone check |
    does anyone check the answers | are the answers checked | are answers verified | is this audited |
    will this be audited | how do you know it's true | how do you know i'm telling the truth | what if i lie |
    what evidence do i need | what evidence do we need | what evidence is needed | what evidence is required |
    what evidence counts | what counts as evidence | what sort of evidence | what kind of evidence |
    what kind of evidence do you need | what proof do i need | what proof do you need | what proof is needed |
    evidence | evidence required | is evidence required | is evidence needed | is proof needed | is proof required |
    is evidence optional | proof | do i have to upload anything | do i have to upload documents |
    do i need to upload anything | do i need to upload evidence | do i need to attach anything |
    do i need to send documents | do i have to attach a document | do i have to link to something |
    should i attach evidence | should i provide evidence | where do i put the evidence |
    where does the evidence go | my answer is in the attached document | see attached | see attachment |
    see the attached document | it's in the attached document | the evidence is attached | i have attached`),
  notApplicable: phrases(`
    n/a | na | not applicable | does not apply | does not apply to us | this does not apply |
    this does not apply to us | not relevant | not relevant to us | irrelevant | we do not provide that service |
    we have no housing | not our responsibility | that is the county's job | mark as not applicable |
    that doesn't apply to us | that doesn't apply | it doesn't apply | it doesn't apply to us | doesn't apply here |
    this one doesn't apply to us | this question does not apply | this question doesn't apply to us |
    that is not applicable | this is not applicable | not applicable to us | not applicable here | n/a to us |
    n/a for us | n/a here | that's not relevant to us | this is not relevant | this is not relevant to us |
    not relevant here | irrelevant to us | that's irrelevant | that's not for us | that's not us | not us |
    not our job | not our remit | not our service | that's not our remit | that's not our responsibility |
    not something we do | that's not something we do | we're not responsible for that |
    we are not responsible for this | we don't provide that | we don't provide this service |
    we don't run that service | we don't deliver that service | we don't have that responsibility |
    we don't have that duty | we don't have housing | we don't have social care | we don't do social care |
    we don't have any housing stock | the county does that | the county council does that |
    that's a county function | that's done by the county | we're a district so that doesn't apply |
    we are too small for that | how do i mark it as not applicable | how do i say it doesn't apply | can i say n/a |
    can i put n/a | can i mark it n/a | can i mark this as not applicable | can i say not applicable |
    what if it doesn't apply | what if it doesn't apply to us | what if it's not relevant |
    this is not our job | this isn't our responsibility | it's the county council's job | it is the county's job |
    that's the county council | that's done by another council | another authority does that |
    someone else is responsible for this | that is a different tier of government | we're the wrong sort of council |
    what if this doesn't apply to us`),
} as const
