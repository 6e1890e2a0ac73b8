import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { hash } from 'node:crypto'
import { openDatabase } from '#client/idb-database'
import { type IdbLog, openIdbLog } from '#client/idb-log'
import type { DeviceLog } from '#core/sync/event-log'

/** Nobody takes a database over here. */
const ignore = (): void => {}

/** The IndexedDB databases of all browsers of one schedule, by the names of their logs. */
export class IdbDisks {
  private readonly pages = new Set<IdbLog>()
  private devices = 0

  constructor() {
    globalThis.indexedDB = new IDBFactory()
  }

  async open(name: string, learnerId: string): Promise<IdbLog> {
    const page = await openIdbLog(name, learnerId, { drawDeviceId: this.newDeviceId })
    this.pages.add(page)
    return page
  }

  /** A closed connection begins no transaction any more; one that has begun ends by itself. */
  kill(log: DeviceLog): void {
    const page = [...this.pages].find((each) => each === log)
    page?.close()
  }

  async copy(from: string, to: string): Promise<void> {
    const [source, target] = [await openDatabase(from, ignore), await openDatabase(to, ignore)]
    for (const event of await source.getAll('events')) await target.put('events', event)
    const pages = await source.getAllKeys('pages')
    for (const key of pages) await target.put('pages', (await source.get('pages', key)) ?? [], key)
    for (const place of await source.getAll('outbox')) await target.put('outbox', place)
    for (const refused of await source.getAll('quarantine')) await target.put('quarantine', refused)
    const state = await source.get('state', 'device')
    if (state !== undefined) await target.put('state', state, 'device')
    source.close()
    target.close()
  }

  close(): void {
    for (const page of this.pages) page.close()
  }

  // The same as on the bench in memory, so that a seed means the same schedule and the same order on both.
  private readonly newDeviceId = (): string => hash('sha256', `device ${++this.devices}`).slice(0, 16)
}
