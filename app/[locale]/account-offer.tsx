import { useSyncExternalStore } from 'react'
import { accountDeclines, rememberDeclines, subscribeToDeclines } from '#client/newcomer'
import type { Study } from '#client/study-store'
import { todayOf } from '#client/today'
import { isAccountOffered } from '#core/account-offer'
import { accountOfferWords } from '#i18n/pages/account-offer'
import type { Locale } from '#i18n/locale'
import { Offer } from './offer'
import { say } from './toast'

type Props = { readonly study: Study; readonly isQueueEmpty: boolean; readonly locale: Locale }

/** One line for a guest who has seen what the app does; declined, it comes once more on another day. */
export function AccountOffer({ study: { state, settings, account }, isQueueEmpty, locale }: Props) {
  const words = accountOfferWords(locale)
  const declineCount = useSyncExternalStore(subscribeToDeclines, accountDeclines, () => 0)
  const situation = { today: todayOf(settings), isQueueEmpty, declineCount }
  if (account !== null || !isAccountOffered(state, settings, situation)) return null
  function decline(): void {
    rememberDeclines(declineCount + 1)
    say(words.declined, () => rememberDeclines(declineCount))
  }
  return <Offer {...{ words, locale }} path="/signin" onDismiss={decline} />
}
