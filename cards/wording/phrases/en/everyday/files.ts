// English examples for the matcher, in short everyday words: files, sharing and pictures.

import { phrases } from '../phrase-list.ts'

export const files = {
  export: phrases(`
    can i get it as a word doc | word version please | could it be sent as a word document | give me the whole thing
    in word | any chance of a pdf | pdf version for the papers | printable copy please | printout possible | can I
    have a printout for the members | members like it on paper | paper copy for the leader | hard copy please | can
    I print this off | need a paper version for committee | need the numbers in a spreadsheet | raw numbers in a
    spreadsheet please | can our analyst have the raw data | raw data please | can I have the data to play with | I
    want to put it in power bi | can I chuck this into power bi | csv for power bi | can you dump it out as csv |
    dump everything into a spreadsheet | get it into excel for me | excel copy please | extract of the answers | I
    need an extract | data extract please | can I take a copy away | can I keep a copy for our files | copy of this
    for my records | save it to my laptop | get it out of here as a file | something I can attach to an email |
    something to attach to a committee paper | something I can put before cabinet | a report I can hand over to the
    members | report for scrutiny please | I need a report for the audit committee | can you generate a report |
    need slides for a presentation | slides for the management team | a powerpoint for tuesday | a handout for the
    meeting | one pager for the chief | can I get that in a document | a document with all of the answers in | I'd
    like a file with my answers | need it in word by monday | I need a pdf by friday | need a spreadsheet by
    tomorrow | a report by thursday please | excel by the end of the day please | I need slides by tuesday | pdf
    before the meeting please | have the report ready in word by the end of the week | need the figures in a file by
    noon | get me a spreadsheet before friday`),
  share: phrases(`
    how do I get the scores in front of the chief executive | how do I get this in front of the board | how do I put
    this in front of cabinet | get this to the chief exec | how do I show the chief exec how we did | how do I let
    my director see it | how can my director see how we scored | how would the leader see the outcome | the leader
    wants to see it, how | chief exec wants to see this | boss is asking to see it, how do I show her | my boss
    wants a copy, how do I share it | who can I send this to | how do I send it to someone | how do I send the
    outcome to the leader | I'd like the outcome to go to the leader | pass this on to the management team | I want
    to pass the outcome to my head of service | let my colleagues see the result | let the team see how we scored |
    can the team see the results if I want them to | can I put the results in our channel | put it in the teams
    channel for everybody | forward this to the director | get the results out to the directors | how do I publish
    it | how do we tell people our score | I want everyone to see our results | can I give someone else access to
    the results | can I let someone look at it | can I forward it to the boss | can I forward these to my manager |
    forward this to my boss | can you send this to my manager | can I email this to the leader | email it to the
    chief executive`),
  picture: phrases(`
    any graphs for my slides | any chance of a graph | a graph for the slides | graph for the board | is there a
    picture of it | draw it for me | show me a diagram of the scores | a diagram would help | something visual
    please | I'm a visual person | bar graph of the functions | have you got a dashboard | picture for the report |
    image for a slide | infographic please`),
  form: phrases(`
    can I see the whole section on one page | can I do a whole section at once | the whole lot on one page | all on
    one screen please | put all the questions on one page | let me tick them all at once | can I just tick them all
    off in one go | can I fill in a whole function in one go | one by one is slow, can I do them together | this is
    slow one at a time, is there a list | is there a quicker way than one at a time | can I answer ten at a time |
    give me all {function} questions together | all of the {function} ones on one form | show me all the {function}
    questions at once and I'll tick them | the whole of {function} on one sheet please | bulk answer | can I bulk
    answer | answer in bulk | do them in a batch | a batch of questions at once | as a form please | show it like a
    form | long form please`),
} as const
