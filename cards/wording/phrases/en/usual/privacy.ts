// English examples for the matcher: how people ask who sees and keeps what they say.

import { phrases } from '../phrase-list.ts'

export const privacy = {
  whoSees: phrases(`
    where does the data go | where does the data end up |
    will {name} see this | will {name} get this | does {name} get this | can {name} see this | can {name} see my
    answers | is this shared with {name} | do you share this with {name} | does the government get this | will
    socitm see this | will socitm get this | will the auditors see this | does the lga see this | is it going to the
    government | will it go to the leader | where will this end up | who can see this | who can see my answers | who
    sees this | who sees my answers | who will see this | who will see my answers | who will see the results | who
    can see the results | who can read this | who reads this | who gets to see this | who has access | can my
    manager see this | does my manager see my answers | can my boss see this | can my boss see my answers | can the
    chief executive see it | can anyone see my answers | can anyone else see this | can others see my answers | can
    other people see this | can colleagues see my answers | is this private | is it private | is this confidential |
    are my answers private | are my answers confidential | are my answers secret | privacy | privacy notice | what
    happens to my answers | what happens to my data | what do you do with my data | what do you store | where does
    this go | is my data safe | do you share my answers | do you share this with anyone | is this sent to the
    government | will this be published | who can see it | who can see that | who can see what i say | who can see
    what i put | who can see what i've said | who can see my responses | who can see my score | who can see the
    answers | who can see the results apart from me | who else can see this | who else sees this | who else sees my
    answers | who is going to see this | who is this shared with | who is it shared with | who do you share this
    with | who do you share it with | who do you tell | who will know | who will know what i said | who will read
    this | who will get this | who gets this | who gets it | who gets my answers | who gets the results | who gets
    the answers | who gets to see it | who gets to see the results | who gets sent the results | who receives the
    results | who do the results go to | where do the results go | where do my answers go | where does it go | where
    does this all go | where do you send it | where are my answers |
    what data do you hold | what data do you collect | what data do you keep | what do you know about me | what do
    you hold on me | what information do you hold | what information do you collect | what do you do with it | what
    do you do with my answers | what do you do with this information | what do you do with the results | what
    happens to it | what happens to this | what happens to this information | what happens to the data | what
    happens to the answers | what happens to the results | what happens with my answers | what will you do with my
    answers | what will it be used for | what is it used for | what will this be used for | what will my answers be
    used for | what are my answers used for | how will this be used | how will my answers be used | how will the
    results be used | how is my data used | how is this information used | will my manager see this | will my
    manager see my answers | will my boss see this | will my boss see my answers | will my boss know | will my boss
    find out | will my director see this | will my colleagues see this | will the chief exec see this | will the
    chief executive see this | will the leader see this | will councillors see this | will members see this | will
    the government see this | will the public see this | will anyone see this | will anyone see my answers | will
    anyone else see this | will others see my answers | will other people see my answers | will other councils see
    this | will other councils see our results | will everyone see this | will everyone see my answers | will this
    get back to my manager | will this be made public | will this be public | will it be published | will the
    results be published | will the results be made public | will you publish this | will you tell anyone | will you
    share this | will you share my answers | will you share our results | will we be ranked | will we be ranked in a
    league table | will we be named | will we be named and shamed | are the results published | are the results
    public | are results made public | are my answers shared | are my answers shared with anyone | are my answers
    public | are my answers safe | are my answers visible to others | are you sharing this | are you sharing this
    with anyone | are you sharing this with the government | are you sharing this with the scottish government | are
    you sharing this with the welsh government | are you sharing my answers | are you sending this to anyone | are
    you sending this to the government | are you going to tell my boss | are you spying on me | are you recording
    this | are you monitoring me | is it confidential | is this private to me | is this between us | is it just me
    who sees this | is it only me that can see this | is it only visible to me | is this visible to others | is this
    visible to my team | is this public | is it public | is it shared | is this shared | is this shared with anyone
    | is this shared with other councils | is this shared with the government | is this being recorded | is this
    monitored | is it safe | is this safe | is my information safe | is my data shared | data privacy | privacy
    policy | privacy statement | privacy information | confidentiality | confidential | private | can my colleagues
    see this | can my team see my answers | can my director see this | can my line manager see this | can the chief
    exec see this | can councillors see this | can the government see this | can the public see this | can it see my
    answers | can you see my answers | can other councils see our answers | can other councils see this | can people
    see this | can someone see this | can anybody see this | can everyone see this | does anyone see this | does
    anyone else see this | does anyone read this | does my boss see this | does the government see this | does this
    go to the government | does this go to my boss | does it go to my manager | do other people see this | do my
    colleagues see this | do you share it | do you share my data | do you share the results | do you share it with
    anyone | do you tell my manager | do you sell my data | do you send this to anyone | what happens to the things
    i type | what happens to what i type | what happens to the words i write here | what do you do with what i tell
    you | what do you do with what i type | who is able to read this | who is able to see this | who is able to read
    what i write | who can read what i write here | who can read my answers | who can look at my answers | who has
    sight of this | who has access to my answers | who has access to this | is my boss told what i said | will my
    boss be told what i said | will my manager be told | will anyone be told what i said | are you going to tell
    anyone | do my answers go to my manager | does my manager get to see this | does my line manager get to see this
    | will head office see this | does the council see my answers | can my answers be used against me | will this be
    used against me | will i get in trouble | could i get in trouble for this | is this going on my record`),
  kept: phrases(`
    how long do you keep it | how long do you keep this | how long do you keep my data |
    how long do you keep my answers | how long do you keep the data | how long do you keep things |
    how long do you hold it | how long do you hold my data | how long do you store it |
    how long do you store my answers | how long is it kept | how long is it kept for | how long is it stored |
    how long is my data kept | how long is my data stored | how long is my data held | how long is the data kept |
    how long is this kept | how long is data kept | how long is data retained | how long are my answers kept |
    how long are my answers stored | how long are answers kept | how long are the results kept |
    how long are the results kept for | how long will you keep it | how long will you keep my data |
    how long will you keep my answers | how long will my data be kept | how long will it be kept |
    how long before it's deleted | how long until it's deleted | when do you delete it |
    when do you delete my data | when is it deleted | when is my data deleted | when are my answers deleted |
    when does it get deleted | when will it be deleted | when will my data be deleted | do you keep my answers |
    do you keep my answers forever | do you keep it forever | do you keep my data | is it kept forever |
    is it kept | do you ever delete it | does it get deleted | does it expire | do my answers expire |
    will my answers be deleted | will it be deleted | retention | data retention | retention period |
    retention policy | retention schedule | what is the retention period | what's your retention policy |
    how long do you retain data`),
  anonymous: phrases(`
    is this anonymous | is it anonymous | am i anonymous | are my answers anonymous | is the vote anonymous |
    are votes anonymous | is voting secret | is my name shown | will my name be shown | does it show my name |
    do you know who i am | can they tell it was me | can people see how i voted | who can see my vote | anonymous |
    anonymity | is this anonymous or not | is it all anonymous | is this survey anonymous |
    is this an anonymous survey | is it done anonymously | can i do this anonymously | can i answer anonymously |
    can i be anonymous | can i stay anonymous | will i be anonymous | will it be anonymous |
    will my answers be anonymous | will they know it's me | will they know it was me | will people know it's me |
    will people know who i am | will anyone know it's me | will anyone know it was me |
    will my boss know it was me | do they know who i am | do they know it's me | do you know my name |
    do you know it's me | do you record my name | do you record who said what | do you store my name |
    do you keep my name | does my name appear | does my name show | does anyone know it's me |
    does it say who answered | does it show who answered | is my name on it | is my name on this |
    is my name attached | is my name recorded | is my name stored | is my name visible | is my identity hidden |
    are we anonymous | are responses anonymous | are the answers anonymous | are the results anonymous |
    are my responses anonymous | can you tell who i am | can they see my name | can they see who said what |
    can they tell who said what | can it be traced back to me | can this be traced back to me |
    can anyone tell it was me | can people see my name | can people see my vote | can others see my vote |
    can others see how i voted | who can see how i voted | is the vote secret | are the votes secret |
    is it a secret vote | is it a secret ballot | secret ballot | without my name | named or anonymous | anon |
    is it anon`),
  saved: phrases(`
    will it remember where i am | will you remember where i was | does it remember my place | will it keep my place |
    will you remember my answers | will it pick up where i left off | what if my battery dies | what if i lose signal |
    what if i get cut off | what if my phone dies |
    is it saved | is this saved | was it saved | was that saved | are my answers saved | did you save that |
    did you save my answer | have you saved it | save | save my answers | save it | save this | how do i save |
    do i need to save | do i have to save | will i lose my answers | did i lose my answers | what if i close teams |
    what if i close this | does it save automatically | autosave | is that saved | is that saved now |
    is it all saved | is everything saved | is my answer saved | is my progress saved | are they saved |
    are my answers being saved | are answers saved automatically | has that saved | has it saved |
    has it been saved | has my answer been saved | have my answers been saved | have my answers saved |
    did it save | did that save | did my answer save | did my answers save | did that work | did that go through |
    did you get that | did you get my answer | does it save | does it save as i go | does it save my answers |
    does this save | does this save automatically | do you save as you go | do you save my answers |
    do my answers save | do my answers get saved | will it save | will it save my answers | will it be saved |
    will this be saved | will my answers be saved | will i lose my progress | will i lose everything |
    will i lose my work | will i lose it | will i lose this if i close teams |
    will i lose my answers if i close this | will i have to start again | can i close this | can i close teams |
    can i close the window | can i close this and come back | can i leave and come back | can i switch device |
    can i carry on on my phone | what if i lose connection | what if my laptop dies | what if teams crashes |
    what happens if i close this | what happens if i close teams | what happens if i stop |
    what happens if i leave half way | how do i save this | how do i save my answers | how do i save my progress |
    where's the save button | is there a save button | where do i save | do i need to save this |
    do i have to save anything | do i need to press save | save progress | save everything | save all | save now |
    auto save | is there autosave`),
  deleteOne: phrases(`
    delete one | delete one assessment | delete this assessment | delete just this one | delete only this one |
    delete one of my assessments | delete just one | delete the old one | delete the first one | delete the second one |
    delete this one only | delete an assessment | delete an old assessment | delete my old assessment |
    delete the finished one | remove one assessment | remove this assessment | remove the old one |
    remove one of my assessments | get rid of this assessment | get rid of the old one | get rid of one of them |
    can i delete just one | can i delete one of them | how do i delete one assessment | bin the old one |
    delete last year's assessment | delete the test one | remove my test assessment`),
  delete: phrases(`
    delete | delete my data | delete my answers | delete everything | delete all my answers |
    delete my assessment | delete the assessment | delete this | erase | erase my data | forget me | remove |
    remove my data | remove my answers | wipe my answers | clear my answers | clear everything |
    get rid of my data | gdpr delete | right to be forgotten | i want my data deleted | can you delete my data |
    how do i delete my data | delete my data please | please delete my data | can you delete my data please |
    can you delete everything | can i delete my answers | can i delete my data | can i delete this |
    can i delete everything | i want to delete everything | i want to delete my answers |
    i want to delete my data | i'd like my data deleted | please remove my data | remove everything | remove me |
    remove all my answers | remove my information | delete me | delete all | delete it all | delete the lot |
    delete all my data | delete my account | delete my information | delete my responses | delete what i've said |
    erase everything | erase my answers | wipe my data | wipe everything | wipe it all | clear all my answers |
    clear my data | clear the lot | clear it all | clear my answers and start again |
    delete my answers and start again | delete everything and start again | get rid of my answers |
    get rid of everything | get rid of it all | throw away my answers | how do i delete my answers |
    how do i remove my data | how do i get my data deleted | how do i erase my data | forget everything |
    forget everything i said | forget my answers | withdraw my answers | withdraw my consent | withdraw consent |
    i withdraw | right to erasure | i want to be forgotten`),
  countView: phrases(`
    count my view | count my views | let my view be counted | may my view be counted | is my view counted |
    are my views counted | what is counted of my view | count my view with colleagues | include my view |
    count me in with my colleagues | counted with colleagues`),
  uncountViews: phrases(`
    do not count my view | don't count my view | stop counting my view | stop counting my views |
    take my view out of the figures | do not count my views | don't count my views | no longer count my view |
    i do not want my view counted | i don't want my view counted | leave my view out of the figures`),
  spotCheck: phrases(`
    spot check | spot checks | my spot check | the spot check | show the spot check | start a spot check |
    where is my spot check | open the spot check | check ten answers | ask a colleague to check ten answers`),
} as const
