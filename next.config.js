/** @type {import("next").NextConfig} */
const config = {
  // Tests build beside a running app: scripts/test.js names another directory.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  reactStrictMode: true,
  poweredByHeader: false,
  // `npm test` checks the types of the whole tree, tests and scripts included; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // Native or WebAssembly code, threads started by file name: these run from node_modules as they are.
  serverExternalPackages: [
    "@node-rs/argon2",
    "highs",
    "nodemailer",
    "pg",
    "pg-boss",
    "pino",
    "piscina",
    "postgres",
    // One copy for pages and routes alike: a second would not know the documents of the first.
    "yjs",
  ],
  // The lock file of a surrounding directory must not be taken for ours.
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  // Writing the cache takes longer than it saves on the one build a deployment makes.
  experimental: { turbopackFileSystemCacheForBuild: false },
};

export default config;
