import { useId } from 'react'
import styles from './account.module.css'

type Props = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly type: 'email' | 'password'
  readonly autoComplete: 'username' | 'current-password' | 'new-password'
  readonly isRequired?: boolean
}

/** One thing to type, with its label and what is asked of it. */
export function AccountField({ name, label, hint, type, autoComplete, isRequired = true }: Props) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        {...{ id, name, type, autoComplete }}
        required={isRequired}
        minLength={autoComplete === 'new-password' ? 8 : undefined}
        maxLength={type === 'email' ? 254 : 512}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </>
  )
}
