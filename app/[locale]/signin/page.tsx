import type { Metadata } from 'next'
import { localeIn, pick } from '#i18n/translate'
import { SignInScreen } from './sign-in-screen'

export async function generateMetadata({ params }: PageProps<'/[locale]/signin'>): Promise<Metadata> {
  return { title: pick(localeIn((await params).locale)).signIn.signIn }
}

export default async function SignInPage({ params }: PageProps<'/[locale]/signin'>) {
  return <SignInScreen locale={localeIn((await params).locale)} />
}
