// Welsh examples for the matcher, in short everyday words.

import { phrases } from '../en/phrase-list.ts'

export const everyday = {
  mute: phrases(`
    paid â'n atgoffa i o hyd | paid ag atgoffa fi | peidiwch â fy atgoffa o hyd |
    stopia swnian arna i | paid â phoeni fi bob bore | peidiwch â fy mhoeni bob dydd | peidiwch â'm plagio |
    stopiwch fy mhlagio | stopiwch anfon negeseuon ata i | dim mwy o negeseuon | gormod o negeseuon | gormod o
    nodiadau atgoffa | gad lonydd i mi | gadewch lonydd i mi | digon o nodiadau atgoffa`),
  remindMe: phrases(`
    rho broc i fi ddydd gwener | anfonwch neges ata i ddydd iau | atgoffwch fi bore fory | peidiwch â gadael i mi
    anghofio | rhowch wybod i mi ddydd llun | atgoffwch fi i orffen hwn`),
  versions: phrases(`
    pa fersiwn yw hon | pa fersiwn yw hwn | pa rifyn yw hwn | ai dyma'r cwestiynau diweddaraf | pa mor hen yw'r
    cwestiynau | rhif y fersiwn | pryd newidiwyd y cwestiynau ddiwethaf`),
  progress: phrases(`
    ydw i bron â gorffen | ydw i bron yna | ydyn ni bron yna | faint mwy sydd | faint sydd ar ôl nawr | pa adrannau
    ydw i wedi eu gwneud | pa rannau sy'n wag o hyd | pa rai sydd heb eu hateb | ydw i dros hanner ffordd`),
  saved: phrases(`
    aeth hwnna i mewn | aeth yr ateb diwethaf i mewn | gafodd hwnna ei gadw | oes rhaid gwneud y cyfan ar unwaith |
    oes rhaid ei orffen heddiw | alla i stopio hanner ffordd | alla i wneud tamaid ar y tro | os bydd y gliniadur yn
    marw fydda i'n colli popeth | fydda i'n colli fy lle`),
  whoSees: phrases(`
    ydy'r llywodraeth yn cael copi | ydy hwn yn mynd i'r llywodraeth | pwy arall sy'n cael gweld | pwy arall sy'n
    edrych ar hyn | fydd fy mhennaeth yn gweld hyn | fydd fy rheolwr yn darllen hyn | ydy hwn yn aros gyda ni`),
  anonymous: phrases(`
    ydy fy enw i arno | fydd fy enw i ar hwn | allan nhw ddweud mai fi ddywedodd na | fydd pobl yn gwybod mai fi
    oedd e`),
  handOver: phrases(`
    gofynnwch i r adran ad | gofynnwch i r adran gyllid | gofynnwch i adnoddau dynol | gofynnwch i {name} yn lle |
    byddai r adran ad yn gwybod | {name} fyddai n gwybod hyn |
    rhowch {function} i'n rheolwr TG | mae {name} yn gwybod mwy am {function} | hoffwn i {name} wneud {function} |
    un i adnoddau dynol yw hwn | mae ein rheolwr TG yn gwybod hyn yn well na fi | sut mae rhoi'r rhan hon i rywun
    arall | all {name} wneud {function} yn fy lle`),
  council: phrases(`
    sut mae newid fy nghyngor | pa gyngor ydw i dano | pa gyngor sydd gennych i mi | rydych wedi rhoi'r cyngor
    anghywir | rydym ni yng nghymru nid lloegr | dosbarth nid sir ydym ni | rydw i wedi symud i gyngor arall`),
  about: phrases(`
    beth fydda i n ei gael ar y diwedd | beth gawn ni ar y diwedd | beth ddaw allan ar y diwedd | beth sy n dod ar y
    diwedd | beth ydyn ni n ei gael allan ohono | be ga i ar y diwedd | sut mae hwn yn wahanol i r un socitm | onid
    ydym wedi gwneud un o r rhain o r blaen | ydy ai yn marcio fy atebion |
    oes rhaid i mi wneud hyn | oes rhaid i fi wneud hyn | oes rhaid gwneud hyn | a oes rhaid i mi wneud hyn |
    wyt ti'n berson go iawn | ydych chi'n berson go iawn | ai person wyt ti |
    dywedodd fy rheolwr wrtha i am agor hwn | gofynnwyd i mi lenwi hwn, beth yw e | beth sydd ynddo i ni | beth gawn
    ni allan o hyn | argyhoeddwch fi | ai ymarfer ticio blychau yw hwn | pam trafferthu`),
  bring: phrases(`
    alla i lwytho atebion y llynedd | oes rhaid teipio'r cyfan eto | mae'r atebion gen i mewn ffeil yn barod | dewch
    â'm hatebion i draw | defnyddiwch fy atebion i yn y cofnod | dwi wedi ateb y rhain ar fy mhen fy hun yn barod`),
  leaveOut: phrases(`
    allwn ni dynnu {function} allan | tynnwch {function} allan | dydyn ni ddim eisiau gwneud {function} o gwbl |
    gollyngwch {function}`),
  finish: phrases(`
    dyna fi wedi gorffen | dwi'n meddwl mod i wedi gorffen | anfonwch e i mewn | sut mae cyflwyno hwn | dyna'r un
    olaf, beth nawr | dwi wedi ateb popeth, beth nesaf`),
  scoring: phrases(`
    lefel nodweddiadol | y lefel nodweddiadol | beth yw r lefel nodweddiadol | beth mae lefel nodweddiadol yn ei olygu |
    pa rai sydd bellaf ar ei hôl hi | pa feysydd sydd bellaf ar ei hôl hi | pam mae r sgôr yn uwch na r targed | beth
    yw ein maes cryfaf | pa un yw ein maes cryfaf | beth ydyn ni n ei wneud orau |
    sut ydych chi'n troi ie a na yn rhif | ydy ddim yn siŵr yn ein tynnu ni lawr | ydy rhai cwestiynau yn cyfrif mwy
    | ydy na yn ein costio ni | beth mae ddim yn siŵr yn ei wneud i'r sgôr`),
  levels: phrases(`
    beth yw enw'r lefel uchaf | pa mor uchel mae'n mynd | beth yw'r camau ar y raddfa`),
  level: phrases(`
    ydy {level} yn dda | beth sydd angen i fod yn {level} | sut mae {level} yn edrych`),
  note: phrases(`
    nodwch fod y strategaeth yn mynd i'r cyngor ym mehefin | gwnewch nodyn o hynny | alla i egluro fy ateb | hoffwn
    egluro pam | ble mae'r blwch sylwadau`),
  proof: phrases(`
    beth sydd ei angen arna i wrth law | beth ddylwn i gael wrth law | oes angen paratoi | oes angen i mi baratoi
    rhywbeth | sut mae paratoi | oes angen dogfennau wrth law |
    oes rhaid i mi gasglu dogfennau cyn dechrau | fydd rhywun yn gwirio | fydd rhywun yn gwirio beth rydw i wedi ei
    roi | oes angen papurau wrth law | ydy fy ngair i'n ddigon`),
  mistake: phrases(`
    bysedd tew | bwysais i'r un anghywir eto | fe wnes i bwyso'n rhy gyflym | mae'r ateb diwethaf yn anghywir | yr
    un arall oeddwn i'n ei feddwl`),
  skip: phrases(`
    alla i adael hwn nes i mi ofyn | gadael hwn nes i mi holi | gadael hwn nes bydda i n gwybod mwy | fe wna i hwn
    ar ôl gofyn i {name} | dof yn ôl at hwn ar ôl holi |
    alla i ddod nôl at hwn | galla i ddod nôl at hwn | alla i ddod yn ôl at hwn | alla i ddod nôl at hwn wedyn | ddo i nôl at hwn |
    gadewch hwn am nawr | symudwch ymlaen | dof i nôl at hwn | yr un nesaf plis | ddim yr un yma`),
  resume: phrases(`
    lle roedden ni | ble roeddwn i | ymlaen â ni | beth oedd y cwestiwn eto`),
  pause: phrases(`
    dim mwy o gwestiynau | dim mwy o gwestiynau heddiw | dim mwy heddiw diolch | digon o gwestiynau | stopiwch ofyn
    | mae fy mhen i n brifo | mae mhen i n troi |
    hoffwn stopio am heddiw | hoffwn i stopio am heddiw os gwelwch yn dda | dwi angen panad | paned nôl mewn munud |
    rhaid i mi fynd, mae'r bws yma | mae'r ffôn yn canu | nôl ar ôl cinio | digon am heddiw | dwi wedi blino, gwna
    i'r gweddill yfory | mae cyfarfod gen i nawr | daliwch fy lle`),
  unhappy: phrases(`
    ma hwn yn hala fi'n benwan | mae hwn yn fy ngyrru i'n wallgof | mae hyn yn mynd ar fy nerfau |
    mae hyn yn gwneud fy mhen i mewn | am wastraff prynhawn | dwi wedi cael llond bol | mae gen i bethau gwell i'w
    gwneud`),
  compare: phrases(`
    ydy pawb arall mor wael | sut ydyn ni o gymharu â'r sir drws nesaf | ydyn ni'n well na {name} | ydyn ni tua'r
    canol`),
  results: phrases(`
    ble rydyn ni n gryf | ble ydyn ni n gryf | ble rydym ni n gryf | beth yw ein cryfderau | ble rydyn ni n gwneud yn dda | ym mhle rydyn ni n gryf | ble rydyn ni gryfaf |
    ydyn ni'n dda o gwbl | sut wnaethon ni | beth gawson ni am {function} | beth yw'r dyfarniad | sut hwyl gawson ni`),
  gaps: phrases(`
    beth yw ein man gwannaf | ble mae ein man gwannaf | beth yw ein mannau gwan | beth yw ein gwendidau | beth yw
    ein gwendid mwyaf | ble ydyn ni wannaf | ble rydyn ni ar ei hôl hi | pa faes yw r gwannaf | pa un yw ein maes
    gwannaf | beth sy waethaf gyda ni |
    ble ydyn ni'n methu | beth fyddai arolygydd yn ei feirniadu | beth ddylen ni ei drwsio gyntaf | beth sy'n ein
    dal ni nôl | ble ddylai'r arian fynd`),
  device: phrases(`
    ydy hwn yn gweithio ar fy ffôn | dwi ar y trên, fydd e'n gweithio ar fy ffôn`),
  picture: phrases(`
    oes graff ar gyfer y sleidiau | unrhyw graffiau i'r bwrdd`),
  myFunctions: phrases(`
    pa rannau sydd i fi | beth ydw i fod i'w wneud | oes rhywbeth i mi | beth sydd wedi'i roi i mi`),
  take: phrases(`
    fe wna i {function} | dim ond {function} dwi'n gwybod amdano | rhowch fi lawr ar gyfer {function}`),
  remind: phrases(`
    dyw'r lleill ddim wedi gwneud eu rhai nhw | rhowch broc i {name} | dyw {name} ddim wedi gwneud ei rhan hi`),
  due: phrases(`
    pryd ma hwn fod mewn | pryd mae hwn i fod mewn | erbyn pryd mae hwn | pryd mae angen hwn |
    erbyn pryd mae angen hwn | allwn ni symud y dyddiad | allwn ni gael mwy o amser`),
  thanks: phrases(`
    diolch dyna r cyfan | diolch dyna bopeth | diolch dyna ni |
    diolch o galon | gwych, diolch | diolch am hynny | dyna ni, diolch`),
  help: phrases(`
    beth alla i ei ofyn i chi | dwi ar goll braidd | beth ydw i fod i'w bwyso | beth ydw i'n ei wneud nawr`),
  form: phrases(`
    alla i weld y cwestiynau cyn dechrau | ga i weld y cwestiynau gyntaf | ga i ddarllen y cwestiynau ymlaen llaw |
    beth yw r cwestiynau | pa gwestiynau fyddwch chi n eu gofyn |
    alla i weld y cwestiynau ymlaen llaw | alla i weld yr adran gyfan ar un dudalen | ticio'r cyfan ar unwaith`),
} as const
