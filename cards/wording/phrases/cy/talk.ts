// Welsh examples for the matcher: what this is and costs, thanks, complaints, devices and languages.

import { phrases } from '../en/phrase-list.ts'

export const talk = {
  about: phrases(`
    beth yw hwn | beth yw hyn | be ydi hwn | be di hwn | beth ydy hyn | beth wyt ti | pwy wyt ti | pwy ydych chi | ai ai yw hwn | ydych chi n ai |
    ai robot wyt ti | deallusrwydd artiffisial | beth yw r asesiad | beth yw r asesiad hwn | pam ydym ni n gwneud hyn | beth yw pwrpas hyn |
    beth yw r pwynt | am beth mae hyn | beth yw aeddfedrwydd digidol | pwy wnaeth hwn | o ble mae hwn yn dod | gwybodaeth am y bot`),
  length: phrases(`
    faint o amser | faint o amser mae n cymryd | pa mor hir | pa mor hir mae n cymryd | faint o gwestiynau | sawl cwestiwn | sawl cwestiwn sydd |
    faint o gwestiynau sydd | faint o gwestiynau sy na | ydy hyn yn hir | faint o waith yw hyn | alla i wneud ychydig ar y tro`),
  thanks: phrases(`
    diolch | diolch yn fawr | diolch yn fawr iawn | diolch o galon | diolch i chi | diolch i ti | diolch am hynny | llawer o ddiolch | gwych |
    ardderchog | da iawn | grêt | bendigedig | perffaith | iawn | ocê | oce | ok | iawn diolch | deall | dwi n deall | dw i n deall nawr |
    wedi deall | gwd | hyfryd | bril | da`),
  person: phrases(`
    siarad â pherson | siarad gyda rhywun | siarad efo rhywun | cysylltu â rhywun | at bwy alla i droi | pwy all fy helpu | cymorth gan berson |
    desg gymorth | cefnogaeth | adrodd am broblem | mae rhywbeth o i le | dyw hwn ddim yn gweithio | dydi o ddim yn gweithio | cwyn | hoffwn gwyno | gwneud cwyn`),
  unhappy: phrases(`
    mae hyn yn ddiflas | mae hwn yn ddiflas | diflas | boring | mae hyn yn wirion | twp | mae hyn yn wastraff amser | gwastraff amser | rhy hir |
    gormod o gwestiynau | mae gormod o gwestiynau | mae hyn yn cymryd gormod o amser | dwi wedi cael digon | cwestiwn gwael | cwestiwn twp |
    dwi n casáu hyn | dych chi ddim yn gwrando | bot twp`),
  device: phrases(`
    alla i ddefnyddio fy ffôn | ydy hyn yn gweithio ar ffôn | ar fy ffôn | ffôn | tabled | gliniadur | ar ddyfais arall | newid dyfais |
    dwi ddim yn gweld y botymau`),
  welsh: phrases(`
    cymraeg | gymraeg | yn gymraeg | cymraeg os gwelwch yn dda | cymraeg plis | yn gymraeg os gwelwch yn dda | yn gymraeg plis |
    yn y gymraeg | newid i r gymraeg | newid i gymraeg | troi i r gymraeg | newid yr iaith i gymraeg | dwi eisiau cymraeg |
    dw i isio cymraeg | hoffwn siarad cymraeg | hoffwn i siarad cymraeg | hoffwn ateb yn gymraeg | hoffwn wneud hyn yn gymraeg |
    ga i wneud hyn yn gymraeg | gaf i wneud hyn yn gymraeg | alla i wneud hyn yn gymraeg | siarad cymraeg | siaradwch gymraeg |
    ysgrifennwch ataf yn gymraeg | popeth yn gymraeg | parhau yn gymraeg | yn ôl i r gymraeg | iaith gymraeg | fersiwn gymraeg`),
  english: phrases(`
    saesneg | yn saesneg | saesneg os gwelwch yn dda | saesneg plis | yn saesneg os gwelwch yn dda | yn saesneg plis | newid i r saesneg |
    newid i saesneg | troi i r saesneg | newid yr iaith i saesneg | dwi eisiau saesneg | dw i isio saesneg | hoffwn wneud hyn yn saesneg |
    gaf i wneud hyn yn saesneg | alla i wneud hyn yn saesneg | siarad saesneg | ysgrifennwch ataf yn saesneg | popeth yn saesneg | parhau yn saesneg |
    yn ôl i r saesneg`),
  language: phrases(`
    iaith | newid iaith | newid yr iaith | yr iaith | gosodiadau iaith | pa ieithoedd | pa iaith | ieithoedd | ydych chi n siarad cymraeg |
    wyt ti n siarad cymraeg | dych chi n siarad cymraeg | ydy hwn ar gael yn gymraeg | oes fersiwn gymraeg | oes fersiwn cymraeg ar gael | oes fersiwn cymraeg o hwn | a oes fersiwn cymraeg | ydych chi n deall cymraeg |
    sut mae newid iaith | sut ydw i n newid yr iaith | dewis iaith`),
  cost: phrases(`
    ydy hyn yn costio | ydy hyn yn costio rhywbeth | ydy hwn yn costio rhywbeth | ydy hyn yn costio rhywbeth i ni |
    ydi hyn yn costio rhywbeth i ni | ydy e n costio rhywbeth | oes cost | oes yna gost | oes tâl | oes ffi | oes
    rhaid talu | oes rhaid talu am hyn | oes rhaid talu am hwn | oes rhaid i ni dalu | oes rhaid i mi dalu | ydyn ni
    n talu am hyn | pwy sy n talu | pwy sy n talu am hyn | pwy sy n talu am hwn | pwy sy n talu am y bot | pwy sy n
    talu am y bot yma | pwy sy n talu am yr ap | pwy sy n ariannu hyn | ydy hyn am ddim | ydy hwn am ddim | ydi hwn
    am ddim | ydi hyn am ddim | ydy e am ddim | ydy o am ddim | am ddim | yw hwn am ddim | ydy r bot am ddim | ydy r
    ap am ddim | ydy n rhad ac am ddim | rhad ac am ddim | a yw n rhad ac am ddim | faint mae r bot yn ei gostio |
    faint mae r ap yn ei gostio | faint mae hwn yn gostio i w ddefnyddio | faint mae r cyngor yn ei dalu am hyn |
    faint mae r cyngor yn talu am hwn | faint dalodd y cyngor am hyn | faint yw hwn | beth yw r pris | pris |
    trwydded | oes angen trwydded | cost trwydded | tanysgrifiad | oes tanysgrifiad | fydd bil | fydd anfoneb |
    fyddwn ni n cael bil | fyddwn ni n cael anfoneb | fydd yn rhaid i ni dalu | ydych chi n codi tâl | ydych chi n
    gwerthu rhywbeth | ydy r allforio yn costio mwy | costau cudd | oes costau cudd | costau cynnal | cost y lletya
    | cyllideb pwy sy n talu | ydy hyn yn dod o fy nghyllideb i | ydy n costio rhywbeth i gymryd rhan | gwerth am
    arian | ffynhonnell agored`),
  accessible: phrases(`
    mae r testun yn rhy fach | testun mwy | darllenydd sgrin | hygyrchedd | ydy hwn yn hygyrch | datganiad
    hygyrchedd | dwi n defnyddio darllenydd sgrin | rydw i n defnyddio darllenydd sgrin | dwi n ddyslecsig | dw i n
    ddyslecsig | mae gen i ddyslecsia | dyslecsia | allwch chi ddarllen hwn i mi | allwch chi ei ddarllen yn uchel |
    darllen yn uchel | darllenwch y cwestiwn i mi | alla i wrando arno | ga i glywed y cwestiwn | sut mae gwneud y
    testun yn fwy | gwneud y testun yn fwy | gwnewch y llythrennau n fwy | mae r ysgrifen yn fach | mae r
    llythrennau n rhy fach | dwi ddim yn gweld yn dda | dwi n ddall | mae fy ngolwg yn wael | dwi n rhannol ddall |
    dall i liwiau | cyferbyniad uchel | modd tywyll | chwyddo | alla i ddefnyddio r bysellfwrdd | dim llygoden |
    bysellfwrdd yn unig | alla i siarad yn lle teipio | mae gen i anabledd | fformat arall | print bras | hawdd ei
    ddeall | braille`),
} as const
