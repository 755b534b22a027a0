// More English examples for the matcher, from many kinds of speakers: how people ask who sees their answers, and how they are kept.

import { phrases } from '../phrase-list.ts'

export const privacy = {
  whoSees: phrases(`
    will my line manager be able to read my replies | who gets access to this | does the government get to see it |
    do you share the data with anyone | are my colleagues able to see what i put | is this going to the minister |
    is this going to government | is this going to be published | is this going to my manager |
    is this going to the chief executive | is this going to members | is it going to ofsted | is it going anywhere |
    where is this going | where does this go to | where does all this go | who gets to see my answers |
    who gets to read this | who gets told | who is going to read this | who will see it | who will be told |
    who else will see this | who else can see it | who else gets this | who else has access | who can se my ansers |
    who can see our answers | who can see our results | who can see my notes | who can see what i write |
    who can see what i said | who can see what i type | who can read my notes | who can view this |
    who can access this | who can access my answers | who looks at this | who looks at my answers |
    who looks at the answers | who reads my answers | who reads the answers | who reads these | who sees it |
    who sees my notes | who sees the results | who sees what i put | who sees what i say | who do you send this to |
    who do you send it to | who are you sending this to | who are you sharing this with | who is watching |
    who is this visible to | is this chat private | is it secret | is this confidential or not |
    is it confidential information | is what i say confidential | is what i say private | is it just between us |
    is it visible to others | is this visible to anyone | is it shared with anyone |
    is it shared with other councils | is it published | is it monitored | are my answers visible |
    are my answers visible to my manager | are our results public | are our results published |
    are the results confidential | are these confidential | are the answers shared | will it be shared |
    will this be shared | will this go to my manager | will this go to my boss | will this go public |
    will this be used against us | will it be used against us | will this affect my job | will i get into trouble |
    will my manager see what i put | will my manager know what i said | will cabinet see this | will hr see this |
    will audit see this | will government see this | will the press see this | will anybody read this |
    will others see this | will others know what i said | will other people see this |
    will other councils see our score | will my team see this | will my answers be shared |
    will my answers be published | will my answers be seen | will my answers be private |
    will our results be published | will our results be shared | will it get back to my manager |
    could i get in trouble for saying no | could i get into trouble for this | could this be used against me |
    could my manager see this | could anyone see this | can i be honest | can i be honest here | can i speak freely |
    can i trust you | can my boss see it | can my boss read this | can my manager see my answers |
    can my manager read this | can my colleagues see my answers | can my team see this | can others see this |
    can other people see my answers | can other councils see our results | can anyone see this |
    can anyone else see what i say | can anybody see my answers | can everyone see my answers |
    can everybody see what i put | can it see this | can it read this | can microsoft see this |
    can microsoft see my answers | can the government see our score | can the chief executive see my answers |
    can the lga see this | can hr see this | can admins see my answers | can administrators see this |
    do other councils see this | do others see my answers | do you share this | do you share our results |
    do you share it with others | do you sell our data | do you send this to government | do you send it to anyone |
    do you report this to anyone | do you report back to anyone | does anyone see my answers |
    does my manager see this | does my manager get this | does the team see this | does the team see my answers |
    does the lead see my answers | does the lead see this | does microsoft get this | does microsoft see this |
    does this go to anyone | does this go to my manager | does this go to government | does this get published |
    does it get published | does it get shared | does this get shared | is there any privacy | privacy please |
    visibility | access rights | data sharing | audience | does this stay between you and me |
    can the other teams look at what i wrote | will the audit committee get hold of this |
    who are you going to show this to | is this foiable | can this be foied | can people foi this |
    is it subject to foi | what happens with the answers`),
  kept: phrases(`
    for how long do you store it | where does this information live | is the data in the uk |
    where are the answers saved | where is it held | where is this hosted | where is it hosted | where is the server |
    where are the servers | where is the database | where do you store my data | where do you keep this |
    where do you keep the data | which country is the data in | which region is the data in | uk region |
    is it in the uk | is the data stored in the uk | is the data kept in the uk | is the data hosted in the uk |
    is it hosted in the uk | does the data leave the uk | does data leave the country |
    does the data leave our tenant | does data leave our tenant | is it in our tenant | is it hosted in our tenant |
    is it in the cloud | is it on azure | is it stored on our servers | is this stored | is it stored | is this kept |
    who hosts this | who hosts this thing | who hosts it | who hosts the data | who holds the data |
    who holds this data | who stores the data | who keeps the data | who is the data controller |
    who is the controller | data controller | data processor | data residency | data storage | data location |
    what do you keep | what do you hold about me | what data do you hold on me |
    what information do you keep about me | what happens to our data | what happens to my data when i leave |
    what happens to my answers when i leave | what happens to the data afterwards | what happens to it afterwards |
    how long is it stored for | how long will you keep this | how long will my answers be kept | how is it stored |
    how is the data stored | how is my data stored | how is my data protected | is it encrypted |
    is the data encrypted | is it backed up | are there backups | do you back it up | do you keep everything |
    do you delete it afterwards | do you delete it after a while | subject access request | sar |
    can i see what you hold on me | can i see my data | how long before my answers are removed | is it held securely |
    which country are the servers in`),
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
    without my name on it | who voted what | who said what | who voted for what`),
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
    you are keeping these answers aren't you | has that been recorded | if my laptop dies do i lose it all`),
} as const
