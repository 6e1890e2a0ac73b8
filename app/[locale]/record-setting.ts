import { study } from '#client/study'
import type { SettingValue, Settings } from '#core/settings'

/** Changes a setting: an event of its own, so it syncs like a review. */
export const recordSetting = (key: keyof Settings, value: SettingValue): void =>
  void study.record({ kind: 'settings.changed', body: { key, value } })
