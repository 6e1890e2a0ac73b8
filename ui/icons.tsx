import type { ReactNode } from 'react'
import type { Grade } from '#core/event'

const icon = (children: ReactNode) => (
  <svg
    viewBox="0 0 24 24"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {children}
  </svg>
)

/** Circular arrow, tilde, tick, double tick: grades differ by shape as well as by colour. */
export const GRADE_ICONS: Readonly<Record<Grade, ReactNode>> = {
  again: icon(<path d="M20 12a8 8 0 1 1-2.5-5.8M20 3v4h-4" />),
  hard: icon(<path d="M4 13c2.5-4 5.5-4 8-1s5.5 3 8-1" />),
  good: icon(<path d="M5 13l4 4L19 7" />),
  easy: icon(<path d="M2 13l4 4L15 8M11 16l1 1L22 7" />),
}

export const CLOSE_ICON = icon(<path d="M6 6l12 12M18 6L6 18" />)
export const UNDO_ICON = icon(<path d="M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6" />)
export const MORE_ICON = icon(<path d="M5 12h.01M12 12h.01M19 12h.01" />)
