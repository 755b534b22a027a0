// Welsh examples for the matcher: what this is, thanks, complaints, devices and languages.

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
    mae r testun yn rhy fach | testun mwy | darllenydd sgrin | hygyrchedd | dwi ddim yn gweld y botymau`),
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
} as const
