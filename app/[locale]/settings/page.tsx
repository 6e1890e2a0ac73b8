import type { Metadata } from 'next'
import { pickPages } from '#i18n/page-words'
import { localeIn } from '#i18n/translate'
import { SettingsScreen } from './settings-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/settings'>): Promise<Metadata> {
  return { title: pickPages(localeIn((await params).locale)).settings.title }
}

export default async function SettingsPage({ params }: PageProps<'/[locale]/settings'>) {
  return <SettingsScreen locale={localeIn((await params).locale)} />
}
