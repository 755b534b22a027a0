// Welsh examples of what the bot cannot help with: the matcher takes them for nothing else.

import { phrases } from '../en/phrase-list.ts'

export const offTopic = phrases(`
  ydi hi am fwrw fory | dyw'r argraffydd ddim yn gweithio | mae'r argraffydd wedi torri |
  dywedwch jôc | dweud jôc | beth yw r tywydd | sut mae r tywydd | ydy hi n bwrw glaw | faint o r gloch yw hi | beth yw r dyddiad heddiw |
  canwch gân | adrodd stori | pwy enillodd y gêm | pwy enillodd y rygbi | beth sydd i ginio | archebu coffi | ysgrifennu cerdd | ble mae r swyddfa |
  trefnu cyfarfod | anfon e-bost | beth yw prifddinas cymru`)
