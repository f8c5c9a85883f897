// Telemetry off unless somebody asks for it: a build of this site talks to nobody.
process.env.NEXT_TELEMETRY_DISABLED ??= '1';

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  reactStrictMode: true,
  typedRoutes: true,
  agentRules: false,
  images: { unoptimized: true },
  // A native module: it draws pictures at build and must not be bundled.
  serverExternalPackages: ['@napi-rs/canvas'],
};

export default config;
