// Welsh examples for the matcher: how people begin, go on, stop and finish.

import { phrases } from '../en/phrase-list.ts'

export const beginning = {
  help: phrases(`
    cymorth | help | helpwch fi | helpa fi | angen help | angen cymorth | dwi angen help | dw i angen help | dwi angen cymorth | oes help ar gael |
    helo | hylo | hei | hia | shwmae | shw mae | s'mae | s mae | su mae | bore da | prynhawn da | pnawn da | noswaith dda | nos da | haia | hai |
    sut mae | sut dach chi | sut ydych chi | beth alla i wneud | beth allwch chi wneud | beth fedrwch chi wneud |
    beth alla i ei ofyn | beth alla i deipio | beth wyt ti n gallu gwneud | beth ydych chi n gallu ei wneud | gorchmynion | beth yw r gorchmynion |
    dangos y gorchmynion | rhestr o orchmynion | beth yw r opsiynau | opsiynau | dewislen | dangos y ddewislen | beth nawr | be nesa |
    beth nesaf | beth ddylwn i wneud | beth ydw i fod i wneud | dwi ar goll | dw i ar goll | sut mae hyn yn gweithio | sut mae hwn yn gweithio |
    sut ydw i n defnyddio hwn | sut mae defnyddio hwn | cyfarwyddiadau | canllaw`),
  start: phrases(`
    dechreuwn ni | iawn dechreuwn ni | dechreuwn | iawn gadewch i ni ddechrau | beth am ddechrau |
    cychwyn | dechrau | dechreuwch | cychwynnwch | dechrau r asesiad | cychwyn yr asesiad | cychwyn asesiad | dechrau asesiad | dechrau arni |
    gadewch i ni ddechrau | dewch i ni ddechrau | gad i ni ddechrau | awn ni | bant a ni | ffwrdd a ni | dwi n barod | dw i n barod | barod |
    rydym yn barod | dechrau nawr | dechrau rwan | cychwyn nawr | hoffwn ddechrau | hoffwn i ddechrau | dwi eisiau dechrau | dw i isio dechrau |
    fi moyn dechrau | sut ydw i n dechrau | sut mae dechrau | sut dwi n cychwyn | sut dw i n dechrau | ble dwi n dechrau | gaf i ddechrau |
    ga i ddechrau | gallwn ni ddechrau | gofynnwch y cwestiwn cyntaf | cwestiwn cyntaf plis | dechrau r cwestiynau | gwneud yr asesiad |
    hoffwn wneud yr asesiad | dwi eisiau gwneud yr asesiad`),
  startOver: phrases(`
    dechrau eto | dechrau o r newydd | cychwyn eto | cychwyn o r newydd | dechrau o r dechrau | ailddechrau popeth | ailgychwyn |
    dechrau drosodd | dechrau drosto | dechrau r cyfan eto | hoffwn ddechrau eto | dwi eisiau dechrau eto | ail gychwyn`),
  startAnother: phrases(`
    cychwyn un arall | dechrau un arall | asesiad arall | asesiad newydd | cychwyn asesiad newydd | dechrau asesiad newydd |
    cychwyn asesiad arall | dechrau asesiad arall | un newydd | ail asesiad | gwneud un arall | asesu cyngor arall`),
  resume: phrases(`
    parhau | parha | parhewch | ymlaen | mynd ymlaen | dal ati | daliwch ati | cario mlaen | cario ymlaen | caria mlaen |
    ewch ymlaen | cer mlaen | dos ymlaen | parhau â r asesiad | parhau ble roeddwn i |
    mynd ymlaen o r man lle stopiais | lle oeddwn i | ble oeddwn i | lle o n i | ble o n i | ailgydio | dwi n ôl | dw i n ôl | rwy n ôl |
    dangos y cwestiwn | dangos y cwestiwn eto | ble mae r cwestiwn | ble mae r cwestiwn nesaf | beth yw r cwestiwn nesaf | ailadrodd | ailadroddwch | ailadrodd y cwestiwn | dywedwch eto | beth oedd y cwestiwn |
    yn ôl at y cwestiwn | yn ôl i r cwestiwn | gofynnwch eto | mlaen â ni`),
  pause: phrases(`
    oedi | saib | cael saib | stop | stopio | stopiwch | stopia | stopio am y tro | stopio nawr | rhoi r gorau iddi am y tro | torri am ginio |
    dyna ddigon am heddiw | digon am heddiw | dyna ddigon am nawr | digon am nawr | hwyl | hwyl fawr | hwyl am y tro | ta ra | tara | da bo |
    rhaid i mi fynd | rhaid i fi fynd | mae n rhaid i mi fynd | dwi n mynd | dwi n gorfod mynd | nôl wedyn | yn ôl yfory | yn ôl yn nes ymlaen |
    dof yn ôl | bydda i n ôl | welai chi wedyn | mae gen i gyfarfod | gwneud hyn yn nes ymlaen | gorffen hwn wedyn | gorffen fory |
    nid nawr | dim amser nawr | alla i stopio | gaf i stopio | alla i adael hwn am y tro | alla i oedi | parcio hwn | gadael | cau`),
  end: phrases(`terfynu | gorffen neu stopio | gadael yr asesiad | dod â hyn i ben`),
  finish: phrases(`
    gorffen | gorffen yr asesiad | dwi wedi gorffen | dw i wedi gorffen | rydym wedi gorffen | wedi gorffen | cwblhau | cwblhau r asesiad |
    cyflwyno | cyflwyno r asesiad | cyflwynwch | cyflwyno r canlyniadau | rhewi r canlyniadau | cau r asesiad | hoffwn orffen | hoffwn gyflwyno |
    dwi eisiau gorffen | dwi eisiau cyflwyno | dyna r cyfan | gorffen nawr | cyflwyno nawr | sut ydw i n cyflwyno | sut mae gorffen`),
  reopen: phrases(`
    ailagor | ei ailagor | ailagor yr asesiad | agor eto | ei agor eto | agor yr asesiad eto | agor yr un a gyflwynwyd | dad-gyflwyno |
    gaf i newid ateb ar ôl gorffen | gaf i ei ailagor | sut mae ailagor`),
  myAssessments: phrases(`
    fy asesiadau | fy asesiadau i | fy holl asesiadau | rhestr o fy asesiadau | dangos fy asesiadau | pa asesiadau sydd gen i |
    fy asesiadau blaenorol | hen asesiadau | asesiad blaenorol | newid asesiad | yr asesiad arall | agor asesiad arall |
    ble mae fy 90 ateb | ble mae fy atebion i gyd | ble mae fy holl atebion | ble aeth fy atebion | ble aeth fy 90 ateb | lle mae fy atebion i gyd | lle aeth fy atebion | mae fy atebion i gyd wedi mynd |
    mae fy atebion wedi diflannu | rydw i wedi colli fy atebion | dwi wedi colli fy atebion | dwi ddim yn gallu dod o hyd i fy atebion |
    pam mae hwn yn wag | mae n dweud nad oes dim wedi i ateb | yn ôl i fy asesiad cyntaf | mynd yn ôl i fy asesiad cyntaf |
    yn ôl i r asesiad cyntaf | mynd yn ôl i fy hen asesiad | agor fy asesiad cyntaf | dwi eisiau fy asesiad cyntaf yn ôl | dwi isio fy hen asesiad yn ôl |
    sut mae cael fy atebion yn ôl | pwysais cychwyn un arall trwy gamgymeriad | pwysais cychwyn un arall ar ddamwain |
    pwysais cychwyn un arall drwy gamgymeriad sut mae dadwneud hynny | dechreuais un arall trwy gamgymeriad | cychwynnais un arall trwy gamgymeriad |
    cychwynnais ail un trwy gamgymeriad | cychwynnais un newydd ar ddamwain | pwysais gychwyn un arall trwy gamgymeriad | nes i bwyso cychwyn un arall mewn camgymeriad |
    nes i ddechrau ail un mewn camgymeriad | doeddwn i ddim eisiau ail un`),
} as const
