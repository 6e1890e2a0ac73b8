import { localeIn } from '#i18n/translate'
import { BrowseScreen } from './browse-screen'

export default async function BrowsePage({ params }: PageProps<'/[locale]/browse'>) {
  return <BrowseScreen locale={localeIn((await params).locale)} />
}
