/** `1 card`, `2 cards`: English counts. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`
