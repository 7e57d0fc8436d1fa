'use client'
import { createClientFeature } from '@payloadcms/richtext-lexical/client'

import { PastePlugin } from './PastePlugin.tsx'

/** The browser's half of the editor's paste: everything that is pasted is cleaned first. */
export const PasteFeature = createClientFeature({
  plugins: [{ Component: PastePlugin, position: 'normal' }],
})
