import { hash } from 'node:crypto'
import { MemoryDeviceLog } from '#core/sync/memory-device-log'
import { MemoryEventLog, type StoredEvent } from '#core/sync/memory-event-log'
import { type Bench, EVENTS_PER_PAGE, type OpenBench } from './bench'
import { judging } from './judging'
import { sha256 } from './sha256'

/** Core's logs in memory: nothing but the protocol, for large counts. */
export const openMemoryBench: OpenBench = async (nowMs) => {
  let devices = 0
  // Spread over all digits, so that a later device does not always sort behind an earlier one.
  const newDeviceId = () => hash('sha256', `device ${++devices}`).slice(0, 16)
  const log = new MemoryEventLog(nowMs, sha256, EVENTS_PER_PAGE)
  const backups: { readonly rows: readonly StoredEvent[]; readonly lineage: string }[] = []
  const disks = new Map<string, MemoryDeviceLog>()
  let lineages = 1
  let lineage = 'lineage-1'
  const bench: Bench = {
    server: judging(log),
    rows: async () => log.backup(),
    faultBeside: async () => null,
    backUp: async () => backups.push({ rows: log.backup(), lineage }),
    async restore(copy, how) {
      const backup = backups[copy]
      if (backup === undefined) throw new Error(`no backup ${copy}`)
      lineage = how === 'by command' ? `lineage-${++lineages}` : backup.lineage
      log.restore(backup.rows, lineage)
    },
    async openLog(name, learnerId) {
      const held = disks.get(name) ?? new MemoryDeviceLog(learnerId, newDeviceId, sha256)
      disks.set(name, held)
      return held
    },
    killPage: () => {},
    async copyLog(from, to) {
      const held = disks.get(from)
      if (held !== undefined) disks.set(to, held.copy())
    },
    close: async () => {},
  }
  return bench
}
