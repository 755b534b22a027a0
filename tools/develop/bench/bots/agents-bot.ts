// The fastest bot to compare with: Microsoft's successor SDK on Node's HTTP server. Optionally commits a record for
// each press.

import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import { json } from 'node:stream/consumers'
import {
  ActivityHandler,
  type AdaptiveCardInvokeResponse,
  CardFactory,
  CloudAdapter,
  MessageFactory,
  type WebResponse,
} from '@microsoft/agents-hosting'
import { processEnvironment } from '../../../../bot/settings/process-environment.ts'
import type { BareCards } from './bare-bot.ts'

const [cardsFile = '', dataFile] = process.argv.slice(2)
const cards: BareCards = JSON.parse(readFileSync(cardsFile, 'utf8'))
const commit = dataFile === undefined ? undefined : openRecords(dataFile)

class AgentsBot extends ActivityHandler {
  constructor() {
    super()
    this.onMessage(async (context, next) => {
      await context.sendActivity(MessageFactory.attachment(CardFactory.adaptiveCard(cards.typed)))
      await next()
    })
  }

  protected override async onAdaptiveCardInvoke(): Promise<AdaptiveCardInvokeResponse> {
    commit?.()
    return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: cards.pressed }
  }
}

/**
 * Opens a data file like our bot. Returns a function that durably writes a record as large as a half-finished
 * assessment.
 */
function openRecords(file: string): () => void {
  const database = new DatabaseSync(file)
  database.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  database.exec('CREATE TABLE records (id INTEGER PRIMARY KEY, record TEXT NOT NULL) STRICT')
  const write = database.prepare('INSERT OR REPLACE INTO records VALUES (?, ?)')
  const people = 50
  let turns = 0
  return () => {
    turns += 1
    write.run(turns % people, JSON.stringify({ turns, record: halfway }))
  }
}

// A record with the JSON size and the number of parts of an assessment with 45 answers.
const halfway = Array.from({ length: 45 }, (_, nth) => ({ nth, statement: 'x'.repeat(150) }))

/** The few methods of a web framework's response that the SDK calls. */
function webResponse(response: ServerResponse): WebResponse {
  return {
    status(code) {
      response.statusCode = code
      return this
    },
    setHeader(name, value) {
      response.setHeader(name, value)
      return this
    },
    send(body) {
      response.end(typeof body === 'string' ? body : JSON.stringify(body))
      return this
    },
    end() {
      if (!response.writableEnded) response.end()
      return this
    },
    get headersSent() {
      return response.headersSent
    },
    get writableEnded() {
      return response.writableEnded
    },
  }
}

const bot = new AgentsBot()
const adapter = new CloudAdapter({})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'GET') {
    response.end('{"status":"alive"}')
    return
  }
  const body = (await json(request)) as Record<string, unknown>
  // The SDK's own middleware gives callers this identity while no credentials are set.
  const user = { name: 'anonymous' }
  await adapter.process({ body, headers: request.headers, user }, webResponse(response), (context) => bot.run(context))
}

createServer((request, response) => void answer(request, response)).listen(Number(processEnvironment.PORT), '127.0.0.1')
