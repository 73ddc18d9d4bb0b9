import type { NextConfig } from "next";

const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value:
      "accelerometer=(), camera=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()",
  },
];

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
  serverExternalPackages: ["@node-rs/argon2", "nodemailer", "pg", "pino", "rate-limiter-flexible"],
  headers: async () => [{ source: "/:path*", headers: securityHeaders }],
};

export default config;
