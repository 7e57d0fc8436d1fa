/**
 * Who may import whom. Kerben is two wings, `src/desk` and `src/newsstand`, over one floor,
 * `src/shared`. The rooms of the desk stand in one row, the highest first: each may import those
 * after it, and none before it, so that no rooms need each other. The newsstand is held apart from
 * Payload by the second configuration, .dependency-cruiser.newsstand.cjs, too.
 */
const rooms = [
  '^src/desk/(commands/|main\\.ts$)',
  '^src/desk/boot/',
  '^src/desk/seed/',
  '^src/app/',
  '^src/desk/admin/',
  '^payload\\.config\\.ts$',
  '^src/desk/(index|config)\\.ts$',
  '^src/desk/server/',
  '^media/',
  '^globals/',
  '^collections/',
  '^src/desk/discussion/',
  '^src/desk/contentType/',
  '^src/desk/presence/',
  '^src/desk/editionsApi/',
  '^src/desk/(changes|operational|worklist)/',
  '^src/desk/safeguarding/',
  '^src/desk/workflow/',
  '^src/desk/merge/',
  '^src/desk/editions/',
  '^src/desk/files/',
  '^src/desk/payload/',
  '^src/desk/people/',
  '^src/desk/mail/',
  '^src/desk/audit/',
  '^src/desk/events/',
  '^src/desk/tasks/',
  '^src/desk/search/',
  '^src/desk/values/',
  '^src/desk/access/',
  '^src/desk/fields/',
  '^src/desk/fieldTree/',
  '^src/desk/(database|richText|migrations)/',
  '^src/desk/documents/',
  '^src/shared/',
]

const content = '^(payload\\.config\\.ts$|collections/|globals/|media/)'

const downwards = rooms.slice(1).map((room, index) => ({
  name: `nothing-above-${room.replace(/[^a-z|/]|ts$/gi, '')}`,
  comment: 'A lower room knows nothing of the ones above it.',
  severity: 'error',
  from: { path: room },
  to: { path: rooms.slice(0, index + 1) },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...downwards,
    {
      name: 'every-room-has-its-place',
      comment: 'A new room is put into the row above, where its readers are above it.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/newsstand/', ...rooms] },
      to: {},
    },
    ...['changes|operational|worklist', 'database|richText|migrations'].map((row) => ({
      name: 'side-by-side',
      comment: 'Rooms of one place in the row do without each other.',
      severity: 'error',
      from: { path: `^src/desk/(${row})/` },
      to: { path: `^src/desk/(${row})/`, pathNot: '^src/desk/$1/' },
    })),
    {
      name: 'floor-alone',
      comment:
        'What both programs stand on is plain TypeScript: no Payload, no Express, no database.',
      severity: 'error',
      from: { path: '^src/shared/' },
      to: {
        path: [
          '^(src/(?!shared/)|collections/|globals/|media/)',
          '^node_modules/(payload|@payloadcms|next|react|react-dom|express|mongodb|mongoose|libsql|@libsql)/',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one idea, or hide a third.',
      severity: 'error',
      from: { path: '^(src|collections|globals|media|tests)/' },
      to: { circular: true },
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
      comment: 'Only what is run, and the desk at its start, reads the configuration.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(app/|desk/(commands/|boot/|main\\.ts$))' },
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
      from: { path: '^src/(desk|app)/' },
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
