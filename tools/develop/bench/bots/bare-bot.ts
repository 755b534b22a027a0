// The bot to compare with: botbuilder and restify as documented, without a store. It answers with two fixed cards.

import { readFileSync } from 'node:fs'
import {
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  MessageFactory,
  type TurnContext,
} from 'botbuilder'
import restify from 'restify'
import { processEnvironment } from '../../../../bot/settings/process-environment.ts'

/** The two cards of a bot without a store. Our bot draws them, so that all bots send the same amount. */
export type BareCards = { readonly pressed: Record<string, unknown>; readonly typed: Record<string, unknown> }

class BareBot extends ActivityHandler {
  readonly cards: BareCards

  constructor(cards: BareCards) {
    super()
    this.cards = cards
    this.onMessage(async (context, next) => {
      await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(this.cards.typed)))
      await next()
    })
  }

  protected override async onAdaptiveCardInvoke(_context: TurnContext): Promise<AdaptiveCardInvokeResponse> {
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: this.cards.pressed }
  }
}

const [cardsFile = ''] = process.argv.slice(2)
const bot = new BareBot(JSON.parse(readFileSync(cardsFile, 'utf8')))
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}))
const server = restify.createServer()
server.use(restify.plugins.bodyParser())
server.post('/api/messages', async (request: restify.Request, response: restify.Response) => {
  await adapter.process(request, response, (context) => bot.run(context))
})
server.get('/healthz', async (_request: restify.Request, response: restify.Response) => {
  response.send(200, { status: 'alive' })
})
server.listen(Number(processEnvironment.PORT), '127.0.0.1')
