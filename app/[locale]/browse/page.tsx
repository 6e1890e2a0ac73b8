import type { Metadata } from 'next'
import { pickPages } from '#i18n/page-words'
import { localeIn } from '#i18n/translate'
import { BrowseScreen } from './browse-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/browse'>): Promise<Metadata> {
  return { title: pickPages(localeIn((await params).locale)).browse.title }
}

export default async function BrowsePage({ params }: PageProps<'/[locale]/browse'>) {
  return <BrowseScreen locale={localeIn((await params).locale)} />
}
