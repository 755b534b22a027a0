// Welsh examples for the matcher: results, gaps, the plan, levels, functions and scores.

import { phrases } from '../en/phrase-list.ts'

export const results = {
  results: phrases(`
    ar ba lefel mae n cyngor | ar ba lefel mae ein cyngor | ar ba lefel yw r cyngor | ar ba lefel mae r cyngor nawr |
    canlyniadau | canlyniad | fy nghanlyniadau | dangos y canlyniadau | dangos fy nghanlyniadau | gweld y canlyniadau
    | gweld fy nghanlyniadau | beth yw r canlyniadau | beth yw ein canlyniadau | canlyniadau hyd yma | sgôr | ein sgôr
    | fy sgôr | beth yw ein sgôr | beth yw r sgôr | faint yw ein sgôr | be di n sgôr ni | be ydi n sgôr ni | pa lefel
    ydyn ni | pa lefel yw r cyngor | ar ba lefel ydyn ni | ble rydym ni n sefyll | lle dan ni n sefyll | ble mae r
    cyngor yn sefyll | sut wnaethon ni | sut hwyl gawsom ni | pa mor aeddfed ydyn ni | pa mor dda ydyn ni |
    adroddiad | canlyniadau {function} | sgôr {function} | lefel {function} | dangos {function} |
    sut mae {function} | sut wnaethon ni ar {function} | beth yw ein lefel yn {function} | pa mor dda ydyn ni yn
    {function}`),
  unsureOnes: phrases(`
    y rhai ddim yn siŵr | dangos y rhai ddim yn siŵr | dangoswch y rhai ddim yn siŵr | pa rai sydd ddim yn siŵr | pa gwestiynau sydd ddim yn siŵr |
    pa rai nad oeddwn i n siŵr ohonynt | pa rai doeddwn i ddim yn siŵr ohonyn nhw | y rhai doeddwn i ddim yn siŵr ohonyn nhw | ble doeddwn i ddim yn siŵr |
    lle doeddwn i ddim yn siŵr | lle o n i ddim yn siŵr | rhestr o r atebion ddim yn siŵr | yr atebion ddim yn siŵr | i r atebion ddim yn siŵr |
    mae gennym 3 ddim yn siŵr | mae gennym 3 ddim yn siŵr pa rai ydyn nhw a phwy all helpu | pwy all helpu gyda r rhai ddim yn siŵr |
    i ba rai dywedais i ddim yn siŵr | i ba rai y dywedais i ddim yn siŵr | i ba rai ddudes i ddim yn siŵr | dangos yr atebion ddim yn siŵr`),
  gaps: phrases(`
    pa gwestiynau dynnodd ni i lawr | pa gwestiynau a n tynnodd i lawr | pa atebion dynnodd y sgôr i lawr | pa gwestiynau dynnodd y sgôr i lawr | beth dynnodd y sgôr i lawr | beth ddaeth â r sgôr i lawr |
    beth sy n tynnu r sgôr i lawr | beth sy n ein tynnu i lawr | ble collon ni bwyntiau | ble collon ni farciau | ble collwyd pwyntiau | pa gwestiynau gostiodd fwyaf i ni | beth gostiodd fwyaf i ni |
    pam nad yw {function} yn uwch | pam mae {function} yn {level} | pam mae {function} ond yn {level} | pam mae ein sgôr {function} mor isel | beth sydd ddim yn ei le | beth sydd ddim yn ei le gennym ni | beth sydd ddim yn ei le gynnon ni |
    i ba rai dywedais i na | i ba rai y dywedais i nac ydy | i ba rai ddudes i na | y rhai lle dywedais i na | dangos y rhai lle dywedais i na | dangos y rhai lle atebais i nac ydy |
    dangos yr atebion na | dangos yr atebion nac ydy | pa rai sydd ddim yn eu lle | pa rai nad ydynt yn eu lle |
    bylchau | bwlch | y bylchau | dangos y bylchau | gweld y bylchau | beth yw r bylchau | ble mae r bylchau | beth
    sydd ar goll | be sy ar goll | be sydd ar goll | beth sy n brin | beth i w wneud nesaf | beth ddylem ni ei wneud
    nesaf | beth ddylen ni neud gyntaf | blaenoriaethau | argymhellion | gwella | sut allwn ni wella | sut i wella |
    sut mae gwella | sut ydyn ni n gwella | sut mae cyrraedd lefel {level} | sut gyrhaeddwn ni lefel {level} | beth
    sydd angen i gyrraedd lefel {level} | map ffordd | y map ffordd | camau nesaf | gwendidau | ble rydym ni n wan |
    bylchau {function} | beth sydd ar goll yn {function} | sut mae gwella {function} | argymhellion ar gyfer
    {function} | pam mae {function} mor isel | pam mae {function} ond ar lefel {level} | pam dim ond lefel {level} ar
    gyfer {function} | beth sydd o i le ar {function} | beth ddylen ni ei wneud nesaf | beth ddylen ni ei wneud gyntaf
    | beth ddylem ni ei wneud gyntaf | beth wnawn ni nawr | beth wnawn ni â r canlyniadau | beth ddylen ni ei wneud am
    hyn | ble ddylen ni ddechrau | ble mae dechrau gyda hyn | beth sy n bwysicaf | sut mae cyrraedd y lefel nesaf |
    sut ydyn ni n cyrraedd y lefel nesaf | sut ydyn ni n codi lefel | sut mae codi lefel | sut mae codi r sgôr | beth
    fyddai n codi r sgôr | sut mae cyrraedd y lefel nesaf yn {function} | beth sydd ei angen i godi {function} | sut
    mae codi {function} i lefel {level} | sut mae cael {function} i lefel {level} | sut mae cyrraedd lefel {level} yn
    {function} | pa mor bell ydyn ni o r lefel nesaf | beth sy n ein rhwystro rhag cyrraedd lefel {level}`),
  plan: phrases(`
    cynllun | y cynllun | dangos y cynllun | gweld y cynllun | ein cynllun | cynllun gweithredu | camau gweithredu |
    pwy sy n gwneud beth erbyn pryd | ychwanegu cam gweithredu | ychwanegu at y cynllun | fy nghamau gweithredu | beth
    yw r cynllun | cynllun gwella`),
  level: phrases(`
    beth yw lefel {level} | beth mae lefel {level} yn ei olygu | be ydi lefel {level} | ystyr lefel {level} |
    esboniwch lefel {level} | lefel {level} | beth yw {level} | beth mae {level} yn ei olygu | beth sydd ei angen ar
    gyfer lefel {level}`),
  levels: phrases(`
    lefelau | y lefelau | beth yw r lefelau | beth mae r lefelau yn ei olygu | dangos y lefelau | esboniwch y lefelau
    | y pum lefel | beth yw r pum lefel | sawl lefel sydd | faint o lefelau | ystyr y lefelau | gwahaniaeth rhwng y
    lefelau | beth yw r gwahaniaeth rhwng {level} a {level}`),
  functions: phrases(`
    meysydd | y meysydd | beth yw r meysydd | pa feysydd sydd | rhestr o feysydd | dangos y meysydd | y naw maes |
    beth yw r naw maes | faint o feysydd | sawl maes | pa adrannau sydd | beth mae n ei gynnwys | pa bynciau`),
  functionMeaning: phrases(`
    beth yw {function} | be ydi {function} | beth mae {function} yn ei olygu | beth mae {function} yn ei gynnwys |
    ystyr {function} | esboniwch {function} | beth sydd yn {function} | am beth mae {function}`),
  scoring: phrases(`
    esboniwch y sgôr ar gyfer {function} | esboniwch sgôr {function} | sut wnaethoch chi gyfrifo sgôr {function} | sut cafodd sgôr {function} ei chyfrifo | o ble daw sgôr {function} | pam ydyn ni ar lefel {level} yn {function} |
    sut gall y sgôr fod yn uchel a r lefel yn isel | sut gall y sgôr fod yn {level} a r lefel yn {level} |
    ymrwymiadau | arferion | beth yw ymrwymiadau | beth yw arferion | sut mae r sgorio n gweithio | sut mae r sgôr yn
    gweithio | sut mae r sgôr yn cael ei gyfrifo | sut caiff y sgôr ei chyfrifo | sut mae sgorio | sut ydych chi n
    sgorio | sut cyfrifir y lefel | sut caiff y lefel ei chyfrifo | sgorio | dull | methodoleg | pwysoli | pam lefel
    {level} | pam ydyn ni ar lefel {level} | pam mae r sgôr mor isel | ydy ddim yn siŵr yn cyfrif | ydy nac ydy yn
    gostwng y sgôr | beth sy n digwydd os dwi n ateb ddim yn siŵr | sut mae r canlyniadau yn cael eu cyfrifo | beth yw
    ymrwymiad | beth yw arfer | beth yw r gwahaniaeth rhwng ymrwymiad ac arfer | sut wnaethoch chi gyfrifo r sgôr |
    sut cafodd hyn ei gyfrifo | sut gyfrifwyd hyn | beth mae r rhif yn ei olygu | beth mae r rhif yma n ei olygu | o
    ble mae r ffigur hwn yn dod | o ble daw r ffigur hwn | o ble mae r sgôr yn dod | o ble daeth y rhif hwn | o ble
    gawsoch chi r rhif | sut gawsoch chi r sgôr | sut gyrhaeddoch chi r ffigur | ar beth mae r sgôr yn seiliedig |
    beth mae r ffigur yn ei olygu | beth mae r sgôr yn ei olygu | beth mae r canran yn ei olygu | esboniwch y sgôr |
    esboniwch y ffigur | pam mor isel | pam mae n mor isel | pam mae hi mor isel | pam mae r lefel mor isel | pam ydyn
    ni mor isel | pam dim ond lefel {level} | pam ydyn ni ond ar lefel {level} | pam lefel {level} a ninnau wedi dweud
    ie i bron popeth | dywedon ni ydy i bron popeth felly pam lefel {level} | pam nad yw n uwch | pam nad ydyn ni n
    uwch | roeddwn i n disgwyl yn uwch | mae hynny n isel | mae hynny n llym | pam gawson ni sgôr mor isel | ydy hynny
    n dda | ydy {level} yn sgôr dda`),
  compare: phrases(`
    sut ydyn ni n cymharu â chyngor arall | o gymharu â r cyngor nesaf | beth am y cyngor drws nesaf | sut mae r
    cyngor drws nesaf | ydyn ni n well na r cyngor drws nesaf | cymharu â chynghorau eraill | cymharu gyda chynghorau
    eraill | cymharu efo eraill | sut ydyn ni n cymharu | sut ydym yn cymharu ag eraill | sut mae cynghorau eraill |
    cynghorau eraill | meincnod | meincnodi | y cyfartaledd | cyfartaledd Cymru | ydyn ni n well na chynghorau eraill
    | tabl cynghrair | ein cymdogion | sut ydyn ni n cymharu â n cymdogion | sut ydyn ni n cymharu â chynghorau eraill
    | ydyn ni n waeth nag eraill | beth mae cynghorau eraill yn ei gael | ydy hynny n normal | ydy hynny n gyffredin`),
  overTime: phrases(`
    cymharu | cymharu â r tro diwethaf | cymharu gyda r tro diwethaf | cymharu efo r tro diwethaf | beth sydd wedi
    newid | beth sy wedi newid | beth newidiodd | ydyn ni wedi gwella | sut ydyn ni wedi newid | o gymharu â llynedd |
    newid dros amser | dros amser | ers y tro diwethaf | cymharu â llynedd | tuedd | sut ydyn ni n cymharu â llynedd |
    ydyn ni n well na llynedd | ydy r sgôr wedi codi | ydyn ni wedi codi | beth oedd e y tro diwethaf`),
  picture: phrases(`
    siart | graff | llun | darlun | dangos siart | dangos graff | siart o r canlyniadau | gaf i siart | diagram |
    radar | darlun o r canlyniadau | beth mae r siart yn ei ddangos | beth mae r graff yn ei ddangos | beth mae r
    siart yn ei olygu | sut mae darllen y siart | esboniwch y siart | dwi ddim yn deall y siart | beth yw r siart hwn
    | beth mae r llinellau n ei olygu | beth yw r bariau | beth mae r lliwiau n ei olygu | beth mae r llun yn ei
    ddangos`),
  trust: phrases(`
    alla i ymddiried yn hyn | alla i ymddiried yn y canlyniadau | allwn ni ymddiried yn hyn | allwn ni ddibynnu ar hyn
    | alla i ddibynnu ar y canlyniadau | pa mor sicr yw hyn | pa mor sicr yw r canlyniadau | pa mor siwr ydych chi |
    pa mor siwr yw hyn | ydych chi n siwr | ydych chi n siwr bod hyn yn gywir | pa mor gywir yw hyn | pa mor gywir yw
    r canlyniadau | pa mor ddibynadwy yw hyn | ydy hyn yn ddibynadwy | ydy r canlyniadau n gywir | ydy r sgôr yn gywir
    | ydy r ffigurau n gywir | ydy r atebion yn gywir | ydy hyn yn gywir | ydy hyn yn iawn | sut ydyn ni n gwybod bod
    hyn yn iawn | sut dwi n gwybod bod hyn yn wir | dydy hyn ddim yn edrych yn iawn | dyw hyn ddim yn iawn | dwi ddim
    yn credu r sgôr | dwi ddim yn credu r canlyniadau | dwi ddim yn ymddiried yn hyn | ydy hyn yn deg | ydy hwn yn
    ddarlun teg | beth os yw r atebion yn anghywir | allai hyn fod yn anghywir | ydy hyn yn wrthrychol | dim ond barn
    yw hyn`),
  plus: phrases(`
    beth mae r plws yn ei olygu | beth yw r plws | beth mae plws yn ei olygu | beth yw {level} plws | beth mae {level}
    plws yn ei olygu | pam mae plws | beth mae lefel {level} plws yn ei olygu | pam mae plws wrth ymyl y lefel | beth
    yw ystyr y plws | ystyr plws | esboniwch y plws | be ydi r plws | beth mae o leiaf yn ei olygu | beth yw ystyr o
    leiaf | beth mae o leiaf lefel {level} yn ei olygu | pam o leiaf | pam mae n dweud o leiaf | o leiaf beth |
    esboniwch o leiaf | ystyr o leiaf | beth mae o leiaf y lefelau hyn yn ei olygu`),
  limits: phrases(`
    faint fydd hyn yn ei gostio | faint mae n ei gostio | faint fyddai n costio | beth fydd y gost | beth yw r gost |
    faint fydd y cyfan yn costio | faint mae n costio i gyrraedd lefel {level} | faint o arian sydd ei angen | faint o
    gyllideb sydd ei angen | ydy hyn yn ddrud | allwn ni fforddio hyn | faint o staff sydd ei angen | faint o amser
    gymer hi i gau r bylchau | pryd fyddwn ni n cyrraedd lefel {level} | ydyn ni n ddiogel | ydyn ni n ddiogel rhag
    ymosodiad | ydyn ni n saff | ydyn ni n saff rhag hacwyr | ydy r cyngor yn ddiogel | ydy n systemau n ddiogel | pa
    mor ddiogel ydyn ni | allen ni gael ein hacio | allai rhywun ein hacio | fyddwn ni n cael ein hacio | ydyn ni mewn
    perygl | oes perygl o ymosodiad seiber | fydden ni n goroesi ymosodiad | ydyn ni wedi cael ein hacio | ydyn ni n
    torri r gyfraith | ydyn ni yn torri r gyfraith | ydyn ni n cadw at y gyfraith | ydyn ni n cydymffurfio | ydyn ni n
    cydymffurfio â r gyfraith | ydyn ni n cydymffurfio â gdpr | ydy hyn yn anghyfreithlon | ydyn ni n gwneud rhywbeth
    anghyfreithlon | fyddwn ni n cael dirwy am hyn | allen ni gael ein herlyn | ydyn ni n bodloni ein dyletswyddau
    cyfreithiol | allwch chi roi cyngor cyfreithiol | oes angen cyfreithiwr arnom`),
  brief: phrases(`
    crynodeb | crynodeb os gwelwch yn dda | crynodeb byr | crynodeb cyflym | crynodeb un llinell | crynodeb mewn un frawddeg | rho grynodeb | rhowch grynodeb | gaf i grynodeb |
    alla i gael crynodeb | crynhoi | crynhowch | crynhoi r canlyniadau | crynhowch y canlyniadau | crynhowch hyn | crynha fe | crynhoi mewn dwy frawddeg | crynhowch mewn dwy frawddeg |
    crynhowch hyn mewn dwy frawddeg | crynhowch mewn brawddeg | mewn brawddeg | mewn un frawddeg | mewn dwy frawddeg | mewn tair brawddeg | yn gryno | y canlyniadau yn gryno | yn fyr |
    yn fyr os gwelwch yn dda | mewn gair | mewn ychydig eiriau | y fersiwn fer | y fersiwn fyr | fersiwn fer | y prif bwynt | y prif bwyntiau | beth yw r prif bwyntiau | prif bwyntiau | prif neges | beth yw r brif neges |
    y brif neges | beth yw r neges | y pennawd | beth yw r pennawd | penawdau | y penawdau | beth dwi n ei ddweud wrth y bos | beth dwi n dweud wrth fy rheolwr | beth ddyweda i wrth y bos | beth ddyweda i wrth fy rheolwr |
    beth ddyweda i wrth y bwrdd | beth ddyweda i wrth y prif weithredwr | beth ddyweda i wrth y cabinet | beth ddyweda i wrth yr aelodau | beth ddyweda i wrth y cynghorwyr | beth ddylwn i ei ddweud wrth y bwrdd |
    beth ddylwn i ddweud wrth y prif weithredwr | beth ddylwn i ddweud wrth fy rheolwr | beth dylwn i ddweud wrth y bos | beth alla i ddweud wrth y bwrdd | beth ydyn ni n ei ddweud wrth y bwrdd | beth ydyn ni n dweud wrth yr aelodau |
    sut mae esbonio hyn i r bwrdd | sut mae esbonio hyn i m rheolwr | mae r prif weithredwr eisiau gwybod sut wnaethon ni | mae fy rheolwr eisiau gwybod sut wnaethon ni | dwi angen llinell i r bwrdd | llinell i r bwrdd | pwyntiau siarad |
    dweud e mewn un frawddeg | dywedwch mewn brawddeg | rhowch e mewn brawddeg | sut wnaethon ni yn gryno | hanfod y canlyniadau | beth yw hanfod hyn | crynhoi {function} | crynhowch {function} | {function} yn gryno`),
  whatIf: phrases(`
    beth pe | beth os | beth pe baen ni n dweud ie i bopeth | beth pe baem yn dweud ydy i bopeth | beth petaen ni n dweud ie i bopeth | beth petaen ni n dweud ydy | beth petaen ni n dweud ie i hyn | beth pe bawn i n dweud ydy i hyn |
    beth pe bai r ateb yn ydy | beth petai r ateb yn ydy | beth petai popeth yn ydy | beth pe bai popeth yn ei le | beth petai gennym ni strategaeth | beth pe bai gennym strategaeth | beth petai gennym ni un | beth pe bai gennym ni un | beth petai hyn yn ei le |
    beth petai gyda ni un | beth petai gynnon ni un | beth petaen ni n cau r bylchau | beth pe baem yn cau r bylchau | beth petaen ni n cau r bylchau i gyd | beth os ydyn ni n cau r bylchau | beth os caewn ni r bylchau | beth petaen ni n trwsio popeth |
    beth petaen ni n gwella {function} | beth petaen ni n cyrraedd y targed | beth petaen ni n cyrraedd ein targedau | beth fyddai ein sgôr petaen ni n cau r bylchau | beth fyddai n sgôr petaen ni n cau r bylchau | beth fyddai r sgôr petaen ni n cau r bylchau |
    beth fyddai r sgôr pe baem yn cau r bylchau | beth fyddai ein sgôr pe baem yn cau pob bwlch | beth fyddai r sgôr wedyn | beth fyddai ein sgôr wedyn | beth fyddai ein sgôr petaen ni n dweud ie i bopeth | beth fyddai r sgôr ar y targed | beth fyddai n lefel petaen ni n cau r bylchau |
    pa lefel fydden ni petaen ni n cau r bylchau | pa sgôr gaem ni petaen ni n cau r bylchau | pa sgôr fydden ni n ei gael petaen ni n cau r bylchau | faint fyddai r sgôr yn codi | faint fyddai ein sgôr yn codi | faint yn uwch fydden ni |
    faint fyddai hynny n ei ychwanegu | fyddai r sgôr yn codi | fyddai ein sgôr yn codi petaen ni n gwneud hyn | a fyddai r sgôr yn codi | fyddai hynny n ein codi ni lefel | pa mor uchel allen ni fynd | ble fydden ni petaen ni n cau r bylchau |
    ble fydden ni wedyn | beth fyddai cau r bylchau yn ei roi i ni | beth ddaw o gau r bylchau | beth mae cau r bylchau yn ei wneud i r sgôr | sgôr ar y targed | y sgôr ar y targed | sgôr ar ôl cau r bylchau | rhagolwg | rhagamcan | beth yw r rhagolwg |
    senario | efelychu | tybiwch ein bod yn cau r bylchau | y sgôr orau bosibl | beth yw r sgôr orau bosibl | beth allai ein sgôr fod`),
} as const
