// What a topic says whose words do not depend on anything, in Welsh.

import type { WelshBody } from '../../../../lib/bodies/welsh.ts'
import type { Wording } from '../../en/en.ts'

export const cyTopics = (body: WelshBody): Wording['understanding']['topics'] => ({
  whoSees: [
    'Pwy sy’n gallu gweld eich atebion',
    `Yn y sgwrs hon rydych yn ateb drosoch eich hun: dim ond chi sy’n gweld eich barn. Mewn sianel, aelodau’r sianel honno sy’n gweld asesiad ${body.the}.`,
    `Cedwir eich atebion yng nghopi eich ${body.one} ei hun o’r bot hwn. Ni chânt eu cyhoeddi na’u hanfon at neb arall. Teipiwch **dileu** i ddileu eich rhai chi.`,
  ],
  anonymous: [
    'A yw atebion yn ddienw?',
    'Ni ddangosir eich barn bersonol i neb arall, felly nid oes neb yn gweld beth a ddywedoch. Caiff ei chadw o dan eich cyfrif, er mwyn i chi allu dod yn ôl ati.',
    'Mewn sianel, mae pleidleisiau’n aros ynghudd nes iddynt gael eu datgelu. Dim ond os dewisodd y tîm hynny y mae enwau wrth eu hymyl; mae’r cerdyn yn dweud pa un.',
  ],
  saved: [
    'Caiff popeth ei gadw',
    'Caiff pob ateb ei gadw wrth i chi ei bwyso. Gallwch gau Teams, newid dyfais neu stopio am fis, a mynd ymlaen o’r un lle.',
  ],
  kept: [
    'Pa mor hir y cedwir eich atebion',
    `Mae eich atebion yn aros yng nghopi eich ${body.one} ei hun o’r bot hwn nes i chi eu dileu. Nid wyf yn dileu dim ohonof fy hun. Teipiwch **dileu** i ddileu eich rhai chi.`,
    `Gall arweinydd ddileu asesiad ${body.the}. Y bobl sy’n gofalu am yr ap hwn sy’n penderfynu pa mor hir y cedwir copïau wrth gefn.`,
  ],
  remindMe: [
    'Nodiadau atgoffa',
    'Ni allaf ysgrifennu atoch ar amser a enwch. Gallwch osod dyddiad cau o dan **Gosodiadau**, a dod yn ôl pryd bynnag y mynnwch: caiff popeth ei gadw.',
  ],
  proof: [
    'Nid oes angen prawf',
    'Nid oes neb yn gwirio eich ateb, ac nid oes dim i’w lanlwytho yma. Dywedwch beth sy’n wir heddiw: mae **Rhagor** yn dweud beth sy’n cyfrif fel Ydy.',
    'Os gallwch, defnyddiwch **Rhagor** i ysgrifennu nodyn ac ychwanegu dolen i’r dystiolaeth. Mae’n dangos i’ch cydweithwyr beth sydd y tu ôl i’r ateb.',
    'Y nodiadau a’r dolenni yw’r prawf o ganlyniad: mae **Adolygu’r atebion** yn dangos pob un, a’r canlyniadau’n dweud faint o atebion sydd ag un.',
  ],
  notApplicable: [
    'Os nad yw cwestiwn yn berthnasol i chi',
    `Gellir dewis **Ddim yn berthnasol** ar gyfer ychydig o gwestiynau, gan y mathau o ${body.soft} na allant gael yr hyn a ofynnir. Mae o dan **Rhagor** yno, ac mae angen rheswm.`,
    `Mae pob cwestiwn arall yn berthnasol i bob ${body.one}, pwy bynnag sy’n rhedeg y gwasanaeth. Nid oes dim wedi’i gadw: pwyswch **Nac ydy** neu **Ddim yn siŵr**, neu hepgorwch y cwestiwn.`,
  ],
  bring: [
    'Dod â’ch atebion eich hun',
    `Pan fyddwch yn cymryd maes yn asesiad ${body.the}, gallwch ddod ag atebion eich barn bersonol iddo. Byddwch yn eu gweld yn gyntaf. Dim ond cwestiynau agored a lenwir, ac mae pob un yn eich enwi.`,
    'Yn y sianel, crybwyllwch fi gyda’r gair **cymryd** a’r maes. Yna pwyswch **Dod â’m hatebion** ar y cerdyn yn eich sgwrs, neu o dan **Eich atebion**.',
  ],
  leftOut: [
    'Gadael maes allan',
    `Yn asesiad ${body.the}, gall arweinydd adael hyd at ddau faes allan, gyda rheswm y mae’r canlyniadau’n ei ddangos: crybwyllwch fi yn ei sianel gyda’r geiriau **gadael allan**.`,
    'Mae pob maes yn eich barn bersonol. Gallwch hepgor cwestiwn, neu faes cyfan, a’i adael yn agored.',
  ],
  scope: [
    `Pa ${body.soft} a olygir: yr un cyfan`,
    `Mae pob cwestiwn yn gofyn am ${body.the} cyfan. Yn y sgwrs hon rydych yn ateb drosoch eich hun, fel y gwelwch chi bethau: eich barn bersonol ydyw o hyd. Os nad ydych yn gwybod, mae **Ddim yn siŵr** yn ateb da.`,
    `Mewn sianel y gwneir ffigur ${body.the}, drwy ateb fel tîm. Yno mae cydweithwyr yn cymryd y meysydd y maent yn eu hadnabod orau.`,
    'Gall awdurdodau tân, heddlu, cyfun a pharciau cenedlaethol, a chyrff cyhoeddus eraill, ateb hefyd: mae pob cwestiwn wedyn yn golygu eu corff eu hunain.',
  ],
  team: [
    'Ateb fel tîm',
    'Ychwanegwch yr ap hwn at sianel eich tîm a’i grybwyll yno gyda’r gair **cychwyn**. Mae pawb yn pleidleisio a’r tîm yn cytuno ar un ateb, neu mae cydweithwyr yn cymryd maes yr un.',
    `Daw hynny’n asesiad ${body.the}, sef ffigur ${body.the}. Mae eich atebion yma’n aros yn farn bersonol i chi.`,
  ],
  handOver: [
    'Trosglwyddo maes i gydweithiwr',
    `Yn sianel asesiad ${body.the}, crybwyllwch fi gyda’r gair **trosglwyddo**, y maes ac enw eich cydweithiwr. Gallwch hefyd bwyso **Trosglwyddo** o dan **Fy meysydd**.`,
    `Trosglwyddwch eich meysydd cyn i chi adael ${body.the}. Mae’r atebion yn aros. Ni ellir trosglwyddo eich barn bersonol: mae cydweithiwr yn cychwyn ei farn ei hun.`,
  ],
  votes: [
    'Atebwch â’r botymau',
    'Mewn sianel, mae pobl yn ateb â’r botymau ar y cwestiwn, fel bod pob pleidlais yn cael ei chyfrif unwaith. Teipiwch **ateb gyda’n gilydd** i ddod â’r cwestiwn yma.',
  ],
  export: [
    'Ffeiliau o’ch canlyniadau',
    'Pan fydd gennych asesiad, mae **allforio** yn rhoi papur bwrdd Word, PDF, llyfr gwaith Excel a thablau ar gyfer rhaglenni eraill. Pwyswch **Cychwyn** yn gyntaf.',
    'A oes gennych atebion mewn ffeil yn barod? Llenwch y llyfr gwaith Excel hwnnw a’i anfon ataf yn y sgwrs hon. Dangosaf beth y mae’n ei newid cyn cadw dim.',
  ],
  exportText: [
    'Y papur bwrdd fel testun',
    'Nid yw Teams yn derbyn ffeiliau gennyf yma. Pan fydd gennych asesiad, mae **allforio** yn dangos y papur bwrdd cyfan fel testun, fesul tudalen: copïwch yr hyn sydd ei angen arnoch i’ch dogfen eich hun.',
    'Gellir rhannu’r canlyniadau fel cerdyn hefyd: agorwch **canlyniadau**, pwyswch **Rhagor** ac yna **Rhannu’r canlyniadau hyn**.',
  ],
  brief: [
    'Y canlyniadau yn gryno',
    'Pan fydd atebion, rhoddaf y canlyniadau mewn tair brawddeg: y sgôr, sut mae’r rhan fwyaf o’r meysydd, a’r bwlch cyntaf.',
  ],
  whatIf: [
    'Beth a ddaw o gau’r bylchau',
    'Mae **Bylchau** yn dweud “o fewn un cam i lefel 3”, er enghraifft, wrth ymyl cwestiwn: mae Ydy i’r cwestiwn hwnnw yn unig yn codi ei faes i’r lefel honno. Nid wyf yn rhoi cynnig ar atebion eraill. Gydag Ydy i bopeth, mae pob maes ar y lefel uchaf.',
  ],
  trust: [
    'Sut y cyfrifir y canlyniadau, a pha mor sicr ydynt',
    'Maent mor sicr â’r atebion. Caiff pob ffigur ei gyfrif o’r hyn a atebwyd, yn ôl un rheol sefydlog, heb ddyfalu. Nid oes neb o’r tu allan wedi gwirio’r atebion.',
    'Mae cwestiynau agored a Ddim yn siŵr yn cyfrif fel pethau nad ydynt yn eu lle, felly gall y gwir ffigurau fod yn uwch. Gellir gwirio ateb sydd â nodyn neu ddolen, ac mae **Adolygu’r atebion** yn eu dangos i gyd.',
    `Barn un swyddog yw barn bersonol. Yn asesiad ${body.the} mae cydweithwyr yn pleidleisio neu’n cadarnhau, a gall arweinydd ofyn i gydweithiwr am wiriad ar hap.`,
  ],
  plus: [
    'Sut y cyfrifir y canlyniadau: “2+” ac “o leiaf”',
    'Ystyr **2+** yw bod lefel 2 yn gyflawn, a bod rhywfaint o’r hyn sydd uwch ei phen yn ei le hefyd. Mae’r un peth yn wir am unrhyw rif arall â phlws.',
    'Ystyr **o leiaf** yw bod rhai cwestiynau’n agored neu wedi’u hateb â Ddim yn siŵr. Maent yn cyfrif fel pethau nad ydynt yn eu lle, felly gall y wir lefel fod yn uwch.',
  ],
  limits: [
    'Yr hyn nad yw’r canlyniadau’n ei ddweud',
    `Maent yn dweud beth sydd yn ei le yn eich ${body.one}, yn ôl eich atebion eich hun. Nid ydynt yn dweud beth yw cost cau’r bylchau na faint o amser y mae hynny’n ei gymryd, pa mor ddiogel ydych rhag ymosodiad, nac a ydych yn cadw’r gyfraith. Nid wyf yn cynghori ar y gyfraith nac ar ddiogelwch.`,
    'Nid yw ateb yn costio dim. Am gostau cau’r bylchau, ac am staff, ewch â **Bylchau** at eich tîm cyllid: mae’n rhestru’r hyn sydd i’w wneud. Am ddiogelwch, gofynnwch i’r person sy’n arwain arno neu i’ch desg wasanaeth TG, ac ar unwaith os ydych yn ofni ymosodiad nawr. Am y gyfraith, gofynnwch i’ch tîm cyfreithiol.',
    'Nid oes unrhyw gyfraith yn gofyn am yr asesiad hwn. Os yw’r gyfraith yn mynnu’r hyn y mae cwestiwn yn ei ofyn, mae **Rhagor** ar y cwestiwn hwnnw’n dweud hynny.',
  ],
  compare: [
    `Cymharu ${body.withMany} eraill`,
    `Gellir cymharu asesiad ${body.the}, a wneir gan dîm, ${body.withMany} eraill: mae pob maes islaw’r chwartel isaf, o gwmpas y canolrif neu uwchlaw’r chwartel uchaf. Nid tabl cynghrair mohono, ac nid oes neb yn gweld sgôr ${body.one} arall.`,
    'Cychwynnwch asesiad mewn sianel yn gyntaf. Eich arweinydd digidol sy’n ychwanegu’r meincnod at y bot hwn.',
  ],
  share: [
    'Rhannu eich canlyniadau',
    'Nid oes neb arall yn gweld eich barn nes i chi ei rhannu. Agorwch **canlyniadau**, pwyswch **Rhagor** ac yna **Rhannu’r canlyniadau hyn**.',
    'I ateb gyda chydweithwyr, ychwanegwch yr ap hwn at sianel a’i grybwyll yno gyda’r gair **cychwyn**.',
  ],
  picture: [
    'Siart o’r canlyniadau',
    'Mae’r cerdyn canlyniadau’n dangos siart: sgôr pob maes nawr, ar ei darged ac yn y cyflwyniad diwethaf. Teipiwch **canlyniadau** i’w gweld.',
    'Mae’n rhwyd ag un fraich i bob maes: po bellaf allan, uchaf y sgôr. Y siâp llawn yw’r sgôr nawr, y llinell doredig yw’r sgôr ar ôl cau’r bylchau hyd at y targed, a’r llinell ddotiog yw’r cyflwyniad diwethaf, os oes un. Mae’r lle rhwng y ddau gyntaf yn dangos yr hyn a enillir drwy gau’r bylchau.',
    'Mae’r ddau far yn dangos cyfran yr ymrwymiadau a’r arferion sydd yn eu lle. Mae’r un rhifau ar y cerdyn fel testun.',
  ],
  plan: [
    'Eich cynllun',
    'Y bylchau yw’r cynllun: beth i’w wneud nesaf, yn ei drefn, hyd at darged pob maes. Teipiwch **bylchau** i’w gweld.',
    `Yn asesiad ${body.the} gall pob bwlch gael perchennog, dyddiad cau, statws a nodyn. Crybwyllwch fi yn ei sianel gyda’r gair **cynllun**, neu pwyswch **Bylchau** yno ac yna fwlch.`,
  ],
  device: [
    'Ffonau a dyfeisiau eraill',
    'Rwy’n gweithio ym mhob man lle mae Teams yn gweithio: ffôn, llechen, cyfrifiadur. Mae eich atebion yr un fath ar bob dyfais.',
  ],
  person: [
    'Cael cymorth gan berson',
    `Gofynnwch i’r person sy’n gofalu am yr ap hwn yn eich ${body.one}, yr arweinydd digidol neu’r ddesg wasanaeth TG fel arfer. Os yw cerdyn yn dangos cyfeirnod, rhowch ef iddo.`,
    'Os nad yw botwm yn gwneud dim, teipiwch **parhau**: dangosaf y cwestiwn i chi eto.',
  ],
  cost: [
    'Beth yw’r gost',
    `Nid yw ateb yn costio dim i neb. Mae eich ${body.one} yn rhedeg y bot hwn yn ei Microsoft 365 ei hun, ac yn talu am y lletya yn unig.`,
    'Ni wn beth yw cost cau’r bylchau. Mae **Bylchau** yn rhestru’r hyn sydd i’w wneud: ewch ag ef at eich tîm cyllid.',
  ],
  protection: [
    'Diogelu data a diogelwch',
    `Cedwir eich atebion yng nghopi eich ${body.one} ei hun o’r bot hwn, yn y lle a ddewisodd. Maent yn teithio wedi’u hamgryptio, drwy Teams. Nid yw gwneuthurwyr y bot yn derbyn dim.`,
    `Eich ${body.one} yw’r rheolydd data. Gall ei swyddog diogelu data ddweud wrthych am yr asesiad o’r effaith ar ddiogelu data. Gall y bobl sy’n gofalu am yr ap hwn ddweud wrthych am ei ddiogelwch.`,
    `Mae eich ${body.one} yn ateb ceisiadau am wybodaeth (rhyddid gwybodaeth) am yr atebion hyn fel y mae am ei gofnodion eraill. Teipiwch **preifatrwydd** i ddarllen pwy sy’n eu gweld.`,
  ],
  accessible: [
    'Darllen a chlywed y cardiau',
    'Nid wyf yn siarad. Gall darllenydd sgrin, neu offer darllen eich dyfais, ddarllen pob cerdyn yn uchel, ac mae pob botwm yn gweithio â’r bysellfwrdd yn unig.',
    'Mae chwyddo Teams yn gwneud y testun yn fwy, ac mae thema dywyll a thema gyferbyniad uchel yn ei osodiadau. Gallwch deipio neu arddweud ateb yn lle pwyso botwm.',
    `Nid oes terfyn amser. Os oes angen fformat arall arnoch, gofynnwch i’r bobl sy’n gofalu am yr ap hwn yn eich ${body.one}.`,
  ],
  unhappy: [
    'Mae’n ddrwg gennyf nad yw hyn yn mynd yn dda',
    'Gallwch hepgor unrhyw gwestiwn, stopio ar unrhyw adeg, neu ateb maes cyfan ar un ffurflen o dan **Rhagor**. Ni chollir dim yr ydych wedi’i ateb.',
  ],
  thanks: ['Croeso', 'Mae popeth wedi’i gadw. Dewch yn ôl pryd bynnag y mynnwch.'],
  settings: [
    'Gosodiadau',
    `Gosodir yr enw, ${body.the}, y targedau a’r dyddiad cau pan fydd gennych asesiad. Pwyswch **Cychwyn** yn gyntaf.`,
  ],
})
