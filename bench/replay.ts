import {
  FSRSAlgorithm,
  type Card as LibraryCard,
  type FSRSState,
  type Grade as LibraryGrade,
  createEmptyCard,
  fsrs,
  generatorParameters,
} from 'ts-fsrs'
import type { Grade } from '#core/event'
import { advance, replay } from '#core/replay'
import { SAMPLE_START_MS, graded, sampleEvent, sampleLog } from '#core/sample-events'
import { DEFAULT_WEIGHTS } from '#core/schedule/weights'
import type { Figure } from './figure'
import { medianMs } from './median'

const DAY_MS = 86_400_000
const RATINGS = { again: 1, hard: 2, good: 3, easy: 4 } as const satisfies Record<Grade, LibraryGrade>

type SampleLog = ReturnType<typeof sampleLog>

const cardAndGrade = (event: SampleLog[number]) =>
  event.body as { readonly cardId: string; readonly grade: Grade }

/** The least anyone could do: the library's memory function per grade, in log order, by plain elapsed time. */
function bareMemoryFold(log: SampleLog): number {
  const library = new FSRSAlgorithm(generatorParameters({ w: [...DEFAULT_WEIGHTS.values] }))
  const cards = new Map<string, { readonly memory: FSRSState; readonly atMs: number }>()
  for (const event of log) {
    const { cardId, grade } = cardAndGrade(event)
    const held = cards.get(cardId)
    const elapsedDays = held === undefined ? 0 : Math.floor((event.atMs - held.atMs) / DAY_MS)
    cards.set(cardId, {
      memory: library.next_state(held?.memory ?? null, elapsedDays, RATINGS[grade]),
      atMs: event.atMs,
    })
  }
  return cards.size
}

/** The library's own way to fold a history: `next` per grade, which also schedules. */
function bareNextFold(log: SampleLog): number {
  const library = fsrs({ enable_fuzz: false })
  const cards = new Map<string, LibraryCard>()
  for (const event of log) {
    const { cardId, grade } = cardAndGrade(event)
    const card = cards.get(cardId) ?? createEmptyCard<LibraryCard>(event.atMs)
    cards.set(cardId, library.next(card, event.atMs, RATINGS[grade]).card)
  }
  return cards.size
}

function advanceMs(logLength: number): number {
  const state = replay(sampleLog(logLength, Math.max(100, logLength / 10)))
  const added = sampleEvent(999_999_999, graded('sample-7:property:1', 'good'), {
    atMs: SAMPLE_START_MS + 500 * DAY_MS,
  })
  return medianMs(() => Array.from({ length: 200 }, () => advance(state, [added]))) / 200
}

/** Replay of a long log and one more grade on top of it, against the library alone, in one run. */
export function replayFigures(): readonly Figure[] {
  const log = sampleLog(50_000, 5_000)
  const replayMs = medianMs(() => replay(log))
  const [short, middle, long] = [advanceMs(1_000), advanceMs(50_000), advanceMs(200_000)]
  return [
    { name: 'advance by one grade on 50,000 events', value: middle, unit: 'ms', goal: '<= 2' },
    { name: 'advance on 200,000 events against 1,000', value: long / short, unit: 'ratio', goal: '<= 2' },
    {
      name: 'replay of 50,000 grades against ts-fsrs next()',
      value: replayMs / medianMs(() => bareNextFold(log)),
      unit: 'ratio',
      goal: '<= 1.3',
    },
    {
      name: 'replay of 50,000 grades against ts-fsrs next_state()',
      value: replayMs / medianMs(() => bareMemoryFold(log)),
      unit: 'ratio',
      goal: '<= 1.3',
    },
  ]
}
