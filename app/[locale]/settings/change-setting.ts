import { study } from '#client/study'
import type { SettingValue, Settings } from '#core/settings'
import { say } from '../toast'

const recordSetting = (key: keyof Settings, value: SettingValue): void =>
  void study.record({ kind: 'settings.changed', body: { key, value } })

/** Changes a setting, says so, and offers to take it back. Each change is an event of its own, so it syncs like a review. */
export function changeSetting(key: keyof Settings, value: SettingValue, said: string): void {
  const before = study.snapshot().settings[key]
  recordSetting(key, value)
  say(said, () => recordSetting(key, before))
}
