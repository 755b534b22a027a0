// The terms of an assessment in Welsh.

import type { Terms } from './english.ts'

export const welshTerms: Terms = {
  values: { yes: 'Ydy', no: 'Nac ydy', unsure: 'Ddim yn siŵr', notApplicable: 'Ddim yn berthnasol' },
  measures: { commitment: 'Ymrwymiad', practice: 'Arfer' },
  level: (n, name) => `Lefel ${n}, ${name}`,
  levelStates: {
    unanswered: 'Heb ei ateb eto',
    'mostly-unanswered': 'Heb ei ateb gan mwyaf',
    'not-started': 'Heb ddechrau',
    working: 'Yn gweithio tuag at lefel 1',
    'not-applicable': 'Ddim yn berthnasol',
  },
  quadrants: {
    'starting-out': 'Ar y dechrau: mae llai na hanner yr ymrwymiadau a llai na hanner yr arferion yn eu lle.',
    'decided-not-done':
      'Wedi’i benderfynu, heb ei wneud eto: mae o leiaf hanner yr ymrwymiadau yn eu lle, ond llai na hanner yr arferion. Dewch â’r penderfyniadau i’r gwasanaethau.',
    'done-without-mandate':
      'Wedi’i wneud heb fandad: mae o leiaf hanner yr arferion yn eu lle, ond llai na hanner yr ymrwymiadau. Rhowch fandad a chyllideb i’r gwaith.',
    delivering:
      'Yn cyflawni penderfyniadau: mae o leiaf hanner yr ymrwymiadau ac o leiaf hanner yr arferion yn eu lle.',
  },
  gapOrder: (isNationKnown) =>
    isNationKnown
      ? 'Y drefn: dyletswyddau cyfreithiol yn gyntaf, wedyn yr hyn sy’n codi maes un lefel ar ei ben ei hun, wedyn y meysydd ar y lefel isaf.'
      : 'Y drefn: yr hyn sy’n codi maes un lefel ar ei ben ei hun yn gyntaf, wedyn y meysydd ar y lefel isaf. Daw dyletswyddau cyfreithiol yn gyntaf pan fydd y wlad yn hysbys.',
  behindLater:
    'Gall fod angen dau gam ar y maes pellaf ar ei hôl hi i gyrraedd ei lefel nesaf, felly gall ddod yn hwyrach.',
  statuses: { 'to-do': 'I’w wneud', 'under-way': 'Ar y gweill', done: 'Wedi’i wneud' },
  authorities: {
    county: 'Cyngor sir',
    district: 'Cyngor dosbarth',
    unitary: 'Cyngor unedol',
    'london-borough': 'Bwrdeistref yn Llundain',
    'metropolitan-borough': 'Bwrdeistref fetropolitan',
    'combined-authority': 'Awdurdod cyfun',
    'fire-and-rescue': 'Awdurdod tân ac achub',
    'police-and-crime': 'Comisiynydd heddlu a throseddu',
    other: 'Corff cyhoeddus arall',
  },
  nations: { england: 'Lloegr', scotland: 'Yr Alban', wales: 'Cymru', 'northern-ireland': 'Gogledd Iwerddon' },
  perCent: (n) => `${n}%`,
}
