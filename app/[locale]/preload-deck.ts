import { preload } from 'react-dom'
import { DECK_ADDRESS } from '#client/deck'

/** Has the browser fetch the deck beside the scripts, for pages that show nothing without it. */
export const preloadDeck = (): void =>
  preload(DECK_ADDRESS, { as: 'fetch', crossOrigin: 'anonymous', fetchPriority: 'low' })
