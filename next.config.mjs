import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // `npm run check` looks at the types; a build of the admin need not do it again
  typescript: { ignoreBuildErrors: true },
  // they load their WebAssembly from beside themselves
  serverExternalPackages: ['@neslinesli93/qpdf-wasm', '@embedpdf/pdfium'],
  experimental: {
    // a large document's form is sent to a server function whole
    serverActions: { bodySizeLimit: '2mb' },
  },
  // nothing here uses it, and it would decode images in the desk's own process
  images: { unoptimized: true },
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
}

export default withPayload(config)
