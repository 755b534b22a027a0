// English examples for the matcher: wishes and doubts that come up before the first question or between two of them.

import { phrases } from '../phrase-list.ts'

export const midway = {
  about: phrases(`
    is this for councillors or officers | is this for members or officers | is it for members too | is this for
    managers only | how is this different from the socitm one | how is this any different | how does this differ
    from the last one | what's different about this one | we did the socitm thing last year | we did one of these
    last year how is this any different | we did something like this for the lga | is this the same as the lga one |
    is this the same as the cyber assessment framework | haven't we done one of these before | haven't we done this
    already for {name} | isn't this the same as the other one | how does this compare to other maturity models | is
    this another maturity model | not another assessment | why another assessment | is it like the lga peer review |
    does ai mark my answers | does ai mark this | does ai score my answers | is ai scoring this | is this marked by
    ai | is this scored by ai | who marks my answers | is a computer judging my answers | is there an algorithm
    behind it | does a robot mark it | do you use machine learning | what do i get at the end of it | what do we get
    for doing it | what comes out at the end | what's the output | what's the deliverable`),
  scope: phrases(`
    does it work for a fire service | does this work for fire services | we are a fire service not a council does it still work | we're a fire authority does this apply to us |
    we are not a council does it still work | can we use it if we're not a council | is it only for councils | is this only for councils | is this just for councils |
    is this for police forces too | is this for the police | can a combined authority do this | does it suit a combined authority | is it for national parks | we are a national park can we do it |
    is this for parish councils | is it for town councils | i'm a parish councillor is this for us | we're a town council is this for the likes of us | does it work for small councils |
    we're a tiny council is this for us | is it for nhs trusts too | can a housing association use it | it says council but we are an authority`),
  proof: phrases(`
    what do i need to have to hand | what will i need to have to hand before i sit down with this | what do i need
    to hand | what should i have to hand | what do i need to have ready | what should i have ready before i start |
    what do i need in front of me | do i need anything to hand | do i need any documents to hand | do i need to get
    anything ready | do i need to prepare anything | do i need to prepare for this | how do i prepare for this |
    what do i have to prepare | what do i need to gather first | do i need to gather anything | do i need to look
    things up first | do i need figures | do i need figures to hand | what paperwork do i need | what information do
    i need to hand | do i need to do any homework first | should i read anything first | is there anything to read
    beforehand`),
  form: phrases(`
    can i see the questions before i begin | can i see the questions before i start | can i read the questions first
    | can i have the questions in advance | send me the questions in advance | can i look through the questions
    first | preview of the questions | is there a list of the questions | what will you ask me | what are you going
    to ask me | what sort of questions are they`),
  pause: phrases(`
    no more questions please | no more questions | no more questions for now | no more questions today | no more for
    today thanks | no more today thanks | no more today | enough questions | enough questions for today | that's
    enough questions | stop with the questions | quit asking me things | i've had enough of questions | no more
    please | my brain is fried | my brain has gone to mush`),
  skip: phrases(`
    can i leave this one till i've asked around | can i leave this one until i've checked | leave this one till i've spoken to {name} | leave this one until i've asked {name} |
    leave this until i know more | park this one until i've spoken to hr | park this one until i've checked | park this question till later | hold this one until i've checked |
    i'll answer this one once i've asked | i'll do this one when i've checked | i'll do this one once i've found out | let me come back to this one when i've asked around |
    can i come back to this one when i know | can i come back to this one once i've checked | not this one yet | can i do this one another time | save this one for later |
    keep this one for later | leave this one open for now | leave it open till i've asked`),
  resume: phrases(`
    lol | lmao | rofl | very funny | that made me laugh | hilarious | hmm let me think | let me think | give me a
    second to think | thinking | just thinking | hang on i'm thinking | bear with me`),
  whoSees: phrases(`
    i object to being monitored | i object to being monitored like this | i don't like being monitored | are we being monitored | is this monitoring us | is this surveillance |
    is this staff monitoring | are you monitoring staff | what does the union say | what does the union say about this | does the union know about this | have the unions been consulted |
    has the union agreed to this | will the union see this | is this a way of checking up on staff | is this about my performance |
    will it be used in my appraisal | will this be held against my team | can i try it first without it counting | can i try it without it counting | can i have a practice first |
    can i have a practice go | can i have a practice run | can i do a trial run | is there a practice mode | is there a demo | can i just have a play with it | can i have a play first |
    can i play around with it without it counting | can i muck about with it first | does it count if i'm just trying it out | i'm only testing it does it count`),
  unhappy: phrases(`
    whoever wrote these has never worked in a council | whoever wrote them has never set foot in a council | these
    questions are ridiculous and whoever wrote them has never worked in a council | who writes this nonsense | who
    wrote this nonsense | what a daft question | these questions are badly written | badly written questions | this
    is not how councils work | you clearly don't know how councils work | this is making me angry | i'm getting
    cross`),
} as const
