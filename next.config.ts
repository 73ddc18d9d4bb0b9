import type { NextConfig } from "next";

const config: NextConfig = {
  // Tests build beside a running app, into a folder of their own.
  distDir: process.env.WAYMARK_DIST_DIR ?? ".next",
  poweredByHeader: false,
  // Development writes no instructions for coding agents into the checkout.
  agentRules: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Titles and descriptions stand in the head for every reader, never streamed behind the page.
  htmlLimitedBots: /.*/,
  // Types are a check of their own (`npm run check`); a build repeats none of it.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@node-rs/argon2",
    "nodemailer",
    "pg",
    "pg-boss",
    "pino",
    "prom-client",
    "rate-limiter-flexible",
  ],
};

export default config;
