/**
 * The newsstand at run time: following its static imports to their end reaches no Payload, no Next,
 * no React and no desk configuration of a content type. A type's index.ts loads its desk configuration by a dynamic
 * import, which only the desk runs; those edges are left out here (the first configuration
 * forbids the newsstand to write one itself), and so are imports of types alone.
 */
const { options } = require('./.dependency-cruiser.cjs')

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'newsstand-reaches-no-desk',
      comment: 'A draft cannot leak through a program that cannot load what reads drafts.',
      severity: 'error',
      from: { path: '^src/newsstand/' },
      to: {
        path: [
          '^node_modules/(payload|@payloadcms|next|react|react-dom)/',
          '/(fields|desk|toPublic)\\.ts$',
        ],
        reachable: true,
      },
    },
  ],
  options: {
    ...options,
    tsPreCompilationDeps: false,
    tsConfig: { fileName: 'tsconfig.newsstand.json' },
    exclude: { ...options.exclude, dynamic: true },
  },
}
