import type { Metadata } from 'next'
import { localeIn } from '#i18n/locale'
import { pick } from '#i18n/translate'
import { ReviewScreen } from './review-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/review'>): Promise<Metadata> {
  return { title: pick(localeIn((await params).locale)).review.title }
}

export default async function ReviewPage({ params }: PageProps<'/[locale]/review'>) {
  return <ReviewScreen locale={localeIn((await params).locale)} />
}
