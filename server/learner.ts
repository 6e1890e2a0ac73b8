import type { EventLog } from '#core/sync/event-log'
import type { SignedIn } from './auth'
import { database } from './db'
import { createEventLog } from './event-log'

/** A learner's own things. There is no other way to a learner's rows. */
export type Learner = { readonly learnerId: string; readonly eventLog: EventLog }

/** Handles bound to whoever the session says is asking. */
export const learnerOf = ({ learnerId }: SignedIn): Learner => ({
  learnerId,
  eventLog: createEventLog(database(), learnerId, () => Date.now()),
})
