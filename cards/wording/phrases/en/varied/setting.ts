// More English examples for the matcher, from many kinds of speakers: how people change settings, names, dates and versions.

import { phrases } from '../phrase-list.ts'

export const setting = {
  settings: phrases(`
    where are the options for the assessment | configure the assessment | my preferences | set preferences | config |
    set up options | settings page | settings menu | settings please | where do i find settings |
    how do i configure this | adjust settings | customise | customise this | properties | parameters |
    change how it's set up | what can i configure | advanced`),
  due: phrases(`
    we need this done by christmas can i set that | what's the closing date | change the due date please |
    when has this got to be in by | when is it due in | due when | due date please | cutoff date |
    set a deadline of 31 march | set a deadline for friday | set the deadline to march |
    set a deadline for the end of the month | please complete by 30 sept | complete by | must be completed by |
    need it by the end of the month | it needs to be done by friday | has to be done by easter | deadline is friday |
    the deadline is next week | when do you want it by | when do they need it by |
    by what date | how long have we got to do it | how long do i have to complete this |
    how long have i got to finish it | what date does it close | when does this close | is there a deadline for this |
    is it due soon | am i late | are we late | have i missed the deadline | extension | can we have an extension |
    can we get more time | move the due date | put the due date back | put in a due date | add a due date |
    remove the due date | last date | final date | target date | submission date | when must it be submitted by |
    timetable | timescale | timescales | what are the timescales | what's the final day for this |
    what's the final day | what's the last day | we have until the end of term | we have until friday |
    we've got until march | can we shift the deadline to june | shift the deadline`),
  rename: phrases(`
    i'd rather this was called autumn review | change the title of my assessment | give it another name |
    rename this to spring | rename the assessment please | retitle it | new name | new name for this |
    call it the autumn one | call it spring review | call this one | name my assessment | give this a name |
    give it a title | set a title | title it | the name is wrong | wrong name on this |
    fix the name of the assessment | this is misnamed | can i name it | can i call it something else |
    can i put a name on it | label this one | label it`),
  council: phrases(`
    our authority type is set wrong | we're a combined authority not a county | tell it which council we are |
    update our council's details | which council am i down as | what council have you got me under |
    you have us as the wrong type of authority | you have us as a district | we are not a county council |
    we're not in england | set the nation | change nation | change the nation to wales | council type |
    type of authority | authority type | we're a london borough | we are a metropolitan borough |
    we are a fire authority | we became a unitary | we've become a unitary | we are merging with another council |
    we merged | council details | details of our council | our council's name is spelt wrong | name of our council |
    where do i say which council we are | where do i say what kind of council we are | change our council details |
    set up our council | add our council | choose our council | pick our council | i don't work for that council |
    organisation details | organisation name | change organisation | change the organisation | our welsh name |
    how do i say we're a fire authority | we're down as a district but we're a unitary now`),
  targets: phrases(`
    we are aiming for level {level} in {function} where do i put that | change the goal for {function} | can we lower
    our target level | can we raise our target | aim higher | aim for {level} | we want to aim for level {level} | we
    want to reach level {level} by next year | our ambition is level {level} | our goal is level {level} | our target
    is level {level} | set our goal | set goals | goals | our goals | what are our goals | what is our target for
    {function} | target levels | targets please | where are the targets | show the targets | show our targets | set
    target | set a target for {function} | set target to level {level} | set target to level {level} for {function} |
    set {function} target to {level} | set {function} to level {level} | set everything to level {level} | set all to
    level {level} | all to level {level} | put all targets at level {level} | put the target at {level} | change
    targets | change our targets | change our target levels | change the target for {function} | move the target |
    adjust targets | adjust the target | lower the target for {function} | raise the target for {function} |
    different target for {function} | where do i set targets | where do we set our target | how do we set targets |
    can i set a target | can we set our own targets | do we have to aim for level {level} | what level should we aim
    for | aspirations | ambition level | level of ambition | we only want to get to level {level} for {function} | we
    only want level {level} | how do i set what level we aim for`),
  rules: phrases(`
    let everybody vote without waiting for the lead | who can decide on answers and can we change that |
    make votes anonymous in our team | rules of voting | team rules | how votes are counted |
    set who can record answers | only leads should record answers | let anyone record the answer |
    allow everyone to record | who may record an answer | who may vote | who is allowed to vote |
    can we hide the votes | can we show names beside votes | show names beside the votes | hide who voted what |
    make it a secret ballot | open ballot | reveal votes automatically | don't reveal automatically |
    stop the automatic reveal | turn off automatic reveal | when are votes revealed | change when votes are revealed |
    set a quorum | quorum | how many people have to vote | how many votes do we need | majority or unanimous |
    does it have to be unanimous | change the team's rules | change the rules for the team | team settings`),
  versions: phrases(`
    which edition of the questions is this | have the questions changed since last year | move to the newest version |
    which version of the question set is this | which version of the questions is this | which version is this |
    which version am i on | which version are we on | which version are we using | which version do you use |
    what version is this | what version is it | what version am i on | what version of the questions is this |
    what version of the questions am i answering | what version of the assessment is this | what edition is this |
    what year's questions are these | version number | question set version | version of the questions | edition |
    edition of the questions | newest version | latest version | latest questions | the latest question set |
    is there a new version | is there an update to the questions | is there an updated version | is this the latest |
    is this the newest version | is this the current version | is this up to date | is this the new one |
    is this the old version | are these the latest questions | are these the new questions |
    are these the same questions as last year | are the questions new | are the questions the same as last year |
    are the questions the same | are the questions different from last year | are there new questions |
    are there new questions this year | did the questions change | did you change the questions |
    have you changed the questions | what questions are new | what questions have changed | which questions are new |
    which questions have changed | which questions changed | which questions were reworded |
    what's new in this version | what's changed in the questions | what has changed in the questions |
    what changed in the new version | what's different in the new version | what's different about the questions |
    how have the questions changed | how often do the questions change | when were the questions updated |
    when were the questions last updated | when do the questions change | update to the latest version |
    update to the new version | update my assessment to the new version | upgrade | upgrade to the latest version |
    move to the latest version | move me to the latest version | move to the 2027 questions |
    use the latest questions | use the newest version | switch to the new version | switch to the latest version |
    switch to the new questions | change version | change the version | can i use the latest version |
    can i move to the new version | can we move to the new version | can we upgrade | can we use the new questions |
    use the old questions | changelog | release notes | is this the 2027 set | is this the new set`),
  delete: phrases(`
    remove all of my information from this system | erase my records | delete all my data per gdpr | gdpr request |
    gdpr erasure request | data deletion | data deletion request | request deletion | close my account |
    remove my account | remove me from this | take me off the system | take my details off | take me off this |
    unsubscribe and delete me | get rid of everything about me | get rid of all my answers | bin all my answers |
    bin my data | clear all | empty it all | nuke my data | nuke everything | scrub my data | forget all about me |
    i don't want you to keep my answers | don't keep my data | stop storing my data | i withdraw my consent |
    withdraw my data | withdraw from this | wipe me from your system | wipe all of it | delete all of it |
    delete everything about me | delete what i said | delete my informations | i want to delete my informations |
    i want my data removed | i want everything deleted | how can i erase my data | how do i remove everything |
    can you delete what you hold on me | i'm leaving the council delete my stuff | i've left delete my data |
    delte evrything | remove my stuff`),
  deleteOne: phrases(`
    get rid of the test assessment i made | remove just the old one | i made a duplicate bin it | delete this one |
    delete just this assessment | delete last year's one | delete the duplicate | remove the duplicate |
    there's a duplicate can i delete it | i started two by mistake delete one | i started it twice |
    i have two can i get rid of one | get rid of this one | get rid of the second one | bin this one |
    bin this assessment | bin the test one | drop this assessment | remove an assessment from my list |
    clear out old assessments | tidy up my assessments | delete old assessments | delete a single assessment |
    throw this one away | throw away this assessment | chuck this one | discard this assessment |
    cancel this assessment for good | i don't need this assessment any more | delete the practice one |
    delete the trial one | can i bin the practice run i did | i don't need the second one any more get rid |
    bin the practice run`),
} as const
