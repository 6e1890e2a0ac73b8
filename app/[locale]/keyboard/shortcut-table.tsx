'use client'

import { useStudy } from '#client/use-study'
import { shortcutWords } from '#i18n/pages/shortcuts'
import type { Locale } from '#i18n/locale'
import styles from './shortcut-table.module.css'
import { SHORTCUTS, keysOf } from './shortcuts'

/** The table of keys as this learner has them; the handler reads the same one. */
export function ShortcutTable({ locale }: { readonly locale: Locale }) {
  const words = shortcutWords(locale)
  const { keyMap } = useStudy().settings
  return (
    <table className={styles.shortcuts}>
      <tbody>
        {SHORTCUTS.map((shortcut) => (
          <tr key={shortcut.command}>
            <th scope="row">
              {keysOf(shortcut, keyMap).map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{words[shortcut.command]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
