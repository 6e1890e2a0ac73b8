import { study } from '#client/study'
import type { SettingValue, Settings } from '#core/settings'
import { recordSetting } from './record-setting'
import { say } from './toast'

/** Changes a setting, says so, and offers to take it back. */
export function changeSetting(key: keyof Settings, value: SettingValue, said: string): void {
  const before = study.snapshot().settings[key]
  recordSetting(key, value)
  say(said, () => recordSetting(key, before))
}
