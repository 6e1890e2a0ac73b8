'use client'

import { hasTwoNames } from '#core/deck/term'
import type { CSSProperties } from 'react'
import { type Branch, type BranchTerm, termsUnder } from '#core/deck/branch'
import { NEW_TERM, type TermStandings, branchStanding } from '#core/stats/term-standing'
import { mapWords } from '#i18n/pages/map'
import { progressWords } from '#i18n/pages/progress'
import type { Locale } from '#i18n/locale'
import { RecallBar } from '../progress/recall-bar'
import styles from './map.module.css'
import { TermName } from './term-name'

type RowProps = { readonly depth: number; readonly standings: TermStandings; readonly locale: Locale }

type BranchProps = RowProps & {
  readonly branch: Branch
  readonly isOpen: boolean
  readonly onToggle: (id: string) => void
}

export function BranchRow({ branch, depth, isOpen, standings, locale, onToggle }: BranchProps) {
  const words = mapWords(locale)
  const ids = termsUnder(branch).map(({ id }) => id)
  const { termCount, levels, recall, dueCount } = branchStanding(ids, standings)
  return (
    <tr id={branch.id} className={styles.branch}>
      <th scope="row" style={indent(depth)}>
        <div className={styles.cell}>
          <button type="button" aria-expanded={isOpen} onClick={() => onToggle(branch.id)}>
            <span className={styles.place}>{branch.number}</span> {branch.name[locale]}
          </button>
          <span className={styles.counts}>
            {words.counts(termCount, levels.new, levels.learning, levels.strong)}
          </span>
        </div>
      </th>
      <td>
        <RecallBar share={recall} locale={locale} />
      </td>
      <DueCell count={dueCount} locale={locale} />
    </tr>
  )
}

const MARKS = { new: '○', learning: '◐', strong: '●' } as const

export function TermRow({ term, depth, standings, locale }: RowProps & { readonly term: BranchTerm }) {
  const { recall, level, dueCount } = standings.get(term.id) ?? NEW_TERM
  const other = locale === 'zh' ? 'en' : 'zh'
  return (
    <tr>
      <th scope="row" style={indent(depth)}>
        <div className={styles.cell}>
          <span className={styles.name}>
            <TermName {...{ term, locale }} />
            {hasTwoNames(term.name) && (
              <span className={styles.other} lang={other}>
                {term.name[other]}
              </span>
            )}
          </span>
          <span className={styles.counts}>
            <span aria-hidden="true">{MARKS[level]} </span>
            {progressWords(locale).levels[level]}
          </span>
        </div>
      </th>
      <td>
        <RecallBar share={recall} locale={locale} />
      </td>
      <DueCell count={dueCount} locale={locale} />
    </tr>
  )
}

const indent = (depth: number): CSSProperties => ({ '--depth': depth }) as CSSProperties

const DueCell = ({ count, locale }: { readonly count: number; readonly locale: Locale }) => (
  <td className={styles.due}>
    {count > 0 ? count : <span className="visually-hidden">{mapWords(locale).none}</span>}
  </td>
)
