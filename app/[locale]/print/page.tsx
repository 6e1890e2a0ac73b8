import '#ui/formula-styles'
import type { Metadata } from 'next'
import { printWords } from '#i18n/pages/print'
import { localeIn } from '#i18n/locale'
import { PrintScreen } from './print-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/print'>): Promise<Metadata> {
  return { title: printWords(localeIn((await params).locale)).title }
}

export default async function PrintPage({ params }: PageProps<'/[locale]/print'>) {
  return <PrintScreen locale={localeIn((await params).locale)} />
}
