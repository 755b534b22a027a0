// English examples for the matcher: how people ask to change what is set.

import { phrases } from '../phrase-list.ts'

export const settings = {
  versions: phrases(`
    has the question set been updated | have the questions changed | have the questions been updated |
    are the questions up to date | is this the latest version | is this the newest set | latest version of the questions |
    versions | version | which version | newer questions | new questions | newer version | new version |
    which version of the questions | is there a newer version | is there a newer version of the questions |
    move to the new version | move to the newer version | move to the new questions | upgrade the questions |
    update the questions | use the new questions | use the newer version | go back to the old version |
    go back to the old questions | undo the move | what changed in the questions | what is new in the questions`),
  settings: phrases(`
    settings |  preferences | configure | configuration | change settings | open settings | setup |
    set up | show settings | the settings | show me the settings | where are the settings | go to settings |
    change the settings | change my settings | i want to change the settings | how do i change the settings |
    preferences please | change options | admin | admin settings | set things up`),
  rules: phrases(`
    rules | the rules | change the rules | set the rules | show the rules | open the rules | our rules |
    change our rules | voting rules | the voting rules | change the voting rules | rules and leads |
    change how we answer together | rules for answering together`),
  council: phrases(`
    our council is in wales | our council is in scotland | our council is in england |
    our council is in northern ireland | our council is a unitary | our council is a district | we are a unitary not a district |
    where do i put our council name | enter our council name | add our council name | put in the council's name |
    add a council | our council's details | set the authority | change the authority | set the organisation |
    type of organisation |
    council | change the council | set the council | change council name | set the council name | our council is |
    wrong council | which council is this | what council is this for | type of council | change authority type |
    we are a district council | we are in wales | change the nation | set nation | change the council name |
    change our council | change my council | that's not my council | this is not my council |
    that isn't our council | you've got my council wrong | you have the wrong council |
    you've got the wrong council | the council is wrong | the council name is wrong | our council name is wrong |
    council name is spelt wrong | which council am i answering for | what council have you got for me |
    we are a county council | we're a unitary | we are a unitary authority | we're a borough | we are in scotland |
    we are in england | we're in northern ireland | we're a scottish council | we're a welsh council |
    i work for a different council | i've changed council | set our nation | set our council type |
    change type of council`),
  targets: phrases(`
    targets | set targets | set a target | change target | change the targets | target level | what is our target |
    what are the targets | set target for {function} | change target for {function} | what's the target |
    what are our targets | what target do we have | set a target level | set our targets |
    set the target to level {level} | change our target | change the target level |
    change the target to level {level} | how do i set a target | how do i change the target | raise the target |
    lower the target | aim for level {level} | we want to be level {level} | we are aiming for level {level} |
    what should our target be | show targets | target for {function} | what's the target for {function}`),
  due: phrases(`
    due date | deadline | set a deadline | set due date | change the due date | when is it due |
    when does this have to be finished | when do i have to finish | when is the deadline | by when |
    is there a deadline | set the deadline | set the deadline to | set the due date to |
    change the deadline | change the deadline to | move the deadline | extend the deadline |
    can we extend the deadline | can i have more time | when is this due | what's the deadline |
    what is the due date | what date is it due | is there a due date | what's the cut off | when's the cut off |
    cut off date | closing date | when does it close | when do you need this by | when do you need it by |
    when does this need to be done | when does it have to be done by | when must this be finished |
    when do i need to finish by | when do i have to do this by | how long have i got |
    how long have i got to do this | how long do we have | do i have a deadline | is there a date for this |
    set a date | set an end date | put in a deadline | finish date | date due |
    change the end date | change the end date to | change end date to | set the end date to |
    change the due date to | move the due date to | push the deadline back | push back the deadline |
    bring the deadline forward | can we change the deadline | our deadline is | the deadline is | the due date is |
    it needs to be done by | it has to be done by | we need it done by | this must be done by`),
  rename: phrases(`
    rename | rename this | rename it | rename assessment | change the name | change the title | give it a name |
    call it something else | name this assessment | change the name of this | change the name of our assessment |
    change the name of our assessment to | change the name of the assessment | change the name to |
    change its name | change the assessment name | change the assessment title | rename the assessment |
    rename my assessment | rename our assessment to | rename this to | rename it to | rename to |
    can i rename this | can i rename it | can i give it a name | can i change the name | how do i rename this |
    how do i change the name | i want to rename this | name it | name this | call this | call it |
    call the assessment | set the name | set a name | set the title | give this a title |
    give the assessment a name | retitle`),
  mute: phrases(`
    mute | mute reminders | no reminders | no more reminders | stop reminders | stop reminding me |
    stop sending me reminders | stop the notifications | turn off notifications | turn off reminders |
    do not remind me | unsubscribe | stop messaging me | do not disturb | stop reminding me please |
    stop nagging me | stop nagging | stop emailing me | stop pinging me | stop bothering me | stop contacting me |
    leave me alone | no more messages | no more notifications | don't send me reminders |
    don't send me any more reminders | don't nag me | turn the reminders off | switch off reminders |
    switch off notifications | silence | i don't want reminders | i don't want any more reminders |
    cancel reminders`),
  unmute: phrases(`
    unmute | unmute reminders | turn on reminders | turn reminders on | send me reminders | i want reminders |
    switch reminders on`),
  remindMe: phrases(`
    ping me next week | message me next week | ask me next week | chase me tomorrow |
    remind me later | remind me tomorrow | set a reminder | can you remind me | remind me | reminder |
    remind me next week | remind me on friday | remind me on monday | can you remind me tomorrow |
    can you remind me next week | can you nudge me | can you nudge me on friday | nudge me | nudge me later |
    give me a nudge | ping me later | ping me tomorrow | prompt me later | set a reminder for me |
    send me a reminder | put a reminder in | do you send reminders | will you remind me |
    remind me to do this on monday | remind me about this | can you remind me to finish this | ping me on monday |
    give me a shout tomorrow | chase me next week | nudge me next week | can you send me a reminder |
    could you remind me later | can you message me tomorrow | message me later | come back to me later |
    come back to me tomorrow | ask me tomorrow | ask me again tomorrow | set an alarm | put it in my calendar |
    add it to my calendar | add this to my diary | schedule this for friday | i need a reminder |
    will i get a reminder | do i get a reminder | how do i set a reminder`),
} as const
