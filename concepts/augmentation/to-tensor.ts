import { isByte } from './byte'
import { type Image, sizeOf } from './grid'

/**
 * Height × width × channels of bytes becomes channels × height × width of numbers from 0 to 1: each is divided by 255.
 * @throws RangeError for what is no whole number from 0 to 255 (torchvision leaves arrays of other types unscaled), and
 * when the pixels differ in their channels. Source: torchvision.transforms.ToTensor, torchvision 0.29.1.
 */
export function toTensor(image: readonly (readonly (readonly number[])[])[]): Image {
  const channels = image[0]?.[0]?.length ?? 0
  sizeOf(image.map((row) => row.map(({ length }) => length)))
  if (channels === 0 || !image.flat().every((pixel) => pixel.length === channels))
    throw new RangeError('The pixels differ in their channels')
  if (!image.flat(2).every(isByte)) throw new RangeError('Bytes are whole numbers from 0 to 255')
  return Array.from({ length: channels }, (_, channel) =>
    image.map((row) => row.map((pixel) => (pixel[channel] ?? NaN) / 255)),
  )
}
