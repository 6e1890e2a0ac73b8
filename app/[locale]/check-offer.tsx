import type { Study } from '#client/study-store'
import { checkOfferWords } from '#i18n/pages/check-offer'
import type { Locale } from '#i18n/locale'
import { changeSetting } from './change-setting'
import { Offer } from './offer'

type Props = { readonly study: Study; readonly locale: Locale }

/** Who has learnt more cards than this knows what they know. */
const FEW_CARDS = 50

/** One line for a learner who has just begun, until a check is made or the line is sent away for good. */
export function CheckOffer({ study: { state, settings }, locale }: Props) {
  const words = checkOfferWords(locale)
  if (!settings.offerCheck || state.cards.size > FEW_CARDS || state.checks.size > 0) return null
  const dismiss = (): void => changeSetting('offerCheck', false, words.dismissed)
  return <Offer {...{ words, locale }} path="/check" onDismiss={dismiss} />
}
