'use client'

import { type ComponentProps, Suspense } from 'react'
import { late } from '../../late'

// The page is read before anything of the learner's own is needed, and without a script.
const Standing = late(async () => (await import('./term-standing')).TermStanding)
const Notes = late(async () => (await import('./term-notes')).TermNotes)
const OfCard = late(async () => (await import('./card-standing')).CardStanding)

type StandingProps = ComponentProps<typeof Standing> & {
  /** What stands in its place until it is there. */
  readonly meanwhile: string
}

/** How far the learner has come with the term. */
export const TermStanding = ({ meanwhile, ...props }: StandingProps) => (
  <Suspense fallback={<p>{meanwhile}</p>}>
    <Standing {...props} />
  </Suspense>
)

/** What the learner added to the term. */
export const TermNotes = (props: ComponentProps<typeof Notes>) => (
  <Suspense>
    <Notes {...props} />
  </Suspense>
)

/** Why a card of the term comes back when it does. */
export const CardStanding = (props: ComponentProps<typeof OfCard>) => (
  <Suspense>
    <OfCard {...props} />
  </Suspense>
)
