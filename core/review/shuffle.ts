import { hashText } from '../hash'

/** The same items in an order that depends on the seed alone. */
export const shuffled = <Item>(items: readonly Item[], seed: number): readonly Item[] =>
  items
    .map((item, index) => ({ item, place: hashText(`${seed}\n${index}`) }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
