import { study } from '#client/study'
import { todayOf } from '#client/today'
import { type BulkAction, bulkActions } from '#core/browse/bulk-action'
import { browseWords } from '#i18n/pages/browse'
import type { Locale } from '#i18n/locale'
import { say } from '../toast'

/** Does it to all of them and says so once, with one way back for all. */
export function doInBulk(what: BulkAction, cardIds: readonly string[], locale: Locale): void {
  if (cardIds.length === 0) return
  const words = browseWords(locale).done
  const { state, settings } = study.snapshot()
  const stateOf = (cardId: string) => state.cards.at(cardId)?.value
  const { forward, back } = bulkActions(what, cardIds, stateOf, todayOf(settings))
  if (forward.length === 0) return say(words.nothing)
  const eventIds = study.recordAll(forward)
  say(words[what](forward.length), () => void study.recordAll(back(eventIds)))
}
