'use client'

import { shortcutWords } from '#i18n/pages/shortcuts'
import type { Locale } from '#i18n/locale'
import { Dialog } from '#ui/dialog'
import { SingleKeysSwitch } from './single-keys-switch'
import { ShortcutTable } from './shortcut-table'

type Props = { readonly locale: Locale; readonly onClose: () => void }

/** The list of shortcuts, over the page. */
export function ShortcutList({ locale, onClose }: Props) {
  return (
    <Dialog
      title={shortcutWords(locale).title}
      isOpen
      onClose={onClose}
      closeLabel={shortcutWords(locale).done}
    >
      <SingleKeysSwitch locale={locale} />
      <ShortcutTable locale={locale} />
    </Dialog>
  )
}
