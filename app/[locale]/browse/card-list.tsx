'use client'

import { useCallback, useRef, useState } from 'react'
import { useStudy } from '#client/use-study'
import { todayOf } from '#client/today'
import type { StudyCard } from '#core/deck/study-card'
import { browseWords } from '#i18n/pages/browse'
import type { Locale } from '#i18n/locale'
import { useCommands } from '../keyboard/use-commands'
import { BulkBar } from './bulk-bar'
import styles from './card-list.module.css'
import { doInBulk } from './do-in-bulk'
import { ListedCard } from './listed-card'

type Props = { readonly cards: readonly StudyCard[]; readonly query: string; readonly locale: Locale }

const PAGE = 200

/** Cards in a flat list: to look through, to select, to act on many at once. */
export function CardList({ cards, query, locale }: Props) {
  const words = browseWords(locale)
  const { settings } = useStudy()
  const [count, setCount] = useState(PAGE)
  const [marked, mark] = useMarked()
  const list = useRef<HTMLOListElement>(null)
  const shown = cards.slice(0, count)
  const selected = shown.filter(({ id }) => marked.has(id)).map(({ id }) => id)
  useListKeys(list, selected, locale)
  function showMore(): void {
    setCount(count + PAGE)
    // Reading goes on where it was: with the first of the new rows.
    requestAnimationFrame(() => list.current?.querySelectorAll('summary')[count]?.focus())
  }
  return (
    <>
      <BulkBar
        {...{ selected, locale }}
        total={cards.length}
        shownCount={shown.length}
        onMarkAll={(isMarked) =>
          mark(
            shown.map(({ id }) => id),
            isMarked,
          )
        }
      />
      <ol ref={list} className={styles.list}>
        {shown.map((card) => (
          <ListedCard
            key={card.id}
            {...{ card, query, locale }}
            today={todayOf(settings)}
            isSelected={marked.has(card.id)}
            onMark={mark}
          />
        ))}
      </ol>
      {cards.length > shown.length && (
        <button type="button" className={styles.more} onClick={showMore}>
          {words.more(Math.min(PAGE, cards.length - shown.length))}
        </button>
      )}
    </>
  )
}

type Mark = (ids: readonly string[], isMarked: boolean) => void

/** The ids that are marked, and a way to mark more or fewer, which stays the same: two thousand rows hold it. */
function useMarked(): readonly [ReadonlySet<string>, Mark] {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const mark = useCallback<Mark>((ids, isMarked) => {
    setMarked((before) => {
      const next = new Set(before)
      for (const id of ids) {
        if (isMarked) next.add(id)
        else next.delete(id)
      }
      return next
    })
  }, [])
  return [marked, mark]
}

/** `j` and `k` go from row to row; `s` and `b` act on the selected rows, else on the one that has the focus. */
function useListKeys(
  list: { readonly current: HTMLOListElement | null },
  selected: readonly string[],
  locale: Locale,
): void {
  const rows = (): readonly HTMLElement[] => [...(list.current?.querySelectorAll('summary') ?? [])]
  const focused = (): Element | null => document.activeElement?.closest('[data-card]') ?? null
  const move = (step: 1 | -1) => (): void => {
    const all = rows()
    const at = all.findIndex((row) => focused()?.contains(row))
    all[at === -1 ? 0 : Math.min(all.length - 1, Math.max(0, at + step))]?.focus()
  }
  const ids = (): readonly string[] => {
    const own = focused()?.getAttribute('data-card') ?? null
    return selected.length > 0 || own === null ? selected : [own]
  }
  useCommands({
    next: move(1),
    previous: move(-1),
    suspend: () => doInBulk('suspend', ids(), locale),
    bury: () => doInBulk('bury', ids(), locale),
  })
}
