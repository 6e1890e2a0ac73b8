'use client'

import { Suspense, useState } from 'react'
import { useStudy } from '#client/use-study'
import { whyIntervalWords } from '#i18n/pages/why-interval'
import type { Locale } from '#i18n/locale'
import { late } from '../../late'

const WhyInterval = late(async () => (await import('../../why-interval')).WhyInterval)

type Props = { readonly cardId: string; readonly locale: Locale }

/** Why a card that was begun comes back when it does; loaded once it is asked for. */
export function CardStanding({ cardId, locale }: Props) {
  const { state, status } = useStudy()
  const [isOpen, setIsOpen] = useState(false)
  if (status !== 'ready' || (state.cards.at(cardId)?.value.progress ?? null) === null) return null
  return (
    <details data-print="off" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{whyIntervalWords(locale).title}</summary>
      <Suspense>{isOpen && <WhyInterval {...{ cardId, locale }} />}</Suspense>
    </details>
  )
}
