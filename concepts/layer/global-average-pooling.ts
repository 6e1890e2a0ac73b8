import { featureMapSize, type FeatureMap } from './feature-map'

/**
 * Global average pooling: the mean of each channel, one number per channel whatever the size of the map.
 * @throws RangeError for an empty or ragged map. Source: torch.nn.AdaptiveAvgPool2d(1), PyTorch 2.14.1.
 */
export function globalAveragePooling(map: FeatureMap): readonly number[] {
  const { height, width } = featureMapSize(map)
  return map.map((grid) => grid.flat().reduce((sum, value) => sum + value, 0) / (height * width))
}
