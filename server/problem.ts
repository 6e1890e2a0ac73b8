/** An error on the wire: a code for the reader to put into words, never a sentence, never an exception's text. */
export const problem = (
  status: number,
  code: string,
  headers: Readonly<Record<string, string>> = {},
  facts: object = {},
): Response =>
  new Response(JSON.stringify({ code, ...facts }), {
    status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'private, no-store', ...headers },
  })
