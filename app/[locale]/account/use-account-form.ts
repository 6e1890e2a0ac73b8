import { type FormEvent, useState } from 'react'
import type { AccountFault } from '#client/account-request'

type Fields = (name: string) => string

/** A form that asks the server for one thing: whether it is on its way, done, or why not. What was typed stays unless it is done. */
export function useAccountForm(act: (fields: Fields) => Promise<AccountFault | null>) {
  const [fault, setFault] = useState<AccountFault | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [isDone, setIsDone] = useState(false)
  async function submit(form: HTMLFormElement, pressed: HTMLElement | null): Promise<void> {
    const typed = new FormData(form, pressed)
    setIsBusy(true)
    const found = await act((name) => String(typed.get(name) ?? '')).finally(() => setIsBusy(false))
    setFault(found)
    setIsDone(found === null)
    if (found === null) form.reset()
  }
  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    void submit(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter)
  }
  return { onSubmit, fault, isBusy, isDone }
}
