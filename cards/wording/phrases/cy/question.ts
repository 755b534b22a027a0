// Welsh examples for the matcher: what people ask about the question on screen.

import { phrases } from '../en/phrase-list.ts'

export const question = {
  meaning: phrases(`
    beth mae hyn yn ei olygu | beth mae hwn yn ei olygu | be mae hyn yn feddwl | be mae hwn yn feddwl | beth yw ystyr hyn | beth yw ystyr hwn |
    beth mae r cwestiwn yn ei olygu | beth mae r cwestiwn hwn yn ei olygu | beth ydych chi n ei feddwl | beth ydych chi n gofyn |
    beth mae hyn yn gofyn | esbonio | esboniwch | eglurwch | egluro | egluro r cwestiwn | esboniwch y cwestiwn | allwch chi esbonio |
    allwch chi egluro | esboniwch hyn | dwi ddim yn deall | dw i ddim yn deall | dydw i ddim yn deall | nid wyf yn deall | ddim yn deall |
    dwi ddim yn deall y cwestiwn | dwi ddim yn deall hwn | sai n deall | dyw hyn ddim yn glir | aneglur | ddim yn glir | mae hwn yn aneglur |
    beth sy n cyfrif | beth sy n cyfrif fel ydy | ydy hyn yn cyfrif | ydy hynny n cyfrif | pryd mae n ydy | beth yw ydy | sut ydw i n ateb hwn |
    sut ddylwn i ateb | beth ddylwn i ateb | beth ddylwn i roi | pam ydych chi n gofyn hyn | pam mae hyn yn bwysig | pam y cwestiwn hwn |
    pam gofyn hyn | diffiniad | geirfa | beth | be | mewn geiriau syml | yn syml | mewn Cymraeg clir | dweud mewn ffordd arall |
    rhowch hynny mewn geiriau eraill | ystyr {question} | beth mae {question} yn ei olygu | esboniwch {question} | mae hwn yn ddryslyd |
    beth yw strategaeth ddigidol | beth yw perchennog gwasanaeth | beth yw gwasanaeth | beth yw ystyr digidol`),
  example: phrases(`
    enghraifft | enghreifftiau | rhowch enghraifft | rho enghraifft | er enghraifft | dangos enghraifft | oes enghraifft | oes gennych chi enghraifft |
    gaf i enghraifft | ga i enghraifft | sut mae hynny n edrych | beth fyddai enghraifft dda`),
  more: phrases(`
    rhagor | mwy | mwy am hyn | mwy am y cwestiwn | rhagor am y cwestiwn hwn | mwy o wybodaeth | rhagor o wybodaeth | manylion | mwy o fanylion |
    dywedwch fwy | dweud mwy | dangos mwy`),
  note: phrases(`
    nodyn | ychwanegu nodyn | gwneud nodyn | ysgrifennu nodyn | nodiadau | sylw | ychwanegu sylw | gadael sylw | atodi dolen | ychwanegu dolen |
    ychwanegu tystiolaeth | tystiolaeth | dolen i dystiolaeth | ble ydw i n rhoi nodyn | alla i ychwanegu nodyn | gaf i ychwanegu sylw | rhoi nodyn`),
  sources: phrases(`
    ffynonellau | ffynhonnell | beth yw r ffynhonnell | o ble mae hyn yn dod | o ble y daw hyn | o ble mae r cwestiwn yn dod | pwy sy n dweud |
    ar beth mae hyn yn seiliedig | ar ba sail | cyfeiriadau | pwy ysgrifennodd y cwestiynau`),
  law: phrases(`
    ydy hyn yn ofynnol yn ôl y gyfraith | ydy hyn yn y gyfraith | y gyfraith | beth mae r gyfraith yn ei ddweud | dyletswydd gyfreithiol |
    dyletswydd statudol | ydy hyn yn statudol | oes rhaid i ni wneud hyn | ydy hyn yn orfodol | oes rhaid gwneud hyn yn ôl y gyfraith | pa ddeddf |
    safonau r gymraeg`),
  proof: phrases(`
    oes angen tystiolaeth | oes angen prawf | oes rhaid i mi brofi hyn | oes rhaid rhoi tystiolaeth | uwchlwytho tystiolaeth |
    lanlwytho tystiolaeth | lanlwytho ffeil | alla i uwchlwytho dogfen | sut ydw i n profi hyn | oes rhaid i mi ddangos tystiolaeth |
    pwy wiriodd hyn | pwy wiriodd yr atebion | pwy sydd wedi gwirio hyn | oes rhywun wedi gwirio hyn | oes rhywun wedi gwirio r atebion | ble mae r prawf |
    ble mae r dystiolaeth | dangos y dystiolaeth | dangoswch y dystiolaeth | beth yw r dystiolaeth | pa dystiolaeth sydd | profwch e`),
  notApplicable: phrases(`
    ddim yn berthnasol | nid yw n berthnasol | dyw e ddim yn berthnasol | dydy hyn ddim yn berthnasol | dydi o ddim yn berthnasol | amherthnasol |
    nid yw hyn yn berthnasol i ni | ddim yn berthnasol i ni | ddim yn berthnasol i n cyngor ni | dydyn ni ddim yn gwneud hynny | nid ein cyfrifoldeb ni |
    nid ni sy n gwneud hyn | does gennym ni ddim tai | beth os nad yw n berthnasol`),
} as const
