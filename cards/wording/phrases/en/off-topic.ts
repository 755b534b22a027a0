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
    | testing | test test | test | qwerty | blah | blah blah | foo bar`)
