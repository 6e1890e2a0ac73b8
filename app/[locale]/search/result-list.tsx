'use client'

import { useEffect } from 'react'
import { searchWords } from '#i18n/pages/search'
import { LANGUAGE_TAGS, type Locale } from '#i18n/locale'
import { Icon, type IconName } from '#ui/icon'
import { MarkedText } from './marked-text'
import type { SearchEntry } from './search-entry'
import type { Group, GroupName, Result } from './search-results'
import styles from './search.module.css'

type Props = {
  readonly groups: readonly Group[]
  /** Place of the active option among all. */
  readonly chosen: number
  readonly listId: string
  readonly locale: Locale
  readonly query: string
  readonly onChoose: (index: number) => void
  readonly onOpen: (result: Result) => void
}

export const optionId = (listId: string, index: number): string => `${listId}-${index}`

const ICONS: Readonly<Record<Exclude<GroupName, 'action'>, IconName>> = {
  term: 'open',
  recent: 'open',
  nearest: 'open',
  card: 'review',
  ownCard: 'review',
  note: 'note',
}

/** The list of a combobox: the focus stays in the field, which says which option is active. */
export function ResultList({ groups, chosen, listId, locale, query, onChoose, onOpen }: Props) {
  const words = searchWords(locale)
  useEffect(() => {
    document.getElementById(optionId(listId, chosen))?.scrollIntoView({ block: 'nearest' })
  }, [listId, chosen, groups])
  let index = -1
  return (
    <div id={listId} role="listbox" aria-label={words.title} className={styles.list}>
      {groups.map(({ name, results }) => (
        <div key={name} role="group" aria-labelledby={`${listId}-${name}`}>
          <div id={`${listId}-${name}`} className={styles.group} role="presentation">
            {words.groups[name]}
          </div>
          {results.map((result) => {
            index++
            const at = index
            const icon = result.kind === 'action' ? result.action.icon : ICONS[name as keyof typeof ICONS]
            return (
              // The field handles the keys: it has the focus.
              // eslint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={result.kind === 'action' ? result.action.id : result.entry.id}
                id={optionId(listId, at)}
                role="option"
                tabIndex={-1}
                aria-selected={at === chosen}
                className={styles.option}
                onPointerMove={() => at !== chosen && onChoose(at)}
                onClick={() => onOpen(result)}
              >
                <Icon name={icon} />
                <span className={styles.text}>
                  {result.kind === 'action' ? (
                    <MarkedText text={result.action.title} query={query} />
                  ) : (
                    <Entry entry={result.entry} query={query} />
                  )}
                </span>
              </div>
            )
          })}
        </div>
      ))}
    </div>
  )
}

function Entry({
  entry: { title, lang, detail },
  query,
}: {
  readonly entry: SearchEntry
  readonly query: string
}) {
  return (
    <>
      <span className={styles.title} {...(lang === null ? { dir: 'auto' } : { lang: LANGUAGE_TAGS[lang] })}>
        <MarkedText text={title} query={query} />
      </span>
      {detail !== null && (
        <>
          {' '}
          <span
            className={styles.detail}
            lang={detail.lang === null ? undefined : LANGUAGE_TAGS[detail.lang]}
          >
            <MarkedText text={detail.text} query={query} />
          </span>
        </>
      )}
    </>
  )
}
