import { type Instant, type ServerClock, createServerClock } from '#client/server-clock'
import type { Event } from '#core/event'
import { type StudyState, advance, replay } from '#core/replay'
import { SAMPLE_START_MS } from '#core/sample-events'
import type { Applied, DeviceLog, SyncAnswer, SyncRequest } from '#core/sync/event-log'
import { type Bench, LEARNER } from './bench'
import { DEVICES } from './step'
import { Truth } from './truth'

/** Something that must never happen, happened. */
export class Violation extends Error {}

export type Tab = {
  readonly name: string
  readonly device: Device
  readonly logName: string
  readonly log: DeviceLog
  readonly clock: ServerClock
  /** What the page shows; kept up as client/study-store.ts does. */
  state: StudyState
  isOpen: boolean
}

export type Device = {
  readonly index: number
  readonly name: string
  skewMs: number
  accountLog: string
  guestLog: string
  /** Empty while nobody is signed in. */
  tabs: Tab[]
}

export type Asked = {
  readonly number: number
  readonly tab: Tab
  readonly request: SyncRequest
  readonly began: Instant
}
export type Answered = Asked & { readonly answer: SyncAnswer; isFirst: boolean }

/** A copy of a browser profile, as a backup of the disk or a migration to another computer makes it. */
export type ProfileCopy = { readonly log: string; readonly of: string }

/** Everything there is: one clock, one network, three devices, and the bench they stand on. */
export class World {
  nowMs = SAMPLE_START_MS
  readonly truth = new Truth()
  readonly devices: Device[] = []
  readonly requests: Asked[] = []
  readonly answers: Answered[] = []
  readonly profileCopies: ProfileCopy[] = []
  readonly story: string[] = []
  backups = 0
  private serial = 0
  private names = 0
  private asked = 0

  private constructor(readonly bench: Bench) {}

  /** `open` makes the bench on this world's clock. */
  static async begin(open: (nowMs: () => number) => Promise<Bench>): Promise<World> {
    let world: World | null = null
    const bench = await open(() => world?.nowMs ?? SAMPLE_START_MS)
    world = new World(bench)
    for (const [index, name] of DEVICES.entries()) {
      const logs = { accountLog: world.newName('account'), guestLog: world.newName('guest') }
      world.devices.push({ index, name, skewMs: 0, ...logs, tabs: [] })
    }
    for (const device of world.devices) await world.openTabs(device)
    return world
  }

  nextSerial = (): number => ++this.serial
  nextRequestNumber = (): number => ++this.asked
  newName = (kind: string): string => `${kind}-${++this.names}`

  tell(sentence: string): void {
    this.story.push(sentence)
  }

  async openTabs(device: Device): Promise<void> {
    device.tabs = [await this.openTab(device, 0), await this.openTab(device, 1)]
  }

  async openTab(device: Device, tab: number): Promise<Tab> {
    const log = await this.bench.openLog(device.accountLog, LEARNER)
    return {
      name: `${device.name}, tab ${tab + 1}`,
      device,
      logName: device.accountLog,
      log,
      clock: createServerClock(() => ({ wallMs: this.wallMs(device), monotonicMs: this.nowMs })),
      state: replay(await log.all()),
      isOpen: true,
    }
  }

  closeTabs(device: Device): void {
    for (const tab of device.tabs) tab.isOpen = false
    device.tabs = []
  }

  wallMs = (device: Device): number => this.nowMs + device.skewMs

  /** Every tab of that log takes in what one of them wrote or was brought, as the broadcast tells it. */
  async show(logName: string, news: Pick<Applied, 'events' | 'healed'>): Promise<void> {
    const tabs = this.devices.flatMap((device) => device.tabs).filter((tab) => tab.logName === logName)
    const anew = news.healed && tabs[0] !== undefined ? replay(await tabs[0].log.all()) : null
    for (const tab of tabs) tab.state = anew ?? advance(tab.state, news.events)
    for (const event of news.events) this.truth.see(logName, event)
  }

  saw(logName: string, event: Event): Promise<void> {
    return this.show(logName, { events: [event], healed: false })
  }
}

/** One of a list, counted round and round; undefined when there is none. */
export const pickFrom = <Item>(items: readonly Item[], pick: number): Item | undefined =>
  items[pick % items.length]
