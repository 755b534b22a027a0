// English examples for the matcher, in short everyday words: thanks, help and complaints.

import { phrases } from '../phrase-list.ts'

export const others = {
  device: phrases(`
    does this work ok on my phone | I'm on the train, will it work on my phone | I'm on the train on my mobile | can
    I do it on the bus | can I do this at home | will it work at home | can I do it on my personal laptop | does it
    work without wifi | does it work offline | do I need to be in the office | do I need the vpn | do I need to
    install something | do I need the app | can I do it in a browser | can I use it outside teams | I'm on a tablet
    will that do`),
  person: phrases(`
    is there a real person I can ring | is there a real human I can ring | is there a human | can I ring somebody |
    got a phone number | number for the helpdesk | email address for help | I want to talk to somebody | let me talk
    to somebody real | someone real please | who looks after this bot | this is broken, who do I tell | technical
    support please | can anybody help me with this, a person I mean`),
  help: phrases(`
    what can I ask | what kind of things can I ask you | what sort of things can I ask you | what are my options
    here | bit lost, what do I do | I'm totally lost | I've no clue what to do here | what do I do next | what am I
    meant to press | how do I work this thing | how does this work then | new here, what do I do | never used one of
    these | never done this before | give us a hand | can you help me out | help me out here | instructions please |
    is there a guide | user guide`),
  unhappy: phrases(`
    i don't like this question |
    i don't like that question | i don't like this one | i hate this question | this is a bad question | i don't care for this question |
    doing my nut | driving me up the wall | what a waste of an afternoon | a complete waste of time | a total waste
    of everyone's time | waste of taxpayers money | I don't have time for this nonsense | such a faff | what a carry
    on | like pulling teeth | I give up with this | sick of these questions | hate this thing | you keep getting it
    wrong | thick as mince this thing | oh for heaven's sake | arrgh`),
  thanks: phrases(`
    thanks that's all | thank you that's all | thanks that is all | thanks that will be all | thanks that's everything |
    thanks that was painless | thank you that was quite painless | that was painless |
    that was easier than I thought | thanks that was easy | cheers that was quick |
    brilliant cheers | brilliant, thanks for that | magic, cheers | ok thanks a lot | very helpful thanks | you star
    | that's me sorted, cheers | that answers it, thanks | exactly what I needed | diolch yn fawr`),
  welsh: phrases(`
    any chance of doing this in welsh | any chance of this in welsh | is there a welsh one | is this in welsh too |
    can we have it in welsh | could I do this in welsh | I'd like to do it in welsh | switch it to welsh | oes modd
    gwneud hyn yn gymraeg | ydy hwn ar gael yn gymraeg | yn gymraeg os gwelwch yn dda`),
} as const
