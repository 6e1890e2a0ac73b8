import next from 'eslint-config-next/core-web-vitals'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import tseslint from 'typescript-eslint'

const CLOCK = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The time is an argument.',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The time is an argument.' },
  { selector: "CallExpression[callee.object.name='performance']", message: 'The time is an argument.' },
]
const CHANCE = [
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is an argument.',
  },
  { selector: "CallExpression[callee.object.name='crypto']", message: 'Chance is an argument.' },
]
const DATES = [
  { selector: "NewExpression[callee.name='Date']", message: 'Instants are numbers of milliseconds here.' },
]
const EVERYWHERE = [
  { selector: "ExpressionStatement[directive='use server']", message: 'JSON route handlers only (ADR 12).' },
  {
    selector: "BinaryExpression[right.value='test'] > MemberExpression[property.name='NODE_ENV']",
    message: 'Product code does not know that it is tested.',
  },
]
const ENTRY = [
  {
    selector: "ExpressionStatement[directive='use client']",
    message: 'An entry file runs on the server; its screen is a sibling.',
  },
]
const DEFAULTS = [
  {
    selector: 'ExportDefaultDeclaration',
    message: 'Named exports only, unless a framework wants a default.',
  },
]

const restricted = (...groups) => ['error', ...EVERYWHERE, ...groups.flat()]

export default tseslint.config(
  {
    ignores: [
      '.next/',
      'server/db/generated/',
      'next-env.d.ts',
      'test-results/',
      'playwright-report/',
      'data/',
      '.dependency-cruiser.cjs',
    ],
  },
  ...next,
  { files: ['**/*.tsx'], rules: jsxA11y.flatConfigs.recommended.rules },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  {
    rules: {
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 50 }],
      'max-params': ['error', 4],
      complexity: ['error', 10],
      'no-console': 'error',
      eqeqeq: 'error',
      'no-restricted-syntax': restricted(DEFAULTS),
    },
  },
  {
    files: ['core/**', 'concepts/**'],
    rules: { 'no-restricted-syntax': restricted(DEFAULTS, CLOCK, CHANCE, DATES) },
  },
  {
    files: ['client/**', 'ui/**', 'i18n/**'],
    ignores: ['client/clock.ts'],
    rules: { 'no-restricted-syntax': restricted(DEFAULTS, CLOCK) },
  },
  { files: ['app/**'], rules: { 'no-restricted-syntax': restricted(CLOCK, CHANCE) } },
  {
    files: ['app/**/{page,layout,route,manifest,not-found}.{ts,tsx}'],
    rules: { 'no-restricted-syntax': restricted(CLOCK, CHANCE, ENTRY) },
  },
  {
    files: [
      '*.{ts,mjs,cjs}',
      'seed/**',
      'bench/**',
      'torture/**',
      'scripts/**',
      'operations/**',
      'prisma/**',
      'e2e/**',
      'server/db/test-server.ts',
    ],
    rules: { 'no-restricted-syntax': restricted() },
  },
  { files: ['scripts/**', 'bench/**', 'torture/**'], rules: { 'no-console': 'off' } },
  // Data and catalogues are as long as they have to be.
  {
    files: [
      'seed/terms/**',
      'seed/chapters.ts',
      'i18n/{zh,en}.ts',
      'i18n/pages/**',
      'server/common-passwords.ts',
      'prisma/schema-engine.mjs',
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off', complexity: 'off' },
  },
  {
    files: ['**/*.test.{ts,mjs}', '**/*.contract.ts', 'e2e/**'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'max-params': 'off',
      complexity: 'off',
      'no-restricted-syntax': restricted(),
      'react-hooks/rules-of-hooks': 'off',
    },
  },
)
