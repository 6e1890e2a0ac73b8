import type { Applied, DeviceLog, EventLog } from './event-log'

/** More rounds than any log needs: a device and a server that never agree are a bug, not a wait. */
const MAX_ROUNDS = 10_000

/**
 * Gives each side what it lacks, until the device has read to the head and its outbox is empty. Safe to repeat and to
 * break off anywhere: both sides ignore ids they hold. `onPage` hears each page as soon as it is on disk.
 */
export async function exchange(
  device: Pick<DeviceLog, 'nextRequest' | 'apply'>,
  server: EventLog,
  onPage: (page: Applied) => void = () => {},
): Promise<void> {
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const request = await device.nextRequest()
    const page = await device.apply(request, await server.answer(request))
    onPage(page)
    if (page.done) return
  }
  throw new Error(`no end after ${MAX_ROUNDS} rounds`)
}
