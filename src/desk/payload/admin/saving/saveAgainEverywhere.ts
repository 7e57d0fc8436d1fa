// Payload 3.90.1 has no one place for the button to save: each collection and global names its own.

import type { Plugin } from 'payload'

const SAVE_AGAIN = '/src/desk/payload/admin/saving/SaveAgain#SaveAgain'

/** Gives every collection and global without a button of its own the one that saves again. */
export const saveAgainEverywhere: Plugin = ({ collections = [], globals = [], ...config }) => ({
  ...config,
  collections: collections.map((collection) => {
    const { components } = collection.admin ?? {}
    const edit = { SaveButton: SAVE_AGAIN, ...components?.edit }
    return { ...collection, admin: { ...collection.admin, components: { ...components, edit } } }
  }),
  globals: globals.map((global) => {
    const { components } = global.admin ?? {}
    const elements = { SaveButton: SAVE_AGAIN, ...components?.elements }
    return { ...global, admin: { ...global.admin, components: { ...components, elements } } }
  }),
})
