'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import styles from './dialog.module.css'

type Props = {
  readonly title: string
  readonly isOpen: boolean
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The browser's own modal dialog: however it is closed, focus goes back to where it came from. */
export function Dialog({ title, isOpen, closeLabel, onClose, children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    if (dialog === null || dialog.open === isOpen) return
    if (isOpen) dialog.showModal()
    else dialog.close()
  }, [isOpen])
  return (
    <dialog ref={ref} className={styles.dialog} aria-label={title} onClose={onClose}>
      <h2>{title}</h2>
      {children}
      <button type="button" onClick={() => ref.current?.close()}>
        {closeLabel}
      </button>
    </dialog>
  )
}
