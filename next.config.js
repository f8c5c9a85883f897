// Telemetry off unless somebody asks for it: a build of this site talks to nobody.
process.env.NEXT_TELEMETRY_DISABLED ??= '1';

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // The build exports beside the site that is being served and swaps it in when all went well.
  distDir: process.env.SITE_STAGING ?? '.next',
  // Named after its inputs: the same sources give the same bytes.
  generateBuildId: () => process.env.SITE_BUILD_ID ?? null,
  reactStrictMode: true,
  typedRoutes: true,
  agentRules: false,
  // `npm run check` compiles everything, tests included; once is enough.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // A native module: it draws pictures at build and must not be bundled.
  serverExternalPackages: ['@napi-rs/canvas'],
};

export default config;
