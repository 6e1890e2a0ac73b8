import { localeIn } from '#i18n/translate'
import { ReviewScreen } from './review-screen'

export default async function ReviewPage({ params }: PageProps<'/[locale]/review'>) {
  return <ReviewScreen locale={localeIn((await params).locale)} />
}
