// Welsh examples for the matcher: how people move about among the questions and their answers.

import { phrases } from '../en/phrase-list.ts'

export const moving = {
  back: phrases(`
    yn ôl | nôl | nol | mynd yn ôl | mynd nôl | ewch yn ôl | cer nôl | dos yn ôl | blaenorol | cwestiwn blaenorol | y cwestiwn blaenorol |
    yr un blaenorol | y cwestiwn diwethaf | cwestiwn diwethaf | yr un o r blaen | cam yn ôl | un yn ôl | alla i fynd yn ôl | gaf i fynd yn ôl |
    ga i fynd nôl | hoffwn fynd yn ôl | gad i mi fynd yn ôl`),
  skip: phrases(`
    nesaf | nesa | cwestiwn nesaf | y cwestiwn nesaf | y nesaf | yr un nesaf |
    hepgor | hepgor hwn | hepgor hwn am y tro | hepgor y cwestiwn | hepgor y cwestiwn hwn | hepgorwch | sgipio | sgipia | sgipiwch | sgipio hwn | neidio hwn |
    neidio dros hwn | pasio | gadael hwn | gadael yr un hwn | gadewch hwn | gadael hwn am y tro | dod yn ôl at hwn wedyn | dod nôl at hwn |
    ateb hwn wedyn | ateb hwn yn nes ymlaen | gaf i hepgor hwn | alla i hepgor hwn | alla i sgipio hwn | dwi eisiau hepgor hwn | nid yr un hwn |
    cwestiwn arall | un arall | symud ymlaen | symud ymlaen o r un hwn`),
  undo: phrases(`
    dadwneud | dadwnewch | dadwneud hynny | dadwneud yr ateb | dadwneud yr ateb diwethaf | tynnu n ôl | tynnu r ateb yn ôl | tynnu hynny n ôl |
    tynnwch fy ateb yn ôl | canslo | canslo hynny | canslo r ateb diwethaf | dileu r ateb diwethaf | dileu fy ateb diwethaf | cael gwared ar yr ateb diwethaf`),
  mistake: phrases(`
    camgymeriad | gwnes i gamgymeriad | nes i gamgymeriad | wnes i gamgymeriad | roedd hynny n gamgymeriad | roedd hynny n anghywir |
    mae fy ateb diwethaf yn anghywir | cywiro fy ateb diwethaf | newid fy ateb diwethaf | newid yr ateb diwethaf | newid hynny |
    dwi wedi newid fy meddwl | dw i wedi newid fy meddwl | pwysais y botwm anghywir | nes i bwyso r botwm anghywir | botwm anghywir | ateb anghywir |
    cywiro hynny | dylai hynny fod yn nac ydy | dylai hynny fod yn ydy | dylai r un diwethaf fod yn nac ydy | alla i newid hynny | wps | teipo`),
  goTo: phrases(`
    ewch â fi i {function} | ewch â fi i r adran {function} | ewch â fi at {function} | cer â fi i {function} | dos â fi i {function} |
    ewch i {question} | mynd i {question} | cer i {question} | dos i {question} | neidio i {question} | dangos {question} | dangoswch {question} |
    agor {question} | yn ôl i {question} | newid {question} | golygu {question} | newid fy ateb i {question} | cywiro {question} | {question} |
    ateb {question} | gweld {question} | hepgor i {question} | mae {question} yn anghywir | {question} ydy | {question} nac ydy |
    newid {question} i nac ydy | newid {question} i ydy | mynd i gwestiwn | dangos cwestiwn | neidio i |
    mynd i {function} | ewch i {function} | cer i {function} | dos i {function} | neidio i {function} | symud i {function} | agor {function} |
    dechrau gyda {function} | dechrau efo {function} | cychwyn gyda {function} | cychwyn {function} | dechrau {function} | gwneud {function} |
    gwneud {function} gyntaf | {function} gyntaf | {function} nesaf | {function} plis | ateb {function} | ateb cwestiynau {function} |
    cwestiynau {function} | y cwestiynau {function} | parhau gyda {function} | hoffwn wneud {function} | hoffwn ateb {function} |
    dwi eisiau gwneud {function} | dw i isio gwneud {function} | gallwn ni wneud {function} | yn ôl i {function} | maes arall | maes nesaf |
    y maes nesaf | newid maes | hepgor y maes hwn | adran arall | yr adran nesaf`),
  progress: phrases(`
    cynnydd | fy nghynnydd | dangos fy nghynnydd | dangos y cynnydd | statws | sut mae n mynd | sut ydw i n dod ymlaen | pa mor bell ydw i |
    pa mor bell dw i | pa mor bell | ble ydw i | faint sydd ar ôl | faint sy ar ôl | faint sydd i fynd | faint o gwestiynau sydd ar ôl |
    sawl cwestiwn sydd ar ôl | sawl un sydd ar ôl | sawl un dwi wedi ateb | faint dwi wedi ei wneud | faint ydw i wedi ei ateb |
    beth sydd ar ôl | beth sy ar ôl | beth sydd heb ei ateb | cwestiynau heb eu hateb | pa gwestiynau sydd heb eu hateb |
    pa rai wnes i hepgor | ydw i bron â gorffen | ydw i wedi gorffen | ydyn ni bron yna | oes llawer ar ôl | dewis maes | dewis adran |
    pa faes nesaf | alla i ddewis y maes | canran | beth dwi wedi ei golli`),
  review: phrases(`
    adolygu | adolygu fy atebion | adolygu r atebion | atebion | fy atebion | dangos fy atebion | gweld fy atebion | edrych ar fy atebion |
    edrych drwy fy atebion | gwirio fy atebion | beth ddywedais i | beth wnes i ateb | be nes i ateb | beth ydw i wedi ei ateb | rhestr o fy atebion |
    newid ateb | newid atebion | newid fy atebion | golygu fy atebion | sut mae newid ateb | sut ydw i n newid ateb | alla i newid ateb |
    alla i newid fy atebion | hoffwn newid ateb | dwi eisiau newid ateb | atebion blaenorol | hanes | adolygu {function} | fy atebion {function} |
    atebion {function} | beth ddywedais i am {function} | beth wnes i ateb i {question} | beth oedd fy ateb i {question} |
    newid ateb cynharach | alla i newid ateb cynharach | newid un o r atebion | mae un o r atebion yn anghywir | sut mae newid ateb ar ôl gorffen |
    alla i newid ateb ar ôl gorffen | alla i newid ateb nawr | cywiro un o r atebion | newid fy {question} | alla i newid fy {question}`),
  form: phrases(`
    ffurflen | y ffurflen | pob un ar un ffurflen | popeth ar un ffurflen | ar un dudalen | yr holl gwestiynau | dangos yr holl gwestiynau |
    pob cwestiwn ar unwaith | ateb popeth ar unwaith | rhestr o r cwestiynau | rhestr y cwestiynau | gweld y cwestiynau i gyd |
    gweld y cwestiynau ymlaen llaw | alla i weld yr holl gwestiynau | beth yw r cwestiynau | pa gwestiynau sydd | beth fyddwch chi n gofyn |
    holl gwestiynau {function} | cwestiynau {function} ar ffurflen | dangos cwestiynau {function}`),
} as const
