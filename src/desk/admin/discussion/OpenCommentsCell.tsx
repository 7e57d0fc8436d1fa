import type { ClientField, DefaultServerCellComponentProps } from 'payload'

import { openByDocument } from './openByDocument.ts'

/** How many comments of a row's document are open, in the list of its type; nothing where none are. */
export async function OpenCommentsCell({
  payload,
  rowData,
  collectionConfig,
}: DefaultServerCellComponentProps<ClientField, unknown>) {
  const open = await openByDocument(payload, collectionConfig.slug)(String(rowData['id']))
  return <span>{open > 0 ? open : ''}</span>
}
