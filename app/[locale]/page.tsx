import { cookies } from 'next/headers'
import type { Card } from '#core/deck/card'
import { localeIn } from '#i18n/translate'
import { database } from '#server/db'
import { readDeck } from '#server/deck-store'
import { TodayScreen } from './today-screen'

export default async function TodayPage({ params }: PageProps<'/[locale]'>) {
  const isKnown = (await cookies()).has('known')
  const firstCard = isKnown ? null : await readFirstCard()
  return <TodayScreen locale={localeIn((await params).locale)} firstCard={firstCard} />
}

/** The card a new visitor meets, in the page itself: it can be read and turned over before any script runs. */
async function readFirstCard(): Promise<Card | null> {
  return (await readDeck(database()))?.cards[0] ?? null
}
