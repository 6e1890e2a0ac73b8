'use client'

import { hasTwoNames } from '#core/deck/term'
import { useEffect, useRef } from 'react'
import { useStudy } from '#client/use-study'
import type { Card } from '#core/deck/card'
import type { Deck, DeckTerm } from '#core/deck/deck'
import { reviewExtraWords } from '#i18n/pages/review-extra'
import type { Locale } from '#i18n/locale'
import { RichText } from '#ui/rich-text'
import { localPath } from '../../local-path'
import { useLanguages } from '../use-look'
import styles from './term-panel.module.css'

type Props = { readonly termId: string; readonly locale: Locale; readonly onClose: () => void }

/** Below this width there is no room beside the card, and the panel lies over it. */
const BESIDE = '(min-width: 1100px)'

/** The card's term without leaving the card: what it means, what it is taken for. All of it is in the deck. */
export function TermPanel({ termId, locale, onClose }: Props) {
  const { deck } = useStudy()
  const term = deck?.terms.find(({ id }) => id === termId)
  return deck && term !== undefined ? <Panel {...{ deck, term, locale, onClose }} /> : null
}

type PanelProps = Omit<Props, 'termId'> & { readonly deck: Deck; readonly term: DeckTerm }

function Panel({ deck, term, locale, onClose }: PanelProps) {
  const words = reviewExtraWords(locale)
  const [first, other] = useLanguages(locale)
  const panel = useShownDialog()
  const own = deck.cards.filter(({ termIds }) => termIds[0] === term.id)
  return (
    <dialog
      ref={panel}
      className={styles.panel}
      aria-labelledby="term-panel-name"
      data-beside="true"
      onClose={onClose}
    >
      <h2 id="term-panel-name" tabIndex={-1}>
        <span lang={first}>{term[first]}</span>{' '}
        {hasTwoNames(term) && (
          <span className={styles.other} lang={other}>
            {term[other]}
          </span>
        )}
      </h2>
      <p lang={first}>{term.definition[first]}</p>
      <p className={styles.second} lang={other}>
        {term.definition[other]}
      </p>
      <Facts title={words.mixUps} cards={own.filter(({ kind }) => kind === 'K6')} locale={locale} />
      <Facts title={words.properties} cards={own.filter(({ kind }) => kind === 'K5')} locale={locale} />
      <p>
        <a href={localPath(locale, `/t/${term.id}`)}>{words.inOutline}</a>
      </p>
      <button type="button" onClick={() => panel.current?.close()}>
        {words.closePanel} <kbd>Esc</kbd>
      </button>
    </dialog>
  )
}

/** Beside the card the keys go on working; over it the panel keeps them to itself. */
function useShownDialog() {
  const panel = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = panel.current
    if (dialog === null || dialog.open) return
    const opener = document.activeElement
    if (matchMedia(BESIDE).matches) dialog.show()
    else dialog.showModal()
    dialog.querySelector('h2')?.focus()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true })
    }
  }, [])
  return panel
}

type FactsProps = { readonly title: string; readonly cards: readonly Card[]; readonly locale: Locale }

function Facts({ title, cards, locale }: FactsProps) {
  if (cards.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      {cards.map(({ id, question, answer, rendered }) => (
        <details key={id}>
          <summary>
            <RichText text={question[locale]} html={rendered?.question?.[locale] ?? null} />
          </summary>
          <p>
            <RichText text={answer[locale]} html={rendered?.answer?.[locale] ?? null} />
          </p>
        </details>
      ))}
    </>
  )
}
