'use client'

import { useEffect, useState } from 'react'
import type { Branch } from '#core/deck/branch'
import type { TermStandings } from '#core/stats/term-standing'
import { mapWords } from '#i18n/pages/map'
import type { Locale } from '#i18n/locale'
import { useCommands } from '../keyboard/use-commands'
import { BranchRow, TermRow } from './map-row'
import styles from './map.module.css'

type Props = {
  readonly branches: readonly Branch[]
  readonly standings: TermStandings
  readonly locale: Locale
  readonly isOpenAtFirst: boolean
}

/**
 * A plain table whose rows are opened by buttons, not a `treegrid`: that role takes the table keys away from screen readers
 * and is not announced by those of phones, while a table with headers, `aria-expanded` and numbered headings is read by all.
 */
export function MapTree({ branches, standings, locale, isOpenAtFirst }: Props) {
  const words = mapWords(locale)
  const everyId = branches.flatMap(idsOf)
  const [openIds, setOpenIds] = useState(
    () => new Set(isOpenAtFirst ? everyId : pathTo(branches, linkedId())),
  )
  useLinkedRow()
  useRowKeys()
  const isAllOpen = openIds.size >= everyId.length

  function toggle(id: string): void {
    const next = new Set(openIds)
    if (!next.delete(id)) next.add(id)
    setOpenIds(next)
  }

  return (
    <>
      <button
        type="button"
        className={styles.all}
        onClick={() => setOpenIds(new Set(isAllOpen ? [] : everyId))}
      >
        {isAllOpen ? words.collapseAll : words.expandAll}
      </button>
      <table className={styles.tree}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.name}</th>
            <th scope="col">{words.columns.recall}</th>
            <th scope="col">{words.columns.due}</th>
          </tr>
        </thead>
        <tbody>
          {branches
            .flatMap((branch) => rowsOf(branch, 0, openIds))
            .map((row) =>
              'term' in row ? (
                <TermRow key={`${row.under} ${row.term.id}`} {...{ ...row, standings, locale }} />
              ) : (
                <BranchRow key={row.branch.id} {...{ ...row, standings, locale }} onToggle={toggle} />
              ),
            )}
        </tbody>
      </table>
    </>
  )
}

type Row =
  | { readonly branch: Branch; readonly depth: number; readonly isOpen: boolean }
  | { readonly term: Branch['terms'][number]; readonly depth: number; readonly under: string }

/** A branch and, where it is open, what stands under it. */
function rowsOf(branch: Branch, depth: number, openIds: ReadonlySet<string>): readonly Row[] {
  const isOpen = openIds.has(branch.id)
  if (!isOpen) return [{ branch, depth, isOpen }]
  return [
    { branch, depth, isOpen },
    ...branch.terms.map((term) => ({ term, depth: depth + 1, under: branch.id })),
    ...branch.branches.flatMap((child) => rowsOf(child, depth + 1, openIds)),
  ]
}

const idsOf = (branch: Branch): readonly string[] => [branch.id, ...branch.branches.flatMap(idsOf)]

const linkedId = (): string => decodeURIComponent(location.hash.slice(1))

/** The branch of that id and those above it. */
function pathTo(branches: readonly Branch[], id: string): readonly string[] {
  const holder = branches.find((branch) => idsOf(branch).includes(id))
  return holder === undefined ? [] : [holder.id, ...pathTo(holder.branches, id)]
}

/** A link to a chapter comes before its row does. */
function useLinkedRow(): void {
  useEffect(() => {
    if (location.hash !== '') document.getElementById(linkedId())?.scrollIntoView()
  }, [])
}

/** j and k move from row to row, as in every list. */
function useRowKeys(): void {
  const move = (by: number) => () => {
    const rows = [...document.querySelectorAll<HTMLElement>('tbody th :is(button, a)')]
    const index = rows.indexOf(document.activeElement as HTMLElement)
    rows.at(Math.min(rows.length - 1, Math.max(0, index + by)))?.focus()
  }
  useCommands({ next: move(1), previous: move(-1) })
}
