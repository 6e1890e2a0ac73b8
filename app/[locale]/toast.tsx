'use client'

import { useSyncExternalStore } from 'react'
import { frameWords } from '#i18n/pages/frame'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import styles from './toast.module.css'

/** What was just done, and how it is taken back. */
type Message = { readonly text: string; readonly undo: (() => void) | null }

let message: Message | null = null
const listeners = new Set<() => void>()

/** Says what was done, in the one place where that is said. It stays until something else is said or it is dismissed. */
export function say(text: string, undo: (() => void) | null = null): void {
  show({ text, undo })
}

function show(next: Message | null): void {
  message = next
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The region is always there, so that a screen reader hears what comes into it. */
export function Toast({ locale }: { readonly locale: Locale }) {
  const words = frameWords(locale)
  const shown = useSyncExternalStore(
    subscribe,
    () => message,
    () => null,
  )
  return (
    <div className={styles.place}>
      <div role="status" className={shown === null ? undefined : styles.toast}>
        {shown !== null && (
          <>
            <span>{shown.text}</span>
            {shown.undo !== null && (
              <button
                type="button"
                onClick={() => {
                  shown.undo?.()
                  show(null)
                }}
              >
                {words.undo}
              </button>
            )}
            <button type="button" aria-label={words.dismiss} onClick={() => show(null)}>
              <Icon name="close" size={16} />
            </button>
          </>
        )}
      </div>
    </div>
  )
}
