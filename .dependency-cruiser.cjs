/**
 * Who may import whom. Each layer may import the layers below it, never one above; the newsstand
 * and what it serves stand beside them and are held apart from Payload by the second
 * configuration, .dependency-cruiser.newsstand.cjs.
 */
const layers = [
  '^payload\\.config\\.ts$',
  '^(collections|globals|media)/',
  '^src/desk/contentType/',
  '^src/desk/(workflow|safeguarding|operational|changes|worklist)/',
  '^src/desk/editions/',
  '^src/desk/(access|audit|search)/',
  '^src/(desk/(database|richText|fields)|shared/(contract|richText|partialDate|localization))/',
  '^src/shared/(config|errors)/',
]

const content = '^(payload\\.config\\.ts$|collections/|globals/|media/)'

const downwards = layers.slice(1).map((layer, index) => ({
  name: `no-import-upwards-from-layer-${index + 2}`,
  comment: 'A lower layer knows nothing of the ones above it.',
  severity: 'error',
  from: { path: layer },
  to: { path: layers.slice(0, index + 1) },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...downwards,
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea, or hide a third.',
      severity: 'error',
      from: { path: '^(src|collections|globals|media|tests)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['dynamic-import'] } },
    },
    {
      name: 'content-only-through-the-config',
      comment:
        'The desk is composed in one file; everything else learns the content types from it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(newsstand/|desk/config\\.ts$)' },
      to: { path: '^(collections|globals|media)/' },
    },
    {
      name: 'config-only-for-the-programs',
      comment: 'Only what boots the desk, or looks at its schema, reads its configuration.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(desk|app)/' },
      to: { path: '^payload\\.config\\.ts$' },
    },
    {
      name: 'types-by-their-index',
      comment: 'A content type is reached by its index.ts, which holds no Payload.',
      severity: 'error',
      from: { path: '^src/newsstand/' },
      to: { path: '^(collections|globals|media)/', pathNot: '/index\\.ts$' },
    },
    {
      name: 'desk-and-newsstand-apart',
      comment: 'Two programs: neither is made of the other.',
      severity: 'error',
      from: { path: '^src/(desk|app|shared)/' },
      to: { path: '^src/newsstand/' },
    },
    {
      name: 'newsstand-without-desk',
      comment: 'The newsstand loads nothing of the desk, not even later.',
      severity: 'error',
      from: { path: '^src/newsstand/' },
      to: {
        path: [
          '^src/(desk|app)/',
          '^node_modules/(payload|@payloadcms|next|react|react-dom)/',
          '/(fields|desk|toPublic)\\.ts$',
        ],
      },
    },
    {
      name: 'decoding-without-payload',
      comment: 'The process that decodes is small, and knows nothing of the desk.',
      severity: 'error',
      from: { path: '^src/desk/files/(decoding/|clean|errors|foreignContent|kinds)' },
      to: {
        path: '^(src/(?!desk/files/|shared/errors/)|node_modules/(payload|@payloadcms|next)/)',
      },
    },
    {
      name: 'programs-without-tests',
      severity: 'error',
      comment: 'What runs in production needs nothing of the tests.',
      from: { path: '^(src|collections|globals|media)/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    includeOnly: [content, '^src/', '^tests/', '^node_modules/'],
    doNotFollow: { path: ['node_modules', '^src/desk/migrations/'] },
    exclude: { path: ['^\\.next/', '^dist/', '^data/', '^media/files/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
