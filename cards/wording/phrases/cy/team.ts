// Welsh examples for the matcher: what a team does together, and its roles.

import { phrases } from '../en/phrase-list.ts'

export const team = {
  team: phrases(`
    tîm | fel tîm | ateb fel tîm | gwneud hyn gyda r tîm | gwneud hyn efo r tîm | gwneud hyn gyda fy nghydweithwyr | gwahodd cydweithwyr |
    gwahodd rhywun | gwahodd {name} | ychwanegu {name} | ychwanegu cydweithiwr | alla i wahodd eraill | gall fy nghydweithiwr helpu |
    all rhywun arall ateb | mewn sianel | defnyddio hwn mewn sianel | gwneud hyn mewn cyfarfod`),
  scope: phrases(`
    gwasanaeth tân ydym ni nid cyngor ydy hwn yn gweithio i ni | ydy hwn i awdurdodau tân hefyd | ydy hwn i r heddlu
    hefyd | ai dim ond i gynghorau y mae hwn | ydy hwn ar gyfer cynghorau cymuned | ydy hwn i gynghorau tref |
    cynghorydd cymuned ydw i ydy hwn i ni | ydy hwn yn addas i barc cenedlaethol |
    ydy hyn yn cynnwys ysgolion | ydy ysgolion yn cyfrif | pwy ydw i n ateb drosto | dros bwy ydw i n ateb | y cyngor cyfan | fy adran i neu r cyngor cyfan |
    ydw i n ateb dros y cyngor cyfan | ai dim ond fy adran i | ydy hyn am y cyngor cyfan | beth am wasanaethau a rennir`),
  handOver: phrases(`
    trosglwyddo | trosglwyddo {function} | trosglwyddo {function} i {name} | trosglwyddo maes | rhoi {function} i {name} | rhowch {function} i {name} |
    rhoi maes i rywun arall | rhywun arall ddylai ateb hwn | dylai {name} ateb {function} | gall {name} ateb {function} | dirprwyo |
    dirprwyo {function} | dwi n gadael y cyngor | pwy sy n cymryd drosodd | anfon y cwestiwn at {name} | rhoi hwn i gydweithiwr`),
  take: phrases(`
    cymryd | cymryd maes | cymryd {function} | cymraf {function} | mi gymera i {function} | fe gymeraf {function} | fi sy n gwneud {function} |
    gwnaf i {function} | rhowch {function} i mi | fi biau {function} | pwy sydd â {function} | pwy sy n gwneud {function} | pwy sy n gwneud beth |
    pwy sy n gyfrifol am {function} | alla i gymryd {function}`),
  together: phrases(`
    ateb gyda n gilydd | ateb gyda i gilydd | gyda n gilydd | efo n gilydd | ateb efo n gilydd | pleidlais | pleidleisio | gadewch i ni bleidleisio |
    dechrau pleidlais | cynnal pleidlais | pleidleisio ar {function} | ateb {function} gyda n gilydd | gofyn i r tîm | gofynnwch i bawb |
    rhoi r cwestiwn i r tîm`),
  lead: phrases(`
    arweinydd | arweinwyr | arwain | pwy sy n arwain | pwy yw r arweinydd | enwi arweinydd | ychwanegu arweinydd | newid yr arweinydd |
    dwi eisiau arwain | hoffwn arwain | gwnewch fi n arweinydd | gwneud {name} yn arweinydd | enwi {name} yn arweinydd`),
  observer: phrases(`
    arsylwr | arsylwyr | enwi arsylwr | gwneud {name} yn arsylwr | ychwanegu arsylwr | sylwedydd | sylwedyddion | arsylwi | gwneud {name} yn sylwedydd | ychwanegu sylwedydd | pwy sy n arsylwi | dim ond gwylio | dwi eisiau gwylio yn unig |
    dyw {name} ddim yn pleidleisio`),
  voteBack: phrases(`
    rhoi pleidlais yn ôl i {name} | rhoi r bleidlais yn ôl | dyw {name} ddim yn arsylwr mwyach | tynnu arsylwr | gadael i {name} bleidleisio | dyw {name} ddim yn sylwedydd mwyach | tynnu sylwedydd`),
  leaveOut: phrases(`
    gadael allan | gadael {function} allan | gadael maes allan | beth sydd wedi i adael allan | pa feysydd sydd wedi u gadael allan | eithrio {function} |
    heb {function} | dydyn ni ddim yn gwneud {function} | dod â {function} yn ôl | cynnwys {function} eto | nid ni sy n gwneud {function}`),
  remind: phrases(`
    atgoffa | atgoffa pawb | atgoffwch bawb | atgoffa r lleill | atgoffa r tîm | anfon nodyn atgoffa | anfon nodiadau atgoffa | nodiadau atgoffa |
    pwy sydd heb ateb | pwy sy heb orffen | pwy sy n hwyr | hwrjo pawb | rhoi hwb i r lleill`),
  board: phrases(`
    bwrdd | y bwrdd | bwrdd y tîm | dangos y bwrdd | dangoswch y bwrdd | ble mae r bwrdd | agor y bwrdd | trosolwg | trosolwg o r tîm |
    sut mae r tîm yn dod ymlaen | cynnydd y tîm | pa mor bell mae pawb`),
  parked: phrases(`
    gohiriwyd | wedi gohirio | cwestiynau a ohiriwyd | beth wnaethon ni ei ohirio | beth gafodd ei ohirio | trafod wedyn | i w trafod |
    cwestiynau i w trafod | dangos y cwestiynau a ohiriwyd`),
  myFunctions: phrases(`
    fy meysydd | fy meysydd i | beth yw fy meysydd | pa feysydd sydd gen i | pa rai yw fy rhai i | beth sydd gen i i w ateb | fy nghwestiynau |
    fy nhasgau | beth ydw i n gyfrifol amdano | dangos fy meysydd`),
} as const
