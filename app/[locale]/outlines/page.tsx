import { localeIn } from '#i18n/translate'
import { OutlinesScreen } from './outlines-screen'

export default async function OutlinesPage({ params }: PageProps<'/[locale]/outlines'>) {
  return <OutlinesScreen locale={localeIn((await params).locale)} />
}
