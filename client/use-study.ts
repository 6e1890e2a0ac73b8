'use client'

import { useSyncExternalStore } from 'react'
import { runningStudy } from './study'
import { LOADING_STUDY, type Study } from './study-store'

const subscribe = (listener: () => void): (() => void) => runningStudy().subscribe(listener)
const snapshot = (): Study => runningStudy().snapshot()
const loading = (): Study => LOADING_STUDY

/** The learner's study, as it is now. While the server renders, and until the browser's data are read, it is loading. */
export const useStudy = (): Study => useSyncExternalStore(subscribe, snapshot, loading)
