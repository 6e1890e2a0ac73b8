'use client'

import { useRef, useState } from 'react'
import { addEvents, newEventsOf } from '#client/device-data'
import type { Account } from '#client/profile'
import { study } from '#client/study'
import { useStudy } from '#client/use-study'
import { readLogExport } from '#core/export-log'
import type { OfferedEvent } from '#core/sync/event-log'

/** A file that was looked into; nothing is written yet. */
type Preview = {
  readonly step: 'preview'
  readonly fileName: string
  readonly fresh: readonly OfferedEvent[]
  readonly knownCount: number
  readonly unreadableCount: number
}

export type Import =
  | { readonly step: 'none' | 'unreadable' | 'tooLarge' | 'failed' }
  | Preview
  | { readonly step: 'done'; readonly count: number }

const NONE: Import = { step: 'none' }
const LARGEST_FILE_BYTES = 100_000_000

/** How far an import has come. What was begun last counts: an earlier file that is still being read is dropped. */
export function useImport() {
  const { account } = useStudy()
  const [current, setCurrent] = useState(NONE)
  const turn = useRef(0)
  async function begin(work: Promise<Import>): Promise<void> {
    const own = ++turn.current
    setCurrent(NONE)
    const next = await work.catch(failed)
    if (own === turn.current) setCurrent(next)
  }
  return {
    current,
    choose: (file: File | null): void =>
      void begin(file === null ? Promise.resolve(NONE) : lookInto(file, account)),
    confirm: ({ fresh }: Preview): void => void begin(add(fresh, account)),
  }
}

async function lookInto(file: File, account: Account | null): Promise<Import> {
  if (file.size > LARGEST_FILE_BYTES) return { step: 'tooLarge' }
  const read = readLogExport(await file.text())
  if (read === null) return { step: 'unreadable' }
  const fresh = await newEventsOf(account, read.events)
  const knownCount = read.events.length - fresh.length
  const { unreadableCount } = read
  return { step: 'preview', fileName: file.name, fresh, knownCount, unreadableCount }
}

async function add(fresh: readonly OfferedEvent[], account: Account | null): Promise<Import> {
  await addEvents(account, fresh)
  void study.syncNow() // nothing else would offer them before the next record
  return { step: 'done', count: fresh.length }
}

function failed(error: unknown): Import {
  reportError(error)
  return { step: 'failed' }
}
