import type { Metadata } from 'next'
import { pathWords } from '#i18n/pages/path'
import { localeIn } from '#i18n/locale'
import { PathScreen } from './path-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/path'>): Promise<Metadata> {
  return { title: pathWords(localeIn((await params).locale)).title }
}

export default async function PathPage({ params }: PageProps<'/[locale]/path'>) {
  return <PathScreen locale={localeIn((await params).locale)} />
}
