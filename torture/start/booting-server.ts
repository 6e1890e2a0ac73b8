import { prepareServer } from '#server/boot'

// As a server begins: it prepares, or says in one sentence why it cannot.
await prepareServer()
process.stdout.write('prepared\n')
process.exit(0)
