import type { Metadata } from 'next'
import { outlinesWords } from '#i18n/pages/outlines'
import { localeIn } from '#i18n/locale'
import { OutlinesScreen } from './outlines-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/outlines'>): Promise<Metadata> {
  return { title: outlinesWords(localeIn((await params).locale)).title }
}

export default async function OutlinesPage({ params }: PageProps<'/[locale]/outlines'>) {
  return <OutlinesScreen locale={localeIn((await params).locale)} />
}
