# Nobody has run it where Waymark was built: there was no container engine (docs/operating.md#in-a-container).
FROM node:24-bookworm-slim AS base
WORKDIR /srv/waymark
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1

FROM base AS built
# Installed as the start does it, which then finds that nothing is left to do: exactly what the lock names, with the tools that
# build the app, and install scripts only of the packages that package.json allows.
COPY package.json package-lock.json ./
COPY scripts/launch scripts/launch
COPY scripts/processes scripts/processes
RUN node --input-type=module -e "const { installPackages } = await import('./scripts/launch/install.mjs'); const fault = await installPackages({ env: process.env }); if (fault) throw new Error(fault)"
COPY . .
# Built once, here: an instance then starts in seconds, and writes nothing.
RUN node scripts/run.mjs build

FROM base
RUN chown node:node /srv/waymark
COPY --from=built --chown=node:node /srv/waymark /srv/waymark
USER node
ENV HOST=0.0.0.0 PORT=3000
EXPOSE 3000
VOLUME /srv/waymark/.data
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=180s \
  CMD node -e "fetch('http://127.0.0.1:3000/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"
CMD ["npm", "start"]
