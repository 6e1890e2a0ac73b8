import { MemoryDeviceLog } from './memory-device-log'
import { MemoryEventLog } from './memory-event-log'
import { deviceLogContract } from './device-log.contract'
import { eventLogContract, sha256 } from './event-log.contract'

eventLogContract('memory', async () => {
  let now = 0
  const log = new MemoryEventLog(() => now, sha256)
  return {
    log,
    setNowMs: (nowMs) => (now = nowMs),
    renewLineage: async () => log.restore(log.backup(), 'lineage-2'),
  }
})

let devices = 0
const newDeviceId = () => (++devices).toString(16).padStart(16, '0')
deviceLogContract('memory', async (learnerId) => new MemoryDeviceLog(learnerId, newDeviceId, sha256))
