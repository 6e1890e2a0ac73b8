import type { Action, ClientEvent, Decision, Grade } from './event'
import { pickOf } from './schedule/interval'
import { DEFAULT_WEIGHTS } from './schedule/weights'
import { studyDayOf } from './study-day'

/** Events for tests and benchmarks: well formed, with every field that a case is not about filled in. */

export const SAMPLE_DECISION: Decision = {
  mode: 'review',
  weightsId: DEFAULT_WEIGHTS.id,
  desiredRetention: 0.9,
  pick: 0.5,
  rolloverHour: 4,
}

/** A UUIDv7-shaped id that a test can name. */
export const sampleId = (serial: number): string =>
  `01890000-0000-7000-8000-${serial.toString(16).padStart(12, '0')}`

export type SampleHeader = Partial<Omit<ClientEvent, 'kind' | 'body'>>

export function sampleEvent(serial: number, action: Action, header: SampleHeader = {}): ClientEvent {
  const atMs = header.atMs ?? SAMPLE_START_MS + serial * 60_000
  const timeZone = header.timeZone ?? 'Asia/Shanghai'
  return {
    id: sampleId(serial),
    device: '00000000000000aa',
    n: serial,
    atMs,
    clockOffsetMs: 0,
    timeZone,
    studyDay: studyDayOf(atMs, { timeZone, rolloverHour: SAMPLE_DECISION.rolloverHour }),
    v: 1,
    ...action,
    ...header,
  }
}

/** Noon of 24 November 2026 in Shanghai. */
export const SAMPLE_START_MS = 1_795_492_800_000

export const graded = (cardId: string, grade: Grade, decision: Partial<Decision> = {}): Action => ({
  kind: 'card.graded',
  body: { cardId, grade, thinkingMs: 2_500, decision: { ...SAMPLE_DECISION, ...decision } },
})

/** A stamped log of grades spread over cards and days, for measuring; deterministic. */
export function sampleLog(gradeCount: number, cardCount: number) {
  const counts = new Map<string, number>()
  let draw = 1
  const share = () => (draw = (draw * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32
  return Array.from({ length: gradeCount }, (_, index) => {
    const cardId = `sample-${Math.floor(share() * cardCount)}:property:1`
    const count = counts.get(cardId) ?? 0
    counts.set(cardId, count + 1)
    const roll = share()
    const grade = roll < 0.1 ? 'again' : roll < 0.2 ? 'hard' : roll < 0.9 ? 'good' : 'easy'
    const atMs = SAMPLE_START_MS + Math.floor((index * 400 * 86_400_000) / gradeCount)
    const event = sampleEvent(index + 1, graded(cardId, grade, { pick: pickOf(cardId, count) }), { atMs })
    return { ...event, seq: index + 1, receivedAtMs: atMs, correctedMs: atMs }
  })
}
