import { type Event, compareEvents } from '#core/event'
import { type Ending, firstFault } from './ending'
import type { Recorded } from './truth'

/** Events of one device as one profile wrote them, by counter. */
function chainsOf({ rows, truth }: Ending): Iterable<readonly Told[]> {
  const chains = new Map<string, Told[]>()
  for (const { event } of rows) {
    const recorded = truth.recorded.get(event.id)
    if (recorded === undefined) continue
    const key = `${recorded.log} ${event.device}`
    chains.set(key, [...(chains.get(key) ?? []), { event, recorded }])
  }
  return [...chains.values()].map((chain) => chain.sort((a, b) => a.event.n - b.event.n))
}
type Told = { readonly event: Event; readonly recorded: Recorded }

function neighbourFault(
  chain: readonly Told[],
  isWrong: (before: Event, after: Event) => boolean,
): string | null {
  const at = chain.findIndex(
    ({ event }, index) => index > 0 && isWrong((chain[index - 1] ?? (event as never)).event, event),
  )
  return at === -1
    ? null
    : `${chain[at]?.event.id} against ${chain[at - 1]?.event.id}, which came before it on its device`
}

export const devicesKeepOrder = (ending: Ending) =>
  ending.truth.wasRestoredByHand
    ? null
    : firstFault(chainsOf(ending), (chain) =>
        neighbourFault(
          chain.filter(({ event }) => !ending.truth.forked.has(event.id) && !ending.truth.isMuddled(event)),
          (a, b) => compareEvents(a, b) > 0,
        ),
      )

export const clocksNeverRunBack = (ending: Ending) =>
  firstFault(chainsOf(ending), (chain) => neighbourFault(chain, (a, b) => a.n === b.n || a.atMs > b.atMs))

/** Forty seconds are noise that nobody corrects; the server can only hold such a clock's future back. */
const RIGHT_MS = 45_000
const TRIP_MS = 5_100

export const rightTimesAreKept = ({ rows, truth }: Ending) =>
  firstFault(rows, ({ event }) => {
    const recorded = truth.recorded.get(event.id)
    if (recorded === undefined || truth.isMuddled(event)) return null
    const wrongMs = Math.abs(event.correctedMs - recorded.trueMs)
    const isRight = recorded.worstSkewMs <= RIGHT_MS
    if (!isRight && !recorded.isMeasured) return null
    const allowedMs = isRight ? recorded.worstSkewMs : TRIP_MS
    return wrongMs <= allowedMs ? null : `${event.id} lies ${wrongMs} ms from when it happened`
  })

/** A time that its author was shown stays, whatever is restored, unless the server had given it two already. */
export const seenTimesSurvive = ({ rows, truth }: Ending) =>
  truth.wasRestoredByHand
    ? null
    : firstFault(rows, ({ event }) => {
        const seenMs = truth.seenMs.get(event.id) ?? event.correctedMs
        const isExcused =
          truth.copied.has(event.device) || truth.forked.has(event.id) || truth.isMuddled(event)
        return seenMs === event.correctedMs || isExcused || truth.hadTwoTimesBefore(event.id)
          ? null
          : `${event.id} moved by ${event.correctedMs - seenMs} ms after its author had seen its time`
      })

/** Two profiles that both wrote since one was copied from the other have told themselves apart by now (R19). */
export function copiesPart({ rows, devices, truth }: Ending) {
  const hasForked = (log: string, device: string) =>
    rows.some(({ event }) => {
      const isOurs = event.device === device && truth.recorded.get(event.id)?.log === log
      return isOurs && truth.forked.has(event.id)
    })
  return firstFault(devices, ({ name, accountLog, nextDevice }) => {
    if (!hasForked(accountLog, nextDevice)) return null
    const twin = devices.find(
      (other) =>
        other.name !== name && other.nextDevice === nextDevice && hasForked(other.accountLog, nextDevice),
    )
    return twin === undefined ? null : `the ${name} and the ${twin.name} both write as ${nextDevice}`
  })
}
