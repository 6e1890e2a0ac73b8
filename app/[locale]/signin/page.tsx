import { localeIn } from '#i18n/translate'
import { SignInScreen } from './sign-in-screen'

export default async function SignInPage({ params }: PageProps<'/[locale]/signin'>) {
  return <SignInScreen locale={localeIn((await params).locale)} />
}
