import { deleteIdbLog } from './idb-database'
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

const KEEP_JOINED_MS = 30 * 86_400_000

/** Number of grades the guest of this browser has given. */
export async function countGuestGrades(): Promise<number> {
  await recoverGuest()
  const guest = await openIdbLog(databaseNameOf(null), 'guest')
  const grades = (await guest.all()).filter(({ kind }) => kind === 'card.graded').length
  guest.close()
  return grades
}

/**
 * Puts the guest's events into the account's outbox, id, device and counter unchanged. Broken off or repeated, the
 * result is the same. The guest's database stays for 30 days; the next guest of this browser is a new one.
 */
export async function moveGuestInto(account: Account): Promise<void> {
  const id = guestId()
  const guest = await openIdbLog(guestDatabaseNameOf(id), 'guest')
  const learner = await openIdbLog(databaseNameOf(account), account.learnerId)
  await learner.adopt(await guest.all())
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
