import { runningStudy } from '#client/study'

/** Tells, once nothing is being written any more, whether what was just recorded is on the disk. */
export function whenKept(tell: (isKept: boolean) => void): void {
  const { snapshot, subscribe } = runningStudy()
  if (snapshot().save !== 'saving') return tell(snapshot().save === 'saved')
  const unsubscribe = subscribe(() => {
    if (snapshot().save === 'saving') return
    unsubscribe()
    tell(snapshot().save === 'saved')
  })
}
