/** What a body turned out to be, or why it was not read to the end. */
export type Body =
  { readonly text: string } | { readonly code: 'too_large' | 'too_slow' | 'cut_short' | 'not_text' }

/** What each way of failing is answered with. */
export const BODY_STATUS = { too_large: 413, too_slow: 408, cut_short: 400, not_text: 400 } as const

const PATIENCE_MS = 15_000

/**
 * Reads a body while counting: Next limits none, and a length that a client declares proves nothing.
 * `limitBytes` is the most that is kept in memory.
 */
export async function readBody(request: Request, limitBytes: number): Promise<Body> {
  const declared = request.headers.get('content-length')
  if (declared !== null && Number(declared) > limitBytes) return { code: 'too_large' }
  if (request.body === null) return { text: '' }
  const reader = request.body.getReader()
  let isSlow = false
  const timer = setTimeout(() => {
    isSlow = true
    void reader.cancel()
  }, PATIENCE_MS)
  const bytes = await readUpTo(reader, limitBytes).finally(() => clearTimeout(timer))
  if (bytes === null) return { code: 'too_large' }
  if (isSlow) return { code: 'too_slow' }
  return declared !== null && Number(declared) !== bytes.byteLength ? { code: 'cut_short' } : decoded(bytes)
}

/** Null as soon as there is more than the limit. */
async function readUpTo(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  limitBytes: number,
): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let received = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    received += part.value.byteLength
    if (received > limitBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks)
}

function decoded(bytes: Buffer): Body {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    if (error instanceof TypeError) return { code: 'not_text' }
    throw error
  }
}
