/** One measured number, with the goal it is held against. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'ratio' | 'KB gzip' | 'bytes' | 'count'
  readonly goal: string
}
