// More English examples for the matcher, from many kinds of speakers: how people ask for sources, law and proof.

import { phrases } from '../phrase-list.ts'

export const grounds = {
  sources: phrases(`
    where did you get these questions from | which standard is that based on | is there a link to the guidance |
    what framework is this question from | which framework is this | which framework is it from |
    what framework is it based on | what is it based on | what are the questions based on |
    what's the source of this | what is the source of this question | what's the source for this question |
    what are the sources | what are your sources | what's your source | what's the evidence base |
    what's the basis of this question | what's the basis for this | what's the reference |
    what is the reference for this | what's the reference for this question | what's behind this question |
    what standard is it | what standard is this from | which standard is this | which guidance is this from |
    which guidance | which policy is this from | which document is this from | which code is this from |
    which code of practice | where does that come from | where did this question come from |
    where did you get that from | where do the questions come from | where are these questions from |
    where's that from | where's the guidance | where can i read more about this | where can i read about this |
    where can i find the guidance | where can i find the standard | is it based on the caf |
    is this based on the caf | is this based on anything | is it based on anything | is it based on a standard |
    is it based on research | is it based on the service standard | is it based on the local digital declaration |
    is it based on the ncsc guidance | is it based on the technology code of practice | is it from the caf |
    is this from the caf | is this from the service standard | is this from ncsc | is this from the ncsc |
    is this caf | is this the caf | is this gds | is this iso 27001 | is it iso 27001 |
    is that from the technology code of practice | is that from the caf | is that from ncsc |
    is there a source for this | is there a reference | is there a reference for this | is there a standard for this |
    is there a framework for this | is there a link | is there a link to read more | is there further reading |
    is there any further reading | do you have a link | do you have a source | do you have a source for that |
    do you have a reference | do you have a link to the standard | have you got a link | have you got a source |
    have you got a link to the guidance | can i see the source | can i see the sources | can i see the guidance |
    can i have the link | can i have a link to the guidance | can i read the guidance | can i read the standard |
    can i get a link | can i get a link to the guidance | can i have the source | reference please | citations |
    citation please | cite your sources | cite your source | cite the source | bibliography | further reading |
    reading list | link to guidance | link to the guidance | link to the standard | link to the framework |
    link please | framework | frameworks | the framework | standards | standard | guidance link | guidance document |
    official guidance | evidence base | according to who | according to whom | who says |
    who says we have to have that | who decided this question | who decided that | who decided this was important |
    on what basis | based on what | based on which framework | based on which standard | based on what standard |
    based on what evidence | show source | show the source | show the sources | show me the guidance |
    show me the framework | name the framework | name your source | tell me the source | tell me the framework |
    tell me where this comes from | what is your authority for asking that | who says this is good practice |
    where can i read up on this`),
  law: phrases(`
    do we have to have this by law | is that a statutory duty | is that the law | is it law | is this legal |
    is it legal | is that statutory | is this a statutory requirement | is it a duty | is that a legal duty |
    is there a law | is there a law about this | is there a law on this | is there a law that says so |
    is there a legal duty | is there a legal duty to do this | is there a legal requirement |
    is there a legal requirement for this | is there a legal basis | is there a legal obligation |
    is there a statutory duty | is there a statutory requirement | is there legislation |
    is there any legislation on this | is there a regulation | is there a regulation on this |
    is that required by law | is this legally required | is it legally required | is that legally required |
    is this legally binding | is it legally binding | is it a regulation | is this a regulation |
    is it an obligation | is this an obligation | is it obligatory by law | is this mandatory by law |
    is it mandatory by law | is it compulsory by law | are we legally required to have this |
    are we legally obliged to | are we legally obliged to do this | are we required by law |
    are we required by law to do this | are we required to by law | are we required to have this |
    are we obliged to have this | are we under a duty to do this | are we breaking the law if we don't |
    are we in breach | are we in breach of the law | do we have to by law | do we legally have to |
    do we legally have to do this | do we legally have to have this | do we legally need this |
    do we need this by law | do we need to do this by law | do we have a legal duty | do we have a legal obligation |
    do we have a duty to do this | do councils have to do this by law | do councils have to have this |
    does the law require it | does the law say that | does the law say we must | does legislation require it |
    does it have to be done by law | does the council have to do this by law | must we do this by law |
    must we have this by law | must we by law | must a council have this | by law | legal duty | legal obligation |
    legally required | legally | law | the law | statutory duty | statutory requirement | statutory or not | statute |
    legislation | regulation | regulations | which law is it | which law requires it | which act says that |
    which regulation | which regulations | what law | what law says that | what law says so | what law requires this |
    what legislation is this under | what act is that | what regulation | what's the statute |
    what is the legal basis | what is the legal basis for this | what is the legal requirement |
    what happens if we break it | what happens if we don't comply | can we be fined | can we get fined |
    can we get fined for not doing this | can we be prosecuted | could we be fined | could we be sued |
    would we be fined | will we be fined | will we get fined | penalty | penalties | fine for not doing it |
    compliance | compliance requirement | is it a compliance thing | is this a compliance thing`),
  proof: phrases(`
    will anybody check this | do you need evidence for that | do i need to prove that | do i need to provide proof |
    do i need evidence for this | do i need to give evidence | do i need to show evidence | do i need to show proof |
    do i need to show you | do i need to upload proof | do i need to attach evidence | do i need to send anything |
    do i need to send evidence | do i need to back it up | do i need documents | do i need the document |
    do i need the documents to hand | do i have to provide evidence | do i have to give proof |
    do i have to show proof | do i have to submit evidence | do i have to upload evidence |
    do i have to attach anything | do i have to justify it | do i have to justify my answer |
    do i have to explain my answer | do i have to prove anything | do i have to prove that | do i have to check |
    do we need proof | do we need to prove it | do we need to provide evidence | do we have to prove it |
    do we have to provide evidence | do you want to see it | do you want to see the evidence |
    do you want me to prove it | do you need proof of that | do you need to see it | do you need to see the document |
    do you need to see the evidence | do you need to see the policy | do you check | do you check this |
    do you check the answers | do you check my answers | do you verify this | do you verify the answers |
    do you audit this | does anyone check this | does anyone check my answers | does anyone verify this |
    does anybody check | does somebody check this | does it need evidence | does it need proof | does it get checked |
    does this get checked | does this get audited | does it get audited | is it checked | is this checked |
    is it audited | is it verified | is this verified | is anyone checking | is anyone checking this |
    is anyone going to check | is anybody going to check this | is my word enough | are answers checked |
    are my answers checked | are the answers verified | are the answers audited | are you going to check |
    are you going to check this | are you going to check my answers | will anyone check this |
    will anyone check my answers | will anyone verify this | will i have to prove it | will i have to prove this |
    will i need evidence | will i need proof | will i be asked for evidence | will i be asked for proof |
    will i be asked to prove it | will you check this | will you check my answers | will it be checked |
    will it be verified | will somebody check | will the auditors check | will my answers be checked |
    how do you know if i'm lying | how would you know | how would you know if i lied | what if i make it up |
    what if i just say yes | what if i just say yes to everything | could i just say yes to everything |
    can i just say yes to everything | can i just say yes | can i lie | what evidence | what evidence do you need |
    what evidence do you want | what proof | evidence needed | evidence please | proof needed | proof required |
    prove it how | verification | validation | who checks this | who checks | who checks the answers |
    who checks my answers | who verifies this | who verifies the answers | who audits this |
    what if i just tick yes to all | what if i tick yes to everything | is somebody going to verify it`),
  remindMe: phrases(`
    give me a nudge on thursday | can you ping me next week | remind me after lunch | remind me in an hour |
    remind me in ten minutes | remind me in the morning | remind me this afternoon | remind me at 3pm |
    remind me at four o'clock | remind me next month | remind me about this tomorrow | remind me about this later |
    remind me to finish this | remind me to do this | remind me to do this tomorrow | remind me to come back |
    remind me to carry on | remind me to continue | remind me before the deadline | can you remind me later |
    can you remind me on friday | can you remind me about this | can you remind me to do this |
    can you remind me to carry on | can you nudge me tomorrow | can you ping me | can you ping me tomorrow |
    can you ping me later | can you prompt me | can you prompt me tomorrow | can you set a reminder |
    can you set a reminder for me | can you set me a reminder | can you send me a reminder tomorrow |
    can you email me a reminder | can you message me later | can you message me next week | can you poke me tomorrow |
    can you chase me | can you chase me next week | can you give me a nudge | can you give me a reminder |
    can you put it in my calendar | can you put this in my diary | can you schedule this | can you schedule a time |
    could you remind me | could you remind me tomorrow | could you nudge me next week | could you send me a reminder |
    could you ping me tomorrow | would you remind me tomorrow | will you remind me tomorrow |
    will you remind me later | will you remind me to finish | do you send me a reminder | i'd like a reminder |
    i'd like a reminder tomorrow | i want a reminder | i want a reminder tomorrow | i need reminding |
    i need a nudge | i need a reminder to finish | i need you to remind me | i'll need a reminder |
    i'll forget remind me | i will forget so remind me | i might forget remind me | don't let me forget |
    nudge me tomorrow | nudge me on friday | ping me | ping me on friday | ping me in the morning |
    ping me after lunch | prompt me | prompt me tomorrow | poke me tomorrow | message me on monday |
    message me tomorrow | chase me | chase me on friday | give me a reminder | give me a reminder tomorrow |
    give me a nudge tomorrow | give me a shout later | give me a shout next week | give me a poke tomorrow |
    send me a reminder tomorrow | send me a reminder next week | send me a nudge | send me a nudge tomorrow |
    set a reminder for tomorrow | set a reminder for friday | set me a reminder | set up a reminder |
    set an alarm for tomorrow | schedule a reminder | schedule it for tomorrow | schedule this for tomorrow |
    schedule this for next week | book it in my calendar | book time in my calendar for this |
    block time in my calendar | put it in my diary | put a reminder in my calendar | add a reminder |
    reminder please | reminder tomorrow | a reminder please | a reminder tomorrow please | snooze | snooze this |
    snooze it | snooze until tomorrow | ask me again later | ask me again next week | ask me again on monday |
    come back to me on monday | come back to me next week | try me again tomorrow | try me later |
    try again tomorrow | get back to me tomorrow | get back to me later | drop me a line on friday about it |
    drop me a line tomorrow | drop me a message on monday`),
} as const
