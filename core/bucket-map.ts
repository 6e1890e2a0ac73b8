import { hashText } from './hash'

const BUCKETS = 1024

/**
 * An immutable map from text: writing one key copies one bucket, so a change costs the same at any size
 * that fits a learner's log. Order of entries is not defined.
 */
export class BucketMap<Value> {
  static readonly empty = new BucketMap<never>([], 0)

  private constructor(
    private readonly buckets: readonly (ReadonlyMap<string, Value> | undefined)[],
    readonly size: number,
  ) {}

  at(key: string): Value | undefined {
    return this.buckets[bucketOf(key)]?.get(key)
  }

  /** A map with these entries set; every bucket they touch is copied once. */
  withAll(entries: Iterable<readonly [string, Value]>): BucketMap<Value> {
    const buckets = this.buckets.slice()
    const copied = new Map<number, Map<string, Value>>()
    let size = this.size
    for (const [key, value] of entries) {
      const index = bucketOf(key)
      const bucket = copied.get(index) ?? new Map(buckets[index])
      copied.set(index, bucket)
      if (!bucket.has(key)) size++
      buckets[index] = bucket.set(key, value)
    }
    return new BucketMap<Value>(buckets, size)
  }

  *entries(): Generator<readonly [string, Value]> {
    for (const bucket of this.buckets) if (bucket !== undefined) yield* bucket
  }

  *values(): Generator<Value> {
    for (const bucket of this.buckets) if (bucket !== undefined) yield* bucket.values()
  }
}

const bucketOf = (key: string): number => hashText(key) % BUCKETS
