import { randomUUID } from 'node:crypto'
import type { ClientEvent } from '#core/event'
import { graded, sampleEvent } from '#core/sample-events'
import { Device } from './device'
import type { Figure } from './figure'
import { memoryFigure } from './memory'
import { sendPaced } from './paced'

const LEARNERS = 40
const WARM_UP_SECONDS = 10
const EVENTS_PER_REQUEST = 10

/** A device with a counter of its own. */
export type Sender = { readonly device: Device; readonly deviceId: string; n: number }

export const newSender = (device: Device, index: number): Sender => ({
  device,
  deviceId: index.toString(16).padStart(16, '0'),
  n: 0,
})

/** Each of an account of its own. */
export async function newSenders(origin: string): Promise<readonly Sender[]> {
  const senders: Sender[] = []
  for (let index = 1; index <= LEARNERS; index++) {
    senders.push(newSender(await Device.signUp(origin, `10.0.0.${index}`), index))
  }
  return senders
}

/** `LOAD_SECONDS=600` for the long form, `LOAD_PER_SECOND=20 LOAD_SECONDS=3600` for an hour of memory. */
const LOAD_SECONDS = Number(process.env.LOAD_SECONDS ?? 30)
const REQUESTS_PER_SECOND = Number(process.env.LOAD_PER_SECOND ?? 100)

export async function loadFigures(
  place: string,
  senders: readonly Sender[],
  processCount: number,
): Promise<readonly Figure[]> {
  await exchangeAt(REQUESTS_PER_SECOND, senders, WARM_UP_SECONDS)
  const name = `${place}, exchange of 10 events, ${REQUESTS_PER_SECOND}/s for ${LOAD_SECONDS} s`
  const load = exchangeAt(REQUESTS_PER_SECOND, senders, LOAD_SECONDS)
  const memory = processCount === 1 ? [await memoryFigure(name, load)] : []
  const { timesMs, errorCount } = await load
  return [
    { name: `${name}, p50`, value: percentile(timesMs, 0.5), unit: 'ms', goal: '' },
    { name: `${name}, p99`, value: percentile(timesMs, 0.99), unit: 'ms', goal: '<= 300' },
    { name: `${name}, not answered with 200`, value: errorCount, unit: 'count', goal: '0' },
    ...memory,
  ]
}

/** Exchanges of ten new events each, the senders in turn. */
export async function exchangeAt(perSecond: number, senders: readonly Sender[], seconds: number) {
  const timesMs: number[] = []
  let errorCount = 0
  const send = async (index: number): Promise<void> => {
    const sender = senders[index % senders.length]
    if (sender === undefined) return
    const startMs = performance.now()
    const isOk = await sender.device.exchange(eventsOf(sender))
    timesMs.push(performance.now() - startMs)
    if (!isOk) errorCount++
  }
  await sendPaced(perSecond, (index) => index < seconds * perSecond, send)
  return { timesMs, errorCount }
}

export const percentile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * share) - 1] ?? Number.NaN

/** One after another, each with a count of its own. */
export function eventsOf(learner: Sender, count = EVENTS_PER_REQUEST): readonly ClientEvent[] {
  return Array.from({ length: count }, () => {
    const n = ++learner.n
    const event = sampleEvent(n, graded(`sample-${n % 500}:say:1`, 'good'))
    return { ...event, n, id: randomUUID(), device: learner.deviceId, atMs: Date.now() }
  })
}
