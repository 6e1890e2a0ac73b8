import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Action } from '../event'
import { graded, sampleEvent, sampleId } from '../sample-events'
import { type Sha256, addToDigest, digestTermOf } from './digest'
import { EMPTY_DIGEST } from './empty-digest'
import {
  EVENTS_PER_ANSWER,
  EVENTS_PER_REQUEST,
  type EventLog,
  type OfferedEvent,
  PROTO,
  type SyncRequest,
} from './event-log'

export const sha256: Sha256 = async (text) => createHash('sha256').update(text, 'utf8').digest('hex')

export const CONTRACT_LEARNER = 'learner-a'

/** A fresh, empty log, and a clock that the test sets. */
export type EventLogUnderTest = {
  readonly log: EventLog
  readonly setNowMs: (nowMs: number) => void
  readonly renewLineage: () => Promise<void>
}

const NOW_MS = 1_795_600_000_000
const note = (text: string): Action => ({
  kind: 'note.written',
  body: { subjectId: 'loss-mse', parents: [], text },
})

/** The tests that every server-side log must pass, whatever it is kept in. */
export function eventLogContract(name: string, open: () => Promise<EventLogUnderTest>): void {
  describe(`event log: ${name}`, () => {
    const start = async () => {
      const opened = await open()
      opened.setNowMs(NOW_MS)
      const first = await opened.log.answer(request(null, 0, []))
      const offer = (events: readonly OfferedEvent[], cursor = 0) =>
        opened.log.answer(request(first.lineage, cursor, events))
      return { ...opened, first, offer }
    }

    test('a first request names no lineage, stores nothing and learns the lineage', async () => {
      const { log, first } = await start()
      const again = await log.answer(request(null, 0, [sampleEvent(1, note('lost?'))]))
      expect(first).toMatchObject({
        head: 0,
        events: [],
        digest: EMPTY_DIGEST,
        proto: PROTO,
        serverNowMs: NOW_MS,
      })
      expect(again.head).toBe(0)
    })

    test('events come back numbered without holes, in the order they were offered', async () => {
      const { offer } = await start()
      await offer([1, 2, 3].map((serial) => sampleEvent(serial, graded('a:say', 'good'))))
      const answer = await offer([4, 5].map((serial) => sampleEvent(serial, graded('b:say', 'again'))))
      expect(answer.events.map(({ id, seq }) => [id, seq])).toEqual(
        [1, 2, 3, 4, 5].map((n) => [sampleId(n), n]),
      )
      expect(answer.head).toBe(5)
    })

    test('a batch sent twice adds nothing and is answered the same', async () => {
      const { offer } = await start()
      const batch = [sampleEvent(1, note('once')), sampleEvent(2, note('二'))]
      const first = await offer(batch)
      expect(await offer(batch)).toEqual(first)
      expect(await offer([...batch, ...batch])).toEqual(first)
    })

    test('what was stored comes back exactly as it was offered', async () => {
      const { offer } = await start()
      const offered = sampleEvent(1, note('空格 "quoted" \\ 𝛼 \n é'), {
        clockOffsetMs: null,
        timeZone: 'Asia/Kolkata',
      })
      const { events } = await offer([offered])
      expect(events[0]).toEqual({ ...offered, seq: 1, receivedAtMs: NOW_MS, correctedMs: offered.atMs })
    })

    test('an id that is used again for something else is refused, and the rest is stored', async () => {
      const { offer } = await start()
      await offer([sampleEvent(1, note('first'))])
      const answer = await offer([sampleEvent(1, note('second')), sampleEvent(2, note('third'))])
      expect(answer.refused).toEqual([{ id: sampleId(1), code: 'id_conflict' }])
      expect(answer.events.map(({ body }) => body.text)).toEqual(['first', 'third'])
    })

    test('a kind that nobody knows yet is kept and delivered', async () => {
      const { offer } = await start()
      const unknown = {
        ...sampleEvent(1, note('')),
        kind: 'dream.remembered',
        body: { depth: [1, { of: null }] },
      }
      expect((await offer([unknown])).events[0]).toMatchObject({
        kind: 'dream.remembered',
        body: unknown.body,
      })
    })

    test('a large clock offset corrects the time, a small one is noise, the future is clamped', async () => {
      const { offer } = await start()
      const at = NOW_MS - 3_600_000
      const { events } = await offer([
        sampleEvent(1, note('slow clock'), {
          device: '00000000000000b1',
          atMs: at - 120_000,
          clockOffsetMs: 120_000,
        }),
        sampleEvent(2, note('noise'), { device: '00000000000000b2', atMs: at, clockOffsetMs: 40_000 }),
        sampleEvent(3, note('tomorrow'), {
          device: '00000000000000b3',
          atMs: NOW_MS + 86_400_000,
          clockOffsetMs: null,
        }),
      ])
      expect(events.map(({ correctedMs }) => correctedMs)).toEqual([at, at, NOW_MS])
    })

    test('events of one device never sort before its earlier ones', async () => {
      const { offer } = await start()
      const at = NOW_MS - 3_600_000
      await offer([sampleEvent(1, note('a'), { atMs: at })])
      const { events } = await offer([sampleEvent(2, note('b'), { atMs: at - 600_000 })])
      expect(events.map(({ correctedMs }) => correctedMs)).toEqual([at, at])
    })

    test('nor before the next lower one that is there, where counters are missing between', async () => {
      const { offer } = await start()
      await offer([1, 2, 3].map((n) => sampleEvent(n, note(`${n}`), { n: n * 10, atMs: NOW_MS - 1_000 * n })))
      await offer([sampleEvent(4, note('fork'), { n: 45, atMs: NOW_MS - 500 })])
      const late = { atMs: NOW_MS - 9_000 }
      const first = await offer([sampleEvent(5, note('behind 30'), { n: 42, ...late })], 4)
      const known = sampleEvent(1, note('1'), { n: 10, atMs: NOW_MS - 1_000 }) // widens what is looked at
      const second = await offer([sampleEvent(6, note('behind 45'), { n: 50, ...late }), known], 5)
      const events = [...first.events, ...second.events]
      expect(events.map(({ correctedMs }) => NOW_MS - correctedMs)).toEqual([1_000, 500])
    })

    test('a batch may name as many devices as events', async () => {
      const { offer } = await start()
      const batch = (first: number, n: number) =>
        Array.from({ length: EVENTS_PER_REQUEST }, (_, index) =>
          sampleEvent(first + index, note('each'), { device: index.toString(16).padStart(16, '0'), n }),
        )
      await offer(batch(1, 1))
      expect(await offer(batch(1 + EVENTS_PER_REQUEST, 2))).toMatchObject({
        head: 2 * EVENTS_PER_REQUEST,
        refused: [],
      })
    })

    test('an event that was stamped before keeps its time of arrival, unless that lies in the future', async () => {
      const { offer } = await start()
      const seen = { ...sampleEvent(1, note('a'), { atMs: NOW_MS + 9_000 }), receivedAtMs: NOW_MS - 5_000 }
      const forged = {
        ...sampleEvent(2, note('b'), { device: '00000000000000b2' }),
        receivedAtMs: NOW_MS + 5_000,
      }
      const { events } = await offer([seen, forged])
      expect(events.map(({ receivedAtMs }) => receivedAtMs)).toEqual([NOW_MS - 5_000, NOW_MS])
      expect(events[0]?.correctedMs).toBe(NOW_MS - 5_000)
    })

    test('one counter of one device under two ids says forked, and stores both', async () => {
      const { offer } = await start()
      await offer([sampleEvent(1, note('a'))])
      const answer = await offer([sampleEvent(2, note('b'), { n: 1 })])
      expect(answer.forked).toBe(true)
      expect(answer.head).toBe(2)
    })

    test.each([1, 3])('a copied profile moves no time of the original, %i events a batch', async (size) => {
      const { offer } = await start()
      const at = NOW_MS - 3_600_000
      await offer([sampleEvent(9, note('copy'), { n: 1, atMs: at + 900_000 })])
      const original = [1, 2, 3].map((n) => sampleEvent(n, note(`${n}`), { n, atMs: at + n * 60_000 }))
      for (let from = 0; from < 3; from += size) await offer(original.slice(from, from + size))
      const { events } = await offer([], 1)
      expect(events.map(({ correctedMs }) => correctedMs)).toEqual(original.map(({ atMs }) => atMs))
    })

    test('pages meet without gap or overlap, and the digest is that of the log up to the page', async () => {
      const { offer } = await start()
      const total = EVENTS_PER_ANSWER + 250
      for (let from = 1; from <= total; from += 500) {
        const serials = Array.from({ length: Math.min(500, total - from + 1) }, (_, index) => from + index)
        await offer(serials.map((serial) => sampleEvent(serial, graded('a:say', 'good'))))
      }
      const first = await offer([])
      const second = await offer([], EVENTS_PER_ANSWER)
      const events = [...first.events, ...second.events]
      expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: total }, (_, index) => index + 1))
      const terms = await Promise.all(events.map((event) => digestTermOf(event, sha256)))
      expect(first.digest).toBe(addToDigest(EMPTY_DIGEST, terms.slice(0, EVENTS_PER_ANSWER)))
      expect(second.digest).toBe(addToDigest(first.digest ?? '', terms.slice(EVENTS_PER_ANSWER)))
    })

    test('a cursor beyond the head gets no digest and no events', async () => {
      const { offer } = await start()
      expect(await offer([], 7)).toMatchObject({ digest: null, events: [], head: 0 })
    })

    test('another lineage stores nothing and gets only the new one', async () => {
      const { log, first, renewLineage } = await start()
      await renewLineage()
      const answer = await log.answer(request(first.lineage, 0, [sampleEvent(1, note('held back'))]))
      expect(answer.lineage).not.toBe(first.lineage)
      expect(answer).toMatchObject({ events: [], digest: null, refused: [] })
      expect((await log.answer(request(answer.lineage, 0, []))).head).toBe(0)
    })

    test('writers at the same moment leave no hole and no double', async () => {
      const { offer } = await start()
      const writers = Array.from({ length: 12 }, (_, writer) => {
        const device = `00000000000000${(writer + 16).toString(16)}`
        const serials = [1, 2, 3].map((index) => writer * 3 + index)
        return offer(serials.map((serial, index) => sampleEvent(serial, note('x'), { device, n: index + 1 })))
      })
      await Promise.all(writers)
      const { events, head } = await offer([])
      expect(head).toBe(36)
      expect(events.map(({ seq }) => seq)).toEqual(Array.from({ length: 36 }, (_, index) => index + 1))
      expect(new Set(events.map(({ id }) => id)).size).toBe(36)
    })
  })
}

export const request = (
  lineage: string | null,
  cursor: number,
  events: readonly OfferedEvent[],
): SyncRequest => ({ proto: PROTO, learnerId: CONTRACT_LEARNER, lineage, cursor, events })
