// What pages say to search engines: plugin-seo's fields, as this desk shows them.
// May import @payloadcms/plugin-seo and src/shared/localization.
export { seoGroup } from './seoGroup.ts'
