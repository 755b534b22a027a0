// English examples for the matcher: what the bot costs, data protection and security, and reading or hearing the cards.

import { phrases } from '../phrase-list.ts'

export const assurance = {
  cost: phrases(`
    will my service get recharged | do we get recharged for this | is my department recharged | is there a recharge
    | who picks up the bill | who is picking up the tab | is somebody making money out of this | is there a charge
    per user | cost per user | is it included in our licence |
    who pays for this | are you selling something | are you trying to sell us something | how much does this cost |
    what does it cost | is it free | is this free | who is paying for this | does it cost anything | does this cost
    anything | does it cost us anything | does it cost anything to use | does this cost us anything | is there a
    cost | is there a charge | is there a fee | is there any charge for this | any cost | any charge | is there any
    cost to us | what are the costs of using this | are there any costs | is this chargeable | do we have to pay |
    do we have to pay for this | do i have to pay | do we pay for this | does the council pay for this | does my
    department pay | does it come out of my budget | whose budget does this come out of | whose budget pays for this
    | which budget is this from | who is paying | who's paying | who pays | who pays for it | who pays for the bot |
    who is paying for the bot | who's paying for this then | who is funding this | who funds this | who foots the
    bill | who foots the bill for this | how is this funded | how much do we pay for this | how much are we paying
    for this | how much does the council pay for this | how much did this cost | how much did it cost | what did
    this cost | how much does the licence cost | is there a licence fee | is there a licence | what's the licence
    fee | do we need a licence | do i need a licence | licence cost | license cost | licence fee | subscription | is
    there a subscription | is it a subscription | what's the subscription | how much is the subscription | how much
    is it | how much is this | what's the price | price | pricing | what does it cost to use | what does it cost to
    use the bot | cost of the bot | what does the bot cost | what does this bot cost | how much does the bot cost to
    run | what does it cost to run | running costs | hosting costs | what does the hosting cost | who pays for the
    hosting | is it free to use | is this free to use | is it free of charge | is it really free | is this really
    free | free | is it for free | so it's free | so is this free or what | is the app free | is the bot free | is
    it free for councils | is it free for us | is it free for everyone | are you free | do you cost money | do you
    charge | do you charge us | will we be charged | will i be charged | are we being charged | are we being charged
    for this | are we charged by the question | am i being charged | is it going to cost me anything | will it cost
    me anything | will it cost us anything to take part | will this cost me anything | does it cost to take part |
    does it cost anything to take part | does answering cost anything | is there anything to pay | anything to pay |
    nothing to pay is there | do we get an invoice | will we get an invoice for this | will there be a bill for this
    | are you going to send us a bill | is this a paid service | is it a paid thing | is this commercial | are you a
    company selling this | is this a sales pitch | is there a paid version | is there a premium version | is there a
    free trial | is it a free trial | do we have to buy anything | do we have to buy it | does it need a licence |
    is it extra | is there an extra charge for reports | is the report free | does the export cost extra | how come
    this is free | why is it free | open source | is it open source | is this open source | are there hidden costs |
    any hidden costs | hidden charges | what do we pay | what are we paying for this | value for money | is this
    value for money`),
  protection: phrases(`
    could someone put in an foi for this | is it foi able | where does all this get stored | where do the answers
    live | which country is the server in | is the server in the uk | is it in the cloud or here | does it stay in
    our tenant | data protection officer wants to know where it goes | information governance want to know what you
    hold | could this be asked for under foi | data protection | gdpr | where is my data | where is my data stored |
    where are my answers kept | is this secure | where does my data go | where is it stored | where is it kept |
    where is it saved | where is this saved | where is this stored | where is this kept | where is my information
    kept | where is my information stored | where are my answers stored | where are my answers saved | where are the
    answers stored | where are answers kept | where is the data | where is the data kept | where is the data stored
    | where do you store it | where do you keep my data | where do you keep it | is the data held in the uk | is it
    stored in the uk | is it secure | is my data secure | is this gdpr compliant | is it gdpr compliant | is this
    gdpr | is it gdpr | are you gdpr compliant | does this comply with gdpr | gdpr compliance | data protection
    notice | data security | security | foi | freedom of information | is this foi able | could this be foi'd | is
    this foiable | can this be foied | can people foi this | is it subject to foi | is this disclosable | is it
    disclosable under foi | is this subject to foi | is it covered by foi | what about gdpr | where does this
    information live | is the data in the uk | where are the answers saved | where is it held | where is this hosted
    | where is it hosted | where is the server | where are the servers | where is the database | where do you store
    my data | where do you keep this | where do you keep the data | which country is the data in | which region is
    the data in | uk region | is it in the uk | is the data stored in the uk | is the data kept in the uk | is the
    data hosted in the uk | is it hosted in the uk | does the data leave the uk | does data leave the country | does
    the data leave our tenant | does data leave our tenant | is it in our tenant | is it hosted in our tenant | is
    it in the cloud | is it on azure | is it stored on our servers | who is the data controller | who is the
    controller | data controller | data processor | data residency | data storage | data location | is it encrypted
    | is the data encrypted | is it held securely | which country are the servers in | where does my data go when i
    finish | where do you keep my answers | where will it be stored | where will it be kept | where will my answers
    be kept | which cloud is it in | which server is it on | what server is it on | what database do you use | is it
    held in the uk | is it held in europe | is it in microsoft's cloud | is it on our own servers | does it sit in
    our tenant | does it go to america | does it go abroad | is it sent abroad | is data sent outside the uk | who
    is the data processor | is there a dpia | is there a privacy impact assessment | is there a data protection
    impact assessment | have you done a dpia | is it compliant with gdpr | what encryption do you use | how secure
    is it | how secure is this | how safe is my data | how safe is it | is the traffic encrypted | is it encrypted
    in transit | is it encrypted at rest | is my data encrypted | are my answers encrypted | is the connection
    encrypted | is the connection secure | is it https | has a dpia been done | has someone done a dpia | has anyone
    done a dpia | where is the dpia | where's the dpia | can i see the dpia | who signed off the dpia | dpia | do we
    need a dpia for this | has the dpo signed this off | has information governance approved this | has our dpo seen
    this | who is our data protection officer | data protection impact assessment | data protection officer | dpo |
    privacy impact assessment | who's the data controller | who is the controller here | are you the controller |
    are we the controller | are we the data controller | are you a processor | is there a data processing agreement
    | is there a data sharing agreement | do we need a data sharing agreement | what's the lawful basis | what is
    the lawful basis for processing | legal basis for this data | could these answers be requested under foi | can
    these be requested under foi | would we have to release this under foi | would we have to disclose this | can a
    journalist foi this | would this come out in an foi | do these answers fall under foi | are the results foiable
    | are my notes foiable | could my notes be foi'd | foi request | freedom of information request | can the public
    request this | is it exempt from foi | where's my data kept | where's the data held | where is the data held | where is the data held in the uk | where's the
    data | where is the data physically | where is everything stored | where does it store the data | where is our
    data hosted | where will the information be held | where is the information stored | where is the information
    kept | is the data in our own tenant | does anything leave our tenant | does any of this leave the council |
    does any data leave the council | is it on premises | is it on prem | has it been pen tested | where's the pen
    test report | has this had a pen test | has there been a penetration test | penetration test | pen test | has it
    security approved this | has it approved this | has cyber signed this off | is it iso 27001 certified | is it
    cyber essentials certified | what security does this have | what security controls are there | is it secured |
    how is it secured | how is the data secured | how do you protect the data | how is our data protected | is our
    data safe with you | is our data safe in here | does it meet ncsc guidance | does this app have access to my
    files | what can this app access | what permissions does the bot have | can you read my emails | can you read my
    files | can you see my other chats | can you read my other messages | what else can you read | what access do
    you have to teams | does microsoft see my answers | is the data used to train ai | do you train ai on this |
    will my answers train a model | does our data go to openai | third party processors | who are the subprocessors
    | is it uk gdpr compliant | security questions | i'm from it security and have questions | information security`),
  accessible: phrases(`
    read this to me | read me the question | read me this | read the question to me please |
    I use jaws | I use a screen reader | the writing is tiny on this card | the text is too small to read | can I
    make the letters bigger | screen too small | it's tiny on my phone | does this work with a screen reader | does
    it work with a screen reader | does this work with jaws | does this work with nvda | does this work with
    voiceover | does this work with dragon | does it work with assistive technology | is this accessible | is it
    accessible | is this screen reader friendly | is it wcag compliant | accessibility statement | screen reader |
    i'm blind | i'm partially sighted | i can't see very well | i'm dyslexic | i'm colour blind | i can't use a
    mouse | can i use a keyboard | can i use the keyboard | can i use just the keyboard | can i do this with a
    keyboard | can i answer with the keyboard | is there a keyboard shortcut | are there keyboard shortcuts | what
    are the keyboard shortcuts | keyboard shortcuts | keyboard shortcut | shortcuts | shortcut keys | how do i
    change the text size | how do i change the font | how do i change the font size | how do i make the text bigger
    | how do i make it bigger | how do i make the writing bigger | can you make the text bigger | can you make it
    bigger | can i make the text bigger | can i make it bigger | can i change the text size | can i change the font
    size | make the text bigger | make it bigger | bigger text | bigger font | larger text | larger print | text
    size | font size | text is too small | the text is too small | the writing is too small | i can't read it | i
    can't read this | too small to read | zoom in | zoom | dark mode | high contrast | can you read it out | can you
    read it aloud | read it out | read it to me | read aloud | voice | easy read | is there an easy read version |
    large print | is there a large print version | the text is tiny on my phone | the letters are too small | i need
    bigger text | the colours are hard to read | does it work with jaws | is it accessible for screen readers | can
    i use a screen reader | keyboard only | can i dictate | can i use voice | can i use dictation | i'm dyslexic can
    you read it out to me | i'm dyslexic can you read it to me | i have dyslexia | i've got dyslexia | i am dyslexic
    and find this hard to read | is there dyslexia friendly text | dyslexia | dyslexic | can you read the question
    to me | can you read the question out loud | read the question aloud | read it out loud | say it out loud | can
    it talk | can you talk | can i hear it | can i listen to it | can i listen to the questions | is there audio |
    audio version | text to speech | immersive reader | can i use immersive reader | the letters jump about | the
    words move about when i read | i find reading hard | i struggle with reading | i can't read well | make the text
    bigger please | make the letters bigger | make the writing bigger | increase the text size | increase the font |
    bigger letters please | can't see the text | i can't see the words | can't see it properly | my eyesight is bad
    | my eyes are bad | i'm visually impaired | i am visually impaired | i'm hard of sight | i've got bad eyesight |
    i use a magnifier | i use zoomtext | i use nvda | i use voiceover | i use dragon | does it work with a braille
    display | i'm colour blind is that a problem | change the colours | can i change the colours | the contrast is
    poor | i need high contrast | dark theme | can i have dark mode | light mode | it's too bright | can i do it
    without a mouse | no mouse | tab key | can i tab through it | i only use the keyboard | can i speak my answers |
    can i talk instead of typing | can i say my answers | voice control | i have a disability | i'm disabled | i
    need adjustments | reasonable adjustments | can i have it in another format | alternative format | is there an
    accessible version | accessibility help | is it accessible for disabled
    people | is it accessible to blind people | wcag | can i have it in braille | bsl version | i need more time
    because of my disability | is there plain text | screen magnifier | i find screens hard`),
} as const
