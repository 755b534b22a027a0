// English examples for the matcher, in short everyday words: what this is, beginning and stopping.

import { phrases } from '../phrase-list.ts'

export const beginning = {
  about: phrases(`
    my manager told me to open this, what's it for | my boss told me to do this, what is it | my boss sent me here,
    what is this | I've been told to do this, why | I've been asked to fill this in, what is it | I was told to
    click on this, what does it do | someone sent me a link to this, what is it | what is it I'm meant to be doing
    here | what have I opened | why am I being asked to do it | why should we do it | give me one good reason to do
    this | convince me | convince me it's worth doing | convince me this isn't a tick box exercise | is this just
    another tick box exercise | is this a box ticking exercise | sell it to me | is it worth my time | what do we
    get from it | what's in it for the council | what difference will it make | what do residents gain | what do
    residents get out of it | how does this help our residents | who benefits from this | what's the aim of it |
    who's it for | what happens when I've done it | what will you do with it | what comes of it | is it any good`),
  law: phrases(`
    do we legally have to fill this in | is this a legal thing | are we legally obliged to do it | is there a law
    that says we must | what if we don't do it | what happens if we don't do it | what happens if we just ignore it
    | what if we refuse | can we say no to doing this | must I do it | am I obliged to answer | am I allowed to
    refuse | is there a fine | is there a penalty | is this part of the best value duty | is it part of our
    inspection`),
  sources: phrases(`
    who came up with these | who thought this up | who thought up the questions | who wrote these | who makes the
    questions | who made this up | who decides what's good | what's your basis for that | where do you get this from
    | what standards is it based on | is it based on the ncsc stuff | is that from the government | is there
    research behind it | can you cite a source | what's the source for that | got a link for that | where can I read
    more on this`),
  versions: phrases(`
    what version are you | what version are you on | which build is this | which build of the bot is this | what
    build are you | build number | version number please | version no | what release is this | which release are you
    running | what release are you on | how old are these questions | how up to date is it | is this the new version
    | is this this year's set | which year's questions are these | which edition is it | is it the old set or the
    new one | did the questions change since last year | what's new in this one | what changed in this version`),
  length: phrases(`
    got half an hour, is that enough | got half an hour spare is that enough | I've an hour, is that enough | I've
    only got ten minutes, can I do it | is twenty minutes enough | will an hour do it | would an afternoon do it |
    can I do it in my lunch | can I get it done before lunch | how long am I going to be here | how long am I going
    to need | how long should I set aside | how much time do I need to block out | how much of my diary does this
    need | how much time does it want | how long does it take people | how long do folk usually take | how long have
    I got to spend on it | what am I letting myself in for | how many questions am I letting myself in for | how
    many do I have to answer | how many questions in all | is it many questions | is it quick to do | do I have to
    do it all in one sitting | can it be done in bits | will I be done by five | got a call at three will I be done
    | I've a meeting at two will I be finished`),
  progress: phrases(`
    am I nearly there yet | am I near the end | am I close to the end | are we nearly at the end | how near the end
    am I | how much further to go | how many more of these are there | how many am I up to | much more of this |
    have I much left | have I got many left | what have I left to do | which have I still to do | which sections
    have I done | which sections have I done and which not | which sections are still empty | which bits are still
    blank | which bits have I not done | which parts have I finished | where are my blanks | whereabouts am I |
    where am I in this | half way yet? | over half way yet? | show me how far I've got`),
  start: phrases(`
    right, fire away | go ahead and ask | right let's have it | let's get on with it | let's get this done | hit me
    with the first one | begin then | here goes | gie us the first yin | let's be having you | I'm all set | all set
    to start | may I begin | what do I press to begin | what do I do to start`),
  resume: phrases(`
    right I'm back | I'm back where was I | back from lunch | back from my meeting | back now | I'm back at my desk
    | right where were we | right let's get on with it | carry on then | shall we continue | let me pick up again |
    get me back to the questions | I was halfway through yesterday | I was half way through, carry on | carry on
    from yesterday | ok keep going | more questions please | more please, I've got time`),
  pause: phrases(`
    got to nip out | have to nip out | got to go, bus is here | my bus is here | taxi's here | my lift's here |
    train's coming in | phone ringing | the phone's going | someone at the door | someone's at my desk | teams call
    coming in | call coming in | been called into a meeting | meeting's starting | my meeting's about to start |
    committee's starting | away for my lunch | away for ma piece | away for a cuppa | off for a brew | off to get a
    coffee | back in ten | back later on | back in the morning | back tomorrow | I'll be back in a bit | I'll do the
    rest at home | I'll finish it off tomorrow | the rest can wait | it can wait till tomorrow | I'm shattered,
    tomorrow | I'm knackered | I'm done in, the rest tomorrow | brain's fried | my head's fried | head is mush,
    tomorrow | that's enough for one day | that will do me for now | I shall leave it there | I shall have to leave
    it there | let's leave it there for today | can I stop halfway through | can I stop half way and come back | can
    I stop in the middle and come back tomorrow | can I do half now and half later | am I able to stop and come back
    | can I leave it and come back | can I pick this up another day | hold my place | keep my place | don't lose my
    place | hang on a sec | one moment please`),
  finish: phrases(`
    that's me finished | that's me done | that's me | right that's me done | I think that's everything | I think I'm
    all done | I think I've done the lot | everything's complete | I believe it's all complete | all answered now |
    that's all of them | send it off | send it in | that'll do, send it in | right, submit it | how do I submit |
    how do I submit it | how do I submit the thing | how do I hand it in | how do I send it in | where's the submit
    button | is there a submit button | I want to submit | ready to submit | ready to send | job done | that's a
    wrap`),
  startOver: phrases(`
    start again from scratch | start from the beginning again | start the whole thing again | can I start over |
    wipe this and start again | wipe it and start from scratch | clear it and begin again | scrap this lot and start
    again | bin it and start again | I want to redo the whole thing | redo it all | do the whole thing over | from
    the top please | reset it | reset this | can I reset it`),
  startAnother: phrases(`
    need to do a second one | need to do another one for the trust | we need a second one for the trust | do one for
    a different council | need one for a different council | I do two councils, how do I do the other | I work for
    two councils | I also work for {name}, how do I do theirs | one for {name} as well | set up a second one | set
    up another one | how do I set up a second | how do I set another one up | a separate one for {name} | a fresh
    one please | begin a fresh one | a new one for this year | this year's one please | new one for 2027 | start
    this year's | can I do it twice | do another`),
  myAssessments: phrases(`
    what have I got on the go in here | what have I got in here | show me the ones I've got on the go | show me the
    ones I've started | which ones have I started | where's the one I did last spring | where's that assessment I
    did last year | where's my old one | where's my last one gone | where did my other one go | find last year's one
    | I've two of these, show me both | show me all of them | list all the ones I've done | my previous ones | ones
    I did before | where are my 90 answers | where are my ninety answers | where have my 90 answers gone | where did my
    90 answers go | where did all my answers go | where have all my answers gone | all my
    answers have gone | I've lost all my
    answers | I cannot find my answers | I can't find my old answers | it says nothing is answered | it says nothing is
    answered but I answered everything | I had answered everything | why is it empty | why is this empty | why is it
    all empty again | why am I back at the beginning | go back to my first assessment | back to my first assessment | go
    back to my old assessment | go back to my other assessment | take me back to my first one | back to my first one |
    I want my first assessment back | I want my old one back | get my old assessment back | get my first assessment
    back | how do I get my answers back | how do I get back to my first assessment | open my first assessment | I
    pressed start another by mistake | I pressed start another by accident | I pressed start another by mistake, how do
    I undo that | I hit start another by mistake | I clicked start another by mistake | undo start another | how do I
    undo start another | I started another by mistake | I started another one by mistake | I started a second one by
    mistake | I started a second one by accident | I started a new one by mistake | I started a new assessment by
    mistake | I did not want a second one | I did not mean to start another | I didn't mean to start a new one | I have
    an empty one I do not want | I want to go back to the one with my answers | the one with my answers | open the one
    with my answers | show me the one with the answers`),
  rename: phrases(`
    can I call this something else | can I call this one something else | call this spring 2027 | call it the pilot
    one | let's call it {name} | it needs a better name | it needs a proper name | can I give it a proper name | the
    name is wrong, change it | it's called test, change that | this one's called test | change what it's called | I
    don't like the name | put a title on it | change the title of this one | different title please`),
} as const
