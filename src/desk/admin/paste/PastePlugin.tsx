'use client'
import { useEditorConfigContext } from '@payloadcms/richtext-lexical/client'
import {
  $getSelection,
  $isSelectionCapturedInDecoratorInput,
  COMMAND_PRIORITY_HIGH,
  CONTROLLED_TEXT_INSERTION_COMMAND,
  type LexicalEditor,
  PASTE_COMMAND,
  isDOMNode,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { toast, useTranslation } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'

import { type CleanClipboard, cleanClipboard } from './cleanClipboard.ts'
import { readClipboard } from './clipboard/readClipboard.ts'
import { neverEmpty } from './neverEmpty.ts'
import { type PasteOutcome, pasteMessage } from './pasteMessage.ts'
import { useImageUploads } from './useImageUploads.ts'

const lexicalType = 'application/x-lexical-editor'

/**
 * Reads what is pasted before Lexical does, which knows nothing of Word and drops what it does not
 * know without a word. What was copied in an editor of ours goes to Lexical as it is.
 */
export const PastePlugin = () => {
  const [editor] = useLexicalComposerContext()
  const { i18n } = useTranslation()
  const { editorConfig, fieldProps } = useEditorConfigContext()
  const { mayUpload, upload } = useImageUploads(editor, fieldProps.path)
  const allowed = mayUpload && editorConfig.resolvedFeatureMap.has('upload')

  const tell = (outcome: Omit<PasteOutcome, 'mayUpload'>) => {
    const message = pasteMessage({ ...outcome, mayUpload: allowed }, i18n.language)
    if (message === null) return
    const lines = message.lines.map((line) => <div key={line}>{line}</div>)
    toast.warning(message.title, { description: lines, duration: Infinity })
  }

  const paste = useEffectEvent((event: Event, data: DataTransfer | null): boolean => {
    if (data === null || isOurs(data, editor)) return false
    const clipboard = readClipboard(data)
    if (clipboard === null) return false
    event.preventDefault()
    const { pasted } = clipboard
    if ('words' in clipboard) {
      const { words } = clipboard
      pasteClean(editor, { html: '', words })
      tell({ ...pasted, nothing: words === '', missing: [], withoutAlt: [] })
      return true
    }
    const { files } = clipboard
    const placed = new Map(allowed ? [...files.keys()].map((image) => [image, newId()]) : [])
    const clean = cleanClipboard(pasted, placed, data.getData('text/plain'))
    pasteClean(editor, clean)
    const missing = pasted.images.filter((image) => !placed.has(image))
    const images = [...placed].map(([image, placeholder]) => ({
      placeholder,
      image,
      file: files.get(image),
    }))
    void upload(images).then(({ refused, withoutAlt }) =>
      tell({
        ...pasted,
        nothing: clean.html === '',
        missing: [...missing, ...refused],
        withoutAlt,
      }),
    )
    return true
  })

  useEffect(
    () =>
      mergeRegister(
        neverEmpty(editor),
        editor.registerCommand(
          PASTE_COMMAND,
          (event) =>
            event instanceof ClipboardEvent &&
            !isElsewhere(event.target) &&
            paste(event, event.clipboardData),
          COMMAND_PRIORITY_HIGH,
        ),
        // what is dragged from another program, and what some phones paste
        editor.registerCommand(
          CONTROLLED_TEXT_INSERTION_COMMAND,
          (event) =>
            typeof event !== 'string' &&
            /^insertFrom(?:Drop|Paste)$/.test(event.inputType) &&
            paste(event, event.dataTransfer),
          COMMAND_PRIORITY_HIGH,
        ),
      ),
    [editor],
  )
  return null
}

let pastes = 0
const newId = () => `paste-${String((pastes += 1))}`

/** The clipboards that this plugin has written itself. */
const written = new WeakSet<DataTransfer>()

/** Whether Lexical may read a clipboard as it is. */
function isOurs(data: DataTransfer, editor: LexicalEditor): boolean {
  if (written.has(data)) return true
  return data.getData(lexicalType).includes(`"namespace":"${editor._config.namespace}"`)
}

/** Whether something else than the text has the cursor, such as a field within it. */
const isElsewhere = (target: EventTarget | null): boolean =>
  $getSelection() === null || (isDOMNode(target) && $isSelectionCapturedInDecoratorInput(target))

/** Pastes as if the clean text had been in the clipboard, so that the other plugins do their part. */
function pasteClean(editor: LexicalEditor, { html, words }: CleanClipboard): void {
  if (html === '' && words === '') return
  const data = new DataTransfer()
  if (html !== '') data.setData('text/html', html)
  data.setData('text/plain', words)
  written.add(data)
  const event = new ClipboardEvent('paste', { clipboardData: data })
  // not every browser takes it from the constructor
  Object.defineProperty(event, 'clipboardData', { value: data })
  editor.dispatchCommand(PASTE_COMMAND, event)
}
