'use client'

import { useRef } from 'react'
import { type Locale, pick } from '#i18n/translate'
import { CLOSE_ICON, MORE_ICON, UNDO_ICON } from '#ui/icons'
import { localPath } from '../../local-path'
import styles from './review.module.css'
import type { Command } from './shortcuts'
import { type Session } from './use-session'

type Props = {
  readonly session: Session
  readonly locale: Locale
  readonly onCommand: (command: Command) => void
}

/** Above the card: the way out, how far the set is, undo, and what is rarely needed. */
export function ReviewBar({ session, locale, onCommand }: Props) {
  const words = pick(locale).review
  const menu = useRef<HTMLDetailsElement>(null)
  const done = session.set.cardCount
  const hasCard = session.cardId !== null
  function choose(command: Command): void {
    if (menu.current !== null) menu.current.open = false
    onCommand(command)
  }
  return (
    <div className={styles.bar}>
      <a className={styles.tool} href={localPath(locale, '/')} aria-label={words.close} title={words.close}>
        {CLOSE_ICON}
      </a>
      <progress
        aria-label={words.progress}
        value={done}
        max={Math.max(1, done + (hasCard ? session.left : 0))}
      />
      <span className={styles.left}>{hasCard && words.left(session.left)}</span>
      <button type="button" className={styles.tool} aria-keyshortcuts="u" onClick={() => onCommand('undo')}>
        {UNDO_ICON}
        <span className={styles.wide}>
          {words.undo} <kbd>u</kbd>
        </span>
        <span className={`visually-hidden ${styles.narrow}`}>{words.undo}</span>
      </button>
      <details ref={menu} className={styles.menu}>
        <summary className={styles.tool} aria-label={words.more}>
          {MORE_ICON}
        </summary>
        <div>
          <button type="button" disabled={!hasCard} onClick={() => choose('bury')}>
            {words.bury} <kbd>b</kbd>
          </button>
          <button type="button" disabled={!hasCard} onClick={() => choose('suspend')}>
            {words.suspend} <kbd>s</kbd>
          </button>
          <button type="button" onClick={() => choose('redo')}>
            {words.redo}
          </button>
          <button type="button" onClick={() => choose('help')}>
            {words.shortcuts} <kbd>?</kbd>
          </button>
        </div>
      </details>
    </div>
  )
}
