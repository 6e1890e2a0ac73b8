import type { Metadata } from 'next'
import { mapWords } from '#i18n/pages/map'
import { localeIn } from '#i18n/locale'
import { MapScreen } from './map-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/map'>): Promise<Metadata> {
  return { title: mapWords(localeIn((await params).locale)).title }
}

export default async function MapPage({ params }: PageProps<'/[locale]/map'>) {
  return <MapScreen locale={localeIn((await params).locale)} />
}
