import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { type CardFilter, filterFrom, filterPairs } from '#core/browse/card-filter'

/** Safari refuses to change the address a hundred times in half a minute: not at every letter. */
const ADDRESS_DELAY_MS = 300

/** The filter of the page's address, and a way to change both. The server does not know it: offline it is not asked. */
export function useFilter(): readonly [CardFilter, (change: Partial<CardFilter>) => void] {
  const address = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  )
  const fromAddress = useMemo(() => {
    const pairs = new URLSearchParams(address)
    return filterFrom((name) => pairs.get(name))
  }, [address])
  const [own, setOwn] = useState<CardFilter | null>(null)
  const filter = own ?? fromAddress
  useEffect(() => {
    if (own === null) return
    const timer = setTimeout(() => writeAddress(own), ADDRESS_DELAY_MS)
    return () => clearTimeout(timer)
  }, [own])
  return [filter, (change) => setOwn({ ...filter, ...change })]
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener)
  return () => removeEventListener('popstate', listener)
}

function writeAddress(filter: CardFilter): void {
  const pairs = new URLSearchParams(filterPairs(filter).map((pair) => [...pair]))
  const query = String(pairs)
  history.replaceState(history.state, '', `${location.pathname}${query === '' ? '' : `?${query}`}`)
}
