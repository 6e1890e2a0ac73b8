import type { BranchTerm } from '#core/deck/branch'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'
import { useLanguages } from '../use-look'

/** Leads to the term's page; a term of an own outline has none, and leads to where its meaning is written. */
export function TermName({ term, locale }: { readonly term: BranchTerm; readonly locale: Locale }) {
  const [first] = useLanguages(locale)
  return (
    <a
      href={localPath(locale, term.isOwn ? '/outlines' : `/t/${term.id}`)}
      lang={term.isOwn ? undefined : first}
    >
      {term.name[first]}
    </a>
  )
}
