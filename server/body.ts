/** What a body turned out to be, or why it was not read to the end. */
export type Body =
  { readonly text: string } | { readonly code: 'too_large' | 'too_slow' | 'cut_short' | 'not_text' }

const PATIENCE_MS = 15_000

/**
 * Reads a body while counting: Next limits none, and a length that a client declares proves nothing.
 * `limitBytes` is the most that is kept in memory.
 */
export async function readBody(request: Request, limitBytes: number): Promise<Body> {
  const declared = request.headers.get('content-length')
  if (declared !== null && Number(declared) > limitBytes) return { code: 'too_large' }
  const chunks: Uint8Array[] = []
  let received = 0
  const reader = request.body?.getReader()
  const timer = setTimeout(() => void reader?.cancel(new BodyTimeout()), PATIENCE_MS)
  const began = Date.now()
  try {
    for (let part = await reader?.read(); part !== undefined && !part.done; part = await reader?.read()) {
      received += part.value.byteLength
      if (received > limitBytes) {
        await reader?.cancel()
        return { code: 'too_large' }
      }
      chunks.push(part.value)
    }
  } finally {
    clearTimeout(timer)
  }
  if (Date.now() - began >= PATIENCE_MS) return { code: 'too_slow' }
  if (declared !== null && Number(declared) !== received) return { code: 'cut_short' }
  return decoded(Buffer.concat(chunks))
}

class BodyTimeout extends Error {}

function decoded(bytes: Buffer): Body {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (error) {
    if (error instanceof TypeError) return { code: 'not_text' }
    throw error
  }
}
