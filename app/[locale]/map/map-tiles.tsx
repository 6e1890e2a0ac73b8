'use client'

import { useState } from 'react'
import { type Branch, type BranchTerm, termsUnder } from '#core/deck/branch'
import type { TermStandings } from '#core/stats/term-standing'
import { mapWords } from '#i18n/pages/map'
import { progressWords } from '#i18n/pages/progress'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import styles from './map.module.css'

type Props = {
  readonly branches: readonly Branch[]
  readonly standings: TermStandings
  readonly locale: Locale
}

/** From which recall on a tile has shade 1, 2, 3, 4; below it is as good as unknown. */
const SHADE_FROM = [0.01, 0.5, 0.7, 0.9] as const

/** One square per term: the shade says roughly how well it is remembered, the number below exactly. */
export function MapTiles({ branches, standings, locale }: Props) {
  const words = mapWords(locale)
  const [pointed, setPointed] = useState<string | null>(null)
  return (
    <>
      <p className={styles.pointed} aria-hidden="true">
        {pointed ?? words.tileHint}
      </p>
      {branches.map((branch) => (
        <section key={branch.id} aria-labelledby={`tiles-${branch.id}`} className={styles.tiles}>
          <h2 id={`tiles-${branch.id}`}>{branch.name[locale]}</h2>
          <ul>
            {termsUnder(branch).map((term) => (
              <Tile
                key={term.id}
                {...{ term, locale, recall: standings.get(term.id)?.recall ?? 0, onPoint: setPointed }}
              />
            ))}
          </ul>
        </section>
      ))}
      <p className={styles.legend}>
        {[0, 1, 2, 3, 4].map((shade) => (
          <span key={shade} className={styles.square} data-shade={shade} aria-hidden="true" />
        ))}
        {words.legend}
      </p>
    </>
  )
}

type TileProps = {
  readonly term: BranchTerm
  readonly recall: number
  readonly locale: Locale
  readonly onPoint: (text: string) => void
}

function Tile({ term, recall, locale, onPoint }: TileProps) {
  const number = progressWords(locale).percent(recall)
  const text = mapWords(locale).tile(term.name[locale], number)
  const point = () => onPoint(text)
  return (
    <li>
      <a
        href={localPath(locale, term.isOwn ? '/outlines' : `/t/${term.id}`)}
        aria-label={text}
        onFocus={point}
        onPointerEnter={point}
      >
        <span
          className={styles.square}
          data-shade={SHADE_FROM.filter((from) => recall >= from).length}
          aria-hidden="true"
        />
        <span>{number}</span>
      </a>
    </li>
  )
}
