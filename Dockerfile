# Attune in one image: API with the portal, the worker, and the migrations, chosen by the command.
# The database library of npm is left out: a container is given DATABASE_URL.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /attune
COPY package.json package-lock.json nx.json tsconfig.base.json jest.preset.js ./
COPY apps/api/package.json apps/api/
COPY apps/portal/package.json apps/portal/
COPY libs/clinical/package.json libs/clinical/
COPY libs/contract/package.json libs/contract/
COPY libs/embedded-postgres/package.json libs/embedded-postgres/
COPY libs/exercise/package.json libs/exercise/
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY apps/api apps/api
COPY apps/portal apps/portal
COPY libs libs
ENV NX_DAEMON=false NX_TUI=false
RUN npx nx run-many -t build --projects=@attune/api,@attune/portal --outputStyle=static

FROM node:24.21.0-bookworm-slim AS modules
WORKDIR /attune
COPY package.json package-lock.json ./
COPY apps/api/package.json apps/api/
COPY libs/clinical/package.json libs/clinical/
COPY libs/contract/package.json libs/contract/openapi.json libs/contract/
COPY libs/exercise/package.json libs/exercise/
RUN npm ci --ignore-scripts --omit=dev --omit=optional --no-audit --no-fund \
      --workspace=@attune/api --include-workspace-root

FROM node:24.21.0-bookworm-slim AS run
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 PORTAL_DIR=/attune/apps/portal/dist DATA_DIR=/attune/data
WORKDIR /attune
COPY --from=modules /attune ./
COPY --from=build /attune/apps/api/dist apps/api/dist
COPY --from=build /attune/apps/portal/dist apps/portal/dist
COPY --from=build /attune/libs/clinical/dist libs/clinical/dist
COPY --from=build /attune/libs/exercise/dist libs/exercise/dist
RUN mkdir data && chown node:node data
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=4s --start-period=20s --retries=4 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=16", "--max-old-space-size=512", "apps/api/dist/main.js"]
