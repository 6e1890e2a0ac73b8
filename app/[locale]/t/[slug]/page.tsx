import { hasTwoNames } from '#core/deck/term'
import '#ui/formula-styles'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { localeIn } from '#i18n/locale'
import { errorWords } from '#i18n/pages/errors'
import { database } from '#server/db'
import { readTerm } from '#server/deck-store'
import { isBehindTls } from '#server/environment'
import { languagesBy, nameOrderIn } from '../../appearance'
import { readChosen } from '../../chosen'
import { TermArticle } from './term-article'

type Props = PageProps<'/[locale]/t/[slug]'>

/** Once a request, for the title and for the page. */
const termNamed = cache((slug: string) => readTerm(database(), slug))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: named, slug } = await params
  const locale = localeIn(named)
  const reading = await termNamed(slug)
  if (reading === null) return { title: errorWords(locale).notFound }
  const { term } = reading
  return {
    title: hasTwoNames(term) ? `${term[locale]} · ${term[locale === 'zh' ? 'en' : 'zh']}` : term.en,
    description: term.definition[locale],
    alternates: { languages: { 'zh-CN': `/t/${slug}`, en: `/en/t/${slug}` } },
  }
}

/** One term, public, in either language: everything the deck knows of it, readable without a script. */
export default async function TermPage({ params }: Props) {
  const { locale: named, slug } = await params
  const locale = localeIn(named)
  const reading = await termNamed(slug)
  if (reading === null) notFound()
  const languages = languagesBy(nameOrderIn((await readChosen(isBehindTls()))('names')), locale)
  return <TermArticle {...{ reading, locale, languages }} />
}
