import { createServer } from 'node:http'
import { json } from 'node:stream/consumers'
import type { OfferedEvent, SyncRequest } from '#core/sync/event-log'
import { insertEvents, openDatabase } from '#server/db'
import { columnsOf } from '#server/event-row'

/**
 * What an exchange is measured against: a handler that checks nothing, knows nobody, and stores the same rows in the
 * same way. `DATABASE_URL` and `PORT` as for the app.
 */
const database = openDatabase(process.env.DATABASE_URL ?? '')
const heads = new Map<string, number>()

createServer((request, response) => {
  void (async () => {
    if (request.method === 'POST') {
      const { learnerId, events } = (await json(request)) as SyncRequest
      await store(learnerId, events as readonly OfferedEvent[])
    }
    response.setHeader('content-type', 'application/json').end('{"ok":true}')
  })()
}).listen(Number(process.env.PORT), '127.0.0.1')

async function startLog(learnerId: string, digest: string): Promise<number> {
  const create = { id: learnerId, digest }
  return (await database.learner.upsert({ where: { id: learnerId }, create, update: create })).lastSeq
}

async function store(learnerId: string, events: readonly OfferedEvent[]): Promise<void> {
  const digest = '0'.repeat(64)
  const head = heads.get(learnerId) ?? (await startLog(learnerId, digest))
  heads.set(learnerId, head + events.length)
  const nowMs = Date.now()
  const rows = events.map((event, index) => ({
    ...columnsOf(event, { receivedAtMs: nowMs, correctedMs: nowMs }),
    ...{ learnerId, seq: head + index + 1, hash: digest, digest },
  }))
  await database.$transaction(async (transaction) => {
    await insertEvents(transaction, rows)
    await transaction.learner.updateMany({
      where: { id: learnerId },
      data: { lastSeq: head + rows.length, digest },
    })
  })
}
