# The digest of the base image, which a registry tells, for a build that is the same tomorrow:
# docker build --build-arg NODE_DIGEST=@sha256:… -t sme-desk .
ARG NODE_DIGEST=
FROM node:24.21.0-slim${NODE_DIGEST} AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY bot bot
COPY cards cards
COPY src src
RUN npm run build

FROM node:24.21.0-slim${NODE_DIGEST} AS modules
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24.21.0-slim${NODE_DIGEST}
# A container is reached from outside it: HOST. The embedded database and nothing else is kept in DATA_DIR.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 DATA_DIR=/data
WORKDIR /app
COPY package.json ./
COPY --from=modules /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY program program
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3978
# What acts on this starts the container anew, which heals a process that hangs and nothing else: /healthz, which is
# answered without the database, also while the start waits for one. Whether it can work is /readyz, for a balancer.
HEALTHCHECK --interval=30s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No shell and no npm in between: SIGTERM reaches the process that knows what to do with it.
CMD ["node", "dist/bot/main.js"]
