import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { sampleEvent } from '#core/sample-events'
import type { ClientEvent } from '#core/event'
import { PROTO, type SyncAnswer } from '#core/sync/event-log'
import { type Database, openDatabase } from '#server/db'
import { contentDigestOf } from '#server/route'
import { type SignedInLearner, newLearner } from '../learner'
import { type Answer, asOurPage, expectCalm } from './attack'

/** Stands in whatever must not be found in a log: passwords, notes, addresses. */
export const SECRET_MARK = 'never-in-a-log'

export type Attacked = {
  readonly port: number
  readonly database: () => Database
  readonly a: () => SignedInLearner
  readonly b: () => SignedInLearner
}

/** Two learners of the attacked app. When the file's attacks are over, its log must know none of their secrets. */
export function attackedApp(): Attacked {
  const { port, databaseUrl, logFile } = inject('attackedApp')
  let opened: { database: Database; a: SignedInLearner; b: SignedInLearner } | null = null
  const ready = () => {
    if (opened === null) throw new Error('asked before the tests began')
    return opened
  }
  beforeAll(async () => {
    const [a, b] = [await newLearner(databaseUrl), await newLearner(databaseUrl)]
    opened = { a, b, database: openDatabase(databaseUrl) }
  })
  afterAll(async () => {
    const log = readFileSync(logFile, 'utf8')
    await opened?.database.$disconnect()
    expect(log).not.toContain(SECRET_MARK)
    for (const person of [ready().a, ready().b]) {
      expect(log).not.toContain(person.cookie.split('=')[1])
      expect(log).not.toContain(person.learnerId)
    }
    expect(log, 'a bug that the server noticed itself').not.toMatch(/"message":"bug"|⨯|Error:/)
  })
  return { port, database: () => ready().database, a: () => ready().a, b: () => ready().b }
}

/** One exchange as the page of `learner` would send it; `changes` go into the request. */
export function exchangeOf(
  port: number,
  learner: SignedInLearner,
  events: readonly object[],
  changes: object = {},
): Promise<Answer> {
  const { learnerId, lineage, cookie } = learner
  const body = JSON.stringify({ proto: PROTO, learnerId, lineage, cursor: 0, events, ...changes })
  const headers = { ...asOurPage(port), cookie, 'content-digest': contentDigestOf(body) }
  return expectCalm(port, { method: 'POST', path: '/api/sync', headers, body })
}

export const syncAnswerIn = ({ status, text }: Answer): SyncAnswer => {
  expect([status, text.slice(0, 300)]).toEqual([200, expect.any(String)])
  return JSON.parse(text) as SyncAnswer
}

let serial = 0
/** An event that no other has the id of. */
export const newEvent = (action: Parameters<typeof sampleEvent>[1]): ClientEvent => ({
  ...sampleEvent(++serial, action),
  n: serial,
  id: randomUUID(),
})
