/** Mean and standard deviation of a random value, both in its unit. */
export type Moments = { readonly mean: number; readonly deviation: number }
