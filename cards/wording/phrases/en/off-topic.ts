// English examples of what the bot cannot help with: the matcher takes them for nothing else.

import { phrases } from './phrase-list.ts'

export const offTopic = phrases(`
    tell me a joke | tell us a joke | do you know any jokes | make me laugh | sing me a song | tell me a story | write me a poem
    | what's the weather | what's the weather like | what's the weather today | will it rain | is it raining | is it going to rain
    | what time is it | what's the time | what day is it | what's the date | who won the football | who won the match
    | who won the game | who won the rugby | who won the election | what was the score last night | did you see the match
    | what's for lunch | what's for tea | where's the canteen | what's your favourite colour | do you like | do you love me
    | how old are you | where do you live | are you married | book me a meeting | book a meeting with | book me a room
    | book a room | schedule a meeting | arrange a meeting | set up a meeting with | put a meeting in my diary | cancel my meeting
    | send an email to | write an email | call me a taxi | order me a pizza | book a holiday | how much leave do i have
    | book annual leave | when are the bins collected | when is bin day | report a pothole | pay my council tax | how do i pay
    | apply for housing | planning application | what is the capital of | who is the prime minister | what is two plus two
    | what's the meaning of life | play some music | translate this | search the web | google it | open the door | what's the wifi password
    | turn the lights off | what's on tv | what's the news | how do i cook | recommend a film | recommend a restaurant | i am hungry
    | i love you | happy birthday | merry christmas | happy new year | it's my birthday | my cat | my dog | banana | lorem ipsum
    | testing | test test | test | qwerty | blah | blah blah | foo bar |
    whats the weather doing tomorrow | can you reset my password | book me a meeting room |
    how do i claim my mileage | write me an email to my team | i need a new laptop | what's 25 percent of 80 |
    my wifi is down | tell me something funny | how many days annual leave have i got left | what's the date today |
    what's for dinner | where should i go for lunch | can you make me a coffee | make me a cup of tea |
    tell me another joke | sing | dance | play a game | let's play a game | do you like football | do you like music |
    who is the king | who is the mayor of london | who won the match last night | who won the cup |
    what was the score in the football | what's the football score | what's the cricket score | did england win |
    did wales win the rugby | will it rain tomorrow | will it snow | is it sunny out |
    what's the weather like in leeds | weather forecast | weather | temperature today |
    can you book a meeting room for thursday | can you book a room | book a train ticket | book a hotel |
    book me a taxi | book a desk | reserve a car park space | where can i park | is the car park full |
    when does the canteen open | when is payday | when do we get paid | how much do i get paid | my payslip is wrong |
    where is my payslip | how do i book annual leave | how do i book leave | i want to book a holiday |
    how do i report sick | i'm ill today | i need a sick note | how do i claim expenses | expenses claim |
    mileage claim | my pension | how do i join the union | how do i apply for a job | job vacancies |
    who is my line manager | what's my employee number | what is your email | what's hr's number | order a new phone |
    i need a new mouse | i need a new monitor | my laptop is broken | my laptop won't start |
    my laptop won't connect to the wifi | my printer is jammed | the printer isn't working |
    the printer is out of paper | my outlook is not working | outlook has crashed | my email isn't working |
    i've forgotten my password | reset my password | unlock my account | i'm locked out of my computer |
    i can't log in to my laptop | vpn not working | the vpn is down | the internet is down |
    install adobe on my laptop | i need access to sharepoint | set up my out of office |
    schedule a meeting with finance | send an email to {name} | write me a speech | write a letter |
    write my report on potholes | write some code | write python code | fix my spreadsheet formula |
    how do i do a vlookup | how do i use excel | translate this into french | what is french for hello |
    translate to spanish | what's the capital of france | what is the capital of scotland | meaning of life |
    what's 2 plus 2 | 2+2 | calculate 15 times 20 | square root of 144 | how many miles to cardiff |
    how far is it to london | how do i get to the town hall | where is the town hall |
    what time does the library open | library opening hours | there's a pothole in my road |
    my bin hasn't been collected | my bins were missed | recycling collection day | how do i pay my council tax |
    my council tax bill is wrong | council tax rebate | apply for planning permission | planning application status |
    apply for a parking permit | parking fine appeal | i got a parking ticket | apply for housing benefit |
    apply for a school place | school admissions | school holidays dates | register a birth | book a wedding |
    report fly tipping | report a noisy neighbour | report antisocial behaviour | street light is out | dog fouling |
    the park is closed | swimming pool times | leisure centre opening times |
    i want to speak to a councillor about my bins | who is my councillor | when is the next election |
    how do i register to vote | will you marry me | are you single | do you have a girlfriend | do you have feelings |
    do you sleep | do you dream | when were you born | where are you from | what do you look like |
    what's your favourite film | what's your favourite food | do you like cake | do you like cats |
    what are you wearing | you are sexy | give us a kiss | lol you're funny | you're funny | ha ha very funny |
    you're a robot beep boop | beep boop | hello world | testing testing 1 2 3 | testing 123 | test message |
    this is a test message | please ignore | asdf | asdfgh | qwertyuiop | blah blah blah | la la la | abc | xyz |
    foo | random text | wibble | bananas | purple monkey | cheese | fish and chips | pizza |
    it's friday | thank god it's friday | nice weather today | lovely weather | it's cold today | it's hot in here |
    i'm thirsty | i need the toilet | i have a headache | i don't feel well | my cat is ill | my dog ate my homework |
    my mum says hi | my kids are at school | good luck with that | see the game last night | did you see strictly |
    what's on tv tonight | recommend a book | best pubs near here | stock price of apple | bitcoin price |
    lottery numbers | what are the lottery numbers | horoscope | read my palm | flip a coin | roll a dice |
    random number | set a timer | set a timer for ten minutes | wake me up at seven | turn on the lights |
    call my mum | text my wife | navigate home | what's trending | news | latest news | what's in the news |
    open youtube | open google | google this for me | search for holidays | cheap flights to spain | buy milk |
    add milk to my shopping list | shopping list | who shot jr | is god real | are aliens real |
    do you believe in god | brexit | what do you think of brexit | what do you think of the government |
    who should i vote for | politics | how's your day | what did you do at the weekend | any plans for the weekend |
    what's the gossip | do you know my friend {name} | how do i cook rice | recipe for lasagne | how do i lose weight |
    sent from my iphone | sent from outlook for ios | get outlook for android | kind regards | regards | best wishes |
    yours sincerely | this email is confidential | disclaimer | out of office | automatic reply |
    i am out of the office until monday | on annual leave until monday | fyi | for info only | see below |
    see email below | as discussed | as per my email | cc finance | can you approve my purchase order |
    raise a purchase order | invoice is overdue | pay this invoice | approve my timesheet | timesheet |
    i need a locksmith | fire drill today | where is the first aider | who has the key to the store room |
    the lift is broken | the toilet is blocked | the heating is off | it's freezing in the office | order some paper |
    where's the stapler | can i work from home tomorrow | can i have a pay rise | i want a pay rise | i quit my job |
    i resign | how do i hand in my notice |
    can you order stationery | what's on at the cinema | my monitor is flickering | how do i book flexi |
    can you proofread my letter | hmm | the photocopier has jammed again | who is the leader of the council |
    my laptop is slow | my laptop is very slow | my computer is slow | my phone is broken | my mouse is broken |
    my keyboard is broken | never mind | nevermind | don't worry about it | forget it | doesn't matter |
    it doesn't matter`)
