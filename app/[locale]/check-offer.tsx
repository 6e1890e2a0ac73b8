import type { Study } from '#client/study-store'
import { checkOfferWords } from '#i18n/pages/check-offer'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import { localPath } from '../local-path'
import { changeSetting } from './change-setting'
import styles from './today.module.css'

type Props = { readonly study: Study; readonly locale: Locale }

/** Who has learnt more cards than this knows what they know. */
const FEW_CARDS = 50

/** One line for a learner who has just begun, until a check is made or the line is sent away for good. */
export function CheckOffer({ study: { state, settings }, locale }: Props) {
  const words = checkOfferWords(locale)
  if (!settings.offerCheck || state.cards.size > FEW_CARDS || state.checks.size > 0) return null
  const dismiss = (): void => changeSetting('offerCheck', false, words.dismissed)
  return (
    <p className={styles.offer}>
      <span>
        {words.text} <a href={localPath(locale, '/check')}>{words.link}</a>
      </span>
      <button type="button" aria-label={words.dismiss} onClick={dismiss}>
        <Icon name="close" size={16} />
      </button>
    </p>
  )
}
