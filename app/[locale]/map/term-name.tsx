import type { BranchTerm } from '#core/deck/branch'
import type { Locale } from '#i18n/locale'
import { localPath } from '../../local-path'

/** Leads to the term's page; a term of an own outline has none, and leads to where its meaning is written. */
export const TermName = ({ term, locale }: { readonly term: BranchTerm; readonly locale: Locale }) => (
  <a href={localPath(locale, term.isOwn ? '/outlines' : `/t/${term.id}`)}>{term.name[locale]}</a>
)
