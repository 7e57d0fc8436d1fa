# One image for every role: both programs (the default), `start:desk` and `start:newsstand`.
# docker-compose.yml shows each; docs/operations.md says how to run it.

FROM node:24-trixie-slim AS build
WORKDIR /kerben
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# a build reads the settings: what it would keep in DATA_DIR must not reach the image
RUN DATA_DIR=/tmp/build npm run build && rm -rf .next/cache && npm prune --omit=dev

FROM node:24-trixie-slim
WORKDIR /kerben
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    PORT=3000 \
    HOST=0.0.0.0 \
    DATA_DIR=/var/lib/kerben/data \
    MEDIA_DIR=/var/lib/kerben/media
# a new volume takes the owner of the folder that it is mounted on
RUN mkdir -p "$DATA_DIR" "$MEDIA_DIR" && chown -R node:node /var/lib/kerben
# owned by root: the programs cannot change themselves
COPY --from=build /kerben ./
USER node
VOLUME ["/var/lib/kerben/data", "/var/lib/kerben/media"]
EXPOSE 3000
# no npm in between: the program itself gets SIGTERM, and ends within five seconds
CMD ["node", "--enable-source-maps", "--max-semi-space-size=8", "--heap-growing-percent=40", "dist/newsstand/main.js"]
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=3 \
    CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
