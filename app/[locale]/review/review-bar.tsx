'use client'

import { Suspense, useRef, useState } from 'react'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { Icon } from '#ui/icon'
import { MenuItems } from './later-parts'
import styles from './review.module.css'
import type { ReviewCommand } from './review-command'
import type { Session } from './use-session'

/** The menu, for whoever opens it by a key. */
export const MENU_ID = 'review-menu'

type Props = {
  readonly session: Session
  readonly locale: Locale
  readonly onCommand: (command: ReviewCommand) => void
}

/** Above the card: the way out, how far the set is, undo, and what is rarely needed. */
export function ReviewBar({ session, locale, onCommand }: Props) {
  const words = pick(locale).review
  const done = session.set.cardCount
  const hasCard = session.cardId !== null
  return (
    <div className={styles.bar}>
      <button
        type="button"
        className={styles.tool}
        onClick={() => onCommand('leave')}
        aria-label={words.close}
        title={words.close}
      >
        <Icon name="close" />
      </button>
      <progress
        aria-label={words.progress}
        value={done}
        max={Math.max(1, done + (hasCard ? session.left : 0))}
      />
      <span className={styles.left}>{hasCard && words.left(session.left)}</span>
      <button type="button" className={styles.tool} aria-keyshortcuts="u" onClick={() => onCommand('undo')}>
        <Icon name="undo" />
        <span className={styles.wide}>
          {words.undo} <kbd>u</kbd>
        </span>
        <span className={`visually-hidden ${styles.narrow}`}>{words.undo}</span>
      </button>
      <Menu {...{ hasCard, locale, onCommand }} />
    </div>
  )
}

type MenuProps = Omit<Props, 'session'> & { readonly hasCard: boolean }

/** The browser's own popover: Esc or a tap elsewhere closes it. What is in it is loaded when it is first opened. */
function Menu({ hasCard, locale, onCommand }: MenuProps) {
  const [wasOpened, setWasOpened] = useState(false)
  const menu = useRef<HTMLDivElement>(null)
  return (
    <>
      <button
        type="button"
        className={styles.tool}
        popoverTarget={MENU_ID}
        aria-label={pick(locale).review.more}
        aria-keyshortcuts="m"
      >
        <Icon name="more" />
      </button>
      <div ref={menu} id={MENU_ID} popover="auto" className={styles.menu} onToggle={() => setWasOpened(true)}>
        <Suspense>
          {wasOpened && (
            <MenuItems {...{ hasCard, locale, onCommand }} onClose={() => menu.current?.hidePopover()} />
          )}
        </Suspense>
      </div>
    </>
  )
}
