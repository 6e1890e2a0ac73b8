import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from 'prisma/config'

const root = import.meta.dirname
const url = process.env.DATABASE_URL ?? 'file:data/warmup.db'
const provider = process.env.DB_PROVIDER ?? (/^postgres(ql)?:/.test(url) ? 'postgresql' : 'sqlite')

// The schema engine from npm, as WebAssembly, in place of a binary that would have to be downloaded.
// Windows cannot start a script as a program; there the command line downloads its own.
if (process.platform !== 'win32') {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.join(root, 'prisma/schema-engine.mjs')
}

// One set of models, two databases: Prisma wants the provider written in the schema,
// so the header is put before the shared models here.
const folder = path.join(root, 'prisma', provider)
const modelsFolder = path.join(root, 'prisma/models')
const models = readdirSync(modelsFolder)
  .filter((file) => file.endsWith('.prisma'))
  .sort()
  .map((file) => readFileSync(path.join(modelsFolder, file), 'utf8'))

mkdirSync(folder, { recursive: true })
writeFileSync(
  path.join(folder, 'schema.prisma'),
  `// Written by prisma.config.ts from prisma/models/*.prisma; edit those.
generator client {
  provider            = "prisma-client"
  output              = "../../server/db/generated/${provider}"
  runtime             = "nodejs"
  moduleFormat        = "esm"
  importFileExtension = ""
}

datasource db {
  provider = "${provider}"
}

${models.join('\n')}`,
)

export default defineConfig({
  schema: path.join(folder, 'schema.prisma'),
  migrations: { path: path.join(folder, 'migrations') },
  datasource: {
    url,
    ...(process.env.SHADOW_DATABASE_URL && { shadowDatabaseUrl: process.env.SHADOW_DATABASE_URL }),
  },
})
