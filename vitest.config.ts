import { defineConfig } from 'vitest/config'

const exclude = ['**/node_modules/**', '.next/**', 'e2e/**/*.spec.ts']
const onDatabases = ['server/**/*.test.ts', 'operations/**/*.test.ts', 'app/api/**/*.test.ts']
const torture = ['torture/**/*.test.ts']
const attacks = ['torture/attacks/**/*.test.ts']
const slow = ['scripts/**/*.test.{ts,mjs}']

const TEST_SETTINGS = {
  NEXTAUTH_SECRET: 'a secret of the tests, and of them alone',
  NEXTAUTH_URL: 'http://localhost:3000',
}

export default defineConfig({
  test: {
    projects: [
      // Pure code first: it waits for nothing, so that nobody is tempted to leave it out.
      {
        test: {
          name: 'pure',
          include: ['**/*.test.ts'],
          exclude: [...exclude, ...onDatabases, ...torture, ...slow],
          testTimeout: 30_000, // two tests start a process, on machines that may be busy
        },
      },
      {
        test: {
          name: 'databases',
          include: onDatabases,
          exclude,
          globalSetup: 'server/db/test-server.ts',
          env: TEST_SETTINGS,
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'torture',
          include: torture,
          exclude: [...exclude, ...attacks],
          globalSetup: 'server/db/test-server.ts',
          env: TEST_SETTINGS,
          testTimeout: 300_000,
        },
      },
      // Against the built app: npm test runs them after the build, one file at a time.
      {
        test: {
          name: 'attacks',
          include: attacks,
          exclude,
          globalSetup: 'torture/attacks/attacked-app.ts',
          env: TEST_SETTINGS,
          testTimeout: 120_000,
          hookTimeout: 30_000,
        },
      },
      { test: { name: 'scripts', include: slow, exclude, testTimeout: 180_000 } },
    ],
  },
})
