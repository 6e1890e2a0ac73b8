import type { Metadata } from 'next'
import { accountWords } from '#i18n/pages/account'
import { localeIn } from '#i18n/locale'
import { AccountScreen } from './account-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/account'>): Promise<Metadata> {
  return { title: accountWords(localeIn((await params).locale)).title }
}

export default async function AccountPage({ params }: PageProps<'/[locale]/account'>) {
  return <AccountScreen locale={localeIn((await params).locale)} />
}
