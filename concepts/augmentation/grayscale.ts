import { isByte } from './byte'
import { type Grid, type Image, sizeOf } from './grid'

/** Weights of red, green and blue; the standard, ITU-R BT.601, has 0.299 for red. */
export const GRAYSCALE_WEIGHTS = [0.2989, 0.587, 0.114] as const // torchvision 0.29.1, rgb_to_grayscale

/**
 * One channel of brightness, a weighted sum of red, green and blue, given out once or three times; an image of one
 * channel is grey already. @throws RangeError for another number of channels.
 * Source: torchvision.transforms.v2.Grayscale, torchvision 0.29.1, for tensors of floating-point numbers.
 */
export function grayscale(image: Image, outputChannels: 1 | 3 = 1): Image {
  if (image.length !== 1 && image.length !== 3) throw new RangeError(`${image.length} channels, not 1 or 3`)
  if (outputChannels !== 1 && outputChannels !== 3)
    throw new RangeError(`${outputChannels} channels, not 1 or 3`)
  const [first = [], ...others] = image
  sizeOf(first)
  others.forEach(sizeOf)
  const gray = image.length === 1 ? first : weightedSum(image)
  return Array.from({ length: outputChannels }, () => gray)
}

const weightedSum = ([red = [], green, blue]: Image): Grid => {
  const [ofRed, ofGreen, ofBlue] = GRAYSCALE_WEIGHTS
  return red.map((pixels, row) =>
    pixels.map(
      (value, column) =>
        ofRed * value + ofGreen * (green?.[row]?.[column] ?? NaN) + ofBlue * (blue?.[row]?.[column] ?? NaN),
    ),
  )
}

/**
 * Brightness of one pixel, all values whole numbers from 0 to 255, as Pillow has it: weights in parts of 65536, rounded.
 * @throws RangeError for values that are no bytes. Source: PIL.Image.Image.convert('L'), Pillow 12.3.0.
 */
export function grayscaleByte(red: number, green: number, blue: number): number {
  if (![red, green, blue].every(isByte)) throw new RangeError('Colours are whole numbers from 0 to 255')
  return (19595 * red + 38470 * green + 7471 * blue + 0x8000) >> 16
}
