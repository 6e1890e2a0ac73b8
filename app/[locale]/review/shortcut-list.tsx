'use client'

import { pickPages } from '#i18n/page-words'
import { type Locale, pick } from '#i18n/translate'
import { Dialog } from '#ui/dialog'
import { ShortcutTable } from './shortcut-table'

type Props = { readonly locale: Locale; readonly onClose: () => void }

/** The list of shortcuts, over the page. */
export function ShortcutList({ locale, onClose }: Props) {
  const words = pickPages(locale)
  return (
    <Dialog title={words.shortcuts.title} isOpen onClose={onClose} closeLabel={pick(locale).summary.done}>
      <ShortcutTable locale={locale} />
    </Dialog>
  )
}
