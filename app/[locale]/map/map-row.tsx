'use client'

import { hasTwoNames } from '#core/deck/term'
import type { CSSProperties } from 'react'
import { type Branch, type BranchTerm, termsUnder } from '#core/deck/branch'
import { selectionQuery } from '#core/review/selection'
import { NEW_TERM, type TermStandings, branchStanding } from '#core/stats/term-standing'
import { mapWords } from '#i18n/pages/map'
import { progressWords } from '#i18n/pages/progress'
import { selectionWords } from '#i18n/pages/selection'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { RecallBar } from '../progress/recall-bar'
import { useLanguages } from '../use-look'
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
      <DueCell count={dueCount} locale={locale} branch={branch} />
    </tr>
  )
}

const MARKS = { new: '○', learning: '◐', strong: '●' } as const

export function TermRow({ term, depth, standings, locale }: RowProps & { readonly term: BranchTerm }) {
  const { recall, level, dueCount } = standings.get(term.id) ?? NEW_TERM
  const [, other] = useLanguages(locale)
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

type DueProps = { readonly count: number; readonly locale: Locale; readonly branch?: Branch }

const DueCell = ({ count, locale, branch }: DueProps) => (
  <td className={styles.due}>
    {count === 0 && <span className="visually-hidden">{mapWords(locale).none}</span>}
    {count > 0 && (branch === undefined || branch.isOwn ? count : <DueLink {...{ count, locale, branch }} />)}
  </td>
)

/** Leads to the review of what is due under a heading of the deck. */
function DueLink({ count, locale, branch }: Required<DueProps>) {
  const query = selectionQuery({ chapterId: branch.id, mode: 'due' })
  return (
    <a
      href={`${localPath(locale, '/review')}?${query}`}
      aria-label={selectionWords(locale).reviewDue(mapWords(locale).due(count), branch.name[locale])}
    >
      {count}
    </a>
  )
}
