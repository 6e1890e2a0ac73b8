'use client'

import { useStudy } from '#client/use-study'
import { notePageWords } from '#i18n/pages/note-page'
import type { Locale } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { localPath } from '../../local-path'
import { NoteList } from './note-list'
import styles from './notes.module.css'
import { OwnCardList } from './own-card-list'
import { useQuery } from './use-query'

/** Everything the learner wrote: notes, own cards, and the way to own outlines. */
export function NotesScreen({ locale }: { readonly locale: Locale }) {
  const words = notePageWords(locale)
  const { status } = useStudy()
  const query = useQuery()
  const page = localPath(locale, '/notes')
  const showsCards = query.get('show') === 'cards' || query.has('card') || query.get('new') === 'card'
  return (
    <section className={styles.page}>
      <h1>{words.title}</h1>
      <nav aria-label={words.sections} className={styles.sections}>
        <a href={page} aria-current={showsCards ? undefined : 'page'}>
          {words.notes}
        </a>
        <a href={`${page}?show=cards`} aria-current={showsCards ? 'page' : undefined}>
          {words.cards}
        </a>
        <a href={localPath(locale, '/outlines')}>{words.outlines}</a>
      </nav>
      {status === 'broken' && <p>{pick(locale).review.broken}</p>}
      {status === 'loading' && <p>{words.loading}</p>}
      {status === 'ready' &&
        (showsCards ? <OwnCardList {...{ locale, query }} /> : <NoteList {...{ locale, query }} />)}
    </section>
  )
}
