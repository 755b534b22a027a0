// More English examples for the matcher, from many kinds of speakers: how people ask who sees their answers, and how they are kept.

import { phrases } from '../phrase-list.ts'

export const privacy = {
  whoSees: phrases(`
    will my line manager be able to read my replies | who gets access to this | does the government get to see it |
    do you share the data with anyone | are my colleagues able to see what i put | is this going to the minister |
    is this going to government | is this going to be published | is this going to my manager | is this going to the
    chief executive | is this going to members | is it going to ofsted | is it going anywhere | where is this going
    | where does this go to | where does all this go | who gets to see my answers | who gets to read this | who gets
    told | who is going to read this | who will see it | who will be told | who else will see this | who else can
    see it | who else gets this | who else has access | who can se my ansers | who can see our answers | who can see
    our results | who can see my notes | who can see what i write | who can see what i said | who can see what i
    type | who can read my notes | who can view this | who can access this | who can access my answers | who looks
    at this | who looks at my answers | who looks at the answers | who reads my answers | who reads the answers |
    who reads these | who sees it | who sees my notes | who sees the results | who sees what i put | who sees what i
    say | who do you send this to | who do you send it to | who are you sending this to | who are you sharing this
    with | who is watching | who is this visible to | is this chat private | is it secret | is this confidential or
    not | is it confidential information | is what i say confidential | is what i say private | is it just between
    us | is it visible to others | is this visible to anyone | is it shared with anyone | is it shared with other
    councils | is it published | is it monitored | are my answers visible | are my answers visible to my manager |
    are our results public | are our results published | are the results confidential | are these confidential | are
    the answers shared | will it be shared | will this be shared | will this go to my manager | will this go to my
    boss | will this go public | will this be used against us | will it be used against us | will this affect my job
    | will i get into trouble | will my manager see what i put | will my manager know what i said | will cabinet see
    this | will hr see this | will audit see this | will government see this | will the press see this | will
    anybody read this | will others see this | will others know what i said | will other people see this | will
    other councils see our score | will my team see this | will my answers be shared | will my answers be published
    | will my answers be seen | will my answers be private | will our results be published | will our results be
    shared | will it get back to my manager | could i get in trouble for saying no | could i get into trouble for
    this | could this be used against me | could my manager see this | could anyone see this | can i be honest | can
    i be honest here | can i speak freely | can i trust you | can my boss see it | can my boss read this | can my
    manager see my answers | can my manager read this | can my colleagues see my answers | can my team see this |
    can others see this | can other people see my answers | can other councils see our results | can anyone see this
    | can anyone else see what i say | can anybody see my answers | can everyone see my answers | can everybody see
    what i put | can it see this | can it read this | can microsoft see this | can microsoft see my answers | can
    the government see our score | can the chief executive see my answers | can the lga see this | can hr see this |
    can admins see my answers | can administrators see this | do other councils see this | do others see my answers
    | do you share this | do you share our results | do you share it with others | do you sell our data | do you
    send this to government | do you send it to anyone | do you report this to anyone | do you report back to anyone
    | does anyone see my answers | does my manager see this | does my manager get this | does the team see this |
    does the team see my answers | does the lead see my answers | does the lead see this | does microsoft get this |
    does microsoft see this | does this go to anyone | does this go to my manager | does this go to government |
    does this get published | does it get published | does it get shared | does this get shared | is there any
    privacy | privacy please | visibility | access rights | data sharing | audience | does this stay between you and
    me | can the other teams look at what i wrote | will the audit committee get hold of this | who are you going to
    show this to | what happens with the answers | is this going to be seen by anyone | is anyone going to see this
    | is anybody going to read this | who's reading this | who's reading these | who's looking at this | who's going
    to read it | who's going to know | who is told | who is told what i said | who do these go to | who do they go
    to | who do my answers go to | who is it going to | who is this going to | who is this sent to | where are my
    answers going | where are these answers sent | where is this sent | where will it end up | does it go to the
    chief executive | does it go to government | does it go to the minister | does this go to the director | does it
    go to my boss | does my answer go to my manager | does anyone at the council see it | does the council leader
    see this | does anyone get told | does anyone find out what i said | will they see this | will they read this |
    will they tell my boss | will you tell my boss | will you tell my manager | will you pass this on | you won't
    tell my boss will you | you won't tell anyone will you | don't tell my boss | promise not to tell | can i say
    what i really think | can i be frank | can i be candid | is it safe to be honest | is it safe to say no | is it
    ok to be honest | am i going to get in trouble | am i going to get told off | could it come back to bite me |
    could this come back to me | will it come back to me | will it reflect badly on me | will it reflect badly on us
    | will i be blamed | will this be in the press | will it be in the paper | will this be on the website | will it
    be on our website | is this an official record | who owns the data | who owns my answers | who owns this
    information | what about privacy | what about confidentiality | how private is this | how private is it | how
    confidential is this | how confidential is it | is what i type private | is what i write seen by anyone | are
    you telling my manager | are you telling anyone | are you passing this on | are you reporting this | are you
    reporting back to the chief exec | are the answers going to government | are my notes private | are my notes
    visible | are my comments visible to others | can people see my notes | can my team see what i put | can they
    see this | can they see my answers | can they see what i put | can they read this | can the leader see this |
    can the cabinet member see this | can members see this | can the auditor see this | can it support see this |
    can you see what i type | who sees what | who can see what`),
  kept: phrases(`
    for how long do you store it | is this stored | is it stored | is this kept | who hosts this | who hosts this
    thing | who hosts it | who hosts the data | who holds the data | who holds this data | who stores the data | who
    keeps the data | what do you keep | what do you hold about me | what data do you hold on me | what information
    do you keep about me | what happens to our data | what happens to my data when i leave | what happens to my
    answers when i leave | what happens to the data afterwards | what happens to it afterwards | how long is it
    stored for | how long will you keep this | how long will my answers be kept | how is it stored | how is the data
    stored | how is my data stored | how is my data protected | is it backed up | are there backups | do you back it
    up | do you keep everything | do you delete it afterwards | do you delete it after a while | subject access
    request | sar | can i see what you hold on me | can i see my data | how long before my answers are removed |
    where do you hold it | does it leave the building | does it leave the council | does our data leave the council
    | does our data go outside the council | how long do you hold the data | how long do you hold data for | how
    long do you retain it | how long do you retain this | how long is it retained | how long is it held | how long
    is it held for | how long is the data held | how long does it stay | how long does it stay on here | how long
    does my data stay | how long will you hold it | how long will it be held | how long will it be stored | for how
    long is it kept | for how long is my data kept | for how long | is it kept for ever | do you keep it for ever |
    will it be kept forever | will you keep my data forever | when does my data get deleted | when will it be wiped
    | what's the retention | what is the retention schedule | what happens to it all afterwards | what happens to
    the answers afterwards | what happens to the answers after | what happens to my data afterwards | what happens
    to the data when we finish | who is responsible for the data | who looks after the data | who manages the data |
    could it be hacked | can it be hacked | is it iso certified`),
  anonymous: phrases(`
    will my name be on this | can people tell it was me | is my name attached to the answers |
    is my name attached to this | is my name linked to my answers | is my name next to my answers |
    is this really anonymous | is it anonymous or not | is it anonymised | is this anonymised | is voting anonymous |
    is the voting secret | is it a secret ballot or not | are answers anonymous | are these anonymous |
    are our answers anonymous | are the votes anonymous | are my votes secret | are votes secret |
    are you recording my name | are you logging who i am | anonymously | can i remain anonymous |
    can i do it anonymously | can i answer without my name | can i answer without giving my name |
    can i hide my name | can i take my name off | can they tell it's me | can they see it was me |
    can they see who i am | can they trace it back to me | can this be traced to me |
    can my answers be traced back to me | can people see who said what | can people see it's me |
    can you see who i am | can others see my name | do you take my name | do you have my name |
    do you track who answered | do people know it's me | do people see my name | do they know who said what |
    do they see my name | do they see how i voted | do my colleagues see how i voted | do others see how i voted |
    do other people see my vote | does it record my name | does it show who said what | does it show who voted what |
    does everyone see how i voted | does the team see how i voted | does anyone see how i vote |
    will they know who said it | will they see my name | will people know it was me | will people know what i said |
    will people know how i voted | will people see my name | will my name be attached | will my name appear |
    will my name be used | will my name be published | will anyone know how i voted | will i be named |
    will i be identified | will i be identifiable | am i being identified | am i identifiable | am i named anywhere |
    without my name on it | who voted what | who said what | who voted for what | are you taking names |
    are names taken | are names shown | are names recorded | are names stored | are names attached | are names kept |
    are names visible | is it completely anonymous | is it really anonymous | is it truly anonymous |
    is this totally anonymous | is mine anonymous | is my vote anonymous | is my vote secret | is my vote private |
    is my vote visible | is my answer anonymous | is my response anonymous | is my identity protected |
    is my identity recorded | is it traceable | is it traceable to me | can i be traced | can i be identified |
    can i be identified from this | can they identify me | can anyone identify me | can anyone tell it's me |
    can anyone tell who answered | can you identify me | can my manager tell it was me | can my boss tell it was me |
    can the lead see how i voted | can the team see how i voted | can the others see my vote |
    can everyone see my vote | can they see how i voted | do they see who voted | do they see my vote |
    do you see who i am | do you log my name | do you record names | do you show names | do you show my name |
    do you have to know my name | does it have my name on | does it have my name on it |
    does my name appear anywhere | does my name go on it | does my name get recorded | does it say it was me |
    does it say who said what | does it tell people who said what | does anyone see my name |
    does anyone know who i am | will it show my name | will it say my name | will it say who answered |
    will it have my name on it | will this be anonymous | will my vote be seen | will my vote be anonymous |
    will others see how i voted | will others see my vote | will the team know it was me |
    will the lead know how i voted | will my manager know it was me | will i be known | who knows it was me |
    who knows who i am | who can tell it was me | who can see my name | who sees how i vote | who sees my vote |
    who sees my name | i want to be anonymous | i want to stay anonymous | i'd like to be anonymous |
    i'd like to remain anonymous | i'd rather be anonymous | i'd prefer to be anonymous | i don't want my name on it |
    i don't want my name on this | i don't want anyone to know it was me | i don't want people to know it was me |
    keep me anonymous | keep my name out of it | keep my name off it | leave my name off | leave my name out |
    without names | no names`),
  saved: phrases(`
    will i lose my answers if teams crashes | is it saving as i go | does it keep my place | does it save as you go |
    does it autosave | does it save my progress | does it remember | does it remember my answers |
    does it remember where i was | does it remember me | does it store as i go | will it remember |
    will it remember where i was | will it remember my answers | will it remember me | will it keep my answers |
    will it save my progress | will it still be here tomorrow | will it be here when i come back |
    will it all be here when i get back | will this still be here | will my answers be there tomorrow |
    will my answers be lost | will my answers still be there | will my progress be saved | will i lose my place |
    will i lose anything | will i lose it all if i close | will anything be lost | will nothing be lost |
    i trust nothing will be lost | i hope nothing is lost | nothing gets lost does it | nothing is lost right |
    did it save that | did it save my answer | did it save my answers | did you save it | did you save my answers |
    did you get that answer | did you record that | did you record my answer | did that register | did that go in |
    did it go through | did it register | did it work | did it take my answer | did my answer go through |
    did my last answer save | has that been saved | has my answer gone in | have you saved that | have you got that |
    have you saved my answers | is it saving | is it automatically saved | is it being saved | is it autosaved |
    is it safe to close | is it safe to close this | is this being saved | is this saving |
    is everything saved automatically | is everything still there | is my work saved | is all my work saved |
    are you saving this | are you saving my answers | are the answers saved | are my notes saved |
    do i have to save it | do i have to press save | do i need to save it | do i need to save my answers |
    do i lose my answers if i close | do i lose anything if i stop | do you save | do you save it |
    do you save as i go | do you save automatically | do you remember my answers | do you remember where i was |
    do you remember what i said | how do i save it | how do i know it's saved | how do i know it has saved |
    how does it save | save please | save answers | save my answer | when does it save |
    what if i lose my connection | what if my computer crashes | what if i close it | what if i close the window |
    what if i get logged out | what happens if i stop now | what happens if i stop half way |
    what happens if i get disconnected | what happens to my answers if i stop | if i close this do i lose it |
    if i stop will i lose my answers | if i leave will it save | can i close it without losing my answers |
    can i leave without losing my answers | can i stop without losing anything |
    you are keeping these answers aren't you | has that been recorded | if my laptop dies do i lose it all |
    has it gone in | did it go in | did it take | did you take that | did you take my answer | did you store that |
    did you note that | did you register that | was my answer saved | were my answers saved | is that in | is it in |
    is it recorded | is that recorded | is my answer recorded | is it stored as i go | are you storing this |
    are you keeping this | are you recording my answers | do you store my answers as i go |
    do you keep my answers if i stop | do you keep my place | do you save my place | do you hold my place |
    does it hold my place | does it save my place | does it save each answer | does it save every answer |
    does it save if i close | does it save when i close | does it save when i stop | does it lose my answers |
    does it lose everything if i close | will you remember me | will you remember where i got to |
    will you remember what i said | will you save it | will you save my answers | will you keep my place |
    will you keep my answers | will it all be lost | will it be lost | will it all be saved | will it all be there |
    will it all still be there | will it save when i close | will it save if i close | will it still be there |
    will it still be there later | will it keep what i've done | will i be able to come back |
    will i be able to carry on later | will i be able to pick it up again | will i have to start over |
    will i have to do it all again | will i need to start again | do i lose it if i close |
    do i lose everything if i stop | do i lose my place if i close | do i have to start again if i stop |
    do i have to do it again if i close | what if the wifi drops | what if the internet goes |
    what if i lose internet | what if my connection drops | what if it crashes | what if i get called away |
    what if i have to stop | what if i need to leave half way | what if i need to stop | is it okay to close |
    is it ok to close this | is it ok to close teams | is it safe to leave | is it safe to stop here | safe to close |
    ok to close | can i shut this | can i shut teams | can i shut my laptop | can i turn off my laptop |
    can i log off now without losing it | can i leave it and come back without losing it |
    i don't want to lose my answers | i don't want to lose my progress | i hope it saves | hope that saved |
    have i lost it all | have i lost everything | have i lost my answers | have you lost my answers |
    where have my answers gone | my answers have gone | my answers have disappeared | i've lost my answers |
    all my answers are gone`),
} as const
