import type { Metadata } from 'next'
import { pickPages } from '#i18n/page-words'
import { localeIn } from '#i18n/translate'
import { OutlinesScreen } from './outlines-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/outlines'>): Promise<Metadata> {
  return { title: pickPages(localeIn((await params).locale)).outlines.title }
}

export default async function OutlinesPage({ params }: PageProps<'/[locale]/outlines'>) {
  return <OutlinesScreen locale={localeIn((await params).locale)} />
}
