// Payload 3.90.1's editor gives what is pasted to Lexical as it is: lists of Word become paragraphs
// with bullets as words, deleted and hidden text comes back, an `h1` becomes the lowest heading, and
// images that the browser cannot read are dropped on save without a word.

import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Cleans what is pasted before the editor reads it; the work is done in the browser. */
export const pasteFeature = createServerFeature({
  feature: { ClientFeature: '/src/desk/admin/paste/PasteFeature#PasteFeature' },
  key: 'paste',
})
