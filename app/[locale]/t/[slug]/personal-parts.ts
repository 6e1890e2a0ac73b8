'use client'

import { late } from '../../late'

// The page is read before anything of the learner's own is needed, and without a script.
export const TermStanding = late(async () => (await import('./term-standing')).TermStanding)
export const TermNotes = late(async () => (await import('./term-notes')).TermNotes)
export const CardStanding = late(async () => (await import('./card-standing')).CardStanding)
