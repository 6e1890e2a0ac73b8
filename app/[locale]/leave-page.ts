import { runningStudy } from '#client/study'

/**
 * Loads another page once everything recorded is on the disk: a page that is left takes an unfinished write with it.
 * Stays when it cannot be written, so that the learner reads why.
 */
export function leavePage(path: string): void {
  const { snapshot, subscribe } = runningStudy()
  if (snapshot().save !== 'saving') return location.assign(path)
  const unsubscribe = subscribe(() => {
    if (snapshot().save === 'saving') return
    unsubscribe()
    if (snapshot().save === 'saved') location.assign(path)
  })
}
