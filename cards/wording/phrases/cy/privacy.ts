// Welsh examples for the matcher: the readers of answers, their storage, data protection, and deletion.

import { phrases } from '../en/phrase-list.ts'

export const privacy = {
  whoSees: phrases(`
    pwy sy n gweld | pwy sy n gweld fy atebion | pwy all weld hyn | pwy all weld fy atebion | pwy sy n gallu gweld
    hyn | pwy sy n gallu gweld fy atebion | fydd fy rheolwr yn gweld hyn | ydy fy rheolwr yn gweld hyn | ydy hyn yn
    breifat | preifat | preifatrwydd | cyfrinachol | ydy hyn yn gyfrinachol | ydych chi n rhannu fy atebion | ydy
    hyn yn mynd i lywodraeth cymru | ydy llywodraeth cymru yn gweld hyn | ydy {name} yn gweld hyn | ydy fy atebion
    yn cael eu rhannu | pwy sy n darllen hyn`),
  kept: phrases(`
    am faint ydych chi n cadw hyn | am faint mae n cael ei gadw | pa mor hir ydych chi n cadw fy nata | am ba hyd y
    cedwir fy nata | beth ydych chi n ei gadw amdanaf | pa ddata ydych chi n ei gadw | hysbysiad preifatrwydd | beth
    sy n digwydd i fy nata`),
  anonymous: phrases(`
    dienw | ydy hyn yn ddienw | ydw i n ddienw | ydy fy enw n cael ei ddangos | ydy r pleidleisio n ddienw | ydy r bleidlais yn gudd |
    ydy fy mhleidlais yn gudd | pwy sy n gweld fy mhleidlais | ydy pobl yn gwybod mai fi oedd e`),
  saved: phrases(`
    ydy hwn wedi i gadw | ydy hyn wedi i gadw | ydy fy atebion wedi u cadw | ydych chi wedi cadw hynny | wedi i gadw | oes angen cadw |
    oes rhaid i mi gadw | sut mae cadw | ble mae r botwm cadw | fydda i n colli fy atebion | beth os ydw i n cau r ffenestr | cadw |
    alla i ddod yn ôl yn nes ymlaen | alla i ddod nôl fory | fyddwch chi n cofio lle oeddwn i`),
  deleteOne: phrases(`
    dileu un | dileu un asesiad | dileu r asesiad hwn yn unig | dileu dim ond hwn | dileu hen asesiad | dileu r hen un`),
  delete: phrases(`
    dileu | dileu fy nata | dileu fy atebion | dileu popeth | dileu r cyfan | dileu fy holl atebion | dilewch fy nata | dileu r asesiad |
    cael gwared ar fy nata | anghofiwch fi | tynnu fy nata | clirio popeth | hoffwn ddileu fy nata | dwi eisiau dileu popeth | sut mae dileu fy nata`),
  countView: phrases(`
    cyfrif fy marn | cyfrif fy marn i | a yw fy marn yn cael ei chyfrif | cyfrif gyda chydweithwyr`),
  uncountViews: phrases(`
    peidio â chyfrif fy marn | peidiwch â chyfrif fy marn | stopio cyfrif fy marn | dim cyfrif fy marn`),
  spotCheck: phrases(`
    gwiriad ar hap | fy ngwiriad ar hap | y gwiriad ar hap | dangos y gwiriad ar hap | gwirio deg ateb`),
  protection: phrases(`
    rhyddid gwybodaeth | cais rhyddid gwybodaeth | all rhywun ofyn am hyn o dan ryddid gwybodaeth | diogelu data |
    swyddog diogelu data | gdpr | ydy hyn yn cydymffurfio â gdpr | asesiad effaith | asesiad effaith diogelu data |
    oes asesiad effaith wedi i wneud | dpia | pwy yw r rheolydd data | pwy yw rheolydd y data | rheolydd data |
    prosesydd data | ydy r data wedi i amgryptio | ydy hyn wedi i amgryptio | ydy fy atebion wedi u hamgryptio |
    amgryptio | ydy hyn yn ddiogel | ydy fy nata yn ddiogel | pa mor ddiogel yw hyn | diogelwch | diogelwch data |
    diogelwch gwybodaeth | ble mae r data | ble mae r data yn cael ei gadw | ble mae fy nata yn cael ei gadw | lle
    mae r data yn cael ei gadw | ble mae r data yn cael ei storio | ble mae r gweinydd | ydy r data yn y du | ydy r
    data yn aros yn y du | ydy r data yn aros yng nghymru | ydy r data yn gadael ein tenant | ydy r data yn mynd
    dramor | ydy hyn yn y cwmwl | ble mae hwn yn cael ei letya | prawf treiddio | ydy microsoft yn gweld fy atebion
    | ydy r data n hyfforddi ai | allwch chi ddarllen fy negeseuon eraill | beth mae r ap yn gallu ei weld | oes
    cytundeb rhannu data | cyfrinachedd data`),
} as const
