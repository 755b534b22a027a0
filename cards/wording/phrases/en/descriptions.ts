// English sentences that describe the council: each may be an answer in other words.

import { phrases } from './phrase-list.ts'

export const descriptions = phrases(`
    we have a strategy but it expired in 2022 | we did but it lapsed | we have a draft | we've got a draft strategy |
    there's a draft with legal | it's in draft at the moment | we are writing one at the moment |
    we're writing it now | we are just about to approve it | it was approved in 2022 | it was approved last year |
    it was agreed by cabinet in march | cabinet approved it in january | it went to cabinet last month |
    it's going to cabinet next month | council adopted it in 2023 | the board signed it off |
    it was signed off by the director | our chief executive owns it | our director of resources leads on that |
    the head of it is responsible | we have a head of digital | we have a digital lead but no budget |
    we have a small budget for it | there's no budget line for that | there's money set aside this year |
    we had funding but it ran out | our funding finishes in april | we spend about ten thousand a year on it |
    we appointed someone last year | we advertised the post and nobody applied | the post is vacant |
    our digital officer left in june | nobody has picked it up since she left | two people do it part time |
    only one person does this | one of our teams does it | only some teams do it |
    some teams do and some teams don't | adult social care does it but housing doesn't | planning do it |
    it only happens in revenues | it only happens in it | it's only in adult social care |
    only in children's services | only for staff who ask | mostly in the contact centre |
    most of our services do this | about half of our services do it | around sixty percent of staff have it |
    a third of staff have done it | roughly ninety percent of laptops | all staff have laptops |
    all our staff can work from home | every member of staff gets training | everyone has to do the training |
    councillors have had the training | members get a briefing once a year | the training is optional |
    the training is compulsory | it's part of the induction | we do this once a year | we do it every quarter |
    we review it every year | we reviewed it last month | it was last reviewed in 2021 |
    it hasn't been reviewed for years | it has not been updated since covid | we do it when we remember |
    we do it informally | we do it but it isn't written down | it isn't written down anywhere |
    there's nothing formal in place but people do it | it's custom and practice here | it's just how we work |
    that's covered by our corporate plan | it's in the corporate plan | it's in the it strategy |
    it's in our medium term financial plan | it's part of our transformation programme |
    that's part of another policy | we use the county's policy | we use a framework for that |
    the county runs that for us | our shared service does that | it's run by our shared it service |
    our supplier does that for us | it's outsourced to capita | it's provided by our contractor |
    the contract includes it | it's in the contract with our supplier |
    we have a partnership with two other councils | we share it with the neighbouring district |
    the nhs does that with us | we started last year | we started a pilot in may | we have a pilot in libraries |
    we ran a pilot and stopped | we tried it once and it failed | we tested it in one service |
    we are testing it with twenty staff | we're rolling it out this year | it's being rolled out now |
    we are half way through | we are procuring a new system | we've bought the system but not switched it on |
    we have the licences but do not use them | we have the tool but nobody uses it | it exists on paper only |
    it's on our website | we published it on the website | it's published every april | it's on the intranet |
    my predecessor would have known | my predecessor would know | the last person in the job would know | it's in a draft strategy | kind of it's in a draft strategy | it's in the draft plan |
    it's on the risk register | it's on the agenda for next month | it's been on the agenda for years |
    we report on it to committee | we measure it but don't act on it | we have targets but we don't measure them |
    we have no targets for that | we don't measure that yet but plan to | we collect the data but no one looks at it |
    our data is a mess | our website is accessible | our website passed the audit | we failed the audit last year |
    we got certified in june | our certificate ran out | we're cyber essentials certified |
    we are not certified any more | we had an attack last year and wrote a plan after it |
    we tested the recovery plan in november | the backup is tested once a year | the plan has never been tested |
    it depends on the department | it depends on the service really | it depends how you define it |
    that depends on the contract | it varies across directorates | it's different in every service |
    it's patchy across the council | i think finance do that not us | i think hr has something |
    i think we have one somewhere | i believe there is a policy | i heard that we have one |
    i've seen a policy but can't find it | i've seen something like that on the intranet |
    my team does but i can't speak for others | my service does it well | my department has its own |
    in my team we do | in our service we use it every day | in housing we have one | in theory everyone should |
    in practice it doesn't happen | officially there is one | technically there is one | on paper we have it |
    it used to happen before the pandemic | we used to have one | we had one until 2020 |
    before the merger we had one | since the reorganisation nobody owns it | it disappeared with the restructure |
    it's planned for next year | we plan to do this in 2027 | we hope to start in april |
    we want to do this but have no money | we intend to publish one | it's in the pipeline |
    it's in next year's budget | it's in this year's plan | there is one for staff but not for members |
    there is one but nobody follows it | there is one but it is out of date | there's one in draft |
    there are several | there are two of them | there's a policy but no procedure |
    there's a procedure but no policy | there's a group that meets every month | there's a steering group |
    a working group looks at it | a project has started | someone in it looks after that | somebody does it i think |
    people do it themselves | managers decide for themselves | each service decides for itself |
    each directorate has its own | the service manager decides | the director decides case by case |
    staff bring their own devices | staff can use their own phones | residents can do most things online |
    residents can book online but not pay | customers prefer to phone | we get about half our contacts online |
    most forms are online | some forms are online | a few services are online | we have an app for residents |
    we have a portal | we have a customer panel | we asked residents last year | we ran a survey in spring |
    the survey showed they like it | our libraries help people get online | we lend tablets to residents |
    we have good broadband here | half the district has no fibre | we moved everything to the cloud |
    we still have servers in the basement | our main system is twenty years old | we replaced it in 2024 |
    we have a list of our systems | the list is not complete | we know most of our suppliers |
    we check suppliers when we buy | every business case goes to the board |
    business cases are only for big projects | benefits are tracked in a spreadsheet | nobody tracks the benefits |
    we have an ai policy | we use copilot in a few teams | we're looking at ai | an ai policy is being written |
    our digital board meets every month | we've only got a draft | the it team handles it | libraries do nobody else |
    there's a plan being put together | most staff have had it | depends on which directorate you look at |
    depends which service you mean | depends what you mean by it | 80% of services | 3 out of 5 services do |
    four out of five teams | ninety per cent of staff | half of our services | hr look after that |
    legal deal with it | nobody knows | nobody knows for sure | mark the rest as not sure |
    it's somewhere in between | what if it's in between | in between | hard to put in one word |
    only the big departments | i think that is a yes | i think that is a no | i believe that is a yes | i believe that is a no |
    i would say that is a yes | i would say that is a no | i'd say that would be a yes | i'd say that would be a no | i reckon that is a yes |
    i reckon that is a no | i'm pretty sure that is a yes | i'm pretty sure that is a no | i'm fairly sure that is a yes |
    i'm fairly certain that is a no | i'm almost certain that is a yes | i guess that is a yes | i guess that is a no | i suppose that is a yes |
    i suppose that is a no | i suspect that is a no | i expect that is a yes | i imagine that is a no | i assume that is a yes |
    that is probably a yes | that is probably a no | that sounds like a yes | that sounds like a no | that feels like a no to me |
    if you count the shared service then yes | if you count the county then yes | if we count the trust then yes |
    if the district counts then yes | yes if you count the county | yes if schools count | no if you leave out schools`)
