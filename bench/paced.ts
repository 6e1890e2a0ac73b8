/** Sends `perSecond` times a second while it may, each when its time has come, whether or not earlier ones are answered. */
export async function sendPaced(
  perSecond: number,
  goesOn: (index: number) => boolean,
  send: (index: number) => Promise<void>,
): Promise<void> {
  const sent: Promise<void>[] = []
  const beganMs = performance.now()
  for (let index = 0; goesOn(index); index++) {
    const waitMs = beganMs + (index * 1000) / perSecond - performance.now()
    if (waitMs > 1) await new Promise((resolve) => setTimeout(resolve, waitMs))
    sent.push(send(index))
  }
  await Promise.all(sent)
}
