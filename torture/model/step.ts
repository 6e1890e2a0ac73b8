import fc from 'fast-check'

/** What a learner does on a page. */
export type Act =
  | 'grade'
  | 'undo'
  | 'redo'
  | 'note'
  | 'undo note'
  | 'redo note'
  | 'setting'
  | 'own card'
  | 'remove own card'
  | 'restore own card'
  | 'undo edit'
  | 'redo edit'
  | 'suspend'
  | 'reset'
  | 'undo reset'
  | 'redo reset'
  | 'import'
  /** Something that the server must refuse. */
  | 'nonsense'

/** What becomes of a request: answered, or the server dies before it stores anything, or after, before it answers. */
export type Fate = 'answered' | 'dies before commit' | 'dies after commit'

/** Where several things could be meant, `pick` says which: counted round and round, so that every number means one. */
export type Step =
  | { readonly kind: 'act'; readonly place: Place; readonly act: Act; readonly pick: number }
  /** `atMost`: how many events the device dares to send at once. */
  | { readonly kind: 'ask'; readonly place: Place; readonly atMost: number }
  /** `isKept`: the network will bring the same request, or answer, once more. */
  | { readonly kind: 'serve'; readonly pick: number; readonly fate: Fate; readonly isKept: boolean }
  | { readonly kind: 'serve stuttering'; readonly pick: number }
  | { readonly kind: 'serve two at once'; readonly pick: number }
  | { readonly kind: 'answer'; readonly pick: number; readonly isKept: boolean }
  /** The page is killed a few turns of its event loop after it began to apply the answer. */
  | { readonly kind: 'answer and die'; readonly pick: number; readonly turns: number }
  /** Both tabs of a device at the same moment. */
  | { readonly kind: 'act at once'; readonly device: number }
  | { readonly kind: 'answer two at once'; readonly pick: number }
  | { readonly kind: 'lose'; readonly what: 'request' | 'answer'; readonly pick: number }
  | { readonly kind: 'exchange'; readonly place: Place }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'set clock'; readonly device: number; readonly skewMs: number }
  /** The page is closed, whatever was on its way to it, and opened again. */
  | { readonly kind: 'reload'; readonly place: Place }
  | { readonly kind: 'back up' }
  | { readonly kind: 'restore'; readonly pick: number; readonly how: 'by command' | 'by hand' }
  /** A restore comes after so many answers of one exchange, before the last of them arrives. */
  | {
      readonly kind: 'exchange through restore'
      readonly place: Place
      readonly pick: number
      readonly how: 'by command' | 'by hand'
      readonly afterAnswers: number
    }
  | { readonly kind: 'sign out'; readonly device: number }
  /** `joins`: how often the guest is merged; `forgets`: whether the next guest of this browser is a new one. */
  | { readonly kind: 'sign in'; readonly device: number; readonly joins: number; readonly forgets: boolean }
  | { readonly kind: 'wipe'; readonly device: number }
  | { readonly kind: 'copy profile'; readonly device: number }
  /** Onto the same device this is a disk put back from its backup, onto another a cloned profile. */
  | { readonly kind: 'put profile'; readonly device: number; readonly pick: number }

/** One of two tabs of one of three devices. */
export type Place = { readonly device: number; readonly tab: number }

export const DEVICES = ['laptop', 'phone', 'tablet'] as const
const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000]
const SKEWS_MS = [0, 0, 0, 1, -1, 40_000, -40_000, 37 * MINUTE_MS, -37 * MINUTE_MS, DAY_MS, -DAY_MS]
const FAR_SKEWS_MS = [2 * DAY_MS + HOUR_MS, -2 * DAY_MS]
const WAITS_MS = [7, 900, 4_000, 20_000, 5 * MINUTE_MS, HOUR_MS, 9 * HOUR_MS, DAY_MS, 7 * DAY_MS, 30 * DAY_MS]

const ACTS: readonly fc.WeightedArbitrary<Act>[] = [
  ...weighted(10, 'grade'),
  ...weighted(3, 'undo', 'note'),
  ...weighted(2, 'redo'),
  ...weighted(1, 'undo note', 'redo note', 'setting', 'own card', 'remove own card', 'restore own card'),
  ...weighted(1, 'undo edit', 'redo edit', 'reset', 'undo reset', 'redo reset'),
  ...weighted(1, 'suspend', 'import', 'nonsense'),
]

function weighted(weight: number, ...acts: readonly Act[]): readonly fc.WeightedArbitrary<Act>[] {
  return acts.map((act) => ({ weight, arbitrary: fc.constant(act) }))
}

const device = fc.nat({ max: DEVICES.length - 1 })
const place = fc.record({ device, tab: fc.nat({ max: 1 }) })
const pick = fc.nat({ max: 7 })
const HOW = fc.constantFrom('by command' as const, 'by command' as const, 'by hand' as const)
const often = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary })
const kind = <Kind extends Step['kind']>(name: Kind) => fc.constant(name)

const STEPS: readonly fc.WeightedArbitrary<Step>[] = [
  often(14, fc.record({ kind: kind('act'), place, act: fc.oneof(...ACTS), pick })),
  often(9, fc.record({ kind: kind('ask'), place, atMost: fc.constantFrom(500, 500, 1, 2, 3) })),
  often(9, fc.record({ kind: kind('serve'), pick, fate: fateOf(), isKept: fc.boolean() })),
  often(1, fc.record({ kind: kind('serve stuttering'), pick })),
  often(1, fc.record({ kind: kind('serve two at once'), pick })),
  often(9, fc.record({ kind: kind('answer'), pick, isKept: fc.boolean() })),
  often(1, fc.record({ kind: kind('answer and die'), pick, turns: fc.nat({ max: 6 }) })),
  often(1, fc.record({ kind: kind('act at once'), device })),
  often(1, fc.record({ kind: kind('answer two at once'), pick })),
  often(1, fc.record({ kind: kind('lose'), what: fc.constantFrom('request', 'answer'), pick })),
  often(6, fc.record({ kind: kind('exchange'), place })),
  often(5, fc.record({ kind: kind('wait'), ms: fc.constantFrom(...WAITS_MS) })),
  often(
    4,
    fc.record({ kind: kind('set clock'), device, skewMs: fc.constantFrom(...SKEWS_MS, ...FAR_SKEWS_MS) }),
  ),
  often(2, fc.record({ kind: kind('reload'), place })),
  often(3, fc.record({ kind: kind('back up') })),
  often(3, fc.record({ kind: kind('restore'), pick, how: HOW })),
  often(
    1,
    fc.record({
      ...{ kind: kind('exchange through restore'), place, pick, how: HOW },
      afterAnswers: fc.integer({ min: 1, max: 4 }),
    }),
  ),
  often(1, fc.record({ kind: kind('sign out'), device })),
  often(
    1,
    fc.record({ kind: kind('sign in'), device, joins: fc.constantFrom(0, 1, 5), forgets: fc.boolean() }),
  ),
  often(1, fc.record({ kind: kind('wipe'), device })),
  often(1, fc.record({ kind: kind('copy profile'), device })),
  often(1, fc.record({ kind: kind('put profile'), device, pick })),
]

function fateOf(): fc.Arbitrary<Fate> {
  return fc.constantFrom('answered', 'answered', 'answered', 'dies before commit', 'dies after commit')
}

export const LONGEST_SCHEDULE = 80

/** Any schedule up to that many steps; a failing one shrinks to what it needs. */
export const schedules: fc.Arbitrary<Step[]> = fc.array(fc.oneof(...STEPS), {
  maxLength: LONGEST_SCHEDULE,
  size: 'max',
})
