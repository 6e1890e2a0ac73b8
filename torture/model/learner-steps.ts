import { type Action, type Event, KNOWN_VERSION } from '#core/event'
import { yieldedSettings } from '#core/guest-settings'
import { graded, sampleId } from '#core/sample-events'
import type { DeviceLog, UnnumberedEvent } from '#core/sync/event-log'
import { actionOf, importedEvents } from './acting'
import type { Act, Place, Step } from './step'
import { type Device, type Tab, type World, Violation, pickFrom } from './world'
import { EMPTY_STUDY } from './study-picture'

/** What is done on a page; with nobody signed in, by the guest. */
export async function act(world: World, { place, act, pick }: Extract<Step, { kind: 'act' }>): Promise<void> {
  const device = deviceAt(world, place.device)
  const tab = device.tabs[place.tab] ?? null
  if (act === 'import') return importInto(world, tab)
  const serial = world.nextSerial()
  const log = tab?.log ?? (await world.bench.openLog(device.guestLog, 'guest'))
  const draft = draftOf(world, device, { tab, act, pick, serial })
  await record(world, device, {
    log,
    logName: tab?.logName ?? device.guestLog,
    draft,
    isHonest: act !== 'nonsense',
  })
  world.tell(`${tab?.name ?? `${device.name}, signed out,`}: ${sentenceOf(draft, act)}`)
}

const sentenceOf = ({ id, kind, body }: UnnumberedEvent, act: Act): string =>
  `records ${Number.parseInt(id.slice(-6), 16)}, ${act === 'nonsense' ? 'which is malformed' : kind} ${JSON.stringify(body).slice(0, 70)}`

/** Both tabs grade at the same moment. */
export async function actAtOnce(world: World, index: number): Promise<void> {
  const device = deviceAt(world, index)
  if (device.tabs.length === 0) return
  world.tell(`${device.name}: both tabs grade a card at the same moment`)
  const work = device.tabs.map((tab) => {
    const draft = draftOf(world, device, { tab, act: 'grade', pick: 0, serial: world.nextSerial() })
    return record(world, device, { log: tab.log, logName: tab.logName, draft, isHonest: true })
  })
  await Promise.all(work)
}

type Doing = { readonly tab: Tab | null; readonly act: Act; readonly pick: number; readonly serial: number }

function draftOf(world: World, device: Device, { tab, act, pick, serial }: Doing): UnnumberedEvent {
  const action =
    act === 'nonsense' ? graded('', 'good') : actionOf(act, tab?.state ?? EMPTY_STUDY, pick, serial)
  return draftFrom(world, device, action, { serial, clockOffsetMs: tab?.clock.offsetMs() ?? null })
}

type Marks = { readonly serial: number; readonly clockOffsetMs: number | null }

function draftFrom(world: World, device: Device, action: Action, marks: Marks): UnnumberedEvent {
  const atMs = world.wallMs(device)
  return {
    id: sampleId(marks.serial),
    atMs,
    clockOffsetMs: marks.clockOffsetMs,
    timeZone: 'UTC',
    studyDay: Math.floor(atMs / 86_400_000),
    v: KNOWN_VERSION,
    ...action,
  }
}

type Writing = {
  readonly log: DeviceLog
  readonly logName: string
  readonly draft: UnnumberedEvent
  readonly isHonest: boolean
}

async function record(
  world: World,
  device: Device,
  { log, logName, draft, isHonest }: Writing,
): Promise<void> {
  const event = await log.record(draft)
  world.truth.note(logName, event, { trueMs: world.nowMs, wallMs: world.wallMs(device), isHonest })
  await world.saw(logName, event)
}

async function importInto(world: World, tab: Tab | null): Promise<void> {
  if (tab === null) return
  world.tell(`${tab.name}: imports a file of two grades`)
  await tab.log.adopt(importedEvents(IMPORT_MADE_AT_MS))
  await world.show(tab.logName, { events: [], healed: true })
}

const IMPORT_MADE_AT_MS = 1_790_000_000_000

export function signOut(world: World, index: number): void {
  const device = deviceAt(world, index)
  world.tell(`${device.name}: signs out`)
  world.closeTabs(device)
}

/** Signs in, and merges the guest of this browser as often as the step says: a merge may be broken off and begun again. */
export async function signIn(world: World, step: Extract<Step, { kind: 'sign in' }>): Promise<void> {
  const device = deviceAt(world, step.device)
  world.tell(`${device.name}: signs in and merges the guest ${step.joins} times`)
  if (device.tabs.length === 0) await world.openTabs(device)
  const [tab] = device.tabs
  if (tab === undefined || step.joins === 0) return
  const guest = await world.bench.openLog(device.guestLog, 'guest')
  for (let times = 0; times < step.joins; times++) await join(world, tab, await guest.all())
  world.truth.copy(device.guestLog, device.accountLog)
  await world.show(tab.logName, { events: [], healed: true })
  if (step.forgets) device.guestLog = world.newName('guest')
}

/** As client/guest.ts does. */
async function join(
  world: World,
  { device, log, logName }: Tab,
  guestEvents: readonly Event[],
): Promise<void> {
  const ids = new Set<string>()
  await log.adopt(guestEvents, (added) => {
    const remarks = yieldedSettings(added).map((action) =>
      draftFrom(world, device, action, { serial: world.nextSerial(), clockOffsetMs: null }),
    )
    for (const { id } of remarks) ids.add(id)
    return remarks
  })
  const circumstances = { trueMs: world.nowMs, wallMs: world.wallMs(device), isHonest: true }
  for (const event of await log.all()) if (ids.has(event.id)) world.truth.note(logName, event, circumstances)
}

/** The browser's data are gone; what was not on the server is lost with them. */
export async function wipe(world: World, index: number): Promise<void> {
  const device = deviceAt(world, index)
  world.tell(`${device.name}: its browser data are deleted, and it signs in again`)
  await replaceLogs(world, device, world.newName('account'))
}

export async function copyProfile(world: World, index: number): Promise<void> {
  const device = deviceAt(world, index)
  const name = world.newName('copy')
  world.tell(`${device.name}: its browser profile is copied`)
  await world.bench.copyLog(device.accountLog, name)
  world.truth.copy(device.accountLog, name)
  world.profileCopies.push({ log: name, of: device.name })
}

export async function putProfile(world: World, step: Extract<Step, { kind: 'put profile' }>): Promise<void> {
  const copy = pickFrom(world.profileCopies, step.pick)
  if (copy === undefined) return
  const device = deviceAt(world, step.device)
  const name = world.newName('account')
  world.tell(`${device.name}: the copied profile of the ${copy.of} is put in place of its own`)
  await world.bench.copyLog(copy.log, name)
  world.truth.copy(copy.log, name)
  await replaceLogs(world, device, name)
}

async function replaceLogs(world: World, device: Device, accountLog: string): Promise<void> {
  world.closeTabs(device)
  device.accountLog = accountLog
  device.guestLog = world.newName('guest')
  await world.openTabs(device)
}

export async function reload(world: World, place: Place): Promise<void> {
  const device = deviceAt(world, place.device)
  const tab = device.tabs[place.tab]
  if (tab === undefined) return
  world.tell(`${tab.name}: the page is closed and opened again`)
  await reopen(world, tab)
}

/** What was on its way to the old page arrives nowhere. */
export async function reopen(world: World, tab: Tab): Promise<void> {
  const index = tab.device.tabs.indexOf(tab)
  tab.isOpen = false
  tab.device.tabs[index] = await world.openTab(tab.device, index)
}

export function deviceAt(world: World, index: number): Device {
  const device = world.devices[index]
  if (device === undefined) throw new Violation(`no device ${index}`)
  return device
}
