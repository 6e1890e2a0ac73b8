import type { Picture } from '#core/deck/card'
import type { Locale } from '#i18n/locale'
import styles from './card-picture.module.css'

type Props = { readonly picture: Picture; readonly locale: Locale; readonly isRevealed: boolean }

/** A drawing made when the deck was built. Before the answer its words say what it is, after it also which. */
export function CardPicture({ picture, locale, isRevealed }: Props) {
  const { altQuestion, altAnswer, svg } = picture
  return (
    <figure className={styles.figure}>
      <div
        role="img"
        aria-label={(isRevealed ? altAnswer : altQuestion)[locale]}
        dangerouslySetInnerHTML={{ __html: svg }}
      />
      {isRevealed && <figcaption>{altAnswer[locale]}</figcaption>}
    </figure>
  )
}
