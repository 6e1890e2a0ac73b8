'use client'

import { useStudy } from '#client/use-study'
import { NO_NOTE } from '#core/note'
import { mergedNote } from '#core/note-merge'
import { browseWords } from '#i18n/pages/browse'
import type { Locale } from '#i18n/locale'
import { CardPicture } from '#ui/card-picture'
import { RichText } from '#ui/rich-text'
import { localPath } from '../../local-path'
import { cardTextOf } from '../card-text'
import code from '../review/answer-field.module.css'
import styles from './card-body.module.css'

/** The rest of a card that was opened: what belongs to its question, its answer, where that is from, the learner's note. */
export function CardBody({ cardId, locale }: { readonly cardId: string; readonly locale: Locale }) {
  const words = browseWords(locale)
  const study = useStudy()
  const text = cardTextOf(study, cardId, locale, 0)
  const note = mergedNote(study.state.notes.at(cardId)?.value ?? NO_NOTE).text
  if (text === null) return null
  return (
    <div className={styles.body}>
      {text.picture !== null && <CardPicture picture={text.picture} locale={locale} isRevealed />}
      {text.code !== null && <div className={code.code} dangerouslySetInnerHTML={{ __html: text.code }} />}
      <p className={styles.answer} dir={text.source === null ? 'auto' : undefined}>
        <RichText {...text.answer} />
      </p>
      {note !== '' && (
        <p className={styles.note} dir="auto">
          <span className={styles.label}>{words.note}</span> {note}
        </p>
      )}
      <p className={styles.source}>
        {text.source !== null && (
          <>
            {words.source} · {text.source}
          </>
        )}
        {text.termId !== null && <a href={localPath(locale, `/t/${text.termId}`)}>{words.openTerm}</a>}
      </p>
    </div>
  )
}
