import { type ReactNode, createElement } from 'react'
import { nowMs } from '#client/clock'
import type { Study } from '#client/study-store'
import { todayOf } from '#client/today'
import type { Queue } from '#core/review/queue'
import { selectedQueue } from '#core/review/selected-queue'
import { type Selection, isPractice, selectionFrom } from '#core/review/selection'
import type { Locale } from '#i18n/locale'
import { SelectionName } from './selection-name'

type Parts = Pick<Study, 'state' | 'cards' | 'settings' | 'deck'>

/** A review that its address narrows: how it chooses its cards, and whether its grades are practice. */
export type Selected = {
  readonly selection: Selection
  readonly isPractice: boolean
  readonly Name: (props: { readonly locale: Locale }) => ReactNode
  /** The queue of a set that began at `sinceMs`. */
  readonly queueOf: (parts: Parts, previousId: string | null, sinceMs: number) => Queue
}

/** Null for an address that narrows nothing. */
export function selectedBy(address: string): Selected | null {
  const pairs = new URLSearchParams(address)
  const selection = selectionFrom((name) => pairs.get(name))
  if (selection.chapterId === null && selection.mode === null) return null
  return {
    selection,
    isPractice: isPractice(selection),
    Name: ({ locale }) => createElement(SelectionName, { selection, locale }),
    queueOf: ({ cards, state, settings, deck }, previousId, sinceMs) =>
      selectedQueue(selection, {
        ...{ cards, settings, sinceMs, nowMs: nowMs(), day: todayOf(settings) },
        stateOf: (cardId) => state.cards.at(cardId)?.value,
        previous: cards.find(({ id }) => id === previousId),
        ...{ terms: deck?.terms ?? [], chapters: deck?.chapters ?? [] },
      }),
  }
}
