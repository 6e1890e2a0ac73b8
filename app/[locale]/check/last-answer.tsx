import type { Check } from '#core/check/check'
import type { Deck } from '#core/deck/deck'
import { checkWords } from '#i18n/pages/check'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import { RichText } from '#ui/rich-text'
import styles from './check.module.css'

type Props = { readonly check: Check; readonly deck: Deck; readonly locale: Locale }

/** What the answer before would have been: one line that nobody has to wait for. It keeps its place from the start. */
export function LastAnswer({ check, deck, locale }: Props) {
  const words = checkWords(locale)
  const last = check.answers.at(-1)?.body
  const card = deck.cards.find(({ id }) => id === last?.cardId)
  if (last === undefined || card === undefined)
    return (
      <p id="check-last" className={styles.last}>
        {words.first}
      </p>
    )
  const isRight = last.result === 'right'
  return (
    <p id="check-last" className={`${styles.last} ${isRight ? styles.right : styles.missed}`}>
      <Icon name={isRight ? 'good' : 'again'} size={16} />
      <span>
        {isRight ? words.wasRight : words.was}
        <RichText text={card.answer[locale]} html={card.rendered?.answer?.[locale] ?? null} />
      </span>
    </p>
  )
}
