import type { Sha256 } from '#core/sync/digest'

/** SHA-256 by the browser's own implementation. */
export const sha256: Sha256 = async (text) => hexOf(await digestOf(text))

/** The body's digest as the `Content-Digest` header has it. Source: RFC 9530. */
export async function contentDigestOf(body: string): Promise<string> {
  const bytes = String.fromCharCode(...new Uint8Array(await digestOf(body)))
  return `sha-256=:${btoa(bytes)}:`
}

const digestOf = (text: string): Promise<ArrayBuffer> =>
  crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))

/** Four bytes at a time: there are two of these for each event of a log, and byte by byte it is felt. */
function hexOf(buffer: ArrayBuffer): string {
  const words = new DataView(buffer)
  let hex = ''
  for (let place = 0; place < buffer.byteLength; place += 4)
    hex += words.getUint32(place).toString(16).padStart(8, '0')
  return hex
}
