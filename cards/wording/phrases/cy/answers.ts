// Welsh words that answer a question: yes, no, not sure, an answer with conditions, and a correction.

import { phrases, wordList } from '../en/phrase-list.ts'

/** A no as far as the person knows: it may as well be a Not sure. */
export const hedgedNo = phrases(`
  dim hyd y gwyddom | dim hyd y gwyddom ni | ddim hyd y gwn i | dim hyd y gwn i | nid hyd y gwn i | nid hyd y gwyddom | ddim hyd y gwyddom | ddim hyd y gwyddom ni | nid hyd y gwyddom ni |
  ddim am wn i | dim am wn i | nid am wn i | ddim i mi wybod | dim i mi wybod | ddim i fi wybod | dim i fi wybod | nid i mi wybod |
  ddim fy mod i yn gwybod | ddim mod i yn gwybod | ddim bod fi yn gwybod | dim byd hyd y gwn i | dim un hyd y gwn i | dim un i mi wybod |
  ddim o r hyn a wn i | ddim o r hyn dwi yn ei wybod | ddim o r hyn a welais i | ddim hyd y gwela i | dim hyd y gwela i | ddim i mi glywed`)

export const answers = {
  yes: phrases(`
    yndan tad | yndan | ie glei | ydy glei | ydy | ydi | ydyw | ydw | ydw i | ydy o | ydi o | ydy e | ydy fe | ydy hi | ydym | ydyn | ydan | yw | yndi | yndy | yndw | ydy mae | ydi mae | ydyn ni | ydym ni | ydan ni |
    ydyn nhw | ydy wir | oes | oes mae | oes wir | oes mae gennym ni | do | do wir | do mae | ie | ia | ie ydy | ie wir |
    cywir | gwir | yn wir | mae hynny yn wir | mae hynny yn gywir | wrth gwrs | yn bendant | bendant | yn sicr | sicr | heb os |
    heb amheuaeth | siwr iawn | siwr dduw | yn hollol | hollol | cant y cant | 100% | yn union |
    gallwn | gall | gwnawn | gwna | caiff | mae e | mae o | mae hi | mae gennym | mae gennym ni | mae gynnon ni | mae ganddon ni |
    mae gyda ni | mae da ni | mae gennym ni un | mae gynnon ni un | mae un gyda ni | mae un gennym ni | mae hynny gennym ni |
    mae hyn ar waith | mae hyn yn ei le | mae ar waith | mae yn ei le | mae hwnnw gennym ni | rydym | rydym ni | rydyn ni |
    dan ni | rydym yn gwneud | rydyn ni yn gwneud | rydym ni yn gwneud hynny | positif | cadarnhaol |
    yn ei le yn barod | yn ei le eisoes | mae yn ei le yn barod | mae yn ei le eisoes | mae hynny yn ei le | mae hynny yn ei le yn barod | ar waith yn barod |
    ar waith eisoes | mae ar waith yn barod | mae ar waith eisoes | mae popeth yn ei le | popeth yn ei le | mae gennym ni un ers blynyddoedd |
    mae gennym un ers blynyddoedd | mae un gyda ni ers blynyddoedd | ers blynyddoedd | oes ers blynyddoedd | oes mae un da ni ers blynyddoedd | oes mae un gyda ni ers blynyddoedd | oes mae un gennym ni ers blynyddoedd | ydy ers blynyddoedd | oes tad | ydy tad | ie tad |
    ydy mae ar waith | oes mae un gennym ni | mae gennym ni hynny | mae gynnon ni hynny | hapus i ddweud oes | rydym yn gwneud hynny | rydyn ni yn gwneud hynny`),
  no: [
    ...hedgedNo,
    ...phrases(`
    nadan siwr | nadan | nac ydy | nac ydi | nac ydyw | nac ydw | nac ydym | nac ydyn | nac ydan | nac yw | nag ydy | nag ydi | nag ydyw | nag ydw |
    nag ydym | nag ydyn | nag ydan | nag yw | nac ydyn ni | nag ydyn ni | nac ydan ni | nag ydan ni | nacydy | nacydi | nagydy | nacdi | nadi |
    nadw | nac oes | nag oes | nac oes ddim | nag oes ddim | nac ydy ddim | nacoes | nagoes | naddo | naddo ddim | nage | nid felly | na | nid yw | nid ydyw | nid oes | nid ydym |
    nid ydym ni | nid ydyn ni | dydy ddim | dydi ddim | dydyn ni ddim | dydan ni ddim | dan ni ddim | dyn ni ddim | smo ni | dyw e ddim |
    dydy o ddim | dydi o ddim | dydy hi ddim | dyw hi ddim | dydy e ddim | dydy hynny ddim yn wir | does dim | does dim un |
    does gennym ni ddim | does gynnon ni ddim | does ganddon ni ddim | does gyda ni ddim | does da ni ddim | nid oes gennym |
    nid oes gennym ni | nid oes gennym un | does dim un gennym ni | sdim | sdim un | sdim byd | does dim byd | dim byd | dim un | dim o gwbl |
    ddim o gwbl | dim eto | ddim eto | nid eto | ddim ar hyn o bryd | dim ar hyn o bryd | nid ar hyn o bryd | ddim nawr | ddim rwan |
    dim nawr | ddim yn anffodus | yn anffodus ddim | byth | erioed | dim erioed | dim siawns | dim gobaith | dim ffordd | dim o bell ffordd |
    ddim o bell ffordd | yn bendant ddim | wrth gwrs ddim | na fydd | na fyddai | na allwn | na wnawn | na wna | na chaiff | anghywir |
    ddim yn wir | negyddol | ddim yn ei le | ddim ar waith | ddim yma | dim yma | ddim yn ein cyngor ni |
    dwi ddim yn meddwl | dw i ddim yn meddwl | dydw i ddim yn meddwl | nid wyf yn meddwl | sai yn meddwl |
    dwi ddim yn credu | dw i ddim yn credu | dydw i ddim yn credu | nid wyf yn credu | sai yn credu | ddim yn credu | go brin |
    dim gobaith caneri | dim peryg | dim perygl | dim o gwbl eto | dim byd tebyg | dim byd o r fath | dim byd felly | dim byd fel na | sdim byd fel na | sdim byd fel na da ni | na sdim byd fel na da ni | na sdim byd fel na | does dim byd fel na da ni | does dim byd fel na gyda ni | dim byd fel hynny | dim o r fath beth |
    does dim byd tebyg | does dim byd o r fath | does dim byd fel hynny gennym ni | erioed wedi cael un | erioed wedi gwneud hynny | erioed wedi bod un |
    dydyn ni erioed wedi cael un | dydyn ni erioed wedi gwneud hynny | nid ydym erioed wedi cael un | nid ydym erioed wedi gwneud hynny |  does neb yn gwneud hynny | neb yn gwneud hynny | na yn anffodus | dim un o gwbl`),
  ],
  unsure: phrases(`
    dwn i ddim sti | dwn i ddim wir | sdim clem da fi | sdim clem gyda fi | dim clem da fi | dim clem gen i |
    dim syniad da fi | dim syniad gyda fi |
    dwm bo | dwmbo | ddim yn siwr | dim yn siwr | ddim siwr | dim siwr | dwi ddim yn siwr | dw i ddim yn siwr | dydw i ddim yn siwr | dwi ddim siwr |
    nid wyf yn siwr | nid wyf i yn siwr | nid ydym yn siwr | dydyn ni ddim yn siwr | dan ni ddim yn siwr | sai yn siwr | sa i yn siwr |
    ddim yn hollol siwr | ddim yn gwbl siwr | ddim yn rhy siwr | ddim yn siwr iawn | ddim 100% yn siwr | ansicr | yn ansicr | ddim yn sicr |
    dim yn sicr | nid wyf yn sicr | dwi ddim yn sicr | ddim yn gwybod | dim yn gwybod | dwi ddim yn gwybod | dw i ddim yn gwybod |
    dydw i ddim yn gwybod | nid wyf yn gwybod | nid wyf yn gwybod hynny | dydyn ni ddim yn gwybod | nid ydym yn gwybod | dan ni ddim yn gwybod |
    sai yn gwybod | sa i yn gwybod | dwn i ddim | dwn im | dwnim | wn i ddim | wni ddim | ni wn | dim syniad | does gen i ddim syniad |
    sgen i ddim syniad | does dim syniad gen i | dim syniad gen i | dim clem | does gen i ddim clem | efallai | falle | ella | hwyrach |
    o bosib | o bosibl | posib | posibl | gall fod | anodd dweud | anodd gwybod | methu dweud | ni allaf ddweud | alla i ddim dweud |
    dwi ddim yn cofio | dw i ddim yn cofio | ddim yn cofio | ni allaf gofio | pwy a wyr | duw a wyr | bydd rhaid i mi ofyn |
    bydd rhaid i fi ofyn | bydd angen i mi ofyn | rhaid i mi ofyn | rhaid i fi ofyn | angen gofyn | byddai rhaid i mi ofyn | bydd rhaid i mi wirio |
    bydd rhaid i mi gael gwybod | rhaid i mi wirio | angen gwirio | rhaid gwirio | rhaid gofyn | bydd angen gwirio | heb wybod |
    dim amcan | does gen i ddim amcan | sgen i ddim amcan | dim obadeia | dim cliw | sdim cliw da fi | sdim syniad da fi | does gen i ddim cliw | dim y syniad lleiaf |
    does gen i ddim y syniad lleiaf | peidiwch a gofyn i mi | paid a gofyn i fi | allwn i ddim dweud | allwn i ddim dweud yn bendant | alla i ddim ateb | alla i ddim bod yn siwr |
    bydd rhaid i mi ofyn i rywun | bydd rhaid i mi ofyn i m rheolwr | bydd rhaid i fi ofyn i rywun | bydd rhaid i mi ofyn i tg | rhaid i mi ofyn i rywun | amhosib dweud`),
} as const

/** These mean something else in English, or are too short to be sure of: they answer only for a reader of Welsh. */
export const ownReadersOnly = wordList('do ie ia na yw byth gall gwir sicr siwr')

/** These may stand beside an answer and change nothing. */
export const besideAnswers = wordList(`
  ni chi hi nhw y yr r n yn hyn hwn hon hynny yma yna mae nawr rwan bellach eisoes barod ein fy cyngor gennym ganddon gynnon
  gyda da wel ac ah iawn oce ok diolch plis dweud ddweud byddwn fyddwn ateb fy un fath hollol gwbl llwyr wir sicr siwr bendant
  gwrs dyma dyna yw ydy mewn lle ei waith helo hei hia shwmae felly dim ond yn anffodus anffodus falch hapus credu meddwl`)

/** Groups of words that say nothing beside an answer. */
export const asides = phrases(`
  rhaid i mi ddweud | rhaid i fi ddweud | mae yn rhaid i mi ddweud | mae yn rhaid i fi ddweud | rhaid i mi gyfaddef | rhaid i fi gyfaddef | mae yn rhaid i mi gyfaddef |
  mae yn rhaid i fi gyfaddef | rhaid cyfaddef | drwg gen i ddweud | mae yn ddrwg gen i ddweud | trist dweud | hapus i ddweud | rwy yn hapus i ddweud | dwi yn hapus i ddweud |
  falch o ddweud | rwy yn falch o ddweud | dwi yn falch o ddweud | diolch byth | diolch i r drefn |
  a bod yn onest | i fod yn onest | i fod yn deg | a dweud y gwir | ar hyn o bryd | hyd y gwn i | yn fy marn i | yn ein barn ni |
  mae arna i ofn | mae arnaf ofn | o m rhan i | y tro hwn | ar gyfer hwn | i hwn | fy ateb i yw | fy ateb yw | yr ateb yw | ein hateb ni yw |
  fe ddywedwn i | byddwn i yn dweud | os gwelwch yn dda | os gweli di n dda`)

/** These stress or soften an answer, and change nothing in it. */
export const hedges = wordList('wir gwirioneddol jyst')

/** Words that soften only a doubt. */
export const doubtHedges = wordList('sori')

/** Polite words at the end of an answer. */
export const closings = phrases('sori | yn anffodus | mae arna i ofn | mae arnaf ofn | mae yn ddrwg gen i')

/** What a doubt may be about. */
export const doubted = phrases(`
  am hynny | am hyn | am hwn | am hon | am hwnnw | am y cwestiwn hwn | am y cwestiwn yma | am yr un yna | yr ateb | yr ateb i hyn | yr ateb i hynny | yr ateb i hwn |
  yr ateb i r cwestiwn | hynny | hyn`)

/** Why a person does not know. Each speaks only of the person. */
export const excuses = phrases(`
  ddim fy maes i | dim fy maes i | nid fy maes i | nid fy maes i yw hwn | ddim fy adran i | nid fy adran i | nid fy adran i yw hon | ddim fy ngwaith i | nid fy ngwaith i |
  tu allan i fy maes | y tu allan i fy maes i | dwi yn newydd | dwi yn newydd yma | dw i yn newydd yma | rwy yn newydd | rwy yn newydd yma | newydd ddechrau yma ydw i |
  dwi ddim yn dechnegol | dwi ddim yn gweithio yn y maes hwnnw`)

/** These have a word of an answer in them, and answer nothing. */
export const notAnswers = phrases(`
  dim ie | dim ia | dim oes | nid ie | nid oes na | nid na | nid yw n na | nid yw n ie | byth na | dweud ie | dweud na |
  dim problem | dim ots | dim brys | dim pwynt | dim mwy | dim ateb | dim ond | ydy neu nac ydy | ydy ynteu nac ydy | gwneud yn siwr |
  yn ddim | dim diolch | na phoener | na phoenwch | na diolch | na fi | na ni | na chi`)

/** An answer with conditions: nothing is saved, and the person is asked which answer stands. */
export const qualified = phrases(`
  siwr o fod | mae yn siwr o fod | mae yn siwr | swn i yn meddwl | sen i yn meddwl | baswn i yn meddwl | byddwn i yn meddwl | yn ol pob tebyg | dylai fod | dyle fod | mi ddylai fod | dylen ni fod | mae i fod | mae o i fod | mae e i fod |
  bydd | byddai | y bydd | y byddwn | y byddai | bydd gennym | bydd gennym ni | bydd yn | bydd un | bydd hynny | bydd ar waith | byddai yn | byddwn | roedd yn | mewn breuddwyd | yn ol tg |
  yn rhannol | rhannol | rhan ohono | rhan ohoni | i raddau | i ryw raddau | i raddau helaeth | rhywfaint | tipyn bach | ychydig | bach |
  fwy neu lai | mwy neu lai | bron | bron iawn | bron a bod | bron yna | ddim cweit | ddim yn llwyr | ddim yn gyfan gwbl | ddim yn ffurfiol |
  ddim yn swyddogol | ddim yn hollol | ddim bob amser | ddim ym mhob man | ddim ym mhob gwasanaeth | ddim ym mhob tim | ddim i gyd |
  ddim i bawb | ddim digon | yn anffurfiol | yn answyddogol | mewn egwyddor | mewn theori | ar bapur | yn dechnegol | gan mwyaf |
  ar y cyfan | yn bennaf | fel arfer | yn aml | weithiau | ambell waith | o bryd i w gilydd | yn anaml | anaml | prin | rhai | rhai timau |
  rhai gwasanaethau | rhai adrannau | mewn rhai | mewn rhai gwasanaethau | mewn rhai timau | mewn rhai adrannau | mewn rhai meysydd |
  mewn rhai achosion | mewn rhai ffyrdd | dim ond mewn rhai | dim ond rhai | dim ond un | un neu ddau | un neu ddwy | y rhan fwyaf |
  y rhan fwyaf o r timau | ar y gweill | yn mynd rhagddo | yn yr arfaeth | mewn drafft | drafft | yn cael ei ddatblygu | yn cael ei ddrafftio |
  yn cael ei ysgrifennu | yn cael ei adolygu | yn cael ei gynllunio | dan adolygiad | dan ddatblygiad | wrthi | wrthi ar hyn o bryd |
  rydym wrthi | rydyn ni wrthi | yn gweithio arno | rydym yn gweithio arno | rydyn ni yn gweithio arno | newydd ddechrau | wedi dechrau |
  rydym wedi dechrau | ar y ffordd | cyn bo hir | yn fuan | yn y dyfodol | rywbryd | flwyddyn nesaf | y flwyddyn nesaf | mis nesaf |
  eleni | erbyn yr haf | byddwn cyn hir | bwriadu | rydym yn bwriadu | yn bwriadu | rydym yn cynllunio | mae cynllun | mewn peilot | peilot |
  treialu | rydym yn treialu | prawf | hanner | hanner a hanner | hanner ffordd | mae n dibynnu | dibynnu | yn dibynnu | amrywio | mae n amrywio |
  cymysg | darlun cymysg | y ddau | dim un o r ddau | naill ai | mae n debyg | debyg | fwy na thebyg | mwy na thebyg | annhebygol |
  mae n gymhleth | cymhleth | cwestiwn da | wedi dod i ben | yn hen | ddim yn gyfredol | roedd gennym ni un | arfer bod | yn arfer |
  heb ei gymeradwyo | aros am gymeradwyaeth | yn aros | ar stop | wedi oedi | yr un peth | yr un ateb | fel o r blaen | fel uchod |
  gwasanaeth a rennir | rhannu | y sir sy n ei wneud | rhywun arall sy n ei wneud | dwi n meddwl | dw i n meddwl | rwy n meddwl |
  dwi n credu | dw i n credu | rwy n credu | gobeithio | gobeithio hynny`)

export const besideQualified = wordList('ond a ac neu ddim dim rhai mae yn n r y')

/** These show that a yes or no belongs to an earlier answer. */
export const corrections = phrases(`
  o n i n feddwl | ro n i n feddwl | ron i n feddwl | roeddwn yn golygu | ro n i n golygu | sori | mae n ddrwg gen i | wps |
  dylai fod | ddylai fod | i fod | camgymeriad | drwy gamgymeriad | trwy gamgymeriad | mewn camgymeriad | ar ddamwain | yn anghywir |
  anghywir | wedi newid fy meddwl | newid meddwl | pwysais | bwysais | bwyses | nes i bwyso | wnes i bwyso | cliciais | yr un diwethaf |
  yr ateb diwethaf | yr un blaenorol | yr ateb blaenorol`)

/** The first words of a question. */
export const questionStarts = wordList(
  'a beth be pwy pryd ble lle sut pam faint sawl pa pwy os gaf ga alla allaf allwn fedra fedraf',
)
