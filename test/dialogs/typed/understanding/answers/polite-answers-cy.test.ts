// Polite and hedged sentences in Welsh: a plain answer in them is saved, and anything else beside it is not.

import { type Plain, politeSuite } from './polite-suite.ts'

const plain: Plain = {
  yes: [...['hapus i ddweud oes', 'falch o ddweud ydy', 'oes, diolch byth', 'ydy, wrth gwrs']],
  no: [
    ...['yn anffodus, nac oes', 'mae arna i ofn nac oes', 'a dweud y gwir, na', 'a bod yn onest, dim eto'],
    ...[
      'rhaid i mi ddweud na',
      "mae'n rhaid i fi gyfaddef nac oes",
      'drwg gen i ddweud nac oes',
      'nac oes, yn anffodus',
    ],
    ...['nac ydy, mae arna i ofn'],
  ],
  unsure: [
    ...['wir, dwi ddim yn gwybod', 'dwi wir ddim yn gwybod', 'dwi ddim yn siŵr am hynny', 'dwi ddim yn gwybod yr ateb'],
    ...[
      'ddim fy maes i, felly dwi ddim yn gwybod',
      "dwi'n newydd yma felly dim syniad",
      'ddim yn siwer',
      'sori, dim syniad',
    ],
    ...['dim syniad, sori'],
  ],
}

const others: readonly string[] = [
  ...[
    'yn anffodus, dim ond mewn rhai timau',
    'mae arna i ofn y bydd',
    'hapus i ddweud y bydd gennym un',
    'byddwn yn falch o ddweud oes',
  ],
  ...['hoffwn ddweud oes', 'ni allaf ddweud oes', "ddim fy maes i ond dwi'n meddwl bod", "dwi'n newydd yma"],
  ...["dwi'n gweithio ym maes cyllid ac oes", 'oes a nac oes', 'ydy rhywun yn gwybod', 'oes rhaid i mi ateb'],
  ...['ydy hyn yn cyfrif', "oes, os daw'r arian", 'nac oes, heblaw am dai', 'ydy, y flwyddyn nesaf'],
  ...['oedd, tan y llynedd', "maen nhw'n dweud oes", 'mae Caerdydd yn dweud oes', 'sori, oes, na'],
  ...['na, ydy'],
]

politeSuite('A polite or hedged answer in Welsh', 'cy', plain, others)
