/** Answers a second, when `width` senders each ask again as soon as they are answered. The first second does not count. */
export async function rateOf(
  send: (index: number) => Promise<void>,
  width = 8,
  seconds = 4,
): Promise<number> {
  const begin = performance.now() + 1_000
  const end = begin + seconds * 1_000
  let answered = 0
  let index = 0
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (performance.now() < end) {
        await send(index++)
        if (performance.now() >= begin) answered++
      }
    }),
  )
  return answered / seconds
}
