/** As much of Node's response object as next-auth writes to, kept to be sent as a web response. */
export class NodeAnswer {
  private code = 200
  private text: string | null = null
  private readonly lines = new Map<string, readonly string[]>()

  status(code: number): this {
    this.code = code
    return this
  }

  getHeader(name: string): readonly string[] | undefined {
    return this.lines.get(name.toLowerCase())
  }

  setHeader(name: string, value: string | number | readonly string[]): this {
    this.lines.set(name.toLowerCase(), Array.isArray(value) ? value.map(String) : [String(value)])
    return this
  }

  json(body: unknown): void {
    this.setHeader('content-type', 'application/json')
    this.text = JSON.stringify(body)
  }

  send(body: unknown): void {
    if (typeof body === 'object' && body !== null) this.json(body)
    else this.text = body === undefined ? null : String(body)
  }

  end(): void {}

  toResponse(): Response {
    const headers = new Headers()
    for (const [name, values] of this.lines)
      for (const value of values) headers.append(name, name === 'location' ? asAddress(value) : value)
    headers.set('cache-control', 'private, no-store')
    return new Response(this.text, { status: this.code, headers })
  }
}

/** next-auth leads to addresses with what a client wrote in them, as it was written; a header takes no such thing. */
const asAddress = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character))
