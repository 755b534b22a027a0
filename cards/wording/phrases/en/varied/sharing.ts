// More English examples for the matcher, from many kinds of speakers: how people ask for files, charts, comparisons, and share results.

import { phrases } from '../phrase-list.ts'

export const sharing = {
  export: phrases(`
    can i get that in a spreadsheet | send me the results as a word file | i need it as a pdf for cabinet |
    is it possible to download everything | how do i print this off | one page for cabinet please |
    one page for cabinet | one page summary for cabinet | one pager | one pager please | a one pager for the board |
    one page report | one page summary as pdf | can i pull the answers out as json | pull the answers out |
    pull the data out | get the data out | get my data out | can i get the data out | csv dump | dump to csv |
    data dump | dump the data | json | json export | export as json | as json | export as xlsx | export as csv |
    export as pdf please | export to xlsx | export the lot | export everything | export all | export all answers |
    export data | export my data | export our data | export our answers | export our results | export report |
    export a report | export button | where is export | where's the export button | how can i export | download data |
    download my data | download everything | download all | download csv | download excel | download word |
    download the data | download the file | download the pdf | download the answers | download our results |
    download our answers | download report | how can i download it | where can i download it | where is the download |
    where is the pdf | where is the report | where can i get the report | where can i get a pdf |
    where can i print it | where do i get a copy | where do i get the report | where do i download it |
    where do i export it | can i have the report | can i have a report for cabinet | can i have a report for members |
    can i have a file of this | can i have the data | can i have the data in excel | can i have it in excel |
    can i have it as a spreadsheet | can i have it in a word document | can i have my answers in word |
    can i have this on paper | can i have it on paper | can i have it printed |
    can i have the results in a form i could circulate |
    may i have the results in a form that i could circulate to members | may i have a copy of the results |
    may i have a printed copy | can i get this as a board paper | can i get a board paper | can i get it as a report |
    can i get an export | can i get the data | can i get the raw data | can i get the results as a file |
    can i get the results in a file | can i get the results in word | can i get the results on paper |
    can i get the report | can i get the report in word | can i get this on paper | can i get this printed |
    can i get it on one page | can i save a copy | can i save the results | can i save it to my computer |
    can i save it as a file | can i save it as word | can i save it to excel | can i keep a copy |
    can i keep a copy of my answers | can i put it in a report | can i put this in a report |
    can i put this in a powerpoint | can i put it in excel | can i open it in excel | can i import answers |
    can i import a spreadsheet | can i upload a spreadsheet | can i upload my answers | can i fill it in offline |
    can i fill it in on paper | can i do it in excel | can i do it on paper | can i answer offline |
    can i use excel instead | import from excel | import from a spreadsheet | import a file | import a spreadsheet |
    import our answers | we have done this on a spreadsheet can i upload it |
    we already filled in the spreadsheet can i upload it | it is all in excel already can i upload that | can i upload what we have in excel | upload a file of answers | upload from excel | upload our answers |
    load answers from a spreadsheet | fill it in offline | offline version | offline copy | offline form |
    paper form | paper copy please | a paper copy | a hard copy please | a printed copy | print a copy |
    print everything | print all the questions | print off the results | print it off | printing | how do i print it |
    how do i print the results | how do i get a printout | how do i get a pdf | how do i get it in excel |
    how do i get the data out | how do i get the results into a report | how do i get my answers out |
    how do i get my results out | how do i put this in a report | how do i make a report | how do i make a pdf |
    how do i save a copy | how do i save it as a pdf | how do i create a report | how do i import answers |
    create a report | create a pdf | create report | create a board paper | create a word document | generate report |
    generate pdf | generate a board paper | generate a word document | produce a board paper | produce a pdf |
    make the board paper | make a board paper | make me a board paper | make me a pdf | make me a word document |
    make me a slide | make me slides | make a one page summary | make a one pager | write the report |
    write the board report | write the board paper | write up the results | write it up | write this up for me |
    write a board paper | draft a report | draft a board paper | draft a paper for cabinet | a report for cabinet |
    a report for members | a report for scrutiny | a report for the board | a report for the leader |
    a paper for cabinet | a paper for scrutiny | a paper for the leadership team | a file please |
    a copy for my records | a copy for my boss | a copy of everything | a copy please | copy please | for my records |
    something to print | something i can print | something i can print out | something for cabinet |
    something for the board | something for my report | something to put in front of cabinet |
    something to take to the board | something i can send to members | something i can attach |
    something for committee papers | i need a copy | i need a file | i need a pdf | i need a report |
    i need a report for cabinet | i need a board paper | i need a printout | i need it in excel | i need it in word |
    i need it on paper | i need the data in excel | i need the results in word | i need this for a report |
    i need this for cabinet | i need slides | i need this in a spreadsheet | i want a copy | i want a file |
    i want a pdf | i want a report | i want it in excel | i want it in word | i want it on paper |
    i want to download it | i want to download my answers | i want to export | i want to export the results |
    i want to print it | i want to print the results | i want to print this | i'd like a copy | i'd like a pdf |
    i'd like a report | i'd like it in excel | i'd like to download the results | i'd like to print it |
    i'd like to export it | send me a file | send me the file | send me a spreadsheet | send me a word document |
    send me an excel file | send me it in excel | send it as a pdf | send it in word | send me the data |
    send me the pdf | email me the report | email me a pdf | email the answers to me | email my answers to me |
    mail me the results | give me a copy | give me a file | give me a pdf | give me a printout | give me a report |
    give me a spreadsheet | give me a word document | give me it in excel | give me the data |
    give me the data in excel | give me the file | give me the report | give me the results in excel |
    give me the results as a pdf | give me slides | put it in excel | put it in word | put it in a spreadsheet |
    put it in a pdf | put it in a powerpoint | put it in a report | put it in a document | put it in a slide deck |
    put it on paper | put it on a slide | put this in excel | put this in word | put this in a report |
    put the results in excel | put the results in a powerpoint | put the results in a document | turn it into a pdf |
    turn it into a report | turn it into slides | turn this into a report | turn this into a word document |
    convert it to pdf | convert to excel | convert this to word | slide deck | slides please | a slide please |
    board report | board paper please | board pack | cabinet paper | committee paper | executive summary document |
    executive summary as a document | word file | pdf file | file | files | the file | the pdf | the report |
    the board paper | the spreadsheet | the document | document | document please | report in word | report as pdf |
    report in pdf | results in excel | results in word | results as pdf | results as a spreadsheet |
    results to excel | answers in excel | answers to excel | answers as csv | xlsx please | xls | powerpoint version |
    power bi | power bi export | can i use it in power bi | load into power bi | api | is there an api |
    can i get it through an api | data export | backup of my answers | a backup copy |
    i'd like the output in word format | how can i get the answers as a table | the answers as a table |
    is there a way to get it into power bi | can i have this to take into a meeting on paper`),
  compare: phrases(`
    are other authorities doing better than us | how do we stack up against neighbouring councils |
    is there a national average | are we better than our neighbours | are we ahead of other councils |
    are we ahead of our neighbours | are we behind {name} | are we below average | are we typical |
    are we worse than other councils | are other councils the same | are others doing better |
    are others better than us | are we the worst | are we the best | how do we compare to our neighbours |
    how do we compare to {name} | how do we compare to the average | how do we compare with the rest of the country |
    how do we rate against others | how do we fare against other councils | how do we do against others |
    how are we doing against other councils | how are we compared to others | how does {name} compare |
    how does our score compare | how does our score compare with others | how does this compare to other councils |
    how does that compare nationally | how did others score | how good are other councils |
    how have other councils done | how many councils have done it | how many councils are taking part |
    what did other councils get | what did others get | what do other councils score | what do others get |
    what do similar councils score | what score do other councils get | what level are other councils |
    what level are other councils at | what level is {name} | what's the norm | what's normal |
    what is typical for a district | what's the median | what's the benchmark | what's the league table |
    where are we in the league | where do we sit against others | where do we stand compared with others |
    where are we against others | where are we compared to others | which councils are ahead | which council is top |
    who is ahead of us | who else has done this | which other councils have done this |
    which councils are taking part | benchmark please | benchmark data | benchmark report | show benchmark |
    show me the benchmark | show the benchmark | see the benchmark | national benchmark | averages |
    average score of other councils | average for districts | average for unitary councils | our rank |
    league tables | is there a benchmark | is there a comparison with other councils |
    is our score good compared to others | is our score normal | is our score average |
    is that good compared with other councils | is that good compared to others | is that normal | is that typical |
    is it normal to score that | compare us to other councils | compare us to {name} | compare with others |
    compare to others | compare with neighbours | compare with councils like us | compare with {name} |
    compare to {name} | compare against {name} | compare against others | compare against the average |
    compare nationally | comapre with ohter concils | comparison with other councils | comparison with others |
    comparison to other councils | comparator councils | statistical neighbours | nearest neighbours |
    cipfa nearest neighbours | family group | peer group | our peers | peers | against others |
    against our neighbours | versus other councils | versus others | us versus {name} | us against the rest |
    other districts | can we see other councils' scores | can we see what others got | can we see how others did |
    can i see how other councils did | can i see how others scored | can i see the average | can i see the benchmark |
    can we be compared | can we compare ourselves with others | can we compare with {name} |
    can i compare us with {name} | do you have other councils' scores | do you have a benchmark |
    do you have averages | do we get compared | do we do better than others | do other councils score higher |
    do most councils have this | do other councils have this | do other councils do this | do most councils do this |
    have other councils done better | beat {name} | did we beat {name} | better than {name} |
    how are the neighbours doing | who's the best council at this | are we any worse than anyone else |
    what do most districts score | what do most councils score`),
  share: phrases(`
    let my director see the results | can i pass this on to my boss | post our results to the team channel |
    share results with {name} | share with {name} | share it with {name} | share this with {name} |
    share the results with {name} | share the results with cabinet | share the results with members |
    share the results with councillors | share with cabinet | share with the leader | share with the board |
    share with everybody | share with everyone | share to the channel | share in the channel | share to a channel |
    share to the team | share the score | share our score | share my score | share a summary | share the summary |
    share the gaps | share the picture | share my view | share my view with the team | sharing |
    how does sharing work | how do i share with {name} | how do i send this to {name} | how do i send it to my boss |
    how do i send it round | how do i send it to the team | how do i let others see it |
    how do i let my manager see it | how do i let {name} see my results | how do i let people see the results |
    how do i show this to my director | how do i show {name} | how do i show the board | how do i show it to cabinet |
    how do i get this to my director | how do i get the results to the chief executive | how do i give {name} access |
    how do i give my manager access | how do i pass this on | how do i pass the results on |
    how do i tell people the results | how do i report this to my boss | how do i report back to the board |
    can i share with {name} | can i share my view | can i share this with {name} | can i share it with the team |
    can i share it with my boss | can i share them | can i share this result | can i share our score |
    can i send it to {name} | can i send this to {name} | can i send it to my boss | can i send it round |
    can i send it to the team | can i send the results to {name} | can i send the results round |
    can i send them to my director | can i show it to {name} | can i show {name} | can i show this to my director |
    can i show this to cabinet | can i show the team | can i show my team | can i let my manager see this |
    can i let my boss see it | can i let others see it | can i let {name} see it | can i give my manager access |
    can i give {name} access | can i pass it on | can i pass it to my boss | can i pass the results on |
    can i put this in the channel | can i put it in the channel | can i put the results in the channel |
    can i post it in the team | can i post it in teams | can i post it to the channel | can i publish it |
    can you share it | can you share it with {name} | can you share the results with the team |
    can you send it to {name} | can you send it to my boss | can you send it to my director |
    can you send this to {name} | can you send the results to {name} | can you send the results to the team |
    can you show this to my boss | can you show {name} | can you tell {name} the results | can you tell the team |
    can you post the results | can you post it in the channel | can you pass it on | can you forward it |
    could you send this to my director | could you share this with the team |
    could you post the results in the channel | i want to share it | i want to share it with {name} |
    i want to share with my team | i want to share my view | i want to show my boss | i want to show {name} |
    i want to show the team | i want to show this to my director | i want to send it to my boss |
    i want to send this to {name} | i want to send it to {name} | i want to pass it on |
    i want my manager to see this | i want my boss to see it | i want {name} to see this |
    i want the team to see this | i want others to see the results | i want to publish the results |
    i'd like to share it with {name} | i'd like to show my director | i'd like my boss to see this |
    i'd like to send the results to {name} | i need to share this | i need to show this to my boss |
    i need to show my manager | i need to send this to {name} | i need to send the results to {name} |
    my boss wants to see the results | my boss wants to see this | my director wants to see the results |
    my director wants to see it | my manager wants to see this | my manager wants the results |
    my chief executive wants the results | the chief executive wants to see the results |
    the leader wants to see this | cabinet want to see the results | the board want to see it |
    {name} wants to see the results | {name} wants to see this | {name} needs to see this |
    let {name} see the results | let {name} see this | let {name} see my results | let my boss see this |
    let my manager see this | let my manager see my results | let my team see the results | let my team see this |
    let the team see it | let the team see the results | let others see my results | let others see this |
    let everyone see the results | let people see it | show my results to {name} | show {name} my results |
    show {name} the results | show it to {name} | show this to {name} | show the results to {name} |
    show the results to my boss | show the results to the team | show my team | show my director |
    show my director the results | show my manager the results | show others | show everyone the results |
    show it to my manager | show it to the team | send to {name} | send it to {name} | send the results to {name} |
    send the results to the team | send the results to cabinet | send the results to my director |
    send results to {name} | send results to the team | send this round | send it round | send it round the team |
    send it to the team | send it to the channel | send it to my director | send the summary to my boss |
    send the summary to {name} | send the score to my boss | send everyone the results | send my view to the team |
    post it | post it in the channel | post it in teams | post it to the team | post this | post this in the channel |
    post the results to the channel | post the results to the team | post the results here | post my results |
    post our results | post our score | post a summary | post results | put it in the channel |
    put the results in the channel | put this in the team channel | put our results in the channel |
    pass it on to my boss | pass it to my manager | pass this on to {name} | pass the results to {name} |
    pass the results on | forward it | forward it to {name} | forward it to my boss | forward to {name} |
    forward to my manager | circulate it | circulate this | circulate to members | circulate to the team |
    circulate to the leadership team | distribute the results | distribute it to the team | spread the word |
    tell {name} the results | tell the team the results | tell the team how we did | tell everyone the results |
    tell everyone | tell my boss the results | tell my manager how we did | give {name} access |
    give {name} access to the results | give my boss access | give my manager access | give my team access |
    give access | give access to others | grant access | grant {name} access | make it visible to my team |
    make it visible to others | make my results visible | make it public | make the results public |
    make my view public | unhide my results | email this to my head of service | email this to my director |
    email this to my boss | email it to my manager | email it to {name} | can i forward this to the chief exec |
    can you send it to my inbox | pop the results in our channel | how do i give the chief exec the results`),
  overTime: phrases(`
    have we got any better | how does that compare to our score last year | what changed since the last one |
    have we improved since last year | have we improved since last time | have we improved at all |
    have we got better | have we got worse | have we gone up | have we gone down | have we gone backwards |
    have we moved | have we moved up | have we moved up a level | have we moved on since last year |
    have we made progress since last time | have we progressed since last year | have things changed |
    have our scores changed | has it improved | has anything changed | has anything changed since last year |
    has anything improved | has our score gone up | has our score improved | has our score changed |
    has {function} improved | has {function} got better | has {function} gone up | did we go up | did we go down |
    did we get better | did we improve since last year | did we improve in {function} | did our score go up |
    did {function} improve | are we doing better | are we doing better than last year |
    are we doing better than before | are we any better | are we any better than last year |
    are we better than before | are we better now | are we going up | are we going up or down |
    are we going in the right direction | are we going backwards | are we further on |
    are we further on than last year | are we on the up | are we moving in the right direction |
    are we making progress since last time | is it better than last year | is it better than before |
    is it an improvement | is that an improvement | is that an improvement on last year | is that up or down |
    is that up on last year | is that higher than last year | is that more than last time |
    is our score better than last year | is our score higher than last year | is our score up |
    is {function} better than last year | is {function} better than before | how does it compare to last year |
    how does it compare with last time | how does this compare to before | how does this compare with our last one |
    how does this year compare | how does this year compare with last year | how do we compare to last year |
    how do we compare with before | how do we compare with our last return | how have our scores changed |
    how have we progressed | how has our score changed | how has {function} changed | how has it changed |
    how much has changed | how much have we moved | how much have we gone up | how far have we moved |
    how different is it from last year | how different is it from last time | what was our score last year |
    what was our score before | what was our score last time | what was our last score | what was our previous score |
    what was our level last year | what did we get last time | what did we score last year |
    what did we score last time | what did we have last year | what were our results last year |
    what were the results last time | what were last year's results | what has changed since the last time |
    what has moved since last year | what has improved since last year | what has got better | what has got worse |
    what has gone up | what have we improved | what have we improved since last year | what changed |
    what changed from last year | what's different | what's different this year | what's different from last year |
    what's new since last time | what's better | what's better than last year | what's improved since last time |
    what's gone up | what's gone down | what's the change | what's the change since last year |
    what's the difference from last year | what's the difference since last time | what's the trend |
    what is the direction of travel | direction of travel | show change | show changes |
    show changes since last time | show the change | show me the change | show me what changed |
    show me what has changed | show me the difference from last year | show me last year | show me last year's score |
    show me our trend | show our progress since last year | show progress over time | show the difference |
    show improvement | show our improvement | before and after | then and now | now and then compared |
    last year versus this year | this year versus last year | this year against last year | this time and last time |
    last year and this year | last time | last year | last year's score | last year's scores | last year's figures |
    last time's score | previous score | previous scores | previous return | previous assessment compared |
    our last return | earlier scores | earlier results | history of our scores | score history | scores over time |
    results over time | over time | change | changes | change over the year | changes from last year |
    changes since last time | improvement since last year | improvement over time | improvements since last time |
    progress from last year | progress compared to last year | progress against last year | movement since last year |
    difference from last year | difference since last time | year by year | annual comparison | annual change |
    quarter on quarter | timeline | trend line | trend over time | trajectory | compare this year and last year |
    compare this with last year | compare this year with last year | compare this to last year | compare the two |
    compare two assessments | compare my two assessments | compare assessments | compare both | compare to before |
    compare to our last return | compare with our last one | compare with our previous return |
    compare with my last one | compare with my previous one | compare with the previous one |
    compare to the previous one | compare with the first one | compare against last year |
    compare against our last return | compare past results | compare old and new | compare now and then`),
  present: phrases(`
    put the results up for the meeting | we want to go through the results on screen | presenting | present mode |
    presentation view | present to cabinet | present to the board | present to the team | present to members |
    present our results | present the findings | present the summary | present this to the meeting | present this |
    present it to the board | present it on screen | present on screen | i want to present the results |
    i want to present this | i want to present it to the meeting | i need to present this |
    i'm presenting this to the board | i'm presenting to cabinet | we are presenting to cabinet | can i present this |
    can i present the results | can i present it in a meeting | can we present it | can you present it |
    can you present this to the team | can you take the meeting through it | can you go through the results |
    can you walk us through the results | can you show it one by one | how do i present this |
    how do i present the results | how do i present it | how do i show it in a meeting |
    how do i show the results in a meeting | how do i put it on the screen | put it on the screen |
    put it up on the screen | put the results on the screen | show it on the big screen | show on screen |
    show on the big screen | show to the meeting | show the meeting | show the meeting the results |
    show results in the meeting | show the results one at a time | show the results function by function |
    one function at a time | step through the results | step through the functions | walk through the results |
    walk the board through the results | walk me through the results | take the meeting through the results |
    take us through it | take us through the findings | talk us through it | talk the team through the results |
    talk through the results | go through the results together | go through the results as a team |
    go through the findings | run through the results | run us through the results | run the meeting through it |
    slideshow | slide show | show as slides | full screen | full screen mode | workshop view | meeting view |
    meeting | in the meeting | for the meeting`),
  picture: phrases(`
    draw me a graph of it | can i see that visually | have you got a radar diagram | put it on a chart |
    put it in a chart | put it on a graph | put it in a graph | put that on a chart | put that in a graph |
    put the results on a chart | put the scores on a chart | plot it | plot the results | plot the scores |
    plot our scores | plot this | make it visual | make that a chart | make it a chart | make a diagram |
    make a radar chart | make a spider chart | make a bar chart | turn it into a chart | turn it into a graph |
    turn this into a graph | draw it | draw the results | draw me a picture of the results | draw a picture |
    draw a diagram | draw the chart | draw a radar | chart it | chart the results | chart our results |
    chart of our results | chart of the results | chart of our scores | graph it | graph the results |
    graph of the results | graph of our scores | graph of our results | graph of how we did | diagram please |
    diagram of our results | picture of the results | picture of our results | picture please | image please |
    image of the results | image for my slides | visual please | visual of the results | visual summary | a visual |
    a diagram | a chart | a graph | a picture | a radar | radar please | radar plot | radar graph | radar view |
    spider | spider web | spider web chart | web chart | wheel | polar chart | bar graph | column chart | line chart |
    pie | dashboard chart | traffic lights | rag rating | rag status | heat map please | see it as a graph |
    see a chart | see the chart | see a picture | see the graph | see it visually | show the chart |
    show me the chart | show me the graph | show me the picture | show me it visually | show me visually |
    show me a radar chart | show me a spider diagram | show me a bar chart | show me as a graph | show it visually |
    show it in a chart | show it on a graph | show that as a graph | show that as a chart | show this as a chart |
    show this as a graph | show this visually | show our scores on a chart | show the scores as a chart |
    show results as a chart | show results visually | show results as graph | can i see it on a chart |
    can i see it on a graph | can i see the chart | can i see the graph | can i see a picture | can i see a diagram |
    can i see this as a graph | can i see that as a chart | can i see it visually | can i have it as a chart |
    can i have it as a graph | can i have the chart | can i have the graph | can i have a diagram |
    can i have an image | can i have a picture for my slides | can i get it as a chart | can i get it as a graph |
    can i get the graph | can i get a diagram | can i get a visual | can i get an image for my slides |
    can i get a radar chart | can i put it in a graph | can you chart it | can you plot it | can you graph it |
    can you draw it | can you draw a chart | can you draw it as a graph | can you turn it into a chart |
    can you put it on a chart | can you put it in a graph | can you make it a chart | can you make it visual |
    can you make a picture | can you visualise it | can you visualise the results | can you show it on a graph |
    can you show that as a chart | could you show it as a graph | could i see it as a chart | is there a visual |
    is there a graph of the results | is there a chart of the results | is there an image | do you have a graph |
    do you have a picture | do you have charts | do you do graphs | got a chart | got a graph | got a picture |
    have you got a chart | have you got a graph | i like pictures | i prefer a chart | i prefer pictures |
    i want it as a chart | i want it as a graph | i want a picture | i want a visual | i want to see it visually |
    i want to see a chart | i'd like a chart | i'd like a graph | i'd like to see it as a chart | i need a visual |
    i need a diagram | i need a chart for my report | i need a chart for the board | i need an image |
    save the chart | copy the chart | download the chart | screenshot of the results`),
} as const
