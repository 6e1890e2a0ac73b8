import type { Metadata } from 'next'
import { browseWords } from '#i18n/pages/browse'
import { localeIn } from '#i18n/locale'
import { BrowseScreen } from './browse-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/browse'>): Promise<Metadata> {
  return { title: browseWords(localeIn((await params).locale)).title }
}

export default async function BrowsePage({ params }: PageProps<'/[locale]/browse'>) {
  return <BrowseScreen locale={localeIn((await params).locale)} />
}
