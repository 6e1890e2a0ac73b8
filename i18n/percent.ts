/** A share of one in percent, to six digits: 100 times 1e-6 is 0.00009999999999999999. */
export const percent = (share: number): number => Number((share * 100).toPrecision(6))
