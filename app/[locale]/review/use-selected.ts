import { useEffect, useState } from 'react'
import { LOADING_STUDY, type Study } from '#client/study-store'
import { useStudy } from '#client/use-study'
import type { Selected } from './selected'

/** What the address narrows the review to; null for all of it, also where what understands it cannot be had. */
async function selectedHere(): Promise<Selected | null> {
  const address = location.search
  return address === ''
    ? null
    : import('./selected').then((late) => late.selectedBy(address)).catch(() => null)
}

/** The learner's study, and what the address narrows the review of it to: null for nothing. The server is not asked. */
export function useSelectedStudy(): { readonly study: Study; readonly selected: Selected | null } {
  const study = useStudy()
  const [selected, setSelected] = useState<Selected | null>()
  useEffect(() => void selectedHere().then(setSelected), [])
  // Until it is known what is asked for, no card is shown that may not be.
  return selected === undefined ? { study: LOADING_STUDY, selected: null } : { study, selected }
}
