import { useEffect, useState } from 'react'
import type { Study } from '#client/study-store'
import { useStudy } from '#client/use-study'
import { type SearchIndex, createSearchIndex } from '#core/search/search-index'
import { studyDocuments } from '#core/search/study-documents'

type Made = Pick<Study, 'deck'> & Pick<Study['state'], 'ownCards' | 'notes'> & { readonly index: SearchIndex }

/** The last one made: the palette and the deck's page search in the same. */
let made: Made | null = null

function indexOf({ deck, state: { ownCards, notes } }: Study): SearchIndex {
  if (made?.deck !== deck || made.ownCards !== ownCards || made.notes !== notes) {
    made = { deck, ownCards, notes, index: createSearchIndex(studyDocuments(deck, ownCards, notes)) }
  }
  return made.index
}

/**
 * What can be searched, as it is now. Null until it is wanted, and for the moment of making it, so that what asks for it
 * is painted first. Made anew only after deck, own cards or notes changed.
 */
export function useStudyIndex(isWanted: boolean): SearchIndex | null {
  const study = useStudy()
  const { deck, status } = study
  const { ownCards, notes } = study.state
  const [index, setIndex] = useState<SearchIndex | null>(null)
  useEffect(() => {
    if (!isWanted || status === 'loading') return
    const timer = setTimeout(() => setIndex(indexOf(study)))
    return () => clearTimeout(timer)
    // Any other change of the study leaves what can be searched as it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isWanted, status, deck, ownCards, notes])
  return isWanted ? index : null
}
