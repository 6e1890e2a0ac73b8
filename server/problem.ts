/** An error on the wire: a code for the reader to put into words, never a sentence, never an exception's text. */
export class Problem extends Response {
  constructor(
    status: number,
    readonly code: string,
    headers: Readonly<Record<string, string>> = {},
    facts: object = {},
  ) {
    super(JSON.stringify({ code, ...facts }), {
      status,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'private, no-store',
        ...headers,
      },
    })
  }
}

export const problem = (...given: ConstructorParameters<typeof Problem>): Problem => new Problem(...given)
