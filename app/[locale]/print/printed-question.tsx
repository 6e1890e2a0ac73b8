'use client'

import type { Locale } from '#i18n/locale'
import { CardPicture } from '#ui/card-picture'
import { RichText } from '#ui/rich-text'
import type { CardText } from '../card-text'
import code from '../review/answer-field.module.css'
import styles from './print.module.css'

/** A question as paper can ask it: with its picture, its snippet, its options. */
export function PrintedQuestion({ text, locale }: { readonly text: CardText; readonly locale: Locale }) {
  return (
    <>
      <div>
        <RichText {...text.question} />
      </div>
      {text.code !== null && (
        <div
          className={`${code.code ?? ''} ${styles.code ?? ''}`}
          dangerouslySetInnerHTML={{ __html: text.code }}
        />
      )}
      <div className={styles.shown}>
        {text.picture !== null && (
          <div className={styles.picture}>
            <CardPicture picture={text.picture} locale={locale} isRevealed={false} />
          </div>
        )}
        {text.options !== null && (
          <ol className={styles.choices}>
            {text.options.map((option) => (
              <li key={option}>
                <RichText text={option} />
              </li>
            ))}
          </ol>
        )}
      </div>
    </>
  )
}
