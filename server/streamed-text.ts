import { isDatabaseDown } from './db'
import { reportBug } from './log'

/** A part is made when the one before has been taken. What breaks off is cut, so that nobody takes it for the whole. */
export function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await parts.next()
        if (done === true) controller.close()
        else controller.enqueue(encoder.encode(value))
      } catch (error) {
        if (!isDatabaseDown(error)) reportBug('an export', error)
        controller.error(error)
      }
    },
    cancel: () => void parts.return(undefined),
  })
}
