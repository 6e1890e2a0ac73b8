import { once } from 'node:events'
import { type IncomingMessage, createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

type Address = { readonly email: string; readonly primary: boolean; readonly verified: boolean }

/** Somebody at GitHub; `addresses` is null while it does not tell them. */
export type GithubPerson = { readonly id: number; readonly addresses: readonly Address[] | null }

/** GitHub as far as a sign-in asks it, over HTTP on the loopback: a code is good once, for the person it was given for. */
export class FakeGithub {
  /** Forms that were sent for a token. */
  readonly tokenRequests: URLSearchParams[] = []
  private readonly peopleByCode = new Map<string, GithubPerson>()
  private readonly peopleByToken = new Map<string, GithubPerson>()
  private readonly server = createServer((request, response) => {
    void this.answerTo(request).then(({ status, body }) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    )
  })

  /** Resolves with its address. */
  async listen(): Promise<string> {
    this.server.listen(0, '127.0.0.1')
    await once(this.server, 'listening')
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  readonly close = (): void => void this.server.close()

  /** What GitHub hands a browser when that person agrees. */
  codeFor(person: GithubPerson): string {
    const code = `code-${this.peopleByCode.size + this.peopleByToken.size}-${person.id}`
    this.peopleByCode.set(code, person)
    return code
  }

  private async answerTo(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    if (request.url === '/github.com/login/oauth/access_token') return this.tokenFor(await text(request))
    const person = this.peopleByToken.get(request.headers.authorization?.split(' ')[1] ?? '')
    if (person === undefined) return { status: 401, body: { message: 'Bad credentials' } }
    if (request.url === '/api.github.com/user')
      return { status: 200, body: { id: person.id, login: `person-${person.id}`, email: null } }
    if (request.url !== '/api.github.com/user/emails') return { status: 404, body: {} }
    return person.addresses === null ? { status: 502, body: {} } : { status: 200, body: person.addresses }
  }

  private tokenFor(form: string): { status: number; body: unknown } {
    const asked = new URLSearchParams(form)
    this.tokenRequests.push(asked)
    const code = asked.get('code') ?? ''
    const person = this.peopleByCode.get(code)
    this.peopleByCode.delete(code)
    if (person === undefined) return { status: 200, body: { error: 'bad_verification_code' } }
    const token = `token-${code}`
    this.peopleByToken.set(token, person)
    return { status: 200, body: { access_token: token, token_type: 'bearer', scope: 'read:user,user:email' } }
  }
}
