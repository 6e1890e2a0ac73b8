import { type Image, sizeOf } from './grid'

/** Mean and standard deviation of ImageNet's channels, values from 0 to 1. */
export const IMAGENET_MEAN = [0.485, 0.456, 0.406] as const // torchvision.models, ImageClassification preset 0.29.1
export const IMAGENET_STD = [0.229, 0.224, 0.225] as const

/**
 * (value - mean) / std per channel; a single mean or std serves all channels, as torch broadcasts it.
 * @throws RangeError for a std of 0 and for other counts than 1 or one per channel.
 * Source: torchvision.transforms.Normalize, torchvision 0.29.1.
 */
export function normalize(image: Image, mean: readonly number[], std: readonly number[]): Image {
  if (std.includes(0)) throw new RangeError('A standard deviation of 0')
  return image.map((channel, index) => {
    sizeOf(channel)
    const center = ofChannel(mean, index, image.length)
    const spread = ofChannel(std, index, image.length)
    return channel.map((row) => row.map((value) => (value - center) / spread))
  })
}

function ofChannel(values: readonly number[], index: number, channels: number): number {
  const value = values.length === 1 ? values[0] : values.length === channels ? values[index] : undefined
  if (value === undefined) throw new RangeError(`${values.length} values for ${channels} channels`)
  return value
}
