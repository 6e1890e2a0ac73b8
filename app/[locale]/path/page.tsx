import type { Metadata } from 'next'
import { pickPages } from '#i18n/page-words'
import { localeIn } from '#i18n/translate'
import { PathScreen } from './path-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/path'>): Promise<Metadata> {
  return { title: pickPages(localeIn((await params).locale)).path.title }
}

export default async function PathPage({ params }: PageProps<'/[locale]/path'>) {
  return <PathScreen locale={localeIn((await params).locale)} />
}
