import { describe, expect, test } from 'vitest'
import type { Action, Event } from '../event'
import { sampleEvent, sampleId } from '../sample-events'
import type { Applied, DeviceLog, UnnumberedEvent } from './event-log'
import { CONTRACT_LEARNER, sha256 } from './event-log.contract'
import { exchange } from './exchange'
import { MemoryEventLog } from './memory-event-log'

const NOW_MS = 1_795_600_000_000
const note = (text: string): Action => ({
  kind: 'note.written',
  body: { subjectId: 'loss-mse', parents: [], text },
})

const draft = (serial: number, header: Partial<UnnumberedEvent> = {}): UnnumberedEvent => {
  const { id, atMs, clockOffsetMs, timeZone, studyDay, v, kind, body } = sampleEvent(
    serial,
    note(`text ${serial}`),
  )
  return { id, atMs, clockOffsetMs, timeZone, studyDay, v, kind, body, ...header }
}

/** The tests that every device log must pass. `open` gives an empty log of the named learner. */
export function deviceLogContract(name: string, open: (learnerId: string) => Promise<DeviceLog>): void {
  describe(`device log: ${name}`, () => {
    const server = () => new MemoryEventLog(() => NOW_MS, sha256)
    const device = () => open(CONTRACT_LEARNER)

    test('counts its own events from 1 and keeps them for the server', async () => {
      const log = await device()
      const recorded = [await log.record(draft(1)), await log.record(draft(2))]
      expect(recorded.map(({ n }) => n)).toEqual([1, 2])
      expect(recorded[0]?.device).toMatch(/^[0-9a-f]{16}$/)
      expect(await log.pendingCount()).toBe(2)
      expect(await log.all()).toHaveLength(2)
    })

    test('says since when something has been waiting for the server, until nothing is', async () => {
      const [log, store] = [await device(), server()]
      expect(await log.unsentSinceMs()).toBeNull()
      const first = await log.record(draft(1))
      await log.record(draft(2))
      expect(await log.unsentSinceMs()).toBe(first.atMs)
      await exchange(log, store)
      expect(await log.unsentSinceMs()).toBeNull()
      const third = await log.record(draft(3))
      expect(await log.unsentSinceMs()).toBe(third.atMs)
    })

    test('events recorded at once get different counters', async () => {
      const log = await device()
      const recorded = await Promise.all(
        Array.from({ length: 20 }, (_, index) => log.record(draft(index + 1))),
      )
      expect(recorded.map(({ n }) => n).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 20 }, (_, i) => i + 1),
      )
    })

    test('a clock that runs backwards does not take time back', async () => {
      const log = await device()
      const { atMs } = await log.record(draft(1, { atMs: NOW_MS }))
      expect((await log.record(draft(2, { atMs: NOW_MS - 3_600_000 }))).atMs).toBe(atMs)
    })

    test('a clock that was set back by more than a day starts a new device', async () => {
      const log = await device()
      const before = await log.record(draft(1, { atMs: NOW_MS + 30 * 86_400_000 }))
      const after = await log.record(draft(2, { atMs: NOW_MS }))
      expect(after).toMatchObject({ n: 1, atMs: NOW_MS })
      expect(after.device).not.toBe(before.device)
    })

    test('reads first, and offers only after it has reached the head', async () => {
      const log = await device()
      await log.record(draft(1))
      const request = await log.nextRequest()
      expect(request).toMatchObject({ lineage: null, cursor: 0, events: [] })
      await log.apply(request, await server().answer(request))
      expect((await log.nextRequest()).events.map(({ id }) => id)).toEqual([sampleId(1)])
    })

    test('an event leaves the outbox when it comes back numbered, and not before', async () => {
      const log = await device()
      await log.record(draft(1))
      const remote = server()
      const reading = await log.nextRequest()
      await log.apply(reading, await remote.answer(reading))
      const offering = await log.nextRequest()
      await remote.answer(offering) // the answer is lost on the way
      expect(await log.pendingCount()).toBe(1)
      await exchange(log, remote)
      expect(await log.pendingCount()).toBe(0)
      expect(await log.all()).toMatchObject([{ id: sampleId(1), seq: 1 }])
    })

    test('a stale or doubled answer changes nothing', async () => {
      const log = await device()
      const remote = server()
      const reading = await log.nextRequest()
      const answer = await remote.answer(reading)
      await log.apply(reading, answer)
      await log.record(draft(1))
      const offering = await log.nextRequest()
      const page = await remote.answer(offering)
      await log.apply(offering, page)
      expect(await log.apply(offering, page)).toMatchObject({ events: [], done: false })
      expect(await log.apply(reading, answer)).toMatchObject({ events: [], done: false })
      expect(await log.all()).toHaveLength(1)
      expect((await log.nextRequest()).cursor).toBe(1)
    })

    test('two devices give each other what they lack', async () => {
      const [laptop, phone, remote] = [await device(), await device(), server()]
      await laptop.record(draft(1))
      await phone.record(draft(2))
      for (const log of [laptop, phone, laptop]) await exchange(log, remote)
      const ids = async (log: DeviceLog) => (await log.all()).map(({ id }) => id).sort()
      expect(await ids(laptop)).toEqual([sampleId(1), sampleId(2)])
      expect(await ids(phone)).toEqual(await ids(laptop))
    })

    test('after a restore from an older backup the device heals the server', async () => {
      const [log, remote] = [await device(), server()]
      await log.record(draft(1))
      await exchange(log, remote)
      const backup = remote.backup()
      await log.record(draft(2))
      await exchange(log, remote)
      remote.restore(backup, 'lineage-2')
      await exchange(log, remote)
      expect(remote.backup().map(({ event }) => event.id)).toEqual([sampleId(1), sampleId(2)])
      expect(await log.pendingCount()).toBe(0)
    })

    test('a device that only read heals a server that lost everything, and takes none of it in again', async () => {
      const [writer, reader, store] = [await device(), await device(), server()]
      for (const serial of [1, 2, 3]) await writer.record(draft(serial))
      await exchange(writer, store)
      await exchange(reader, store)
      const read = [sampleId(1), sampleId(2), sampleId(3)]
      await reader.adopt(await reader.all())
      expect(await reader.pendingCount()).toBe(0)
      const emptied = server()
      await exchange(reader, emptied)
      expect((await reader.all()).map(({ id }) => id).sort()).toEqual(read)
      expect(await reader.pendingCount()).toBe(0)
      const newcomer = await device()
      await exchange(newcomer, emptied)
      expect((await newcomer.all()).map(({ id }) => id).sort()).toEqual(read)
    })

    test('a backup put back by hand, lineage and all, is noticed by its digest and healed', async () => {
      const [log, remote] = [await device(), server()]
      for (const serial of [1, 2, 3]) await log.record(draft(serial))
      await exchange(log, remote)
      remote.restore(remote.backup().slice(0, 1), 'lineage-1')
      await exchange(log, remote)
      expect(remote.backup()).toHaveLength(3)
    })

    test('adopting a guest twice adds its events once, unchanged', async () => {
      const [guest, account] = [await open('guest'), await device()]
      const event = await guest.record(draft(1))
      for (let times = 0; times < 2; times++) await account.adopt(await guest.all())
      expect(await account.all()).toEqual([event])
      expect(await account.pendingCount()).toBe(1)
    })

    test('what is said of adopted events is recorded with them, and only of those that were lacking', async () => {
      const [guest, account] = [await open('guest'), await device()]
      await guest.record(draft(1))
      await guest.record(draft(2))
      const heard: string[][] = []
      for (let times = 0; times < 2; times++)
        await account.adopt(await guest.all(), (added) => {
          heard.push(added.map(({ id }) => id).sort())
          return added.length === 0 ? [] : [draft(9)]
        })
      expect(heard).toEqual([[sampleId(1), sampleId(2)], []])
      const events = await account.all()
      expect(events.map(({ id }) => id).sort()).toEqual([1, 2, 9].map(sampleId))
      const [adopted, said] = [1, 9].map((serial) => events.find(({ id }) => id === sampleId(serial)))
      expect(said).toMatchObject({ n: 1 })
      expect(said?.device).not.toBe(adopted?.device)
      expect(await account.pendingCount()).toBe(3)
    })

    test('a server put back by hand while the device heals is shown as a bug once, and healed all the same', async () => {
      const [log, remote] = [await device(), new MemoryEventLog(() => NOW_MS, sha256, 2)]
      for (const serial of [1, 2, 3, 4]) await log.record(draft(serial))
      await exchange(log, remote)
      const backup = remote.backup()
      const step = async () => {
        const request = await log.nextRequest()
        return log.apply(request, await remote.answer(request))
      }
      remote.restore(backup.slice(0, 3), 'lineage-1')
      await step() // notices, and begins to read anew
      await step() // the first page of two
      remote.restore(backup.slice(0, 1), 'lineage-1')
      await expect(step()).rejects.toThrow('digests differ')
      await exchange(log, remote)
      expect(remote.backup()).toHaveLength(4)
      expect(await log.pendingCount()).toBe(0)
    })

    test('a page that moves an event the device held says that what was computed is to be computed anew', async () => {
      let now = NOW_MS
      const [log, remote] = [await device(), new MemoryEventLog(() => now, sha256)]
      const ahead = await log.record(draft(1, { atMs: NOW_MS + 3_600_000 }))
      await exchange(log, remote)
      remote.restore([], 'lineage-2')
      now += 60_000 // another device offers it first, and has never seen when it arrived
      await remote.answer({ ...(await log.nextRequest()), lineage: 'lineage-2', cursor: 0, events: [ahead] })
      const pages: Applied[] = []
      await exchange(log, remote, (page) => pages.push(page))
      expect(await log.all()).toMatchObject([{ seq: 1, correctedMs: now }])
      expect(pages.find(({ events }) => events.length > 0)?.healed).toBe(true)
    })

    test('a refused event leaves the log for the quarantine, and dams nothing', async () => {
      const [log, remote] = [await device(), server()]
      await log.record(draft(1))
      await log.record(draft(2))
      const refusing = {
        answer: async (request: Parameters<typeof remote.answer>[0]) => {
          const good = request.events.filter(({ id }) => id !== sampleId(1))
          const answer = await remote.answer({ ...request, events: good })
          const refused =
            good.length < request.events.length ? [{ id: sampleId(1), code: 'malformed' as const }] : []
          return { ...answer, refused }
        },
      }
      await exchange(log, refusing)
      expect(await log.quarantine()).toMatchObject([{ code: 'malformed', event: { id: sampleId(1) } }])
      expect((await log.all()).map(({ id }: Event) => id)).toEqual([sampleId(2)])
      expect(await log.pendingCount()).toBe(0)
    })

    test('a profile that reads what it never wrote under its own device id takes a new one', async () => {
      const [log, remote] = [await device(), server()]
      const own = await log.record(draft(1))
      await exchange(log, remote)
      const reading = { ...(await log.nextRequest()), cursor: 0 }
      const copys = sampleEvent(9, note('of a copy'), { device: own.device, n: 2 })
      await remote.answer({ ...reading, events: [copys] })
      await exchange(log, remote)
      expect((await log.record(draft(2))).device).not.toBe(own.device)
      expect((await log.record(draft(3))).n).toBe(2)
    })

    test('a cloned profile takes a new device id when the server says so', async () => {
      const [log, remote] = [await device(), server()]
      const first = await log.record(draft(1))
      const other = sampleEvent(9, note('clone'), { device: first.device, n: 1 })
      await exchange(log, {
        answer: async (request) => {
          if (request.events.length > 0) await remote.answer({ ...request, events: [other] })
          return remote.answer(request)
        },
      })
      expect((await log.record(draft(2))).device).not.toBe(first.device)
    })
  })
}
