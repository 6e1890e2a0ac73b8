import { type Event, isStamped } from '#core/event'
import { addToDigest, digestTermOf } from '#core/sync/digest'
import { EMPTY_DIGEST } from '#core/sync/empty-digest'
import type { DeviceLog } from '#core/sync/event-log'
import type { Database } from '#server/db'
import { readLog } from '#server/event-log'
import { sha256 } from '#server/sha256'

/** Why server and devices do not hold the same log, of exactly the events that were recorded; empty when they do. */
export async function faultsBetween(
  database: Database,
  learnerId: string,
  devices: readonly DeviceLog[],
  recorded: ReadonlySet<string>,
): Promise<readonly string[]> {
  const log = await readLog(database, learnerId)
  const head = await database.learner.findUnique({ where: { id: learnerId } })
  const digest = head?.digest ?? EMPTY_DIGEST
  const faults = [
    ...faultsOfSet('the server', log, recorded),
    ...(log.some(({ seq }, index) => seq !== index + 1) ? ['the numbers of the server have a hole'] : []),
    ...((await digestOf(log)) === digest ? [] : ['the digest of the server is not that of its log']),
  ]
  for (const [index, device] of devices.entries()) {
    const [held, pending, refused] = [
      await device.all(),
      await device.pendingCount(),
      await device.quarantine(),
    ]
    faults.push(...faultsOfSet(`device ${index}`, held, recorded))
    if ((await digestOf(held)) !== digest) faults.push(`device ${index} has another digest`)
    if (pending > 0) faults.push(`device ${index} still offers ${pending} events`)
    if (refused.length > 0) faults.push(`device ${index} was refused ${refused.length} events`)
  }
  return faults
}

function faultsOfSet(who: string, held: readonly Event[], recorded: ReadonlySet<string>): readonly string[] {
  const ids = new Set(held.map(({ id }) => id))
  const lost = [...recorded].filter((id) => !ids.has(id)).length
  return [
    ...(lost > 0 ? [`${who} lacks ${lost} of ${recorded.size} events`] : []),
    ...(ids.size < held.length ? [`${who} holds ${held.length - ids.size} events twice`] : []),
    ...(ids.size > recorded.size ? [`${who} holds events that nobody recorded`] : []),
  ]
}

async function digestOf(events: readonly Event[]): Promise<string> {
  const terms = await Promise.all(events.filter(isStamped).map((event) => digestTermOf(event, sha256)))
  return addToDigest(EMPTY_DIGEST, terms)
}
