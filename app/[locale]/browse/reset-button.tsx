import { useState } from 'react'
import { useStudy } from '#client/use-study'
import { browseWords } from '#i18n/pages/browse'
import type { Locale } from '#i18n/locale'
import { Dialog } from '#ui/dialog'
import { Icon } from '#ui/icon'
import { doInBulk } from './do-in-bulk'
import styles from './card-list.module.css'

type Props = { readonly selected: readonly string[]; readonly locale: Locale }

/** Makes cards new again, once its price was read. */
export function ResetButton({ selected, locale }: Props) {
  const words = browseWords(locale)
  const { title, price, confirm, cancel } = words.resetDialog
  const { cards } = useStudy().state
  const [isAsking, setIsAsking] = useState(false)
  const known = selected.flatMap((cardId) => cards.at(cardId)?.value.progress ?? [])
  const longestDays = Math.max(0, ...known.map(({ intervalDays }) => intervalDays))
  function reset(): void {
    setIsAsking(false)
    doInBulk('reset', selected, locale)
  }
  return (
    <>
      <button type="button" onClick={() => setIsAsking(true)}>
        <Icon name="undo" size={16} /> {words.bulk.reset}
      </button>
      <Dialog title={title} isOpen={isAsking} closeLabel={cancel} onClose={() => setIsAsking(false)}>
        <p>{price(known.length, longestDays)}</p>
        {known.length > 0 && (
          <button type="button" className={styles.confirm} onClick={reset}>
            {confirm}
          </button>
        )}
      </Dialog>
    </>
  )
}
