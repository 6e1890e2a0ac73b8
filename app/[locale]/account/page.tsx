import type { Metadata } from 'next'
import { outsideFaultIn } from '#client/account-request'
import { accountWords } from '#i18n/pages/account'
import { localeIn } from '#i18n/locale'
import { AccountScreen } from './account-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/account'>): Promise<Metadata> {
  return { title: accountWords(localeIn((await params).locale)).title }
}

export default async function AccountPage({ params, searchParams }: PageProps<'/[locale]/account'>) {
  const outsideFault = outsideFaultIn(await searchParams)
  return <AccountScreen {...{ outsideFault }} locale={localeIn((await params).locale)} />
}
