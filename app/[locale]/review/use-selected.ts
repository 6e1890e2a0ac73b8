import { useEffect, useState, useSyncExternalStore } from 'react'
import { LOADING_STUDY, type Study } from '#client/study-store'
import { useStudy } from '#client/use-study'
import type { Selected } from './selected'

/** What the address narrows the review to; null for all of it, also where what understands it cannot be had. */
const loadSelected = (address: string): Promise<Selected | null> =>
  import('./selected').then(
    ({ selectedBy }) => selectedBy(address),
    () => null,
  )

const neverChanges = () => (): void => {}

/** The learner's study, and what the address narrows the review of it to: null for nothing. The server is not asked. */
export function useSelectedStudy(): { readonly study: Study; readonly selected: Selected | null } {
  const study = useStudy()
  const address = useSyncExternalStore(
    neverChanges,
    () => location.search,
    () => '',
  )
  const [selected, setSelected] = useState<Selected | null>()
  useEffect(() => {
    if (address !== '') void loadSelected(address).then(setSelected)
  }, [address])
  // Until it is known what is asked for, no card is shown that may not be.
  const isPending = address !== '' && selected === undefined
  return { study: isPending ? LOADING_STUDY : study, selected: selected ?? null }
}
