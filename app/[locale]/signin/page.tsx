import type { Metadata } from 'next'
import { pickPages } from '#i18n/page-words'
import { localeIn } from '#i18n/translate'
import { SignInScreen } from './sign-in-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/signin'>): Promise<Metadata> {
  return { title: pickPages(localeIn((await params).locale)).signIn.signIn }
}

export default async function SignInPage({ params }: PageProps<'/[locale]/signin'>) {
  return <SignInScreen locale={localeIn((await params).locale)} />
}
