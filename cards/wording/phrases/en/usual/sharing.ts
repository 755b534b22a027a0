// English examples for the matcher: how people ask for files, charts, sharing, and change over time.

import { phrases } from '../phrase-list.ts'

export const sharing = {
  export: phrases(`
    give me the raw data | the raw data | data extract | extract the data |
    export | export to excel | export to word | export to pdf | export to csv | export my answers |
    export the results | export results | download | download results | download the report | download my answers |
    can i download this | can i export this | can i get this as a pdf | can i have this in excel |
    can i print this | print | print this | pdf | excel | word | csv | spreadsheet | word document | powerpoint |
    slides | presentation | save as pdf | save as a file | email me the results | email the results |
    send me the results by email | send me a report | get a copy | get a copy of the results | board paper |
    paper for the board | report for the board | report for cabinet | import | import answers | upload answers |
    upload a spreadsheet | export it | export this | export please | export as excel | export as word |
    export as pdf | export to a spreadsheet | export to powerpoint | can i export | can i export it |
    can i export my answers | can i export the results | can i export to excel | can i download it |
    can i download the results | can i download my results | can i download my answers | can i download a report |
    can i download a pdf | can i get a pdf | can i get a copy | can i get a copy of this |
    can i get a copy of my answers | can i get a copy of the results | can i get a report | can i get a word doc |
    can i get a word document | can i get a spreadsheet | can i get an excel file | can i get a file |
    can i get a printout | can i get it in excel | can i get it in word | can i get it as a pdf |
    can i get this as a word doc | can i get this as a word document | can i get this as a document |
    can i get this as a spreadsheet | can i get this in excel | can i get this in word | can i get this in writing |
    can i get the results in excel | can i get the results as a pdf | can i get the questions as a pdf |
    can i get the questions in word | can i get this emailed to me | can i have a copy | can i have a pdf |
    can i have a word version | can i have a report | can i have a printout | can i have it as a pdf |
    can i have it in word | can i have this as a pdf | can i have the questions in word | can i print it |
    can i print it out | can i print this out | can i print the questions | can i print the results |
    can i save it as a pdf | can i save this as a pdf | can i save this as a file | can i take a copy |
    can you email me a copy | can you email me the results | can you email it to me | can you email this to me |
    can you send me a copy | can you send me a pdf | can you send me the results | can you make a report |
    can you make me a report | can you make a pdf | can you make a powerpoint | can you make slides |
    can you do a report | can you give me a pdf | could i have a pdf | could you email me the results |
    do you do pdfs | do you have a pdf version | is there a pdf | is there a pdf version | is there a word version |
    is there a paper version | is there a printable version | is there a hard copy |
    is there a version i can print | is there an excel version | is there a download | is there a report |
    is there a file | paper version | paper copy | hard copy | printable version | print version | print it |
    print it out | print out | print off | print please | print the results | print my answers | printout |
    print the report | pdf please | pdf version | as a pdf | a pdf | as a word document | as a word doc |
    as an excel | in excel | in word | word doc | word version | excel please | excel file | excel version |
    excel spreadsheet | xlsx | docx | pptx | csv file | powerpoint please | make me a report | make a report |
    make a pdf | make a powerpoint | make slides | generate a report | generate a pdf | produce a report |
    write a report | write me a report | report please | full report | formal report | committee report |
    cabinet report | report to committee | report for committee | report for my boss |
    report for the chief executive | email me | email it | email it to me | email me a copy | email me this |
    email this to me | email my results | email a copy | email the report | send me a copy |
    send me a copy by email | send me a pdf | send me an email | send me the results | send me the report |
    send me my answers | send it to me by email | send it by email | send by email | get a report | get the report |
    get a pdf | get results in excel | get the results out | get my answers out | save to file | save as word |
    save as excel | save to pdf | save a copy | download it | download please | download this | download pdf |
    download as pdf | download as excel | download a report | download a copy | copy of my answers |
    copy of the results | copy and paste | how do i export | how do i export this |
    how do i export the results | how do i download | how do i download the results | how do i get a copy |
    how do i get a report | how do i print | how do i print this | how do i save as pdf |
    how do i get this into excel | how do i get this into word`),
  share: phrases(`
    send round the results | send the results round | send round the results to the board |
    pass the results round | show the results to the portfolio holder | show the portfolio holder the results |
    show cabinet the results | show members the results | show the results to councillors | how do i share this |
    circulate the results | how do i share this round | share | share this | share my results | share the results |
    share results | share with my manager | share with my team | share with my boss | share with colleagues |
    how do i share the results | how can i share my results | can i share this | show this to my boss |
    send to my manager | send this to someone | send the results to | forward the results | post the results |
    post results in the channel | publish the results | share it | share it with | share this with |
    share my results with | share my results with my manager | share my results with the chief executive |
    share my results with the chief exec | share my results with my director |
    share my results with the leadership team | share my answers | share my answers with | share the results with |
    share the results with my team | share our results | share our results with | share with | share with someone |
    share with others | share with the chief executive | share with my director | share with the team |
    share with senior management | share with members | share with councillors | share the link | share a link |
    can i share it | can i share it with my manager | can i share my results | can i share my answers |
    can i share the results | can i share the results with my boss | can i share the results with my team |
    can i share this with someone | can i share this with my team | can i share this with my manager |
    can i share with colleagues | can i send this to someone | can i send this to my manager |
    can i send this to my boss | can i send the results to my boss | can i send the results to someone |
    can i send my results to | can i show this to someone | can i show this to my boss |
    can i show the results to my manager | can i show my manager | can i show others | can i forward this |
    can i forward the results | can i post this in a channel | can i post the results | can i publish this |
    can you share this with my manager | can you share my results with | can you send the results to my manager |
    can you send this to my boss | can you send this to my director | can you send it to my manager |
    can you tell my manager | can you forward this to my manager | could you share the results with |
    how can i share this | how can i share the results | how do i share | how do i share it |
    how do i share my results | how do i share my results with my manager | how do i share with my team |
    how do i send this to my manager | how do i send the results | how do i send this to someone |
    how do i show this to others | how do i show my manager | how do i publish the results |
    how do i post the results | send this to my boss | send this to my manager | send this to my director |
    send to my boss | send it to my manager | send it to my boss | send it to someone |
    send the results to my manager | send the results to my boss | send the results to the chief executive |
    send my results to | send my results to my manager | send our results to | send the report to |
    show this to my manager | show my boss | show my manager | show the results to | show the team the results |
    tell my boss | tell my manager | forward this | forward this to my manager | forward my results |
    forward the results to | publish | publish results | i want to share this | i want to share my results |
    i'd like to share my results | i want to share the results with | i need to share this with my director |
    i need to send this to my manager`),
  picture: phrases(`
    chart | graph | radar | radar chart | spider diagram | picture | image | show a chart | show me a chart |
    show me a graph | draw a chart | visual | diagram | a chart please | a graph please | a picture please |
    chart please | graph please | can i have a chart | can i have a graph | can i have a picture |
    can i get a chart | can i get a graph | can i get a picture | can i get an image | can i see a chart |
    can i see a graph | can i see it as a chart | can i see it as a graph | can i see the results as a chart |
    can you make a chart | can you make a graph | can you make me a chart | can you draw a graph |
    can you draw me a chart | can you do a chart | can you do a graph | can you show me a graph |
    can you show it as a chart | can you give me a picture | could i have a graph | do you do charts |
    do you have a chart | is there a chart | is there a graph | is there a picture | is there a diagram |
    is there a radar chart | make a chart | make a graph | make a picture | make me a chart | make me a graph |
    make me a picture | make me a picture for my slides | draw a graph | draw me a chart | draw me a picture |
    show a graph | show me a picture | show me a diagram | show it as a chart | show as a chart | show as a graph |
    show the results as a graph | show me the results as a chart | give me a chart | give me a graph |
    give me a picture | give me an image | i need a chart | i need a graph | i need a picture for my slides |
    i need an image for a presentation | i want a chart | i want a graph | a picture for my slides |
    a picture for my presentation | a chart for my slides | a chart for the board | graphic | graphics |
    infographic | bar chart | pie chart | spider chart | spider graph | radar diagram | line graph | visualise |
    visualisation | visuals | screenshot | heat map | heatmap`),
  present: phrases(`
    present | present it | present to the meeting | present the results to the meeting | present results |
    present the results | start presenting | presentation mode | meeting mode | show it to the meeting |
    show the results to the meeting | show the results one by one | walk us through the results |
    take us through the results | present the results in this meeting | can you present the results |
    go through the results with us | talk us through the results`),
  overTime: phrases(`
    have we got better since | have we improved since | how have we moved since | better than in the spring |
    since the last assessment | since the last return | compare | compare with last year | compare with last time |
    compare with before | have we improved | did we improve | how have we changed | change since last year |
    what changed since last time | trend | progress over time | compare results | compare my results |
    compare our results | compare to last year | compare to last time | compare with previous |
    compare with the last one | comparison | comparisons | can i compare | can we compare |
    how do we compare with last year | how do we compare to last time | how are we doing compared with last year |
    how does this compare with last year | how have we improved | how have we changed since last time |
    how have we changed since last year | how have we moved on | how much have we improved |
    how much better are we | what's changed | what has changed | what has changed since last year |
    what's changed since last time | what's changed since last year | what's different from last time |
    are we better than last year | are we better than last time | are we worse than last year |
    is that better than last year | is this better than last time | did we do better than last year |
    have we moved on | versus last year | vs last year | against last year | show the trend |
    compare with last year's return | compare with the last return | compare with our last return |
    compare to the last return | compare the two returns | compare both returns | side by side |
    show them side by side | compare with my last view | compare over time | trends | what moved | what has moved |
    what got better | what got worse | which gaps have we closed | which gaps did we close | gaps closed |
    what did we close | what improved | what has improved | are we getting better | are we improving |
    how did we do last time | how did we do last year | last time's results | the results from last year |
    previous results please | how far have we come | what is different since last time | progress since last year |
    progress since last time | compare with an earlier one | compare with an earlier return |
    compare with an older one | year on year | change over time | changes since last year`),
} as const
