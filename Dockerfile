# Two images of one source: `tools` does what a person does by hand (publish the deck, back up, restore), `app` serves.
# Debian's PostgreSQL client must not be older than the server of compose.yaml: both are 17.
FROM node:22-trixie-slim AS tools
RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates g++ make postgresql-client python3 \
  && rm -rf /var/lib/apt/lists/*
WORKDIR /warmup
COPY package.json package-lock.json .npmrc ./
# No package runs a script of its own but the two that need to: the allow-list of package.json.
RUN npm ci --ignore-scripts && npm rebuild better-sqlite3 esbuild
COPY . .
RUN npm run generate && STANDALONE=1 npm run build && mkdir -p backups data && chown node backups data
USER node
CMD ["npm", "run", "seed"]

FROM node:22-trixie-slim AS app
WORKDIR /warmup
COPY --from=tools /warmup/.next/standalone ./
COPY --from=tools /warmup/.next/static .next/static
COPY --from=tools /warmup/public public
COPY --from=tools /warmup/prisma/sqlite/migrations prisma/sqlite/migrations
COPY --from=tools /warmup/prisma/postgresql/migrations prisma/postgresql/migrations
# The second for the tmpfs of compose.yaml: not every engine makes its place in a file system that is read-only.
RUN mkdir -p data .next/cache && chown node data .next/cache
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
