'use client'

import { useDeferredValue, useMemo, useState } from 'react'
import { useStudy } from '#client/use-study'
import { type OwnCard, ownGroupOf, ownCardsIn } from '#core/deck/own-card'
import { ownGroups } from '#core/deck/own-draft'
import { isFoundIn } from '#core/note-list'
import { notePageWords } from '#i18n/pages/note-page'
import type { Locale } from '#i18n/locale'
import { Icon } from '#ui/icon'
import { localPath } from '../../local-path'
import { leavePage } from '../leave-page'
import styles from './notes.module.css'
import { OwnCardForm } from './own-card-form'
import { OwnCardRow, RemovedCards } from './own-card-row'
import { Paged } from './paged'

type Props = { readonly locale: Locale; readonly query: URLSearchParams }

/** The learner's own cards, newest first, with one form to write and edit them. */
export function OwnCardList({ locale, query }: Props) {
  const words = notePageWords(locale)
  const { groups, removed } = useOwnGroups()
  const editor = useEditor(query, locale)
  return (
    <>
      {editor.groupId === undefined ? (
        <p className={styles.actions}>
          <button type="button" className={styles.primary} onClick={() => editor.open(null)}>
            <Icon name="plus" /> {words.writeCard}
          </button>
        </p>
      ) : editor.isWaiting ? (
        <p>{words.loading}</p>
      ) : (
        <OwnCardForm
          key={editor.groupId}
          groupId={editor.groupId}
          cards={groups.find((cards) => groupIdOf(cards) === editor.groupId) ?? []}
          termName={editor.termName}
          onClose={editor.close}
          locale={locale}
        />
      )}
      {groups.length === 0 ? (
        <p className={styles.none}>{words.noCards}</p>
      ) : (
        <FoundCards {...{ groups, locale }} onEdit={editor.open} />
      )}
      <RemovedCards {...{ removed, locale }} />
    </>
  )
}

type FoundProps = {
  readonly groups: readonly (readonly OwnCard[])[]
  readonly locale: Locale
  readonly onEdit: (groupId: string) => void
}

function FoundCards({ groups, locale, onEdit }: FoundProps) {
  const words = notePageWords(locale)
  const [wanted, setWanted] = useState('')
  const settled = useDeferredValue(wanted)
  const found = useMemo(() => groups.filter((cards) => isFoundIn(textsOf(cards), settled)), [groups, settled])
  const count = found.reduce((sum, cards) => sum + cards.length, 0)
  return (
    <>
      <search className={styles.search}>
        <label htmlFor="find-cards">{words.searchCards}</label>
        <input
          id="find-cards"
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
      </search>
      <p role="status" className={styles.count}>
        {count === 0 ? words.noMatch(wanted) : words.countCards(count)}
      </p>
      <Paged of={found} locale={locale}>
        {(cards) => (
          <OwnCardRow key={groupIdOf(cards)} {...{ cards, locale }} onEdit={() => onEdit(groupIdOf(cards))} />
        )}
      </Paged>
    </>
  )
}

const groupIdOf = (cards: readonly OwnCard[]): string => ownGroupOf(cards[0]?.cardId ?? '')

const textsOf = (cards: readonly OwnCard[]): readonly string[] =>
  cards.flatMap(({ question, answer, termName }) => [question, answer, termName])

function useOwnGroups() {
  const { ownCards } = useStudy().state
  return useMemo(() => {
    const cards = ownCardsIn(ownCards)
    const isRemoved = (card: OwnCard): boolean => card.removed
    return {
      groups: ownGroups(cards.filter((card) => !isRemoved(card))),
      removed: ownGroups(cards.filter(isRemoved)),
    }
  }, [ownCards])
}

/** Which card is being written: a group's, a new one (null), or none. The address may ask for one. */
function useEditor(query: URLSearchParams, locale: Locale) {
  const { deck } = useStudy()
  const asked = query.get('card')
  const [groupId, setGroupId] = useState<string | null | undefined>(
    asked !== null ? ownGroupOf(asked) : query.get('new') === 'card' ? null : undefined,
  )
  return {
    groupId,
    // A term is named by the address before the deck that knows its name is there.
    isWaiting: deck === null && query.has('term'),
    termName: deck?.terms.find(({ id }) => id === query.get('term'))?.[locale] ?? '',
    open: setGroupId,
    close(): void {
      setGroupId(undefined)
      if (query.get('from') === 'review') leavePage(localPath(locale, '/review'))
    },
  }
}
