import { localeIn } from '#i18n/translate'
import { SettingsScreen } from './settings-screen'

export default async function SettingsPage({ params }: PageProps<'/[locale]/settings'>) {
  return <SettingsScreen locale={localeIn((await params).locale)} />
}
