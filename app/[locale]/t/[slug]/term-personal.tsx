'use client'

import { type ComponentProps, Suspense } from 'react'
import { useStudy } from '#client/use-study'
import { late } from '../../late'

/** The page is read before anything of the learner's own is needed. */
const TermNotes = late(async () => (await import('./term-notes')).TermNotes)

/** What the learner added to a term; nothing before the browser's records are read. */
export function TermPersonal(props: ComponentProps<typeof TermNotes>) {
  if (useStudy().status !== 'ready') return null
  return (
    <Suspense>
      <TermNotes {...props} />
    </Suspense>
  )
}
