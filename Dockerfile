# The bot in a container of its own: Node.js, its packages and its sources, without npm and without a shell.
# docs/container.md says how to build it for other processors, how to pin the bases by digest, and what is not tried.

ARG NODE_VERSION=24.21.0

FROM node:${NODE_VERSION}-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# npm takes the native packages of the processor that the image is built for. No package may run a script.
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund
COPY . .
# Some 2,900 modules, of which a start loads 2,400, become a few files. The bot uses them while its sources have the times that they have now.
RUN node tools/run/bundle/main.ts
RUN node tools/run/container/prune.ts node_modules
# Node.js keeps what it compiled of the modules for the user that starts it. The root file system is read-only later.
RUN node tools/run/container/warm.ts 65532
RUN mkdir data

FROM gcr.io/distroless/cc-debian13:nonroot
WORKDIR /app
COPY --from=build /usr/local/bin/node /usr/local/bin/node
COPY --from=build --chown=65532:65532 /app/data /data
COPY --from=build /app /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978 DATA_DIR=/data
USER 65532:65532
EXPOSE 3978
VOLUME ["/data"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 CMD ["node", "tools/run/container/health.ts"]
# The bot is process 1 and handles the signals itself.
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "--max-semi-space-size=4", "--import", "./tools/run/require-node.js", "bot/main.js"]
