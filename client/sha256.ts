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

const HEX_OF_BYTE = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** By a table: there are two of these for each event of a log, and writing out each number is felt. */
function hexOf(buffer: ArrayBuffer): string {
  let hex = ''
  for (const byte of new Uint8Array(buffer)) hex += HEX_OF_BYTE[byte]
  return hex
}
