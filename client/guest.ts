import { yieldedSettings } from '#core/guest-settings'
import { replay } from '#core/replay'
import { settingsOf } from '#core/settings'
import { deleteIdbLog } from './delete-idb-log'
import { openIdbLog } from './idb-log'
import { nowMs } from './clock'
import {
  type Account,
  databaseNameOf,
  forgetGuest,
  guestDatabaseNameOf,
  guestId,
  joinedGuests,
  recoverGuest,
  rememberJoinedGuests,
} from './profile'
import { draftOf } from './study-store'

const KEEP_JOINED_MS = 30 * 86_400_000

/** What the guest of this browser could take along into an account. */
export type GuestRecords = {
  readonly isEmpty: boolean
  readonly gradeCount: number
  readonly hasSettings: boolean
}

export async function readGuestRecords(): Promise<GuestRecords> {
  await recoverGuest()
  const guest = await openIdbLog(databaseNameOf(null), 'guest')
  const events = await guest.all()
  guest.close()
  return {
    isEmpty: events.length === 0,
    gradeCount: events.filter(({ kind }) => kind === 'card.graded').length,
    hasSettings: events.some(({ kind }) => kind === 'settings.changed'),
  }
}

/**
 * Puts the guest's events into the account's outbox, id, device and counter unchanged; where the account has chosen a
 * setting itself, the guest's choice has no effect. Broken off or repeated, the result is the same. The guest's
 * database stays for 30 days; the next guest of this browser is a new one.
 */
export async function moveGuestInto(account: Account): Promise<void> {
  const id = guestId()
  const guest = await openIdbLog(guestDatabaseNameOf(id), 'guest')
  const learner = await openIdbLog(databaseNameOf(account), account.learnerId)
  const events = await guest.all()
  const settings = settingsOf(replay(events).settings)
  await learner.adopt(events, (added) =>
    yieldedSettings(added).map((action) => draftOf(action, settings, null)),
  )
  guest.close()
  learner.close()
  rememberJoinedGuests([...joinedGuests(), { guestId: id, learnerId: account.learnerId, atMs: nowMs() }])
  forgetGuest()
}

/** Removes databases of guests that joined an account long ago, once that account has nothing unsent left. */
export async function sweepJoinedGuests(account: Account): Promise<void> {
  const old = joinedGuests().filter(
    ({ learnerId, atMs }) => learnerId === account.learnerId && atMs < nowMs() - KEEP_JOINED_MS,
  )
  for (const { guestId: id } of old) await deleteIdbLog(guestDatabaseNameOf(id))
  rememberJoinedGuests(joinedGuests().filter((guest) => !old.includes(guest)))
}
