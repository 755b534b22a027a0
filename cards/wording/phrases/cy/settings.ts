// Welsh examples for the matcher: the settings, reminders and the version of the questions.

import { phrases } from '../en/phrase-list.ts'

export const settings = {
  versions: phrases(`
    fersiwn | fersiynau | pa fersiwn | pa fersiwn yw hon | fersiwn newydd | cwestiynau newydd | fersiwn ddiweddaraf |
    fersiwn diweddaraf | pa fersiwn yw hwn | fersiwn y cwestiynau | ydy r cwestiynau wedi newid | symud i r fersiwn
    newydd`),
  settings: phrases(`
    gosodiadau | y gosodiadau | agor y gosodiadau | dangos y gosodiadau | newid y gosodiadau | newid gosodiadau | ble
    mae r gosodiadau | dewisiadau | ffurfweddu | mynd i r gosodiadau`),
  rules: phrases(`
    rheolau | y rheolau | newid y rheolau | dangos y rheolau | rheolau r tîm | rheolau pleidleisio | newid sut rydym
    yn ateb`),
  council: phrases(`
    enw r cyngor | newid enw r cyngor | gosod y cyngor | ein cyngor | pa fath o gyngor | math o gyngor | newid y
    cyngor | newid y math o gyngor | rydym yn gyngor sir | rydym yn gyngor bwrdeistref | cyngor sir ydyn ni | enw
    cymraeg y cyngor | ble dwi n rhoi enw r cyngor | mae ein cyngor yng nghymru | gosod yr awdurdod | newid yr
    awdurdod | enw r awdurdod | math o awdurdod | gosod y sefydliad | newid y sefydliad | enw r sefydliad | math o
    sefydliad`),
  targets: phrases(`
    targedau | targed | y targedau | gosod targedau | gosod targed | newid y targedau | newid y targed | beth yw ein
    targed | beth yw ein targedau | lefel darged | gosod targed ar gyfer {function} | newid targed {function} | pwy
    osododd y targed | pwy osododd y targedau | pwy sy n gosod y targed | pwy sy n gosod y targedau | pwy benderfynodd
    ar y targed | pwy ddewisodd y targed | pwy ddewisodd y targedau | o ble mae r targed yn dod | o ble daeth y targed
    | o ble y daw r targed | o ble mae r targedau n dod | ar beth mae r targed yn seiliedig | pam mae r targed yn
    lefel {level} | pam lefel {level} fel targed | pam mai lefel {level} yw r targed | targed pwy yw hwn | beth yw
    targed | beth mae targed yn ei olygu | beth mae r targed yn ei olygu | ydy r targed yn orfodol | oes rhaid
    cyrraedd y targed | wnaethon ni ddim gosod targed | dwi ddim yn cofio gosod targed`),
  due: phrases(`
    dyddiad cau | gosod dyddiad cau | newid y dyddiad cau | beth yw r dyddiad cau | pryd mae r dyddiad cau | erbyn
    pryd | oes dyddiad cau | pryd mae angen gorffen | pryd mae angen cyflwyno | erbyn pryd mae angen gorffen | terfyn
    amser`),
  rename: phrases(`
    ailenwi | ailenwi r asesiad | newid yr enw | newid enw r asesiad | rhoi enw i r asesiad | newid y teitl | enwi r
    asesiad | ei alw n rhywbeth arall`),
  mute: phrases(`
    tewi | tewi nodiadau atgoffa | dim nodiadau atgoffa | dim mwy o nodiadau atgoffa | stopiwch fy atgoffa | peidiwch
    â m hatgoffa | peidiwch â fy atgoffa | diffodd nodiadau atgoffa | stopio r nodiadau atgoffa | dim mwy o negeseuon
    | peidiwch ag anfon negeseuon`),
  unmute: phrases(`
    dad-dewi | dad dewi | daddewi | nodiadau atgoffa eto | troi nodiadau atgoffa ymlaen | hoffwn gael nodiadau atgoffa
    | anfonwch nodiadau atgoffa ataf`),
  remindMe: phrases(`
    atgoffwch fi | atgoffa fi | atgoffa fi fory | atgoffwch fi yfory | atgoffwch fi yr wythnos nesaf | allwch chi fy
    atgoffa | gosod nodyn atgoffa | anfonwch neges ataf yr wythnos nesaf | gofynnwch eto fory`),
} as const
