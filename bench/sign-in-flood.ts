import { randomInt, randomUUID } from 'node:crypto'
import { cookiesOf } from './device'
import { sendPaced } from './paced'

const PER_SECOND = 50

/** Sign-ins for addresses that nobody has, each from elsewhere, until `isOver`. Returns what they were answered with. */
export async function flood(origin: string, isOver: () => boolean): Promise<ReadonlyMap<number, number>> {
  const answers = new Map<number, number>()
  await sendPaced(
    PER_SECOND,
    () => !isOver(),
    async () => {
      const status = await signIn(origin)
      answers.set(status, (answers.get(status) ?? 0) + 1)
    },
  )
  return answers
}

async function signIn(origin: string): Promise<number> {
  const address = `10.${randomInt(2, 250)}.${randomInt(250)}.${randomInt(250)}`
  const headers = { 'x-forwarded-for': address, origin }
  const csrf = await fetch(`${origin}/api/auth/csrf`, { headers })
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  const body = JSON.stringify({
    email: `${randomUUID()}@example.org`,
    password: randomUUID(),
    csrfToken,
    json: 'true',
  })
  const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
    ...{ method: 'POST', body, redirect: 'manual' },
    headers: { ...headers, cookie: cookiesOf(csrf), 'content-type': 'application/json' },
  })
  await answer.arrayBuffer()
  return answer.status
}
