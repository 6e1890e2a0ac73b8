import { randomInt, randomUUID } from 'node:crypto'

const PER_SECOND = 50

/** Sign-ins for addresses that nobody has, each from elsewhere, until `isOver`. Returns what they were answered with. */
export async function flood(origin: string, isOver: () => boolean): Promise<ReadonlyMap<number, number>> {
  const answers = new Map<number, number>()
  const sent: Promise<void>[] = []
  for (let beganMs = performance.now(), index = 0; !isOver(); index++) {
    const waitMs = beganMs + (index * 1000) / PER_SECOND - performance.now()
    if (waitMs > 1) await new Promise((resolve) => setTimeout(resolve, waitMs))
    sent.push(signIn(origin).then((status) => void answers.set(status, (answers.get(status) ?? 0) + 1)))
  }
  await Promise.all(sent)
  return answers
}

async function signIn(origin: string): Promise<number> {
  const address = `10.${randomInt(2, 250)}.${randomInt(250)}.${randomInt(250)}`
  const headers = { 'x-forwarded-for': address, origin }
  const csrf = await fetch(`${origin}/api/auth/csrf`, { headers })
  const { csrfToken } = (await csrf.json()) as { csrfToken: string }
  const cookie = csrf.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const body = JSON.stringify({
    email: `${randomUUID()}@example.org`,
    password: randomUUID(),
    csrfToken,
    json: 'true',
  })
  const answer = await fetch(`${origin}/api/auth/callback/credentials`, {
    ...{ method: 'POST', body, redirect: 'manual' },
    headers: { ...headers, cookie, 'content-type': 'application/json' },
  })
  await answer.arrayBuffer()
  return answer.status
}
