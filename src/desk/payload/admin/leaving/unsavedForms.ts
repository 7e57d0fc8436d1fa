/** A form of the page that holds input which is not stored. */
export interface UnsavedForm {
  /** An element inside it. */
  readonly element: Element
  /** Whether it is being saved just now: the page that opens after that loses nothing. */
  readonly isSaving: () => boolean
}

/** The forms of this page that hold unsaved input: that of the document, those of open drawers. */
export const unsavedForms = new Set<UnsavedForm>()
