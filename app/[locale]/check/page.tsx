import type { Metadata } from 'next'
import { checkWords } from '#i18n/pages/check'
import { localeIn } from '#i18n/locale'
import { CheckScreen } from './check-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/check'>): Promise<Metadata> {
  return { title: checkWords(localeIn((await params).locale)).title }
}

export default async function CheckPage({ params }: PageProps<'/[locale]/check'>) {
  return <CheckScreen locale={localeIn((await params).locale)} />
}
