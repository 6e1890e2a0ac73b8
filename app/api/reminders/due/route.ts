import { reminderMessage } from '#i18n/reminder-message'
import { database } from '#server/db'
import { readDeck } from '#server/deck-store'
import { problem } from '#server/problem'
import { reading } from '#server/route'
import { SharedLimiter, limitShared } from '#server/shared-limit'
import { dueNow, readStudy } from '#server/study-state'

/** It replays a whole log, and is asked once for each reminder. */
const asksByLearner = new SharedLimiter('due cards', { burst: 10, refillMs: 10 * 60_000 })

/** What a woken browser shows: a push carries nothing, so nobody on its way reads when and what somebody learns. */
export const GET = reading(async (caller) => {
  if (caller === null) return problem(401, 'signed_out')
  const refusal = await limitShared(asksByLearner, caller.learnerId)
  if (refusal !== null) return refusal
  const study = await readStudy(database(), caller.learnerId)
  const deck = await readDeck(database())
  const due = deck === null ? null : dueNow(study, deck)
  const language = study.settings.reminderLanguage
  const words = reminderMessage(language)
  const text = due === null || due.count === 0 ? words.nothingDue : words.due(due.count, due.minutes)
  return { status: 200, body: { language, text } }
})
