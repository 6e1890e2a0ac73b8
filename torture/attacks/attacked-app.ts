import type { TestProject } from 'vitest/node'
import { startBuiltApp } from './built-app'

declare module 'vitest' {
  interface ProvidedContext {
    /** The built app that the attack tests share. */
    readonly attackedApp: {
      readonly port: number
      readonly databaseUrl: string
      readonly logFile: string
      readonly pid: number
    }
  }
}

/** One app for all attack tests: starting it costs more than most of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...app } = await startBuiltApp(String(project.config.env.NEXTAUTH_SECRET))
  project.provide('attackedApp', app)
  return stop
}
