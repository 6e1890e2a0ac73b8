import type { Metadata } from 'next'
import { settingsWords } from '#i18n/pages/settings'
import { localeIn } from '#i18n/locale'
import { SettingsScreen } from './settings-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/settings'>): Promise<Metadata> {
  return { title: settingsWords(localeIn((await params).locale)).title }
}

export default async function SettingsPage({ params }: PageProps<'/[locale]/settings'>) {
  return <SettingsScreen locale={localeIn((await params).locale)} />
}
