import type { Metadata } from 'next'
import { statsWords } from '#i18n/pages/stats'
import { localeIn } from '#i18n/locale'
import { StatsScreen } from './stats-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/stats'>): Promise<Metadata> {
  return { title: statsWords(localeIn((await params).locale)).title }
}

export default async function StatsPage({ params }: PageProps<'/[locale]/stats'>) {
  return <StatsScreen locale={localeIn((await params).locale)} />
}
