import type { Metadata } from 'next'
import { dataWords } from '#i18n/pages/data'
import { localeIn } from '#i18n/locale'
import { DataScreen } from './data-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/data'>): Promise<Metadata> {
  return { title: dataWords(localeIn((await params).locale)).title }
}

export default async function DataPage({ params }: PageProps<'/[locale]/data'>) {
  return <DataScreen locale={localeIn((await params).locale)} />
}
