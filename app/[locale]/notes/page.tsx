import type { Metadata } from 'next'
import { notePageWords } from '#i18n/pages/note-page'
import { localeIn } from '#i18n/locale'
import { NotesScreen } from './notes-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/notes'>): Promise<Metadata> {
  return { title: notePageWords(localeIn((await params).locale)).title }
}

export default async function NotesPage({ params }: PageProps<'/[locale]/notes'>) {
  return <NotesScreen locale={localeIn((await params).locale)} />
}
