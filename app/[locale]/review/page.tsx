import type { Metadata } from 'next'
import { localeIn } from '#i18n/locale'
import { frameWords } from '#i18n/pages/frame'
import { preloadDeck } from '../preload-deck'
import { ReviewScreen } from './review-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/review'>): Promise<Metadata> {
  return { title: frameWords(localeIn((await params).locale)).review }
}

export default async function ReviewPage({ params }: PageProps<'/[locale]/review'>) {
  preloadDeck()
  return <ReviewScreen locale={localeIn((await params).locale)} />
}
