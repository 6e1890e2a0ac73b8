import { type FormEvent, useState } from 'react'
import type { AccountFault } from '#client/account-request'

type Fields = (name: string) => string

/** A form that asks the server for one thing: whether it is on its way, done, or why not. What was typed stays unless it is done. */
export function useAccountForm(act: (fields: Fields) => Promise<AccountFault | null>) {
  const [fault, setFault] = useState<AccountFault | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [isDone, setIsDone] = useState(false)
  async function submit(form: HTMLFormElement): Promise<void> {
    const typed = new FormData(form)
    setIsBusy(true)
    const found = await act((name) => String(typed.get(name) ?? ''))
    setFault(found)
    setIsDone(found === null)
    setIsBusy(false)
    if (found === null) form.reset()
  }
  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    void submit(event.currentTarget)
  }
  return { onSubmit, fault, isBusy, isDone }
}
