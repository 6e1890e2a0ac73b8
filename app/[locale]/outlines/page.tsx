import type { Metadata } from 'next'
import { localeIn, pick } from '#i18n/translate'
import { OutlinesScreen } from './outlines-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/outlines'>): Promise<Metadata> {
  return { title: pick(localeIn((await params).locale)).outlines.title }
}

export default async function OutlinesPage({ params }: PageProps<'/[locale]/outlines'>) {
  return <OutlinesScreen locale={localeIn((await params).locale)} />
}
