import type { Metadata } from 'next'
import { localeIn, pick } from '#i18n/translate'
import { PathScreen } from './path-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/path'>): Promise<Metadata> {
  return { title: pick(localeIn((await params).locale)).path.title }
}

export default async function PathPage({ params }: PageProps<'/[locale]/path'>) {
  return <PathScreen locale={localeIn((await params).locale)} />
}
