'use client'

import { study } from '#client/study'
import type { Study } from '#client/study-store'
import { todayOf } from '#client/today'
import { isWanted } from '#core/review/introduction'
import { withMoreNew } from '#core/review/more-new'
import type { Locale } from '#i18n/locale'
import { nothingDueWords } from '#i18n/pages/nothing-due'

type Props = {
  readonly shown: Study
  readonly locale: Locale
  readonly className?: string | undefined
  readonly onAsked?: () => void
}

const MORE = 5

/** Asks for more new cards today, where there are any that were not begun. */
export function LearnMore({ shown: { cards, state, settings }, locale, className, onAsked }: Props) {
  const isLeft = cards.some(
    (card) => isWanted(card, settings) && (state.cards.at(card.id)?.value.progress ?? null) === null,
  )
  if (!isLeft) return null
  function ask(): void {
    const value = withMoreNew(settings, todayOf(settings), MORE)
    study.record({ kind: 'settings.changed', body: { key: 'moreNew', value } })
    onAsked?.()
  }
  return (
    <button type="button" className={className} onClick={ask}>
      {nothingDueWords(locale).learnMore}
    </button>
  )
}
