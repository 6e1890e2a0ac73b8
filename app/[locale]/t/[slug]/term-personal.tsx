'use client'

import { Suspense } from 'react'
import { useStudy } from '#client/use-study'
import type { Locale } from '#i18n/translate'
import { late } from '../../late'

/** The page is read before anything of the learner's own is needed. */
const TermNotes = late(async () => (await import('./term-notes')).TermNotes)

export type PersonalProps = {
  readonly termId: string
  readonly cards: readonly { readonly id: string; readonly question: string }[]
  readonly locale: Locale
}

/** What the learner added to a term; nothing before the browser's records are read. */
export function TermPersonal(props: PersonalProps) {
  if (useStudy().status !== 'ready') return null
  return (
    <Suspense>
      <TermNotes {...props} />
    </Suspense>
  )
}
