import type { Card } from '#core/deck/card'
import type { DeckTerm } from '#core/deck/deck'
import { drawSeedsOf } from '#core/review/draw-seed'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { CardPicture } from '#ui/card-picture'
import { RichText } from '#ui/rich-text'
import { localPath } from '../../../local-path'
import { textsAt } from '../../card-text'
import code from '../../review/answer-field.module.css'
import { ReceiptPart } from '../../review/receipt-part'
import { CardStanding } from './personal-parts'
import styles from './term.module.css'

type Props = {
  readonly title: string
  readonly cards: readonly Card[]
  readonly terms: readonly DeckTerm[]
  readonly locale: Locale
  /** Whether the answers are read at once; else they can be guessed first. */
  readonly isOpen: boolean
}

/** Cards of one sort, each with its answer and where it comes from. */
export function TermCards({ title, cards, terms, locale, isOpen }: Props) {
  if (cards.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {cards.map((card) => (
        <TermCard key={card.id} {...{ card, terms, locale, isOpen }} />
      ))}
    </section>
  )
}

function TermCard({ card, terms, locale, isOpen }: Omit<Props, 'title' | 'cards'> & { readonly card: Card }) {
  const words = pick(locale)
  const { question, answer, drawn } = textsAt(card, drawSeedsOf(card.id, 0), locale)
  const others = card.termIds.slice(1).flatMap((id) => terms.find((term) => term.id === id) ?? [])
  return (
    <details className={styles.card} open={isOpen}>
      <summary>
        <RichText {...question} />
      </summary>
      {card.picture !== undefined && <CardPicture picture={card.picture} locale={locale} isRevealed />}
      {card.rendered?.code !== undefined && (
        <div className={code.code} dangerouslySetInnerHTML={{ __html: card.rendered.code }} />
      )}
      <p>
        <RichText {...answer} />
        {others.map((other) => (
          <a key={other.id} className={styles.seeAlso} href={localPath(locale, `/t/${other.id}`)}>
            {other[locale]}
          </a>
        ))}
      </p>
      {card.receipt !== undefined && (
        <ReceiptPart receipt={card.receipt} values={drawn?.values ?? null} locale={locale} />
      )}
      <p className={styles.source}>
        {words.review.source} · {card.source}
      </p>
      <CardStanding cardId={card.id} locale={locale} />
    </details>
  )
}
