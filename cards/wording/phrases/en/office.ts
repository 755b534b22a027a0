// English examples for the matcher, as officers type between two meetings: times of day, wishes put backwards, and kinds of body.

import { phrases } from './phrase-list.ts'

export const office = {
  pause: phrases(`
    let me sleep on it | i will sleep on it | sleep on it | i need to think about this | need time to think |
    need time to think about this one | give me time to think | let me mull it over | i will mull it over |
    i want to think it over | let me reflect on this | will resume after lunch | will resume tomorrow |
    will resume next week | will resume after the holidays | will resume after half term |
    will continue after lunch | will continue next week | i will continue tomorrow | will carry on next week |
    carry on after the break | resuming next week | back after the holidays | back after half term |
    off on leave now back next week | on leave until {time} | i am on leave next week | back at {time} |
    back around {time} | back by {time} | be back at {time} | see you at {time} | speak at {time} |
    i have a meeting at {time} | meeting at {time} | i have got a meeting at {time} | in a meeting until {time} |
    i am in meetings until {time} | in meetings til {time} | busy until {time} | tied up until {time} |
    out until {time} | i am out until {time} | on a call until {time} | call at {time} | lunch at {time} |
    i finish at {time} | i leave at {time} | home at {time} | train at {time} | my train is at {time} |
    committee at {time} | full council at {time} | {time} | let's talk at {time} | will carry on at {time} |
    will do the rest at {time} | got a call at {time}`),
  delete: phrases(`
    cancel my account | cancel my account please | deactivate my account | shut my account |
    i want to cancel my account | i want everything about me deleted | i want all my answers deleted |
    i want my answers gone | everything you hold on me deleted please | have my data deleted |
    have all of it deleted | get my data deleted | can i have my data deleted | can i have everything deleted |
    can i have my answers removed | i would like everything removed | i would like all you hold on me removed |
    i want it all removed | i want everything i put in here deleted | i want what you hold about me erased |
    please get everything on me erased | delete what you hold about me | delete everything you hold on me |
    remove all you hold about me | wipe everything you hold`),
  export: phrases(`
    put it into planner | put the actions into planner | export to planner | export the plan to planner |
    send the tasks to planner | can this go into planner | get this into planner | tasks for planner |
    microsoft planner | put it into excel | put it into word | put it into a report | put it in a document for me |
    import into planner | put the gaps into planner | move the actions to planner | into a spreadsheet please`),
  levels: phrases(`
    explain the levels like i am new | explain the levels to a beginner | explain the levels to me in simple terms |
    explain the levels to me like i am five | what are the levels in plain english | levels for beginners |
    i am new explain the levels | i am new what are the levels | levels in simple terms |
    run me through the levels | give me a quick explanation of the levels | idiot's guide to the levels`),
  scoring: phrases(`
    what do you mean by practice | what do you mean by commitment | what do you mean by in place | what do you mean
    by criteria | what do you mean by criterion | what do you mean by maturity | what do you mean by score | what do
    you mean by a gap | what is a practice here | what does not started mean | what does not answered yet mean | what
    does working towards level {level} mean | what is working towards | what does working towards level mean |
    working towards what | what is meant by working towards | what does evidenced mean | what does yes evidenced mean
    | what does seen by two mean | what does provided mean in the results | what does taken up mean | what does
    provided and taken up mean | what does promised and practised mean | what does at most mean | what does at most
    level {level} mean | what does starting out mean | what does delivering on decisions mean | what does without a
    mandate mean | what does still open mean | what does one step from level {level} mean | what does phase 1 mean |
    what does in place mean in the results`),
  council: phrases(`
    we are a fire and rescue service | we are a fire service | we are a fire authority not a council |
    we are a police force | we are the police | we are not a council we are a police authority |
    we are a national park | we are a joint board | we are a health board | we are a housing association |
    we are a parish council | we are a town council | we are a community council | we are a county |
    we are a city council | we are a metropolitan district | we are a combined authority |
    we are not really a council | i work for a fire service | i work for the police |
    i work for a combined authority | actually we are a district`),
  scope: phrases(`
    not sure i am the right person for this | i do not think i am the right person |
    is this meant for someone like me | is this meant for me | should someone more senior do this |
    should i be the one doing this | is this above my pay grade | i am only an apprentice should i be doing this |
    i am not in it should i answer this | i am not technical can i still do this | i do not work in it`),
  about: phrases(`
    got sent here by our transformation lead | got sent here by my boss | someone sent me here |
    my boss sent me here | our digital lead sent me | our director asked us all to do this | i got a link to this |
    i was given this link | do we have to do it | is it a statutory return | is this a statutory return |
    is this one of the statutory returns | do we have to submit this | must we do this |
    is there any obligation to do this | what happens if we do not do this | can we opt out |
    do we have to take part | are we made to do this`),
  myAssessments: phrases(`
    show all of mine | show me all of mine | show all mine | list mine | list all of mine |
    which ones do i have open | what have i got open | what have i got on the go | how many have i got on the go`),
  skip: phrases(`
    go to the next unanswered one | the next unanswered one | next unanswered question | next open question |
    go to the next open one | take me to the next blank one | next blank one | the next one i have not answered`),
  start: phrases(`
    sign me up | sign us up | count me in | i am in | hit me with it | go on then ask me | ask away |
    give me the first one | what is the first one`),
  handOver: phrases(`
    {name} should do the {function} section not me | the {function} section should go to {name} |
    {function} is not mine it is for {name} | someone else should do {function} |
    someone else should do the {function} section | our head of it should do the {function} section |
    {function} should be done by {name} | {name} is better placed to do {function} |
    {name} is the right person for {function}`),
  meaning: phrases(`
    what was i being asked | what was i asked | what were you asking | what was it you asked | what did you ask me |
    why are you asking about this | why on earth are you asking this | why on earth would you ask that |
    what exactly do you want to know | what are you after here | what are you looking for here |
    can i say partially | can i say partly | can i answer partly | can i put partly | is partly an option |
    can i put both | can i say both | is there a middle option | is there a maybe option |
    struggling with the wording | i am struggling with the wording | struggling with this question |
    i am struggling with this one | struggling to understand this | the wording of this one is odd |
    this wording is strange | this one is worded strangely | does it need to cover every department |
    does it have to cover every department | does it have to cover all services | does it have to be every service |
    does it have to be all of us | must it cover the whole organisation | do we have that | do we have that here |
    have we got that | have we got one of those | do we have one of those | do we do that | do we do that here |
    is that something we do | is that something we have | would we have that | do the minutes have to be published |
    do the minutes have to be signed off | do the minutes count | would minutes do |
    would the minutes of a meeting count | does the policy have to be approved | does cabinet have to approve it |
    does the board have to approve it | does council have to sign it off | does it have to go to full council |
    would a delegated decision count | is a delegated decision enough | will an officer decision do |
    does an officer decision count | must it be in writing | does it need to be on the website |
    is an email enough | would an email do | would a memo do | is a draft strategy enough | does a draft count |
    what if it is still in draft | would an old policy count | does a policy from {name} count |
    how old can the policy be | how recent must the report be | does last year's report count |
    does a plan that has run out count | what if it has expired | does a contract count | does one team count |
    does it count if only one service does it | how many services are enough | how many teams do we need for a yes |
    what if some services do it | do schools count | do members count as staff | do contractors count as staff |
    does the whole council have to do it | tell me the answer | can you tell me the answer | which answer is right |
    what is the correct answer | can you answer it for me | what would you say | just give me the answer |
    what should i put here | what do most people put`),
  overTime: phrases(`
    can i do this again next year | can i redo this next year | do we do this every year |
    do we repeat this every year | how often should we do this | how often do we do this | is this annual |
    is this an annual thing | is it a yearly thing | will we do it again next year | when do we do this again |
    what happens next year`),
  whoSees: phrases(`
    do you use my answers to train ai | are my answers used to train ai | does this feed an ai | is our data sold |
    what do you use my answers for | what are the answers used for | what happens to what i put |
    where do my answers end up | does microsoft read this | do you share what i say with anyone`),
  saved: phrases(`
    can i leave this open and come back | can i leave it open | can i leave this and come back to it |
    can i leave it half done | can i leave this half finished | will it still be here when i come back |
    will it be here tomorrow | if i come back will it still be here | will it time out`),
  note: phrases(`
    jot this down | jot this down for later | jot down a name | can i jot something down |
    can i jot down who to ask | jot down who knows | write down who to ask | note who to ask about this |
    remember to ask {name} about this | remind myself to ask {name} | put {name} down as the person to ask |
    scribble something here | leave myself a comment`),
  share: phrases(`
    can the chief exec get a link to this | can the chief exec have a copy | can our directors have a copy |
    can {name} have a copy | can {name} get a copy of this | can {name} get a link | is there a link i can send |
    is there a link i can send round | a link for my boss | i want to give this to my head of service |
    my boss wants a copy | my director wants to see this | the leader wants to see our results |
    let slt have the results | let the board have the results | can members have a copy`),
  person: phrases(`
     who would know the answer |
    who can tell me the answer | who should i ask about this | who do i ask about this one | who might know |
    who knows about this stuff | will someone check this over | is there anyone who can look at this with me`),
  due: phrases(`
    we need this wrapped up by christmas | this has to be wrapped up by easter |
    we need this finished by the end of the month | needs to be done by friday can you set that |
    set it for the end of march | it has to be in by january`),
  finish: phrases(`
    what happens after i finish | what happens if i finish | what happens once i submit |
    what happens at the end when i finish | what does finishing do | can i change answers after i finish |
    is finishing final`),
  length: phrases(`
    is there a time limit | is there a time limit on this | is there any time limit | do i have a time limit |
    am i timed | is this timed | is there a limit on how long i can take | do i have to be quick`),
  progress: phrases(`
    can i jump around | can i jump about | can i answer in any order | can i do the sections in any order |
    does the order matter | can i pick and choose`),
} as const
