import { localeIn } from '#i18n/locale'
import { database } from '#server/db'
import { readFirstCard } from '#server/deck-store'
import { isBehindTls } from '#server/environment'
import { readChosen } from './chosen'
import { preloadDeck } from './preload-deck'
import { TodayScreen } from './today-screen'

export default async function TodayPage({ params }: PageProps<'/[locale]'>) {
  const isKnown = (await readChosen(isBehindTls()))('known') !== undefined
  if (isKnown) preloadDeck()
  // In the page itself: it can be read and turned over before any script runs.
  const firstCard = isKnown ? null : await readFirstCard(database())
  return <TodayScreen locale={localeIn((await params).locale)} firstCard={firstCard} />
}
