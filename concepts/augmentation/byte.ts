/** Whether a value fits into torch.uint8: a whole number from 0 to 255. */
export const isByte = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 255
