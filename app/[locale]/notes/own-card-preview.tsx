'use client'

import { useRef } from 'react'
import type { Bodies } from '#core/event'
import { ownCardWords } from '#i18n/pages/own-card'
import type { Locale } from '#i18n/locale'
import { answeringWords } from '#i18n/pages/answering'
import { CardFace } from '#ui/card-face'
import { ownCardText } from '../card-text'
import { AnswerField, AnswerOptions } from '../review/answer-field'
import { useRendered } from '../review/use-rendered'
import styles from './notes.module.css'

type Props = { readonly cards: readonly Bodies['ownCard.written'][]; readonly locale: Locale }

const MOST = 3

/** The cards that a draft makes, set exactly as the review sets them. */
export function OwnCardPreview({ cards, locale }: Props) {
  const words = ownCardWords(locale)
  const more = cards.length - MOST
  return (
    <>
      {cards.slice(0, MOST).map((card, index) => (
        <section
          key={card.cardId}
          className={styles.preview}
          aria-label={cards.length === 1 ? words.preview : words.previewOf(index + 1, cards.length)}
        >
          <p className={styles.hint}>
            {cards.length === 1 ? words.preview : words.previewOf(index + 1, cards.length)}
          </p>
          <PreviewedCard {...{ card, locale }} />
        </section>
      ))}
      {more > 0 && <p className={styles.hint}>{words.morePreviews(more)}</p>}
    </>
  )
}

function PreviewedCard({ card, locale }: { readonly card: Props['cards'][number]; readonly locale: Locale }) {
  const words = ownCardWords(locale)
  const text = useRendered(ownCardText(card, 0))
  const questionRef = useRef<HTMLDivElement>(null)
  const answerRef = useRef<HTMLElement>(null)
  if (text === null) return null
  const asks = text.options !== null || text.spellings !== null
  return (
    <CardFace
      label=""
      tag={null}
      question={text.question}
      answer={text.answer}
      answerLabel={words.answer0}
      questionName={words.question0}
      source={null}
      below={
        asks && (
          <div inert>
            {text.options !== null && (
              <AnswerOptions options={text.options} name={answeringWords(locale).options} onAnswer={ignore} />
            )}
            {text.spellings !== null && (
              <AnswerField locale={locale} type="text" onGive={ignore} onAnswer={ignore} />
            )}
          </div>
        )
      }
      {...{ questionRef, answerRef }}
    />
  )
}

const ignore = (): void => {}
