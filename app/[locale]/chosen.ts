import { cookies } from 'next/headers'
import { type Choice, choiceCookie } from '#client/choices'

/** Reads what this browser chose (client/choices.ts), while a page is drawn by the server. */
export async function readChosen(isBehindTls: boolean): Promise<(name: Choice) => string | undefined> {
  const jar = await cookies()
  return (name) => jar.get(choiceCookie(name, isBehindTls))?.value
}
