// Welsh examples for the matcher: results, gaps, the plan, levels, functions and scores.

import { phrases } from '../en/phrase-list.ts'

export const results = {
  results: phrases(`
    canlyniadau | canlyniad | fy nghanlyniadau | dangos y canlyniadau | dangos fy nghanlyniadau | gweld y canlyniadau | gweld fy nghanlyniadau |
    beth yw r canlyniadau | beth yw ein canlyniadau | canlyniadau hyd yma | sgôr | ein sgôr | fy sgôr | beth yw ein sgôr | beth yw r sgôr |
    faint yw ein sgôr | be di n sgôr ni | be ydi n sgôr ni | pa lefel ydyn ni | pa lefel yw r cyngor | ar ba lefel ydyn ni | ble rydym ni n sefyll | lle dan ni n sefyll |
    ble mae r cyngor yn sefyll | sut wnaethon ni | sut hwyl gawsom ni | pa mor aeddfed ydyn ni | pa mor dda ydyn ni | crynodeb | rhowch grynodeb |
    adroddiad | canlyniadau {function} | sgôr {function} | lefel {function} | dangos {function} | sut mae {function} | sut wnaethon ni ar {function} |
    beth yw ein lefel yn {function} | pa mor dda ydyn ni yn {function}`),
  gaps: phrases(`
    bylchau | bwlch | y bylchau | dangos y bylchau | gweld y bylchau | beth yw r bylchau | ble mae r bylchau | beth sydd ar goll | be sy ar goll | be sydd ar goll | beth sy n brin |
    beth i w wneud nesaf | beth ddylem ni ei wneud nesaf | beth ddylen ni neud gyntaf | blaenoriaethau | argymhellion | gwella |
    sut allwn ni wella | sut i wella | sut mae gwella | sut ydyn ni n gwella | sut mae cyrraedd lefel {level} | sut gyrhaeddwn ni lefel {level} |
    beth sydd angen i gyrraedd lefel {level} | map ffordd | y map ffordd | camau nesaf | gwendidau | ble rydym ni n wan | bylchau {function} |
    beth sydd ar goll yn {function} | sut mae gwella {function} | argymhellion ar gyfer {function}`),
  plan: phrases(`
    cynllun | y cynllun | dangos y cynllun | gweld y cynllun | ein cynllun | cynllun gweithredu | camau gweithredu | pwy sy n gwneud beth erbyn pryd |
    ychwanegu cam gweithredu | ychwanegu at y cynllun | fy nghamau gweithredu | beth yw r cynllun | cynllun gwella`),
  level: phrases(`
    beth yw lefel {level} | beth mae lefel {level} yn ei olygu | be ydi lefel {level} | ystyr lefel {level} | esboniwch lefel {level} | lefel {level} |
    beth yw {level} | beth mae {level} yn ei olygu | beth sydd ei angen ar gyfer lefel {level}`),
  levels: phrases(`
    lefelau | y lefelau | beth yw r lefelau | beth mae r lefelau yn ei olygu | dangos y lefelau | esboniwch y lefelau | y pum lefel |
    beth yw r pum lefel | sawl lefel sydd | faint o lefelau | ystyr y lefelau | gwahaniaeth rhwng y lefelau | beth yw r gwahaniaeth rhwng {level} a {level}`),
  functions: phrases(`
    meysydd | y meysydd | beth yw r meysydd | pa feysydd sydd | rhestr o feysydd | dangos y meysydd | y naw maes | beth yw r naw maes |
    faint o feysydd | sawl maes | pa adrannau sydd | beth mae n ei gynnwys | pa bynciau`),
  functionMeaning: phrases(`
    beth yw {function} | be ydi {function} | beth mae {function} yn ei olygu | beth mae {function} yn ei gynnwys | ystyr {function} |
    esboniwch {function} | beth sydd yn {function} | am beth mae {function}`),
  scoring: phrases(`
    ymrwymiadau | arferion | beth yw ymrwymiadau | beth yw arferion |
    sut mae r sgorio n gweithio | sut mae r sgôr yn gweithio | sut mae r sgôr yn cael ei gyfrifo | sut caiff y sgôr ei chyfrifo | sut mae sgorio |
    sut ydych chi n sgorio | sut cyfrifir y lefel | sut caiff y lefel ei chyfrifo | sgorio | dull | methodoleg | pwysoli | pam lefel {level} |
    pam ydyn ni ar lefel {level} | pam mae r sgôr mor isel | ydy ddim yn siŵr yn cyfrif | ydy nac ydy yn gostwng y sgôr |
    beth sy n digwydd os dwi n ateb ddim yn siŵr | sut mae r canlyniadau yn cael eu cyfrifo | beth yw ymrwymiad | beth yw arfer |
    beth yw r gwahaniaeth rhwng ymrwymiad ac arfer`),
  compare: phrases(`
    cymharu â chynghorau eraill | cymharu gyda chynghorau eraill | cymharu efo eraill | sut ydyn ni n cymharu | sut ydym yn cymharu ag eraill |
    sut mae cynghorau eraill | cynghorau eraill | meincnod | meincnodi | y cyfartaledd | cyfartaledd Cymru | ydyn ni n well na chynghorau eraill |
    tabl cynghrair | ein cymdogion`),
  overTime: phrases(`
    cymharu | cymharu â r tro diwethaf | cymharu gyda r tro diwethaf | cymharu efo r tro diwethaf | beth sydd wedi newid | beth sy wedi newid |
    beth newidiodd | ydyn ni wedi gwella | sut ydyn ni wedi newid | o gymharu â llynedd | newid dros amser | dros amser | ers y tro diwethaf |
    cymharu â llynedd | tuedd`),
  picture: phrases(`
    siart | graff | llun | darlun | dangos siart | dangos graff | siart o r canlyniadau | gaf i siart | diagram | radar | darlun o r canlyniadau`),
} as const
