// English examples for the matcher, in short everyday words: working with others, reminders and settings.

import { phrases } from '../phrase-list.ts'

export const together = {
  team: phrases(`
    can a few of us do this | can a few of us do this between us | could a few of us do it | can three of us split
    this up | can we split this between us | can we share this out among the team | can we do this jointly | can the
    whole team chip in | can others chip in | can my team help me with this | can I get help with some of these from
    colleagues | I can't do all of this on my own | I can't do this by myself | too much for one person | this is
    too much for one person | need the it lot in on this | need IT in on it | need other people in on this | get the
    IT lot in on it | bring other people in | I want to bring others in | add somebody | add people to this | invite
    the team | how do I get others to help | more than one person at once? | is it one person or several | does
    everyone do their own | do we all fill it in separately | how do we do it as a group`),
  handOver: phrases(`
    can my colleague do this section | can a colleague do this section | can my colleague in {function} do this section | can my colleague in finance do this section | can someone else do this section | can somebody in finance do this part | can my colleague do this bit |
    our IT manager knows this better than me | the IT manager knows half of this better | our data officer would
    know this better | someone in IT would be better for this | {name} would know this better than me | {name} is
    better placed for {function} | this whole part is for {name} | this whole part is really for {name}, not me |
    this whole section is for HR not me | this part is one for HR | this section should go to HR | this is one for
    IT, how do I give it to them | that's one for IT | one for {name} I think | give it to HR | give this bit to the
    IT team | give {function} to somebody else | how do I give this section to someone else | how do I give it to
    them | how do I pass it to them | how do I pass it on to them | pass it to the right person | pass the section
    to {name} in ICT | pass {function} over to {name} | pass {function} over | pass this one to the data team | hand
    it to someone who knows | hand {function} to our {name} | can {name} do this part instead | can {name} have
    {function} | I want {name} to do {function} | {function} is {name}'s job | {function} should be with {name} |
    get {name} onto {function} | send {function} {name}'s way | I shouldn't be doing {function}, {name} should | not
    my department, who do I pass it to | wrong person for this section, can I pass it on | can you pass the
    {function} section to our security manager | pass {function} to the head of IT | pass the {function} bit to our
    data protection officer | give {function} to our head of finance | give the {function} section to the digital
    lead | hand {function} to the transformation manager | hand the {function} questions over to our IT manager |
    can the head of IT do {function} | can our security officer take {function} | could our HR director do the
    {function} part | the head of service should do {function} | our web manager should answer {function} | I want
    our {name} manager to do {function} | move {function} to someone in finance | move {function} to our IT lead |
    reassign the {function} section to the new manager | can I transfer the {function} questions to our analyst |
    send the {function} section to our procurement lead to fill in | let our cyber officer fill in {function} | get
    our data manager to answer {function} | who can I give the {function} section to | I'd rather our IT people did
    {function} | can somebody from HR do {function} for me | make our IT manager the owner of {function} | change
    the owner of {function} | put our head of digital on {function}`),
  take: phrases(`
    I'll take the {function} bit | I'll do the {function} bit | I'll have {function} | happy to take on {function} |
    put me down for the {function} one | stick me down for {function} | can I only do {function} | can I only do the
    {function} section | can I just do {function} | I only want to do the {function} section | I only deal with
    {function} | {function} is my job | bags I {function} | leave {function} to me | mine's {function}`),
  myFunctions: phrases(`
    which bits am I meant to be doing | which bits am I meant to do | which bits am I down for | which parts am I
    down for | which parts am I down to do | which parts have I got | which sections are mine | which sections am I
    on | which ones am I on | which ones are down to me | which ones have I been given | what am I meant to be doing
    | what am I supposed to be answering | do I have anything assigned to me | have I anything to do | have I got
    anything to do | is there anything for me | is anything assigned to me | what's waiting for me | what's my part
    in this | what do you need me to do | what's expected of me | what's mine to do | which is my section | my bit
    please | show me my bit | just my bits`),
  remind: phrases(`
    the others haven't done theirs | the others haven't done theirs, can you chase them | they haven't done theirs |
    {name} hasn't done hers | {name} hasn't done his bit | {name} is late | {name} still hasn't done it | give
    {name} a nudge | give {name} a shove | give {name} a poke | give {name} a kick | can you give {name} a nudge |
    can you chase them up | chase them for me | get on to the others | get after {name} | hurry them up | hurry
    {name} up | tell {name} it's due | tell the others to get a move on | tell them to do theirs | poke the rest of
    the team | send everyone a nudge | send a reminder to those who haven't finished | remind whoever hasn't
    finished | prompt the stragglers | can you bug {name} for me`),
  remindMe: phrases(`
    ping me thursday | ping me on thursday to finish this | give me a nudge friday morning | give me a nudge on
    monday | give me a shout on friday | shout me tomorrow | poke me about this on monday | prod me next week |
    message me about this tomorrow | remind me at {time} | don't let me forget this | make sure I come back to it |
    put a reminder in for me | alert me tomorrow | could you remind me in a week`),
  mute: phrases(`
    stop bugging me every day | stop pestering me every week | stop pinging me all the time | stop prodding me |
    stop hassling me | stop hounding me | stop badgering me | stop poking me | stop messaging me every monday | stop
    the spam | stop going on at me | stop buzzing me | stop bothering me with this | quit bugging me | quit pinging
    me | quit nagging me every morning | enough with the nudges | enough with the pings | enough messages already |
    no more nudges please | too many messages from you | too many pings | you message me too much | you keep pinging
    me | you keep bugging me | don't ping me | don't keep reminding me | lay off the reminders | lay off | give over
    with the reminders | give it a rest | give it a rest with the reminders | shut up with the reminders | turn the
    pings off | turn off the nudges | switch off these messages | unsubscribe me | opt me out of reminders | I get a
    message every morning, stop it | do you have to message me every day | peace and quiet please`),
  leaveOut: phrases(`
    that section can come out | can that section come out | can {function} come out | take {function} out of it | we
    want to drop {function} | we don't want to do the {function} section at all | we don't do {function} at all, can
    it come out | not doing {function}, leave it out | skip the whole {function} section for everyone | lose the
    {function} section | lose {function} | get rid of {function} from ours | do we have to do {function} | is
    {function} optional | can we do without {function} | remove {function} from the assessment | {function} isn't
    for us, take it out | {function} is not relevant, drop it | {function} doesn't apply to us at all`),
  bring: phrases(`
    can my answers be pulled into the council's return | can my answers be pulled into the main one | can my answers
    go into the council's one | can my answers go into the team one | can you use my answers for the council return
    | use my own answers for this | I've already done this on my own, can I use that | I've done this already by
    myself, do I have to do it again | do I have to type it all again | do I have to key it all in again | don't
    make me do it all again | I did my own already, bring it over | bring over what I did | bring my own answers in
    | pull my answers through | pull in my previous answers | copy them over from mine | carry over last year's
    answers | reuse last year's answers | can last year's answers be loaded | load last year's answers | load up
    last year's answers | load them up instead of typing | can I load them from a file | can I upload last year's
    answers | can I upload my answers from a file | can I import them | I've got them in a file already, can I load
    them | we did this on paper already, can I load it in | we already filled in the old one, can you take it from
    there | merge mine into the council's | combine mine with theirs`),
  due: phrases(`
    when does it need doing by | when does it need to be done by | when does it need to be in | when does this have
    to be in by | when's it got to be in by | when do they need this by | when do we have to have it done | last
    date for this | is there a date for it | is there a date for this from the government | how long have we got |
    how long do we have to get it in | can we push the deadline back | can we push it back a week | can we have
    longer | can we have another week | extension please | need an extension | move the date | put the date back |
    set a date for this | is it late | is there a deadline from the government | is there a deadline from anyone |
    does anyone set a deadline | does somebody give us a deadline | is there an official deadline | has the
    government set a date | who sets the deadline | is there a date from head office`),
  targets: phrases(`
    we want to be at {level} by next year | we want to be at {level} by march, where do I put that | we want to get
    to {level} | we want {level} in two years | we're aiming for {level} | we are aiming for {level} by next spring
    | our aim is {level} | the goal is {level} | our ambition is {level} | chief wants us at {level} | leader wants
    us to be {level} by the election | where do I say we want {level} | where do I put where we want to be | where
    do I put our ambition | where do I set our goal | can I put that in as a goal | how do I set a goal | set the
    goal to {level} | put us down for {level} as a target | set all to {level} | {level} by 2028 please | we need to
    aim higher | change our goal | what are we aiming for | what's our goal`),
  council: phrases(`
    have you got us down as a district | have you got us down as a unitary or a district | what have you got us down
    as | what kind of council have you got us as | which authority have you got me under | which council have you
    got me under | which council am I under | which council do you think I'm from | which council is this for | who
    do you think we are | what council is it set to | you've got us down wrong | you've got us down as English | you
    have us down as english but we are in county down | we're in wales, change it | we're in scotland not england |
    we're northern irish | we're welsh, change the nation | we're a county not a district | we are a unitary, fix
    that | it says district, we're a unitary | it thinks we're a district | it has us in the wrong country | change
    us to scotland | change it to wales | set us to scotland | wrong nation | wrong council type | wrong type of
    authority | how do I change which council I'm with | how do I change which council I'm in | how do I change
    council | how do I change my council | how do I switch council | how do I switch councils | I've moved council |
    I have moved to a different council | I work for a different council now | change which council this is for |
    change the council this is for | which council am I with | which council am I set up with | which council does
    it think I'm with | what council am I in | you have me at the wrong council | I'm with a different council | I'm
    not with that council any more | how do I pick my council | where do I pick our council | how do I tell you
    which council I'm from | how do I tell you we are a district | can I set the council name | the council name is
    spelled wrong | our council changed its name | we merged with another council, change the name | how do I put in
    our council's name`),
  settings: phrases(`
    where do I change my preferences | where are the preferences | where do I change the options | where are the
    options | where's the setup | change the set up | I want to change some settings | take me to settings | how do
    I configure it | config please | where's the cog | where's the menu for settings | tweak the settings | adjust
    the settings`),
  finish: phrases(`
    I think I'm all done | I think I'm all done, what's next | I think I'm done, what happens now | think that's it,
    what next | that's the last one, what now | I've answered everything, what now | answered all of them, what
    happens next | I've reached the end | got to the end, now what | no more questions, what do I do | that's the
    end of it I think | is that us done | is it finished now | close it out | sign this off | finalise this |
    finalise my assessment`),
  note: phrases(`
    note check with finance | note check this with legal | note ask the head of service | note waiting on the
    lawyers | note this is going to cabinet | note see the strategy page 4 | note the post is vacant | comment we
    are waiting for funding | comment it's in the corporate plan | add note ask housing about this | add a note
    saying ask finance | add a comment saying it goes to cabinet in june | put a note saying we need to check | put
    a note on this to check with IT | write a note saying check with HR | note to self check with finance | note to
    self ask IT | reminder for later check with planning | just a note, check this with finance | quick note, the
    strategy is out of date`),
  form: phrases(`
    can I see all the questions beforehand | can I see the questions before I start | let me see the questions in
    advance | show me the questions before I begin | can I read through the questions first | I'd like to read all
    of the questions first | is there a list of all the questions | list of all ninety questions | where can I read
    all the questions | preview of the questions please | what are all the questions`),
  saved: phrases(`
    do I have to do it all in one go | do I have to finish it in one go | must I finish it today | must it be done
    in one go | does it have to be done in one sitting | can I do a bit each day | can I come back to it another day
    | can I come back to it | can I take a break part way | can I take breaks | did that last answer go in | did the
    last answer go in ok | did my last answer go in | did that last one go in | has my last answer gone in | did my
    last one go through ok | did it take my last answer | has it got my last answer`),
} as const
