// English examples for the matcher, in short everyday words: the readers of answers, and their storage.

import { phrases } from '../phrase-list.ts'

export const privacy = {
  whoSees: phrases(`
    what personal data do you hold | do you use my data for anything | is it used to train an ai | do you share data
    with ai companies | is there a privacy notice | privacy notice please | does the government get a copy | does
    central government get a copy of this | does whitehall see what we say | does the scottish government see it |
    does the welsh government get our answers | does this go off to the government | does this get sent to anyone |
    does it get sent off anywhere | does this go anywhere else | does this leave the council | does this stay within
    the council | is this just for us | does it stay with us | who else gets to look | who gets to look at this |
    who gets to see what I put | who gets sight of this | who has sight of the answers | who'll be reading this |
    who am I sharing this with | is somebody reading this | is my manager going to see this | will my manager read
    it | will my director see what I put | will the chief exec see what I said | will they see what I said | can my
    boss see what I'm putting | can others in the team see what I put | do my colleagues see what I answer | can the
    other people on this see my answers | do the other members see it | will the auditors get hold of this | could
    the press get hold of this | can the unions see this | can a councillor ask to see it | will the public see it |
    do you publish it | will you publish our answers | is it safe to be honest in here | can I speak freely here |
    is it ok to be blunt in here | before I start who sees it | before I commit to this who will see it | do
    microsoft see the answers | does the supplier see what we write | can the people who made you see my answers |
    is anyone going to hold this against me | will I get into trouble for what I put | could I get in bother for
    saying no | who are you telling`),
  anonymous: phrases(`
    is my name on any of this | does my name go with the answers | will my name be against it | will my name come up
    anywhere | do you put names on the answers | is it recorded who said what | can they tell who said no | can they
    tell which answer was mine | could it be traced to me | can it be tracked back to me | could anyone work out it
    was me | will anyone know I said no | am I identifiable from this | can I be named | would it have my name by it
    | is it linked to me | is this tied to my account | is it no names | no names then? | is it done without names |
    can I do this without giving my name | do I have to give my name | can I stay nameless | if I'm honest can it
    come back on me | could this come back to bite me | will this come back on me`),
  kept: phrases(`
    where does it all go | what happens to my data after | what happens to what I put in | what becomes of my
    answers | how long do you hang on to this | how long do you hang onto it for | do you keep this stuff for good |
    does it ever get deleted | when is it thrown away | when do you bin it | is it kept after I leave | retention
    schedule please | our DPO is asking where it is held`),
  saved: phrases(`
    did that go in | did that go in ok | did my answer go through | did it register | did it register my answer |
    did you get that | did you get my last answer | was that recorded | has that been recorded | has it stuck | did
    it stick | has it taken | is it saving as I go | does it save as you go | does it autosave | is there a save
    button | where's the save button | do I need to press save | do I have to save | have I got to save it | I can't
    find save | how do I save | if my laptop dies do I lose it all | if teams crashes do I lose everything | if I
    get cut off is it gone | if I close the window is it lost | if my battery goes | will I lose everything if I
    close this | will I lose my place | will it remember where I was | will you remember where I got to | do I lose
    my place | will it still be here tomorrow | will it keep what I've done | is what I've done safe | have you
    still got my answers | are the answers from yesterday still there | where have my answers gone, are they saved`),
  delete: phrases(`
    get rid of everything I've put in | wipe what I've put in | wipe everything I've told you | get me out of your
    system | take me out of the system | take me off your system | remove me completely | I want to be removed | I
    want my information gone | I want my information removed for good | get my stuff off here | clear all my stuff |
    clear out my details | forget about me | forget everything I told you | forget me please | I'd like to exercise
    my right to erasure | please erase my personal data | erase my details please | bin everything I've answered |
    shred my answers | I withdraw my consent, delete it all | destroy my records please | no longer want you to hold
    my data | stop holding my data`),
} as const
