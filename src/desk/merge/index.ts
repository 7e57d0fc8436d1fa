// Two people, one document: a save that was made of an older state is merged with what was stored
// meanwhile, field by field, row by row and block by block; what both changed is refused and shown.
// May import src/desk/editions, src/desk/values, src/desk/access, src/desk/fieldTree,
// src/desk/richText, src/desk/documents and src/shared.
export { mergeGlobalSave, mergeSave } from './mergeSave.ts'
export { noteGlobalWriter, noteWriter, savedByFields } from './savedByFields.ts'
