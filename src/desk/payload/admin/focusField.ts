// Payload 3.90.1 has no function to focus a field: it is found by the ids and class names of the
// form.

import type { Wrapper } from './enclosingTabs.ts'

/** Milliseconds to wait for parts of the form that Payload renders only once they are in view. */
const PATIENCE = 3000

/**
 * Elements of a field that can take the focus, text inputs first: a rich text has buttons before
 * its text.
 */
const CONTROLS = [
  '[contenteditable="true"]',
  'input:not([type="hidden"]):not(:disabled), textarea:not(:disabled), select:not(:disabled)',
  'button:not(:disabled)',
]

function controlOf(element: HTMLElement): HTMLElement | null {
  for (const selector of CONTROLS) {
    if (element.matches(selector)) return element
    const found = element.querySelector<HTMLElement>(selector)
    if (found) return found
  }
  return null
}

/** Fields that the form only shows: their controls are in the panel of editions. */
const IN_PANEL: Readonly<Record<string, string>> = {
  state: '[data-action="choose-state"]',
  verifiedAt: '[data-action="verify"]',
}

/** Waits until `find` finds something; tries once per frame. */
async function waitFor<T>(find: () => T | null): Promise<T | null> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const found = find()
    if (found || Date.now() > end) return found
    await new Promise(requestAnimationFrame)
  }
}

/** Opens all collapsed sections around an element. */
function unfold(element: Element): void {
  const folded = element.closest('.collapsible--collapsed')
  if (!folded) return
  folded.querySelector<HTMLElement>(':scope > .collapsible__toggle-wrap > button')?.click()
  if (folded.parentElement) unfold(folded.parentElement)
}

async function open(wrapper: Wrapper): Promise<void> {
  if (wrapper.kind === 'collapsible') {
    const folded = await waitFor(() => document.querySelector(`#${wrapper.id} .collapsible`))
    if (folded) unfold(folded)
    return
  }
  const tab = await waitFor(() =>
    document
      .querySelectorAll<HTMLElement>('.document-fields__main .tabs-field__tab-button')
      .item(wrapper.index),
  )
  tab?.click()
}

/** The element of a field by its path; a field whose element has no id is found by its label. */
const elementOf = (path: string): Element | null => {
  const id = `field-${path.replaceAll('.', '__')}`
  return (
    document.getElementById(id) ??
    document.querySelector(`label[for="${id}"]`)?.closest('.field-type') ??
    null
  )
}

const rowOf = (list: string, row: string): Element | null =>
  document.getElementById(`${list.replaceAll('.', '-')}-row-${row}`)

/** Follows a path, opening rows, to the innermost element that the form shows. */
async function reach(path: string): Promise<Element | null> {
  const segments = path.split('.')
  let reached: Element | null = null
  for (const [index, segment] of segments.entries()) {
    const before = segments.slice(0, index).join('.')
    const isRow = /^\d+$/.test(segment) && index > 0
    const next = await waitFor(() =>
      isRow ? rowOf(before, segment) : elementOf(segments.slice(0, index + 1).join('.')),
    )
    if (!next) continue
    reached = next
    unfold(isRow ? (next.querySelector('.collapsible') ?? next) : next)
    // the form renders its parts only once they have been in view
    next.scrollIntoView({ block: 'center' })
  }
  return reached
}

/**
 * Leads a person to a field of the open form: opens its tab, collapsible or row, scrolls to it and
 * focuses its control; a read-only field itself gets the focus.
 * @param path of the field; if the form does not show it, the nearest field around it is used
 * @param wrappers the tabs and collapsibles around the first name of the path
 * @returns whether something was found
 */
export async function focusField(path: string, wrappers: readonly Wrapper[]): Promise<boolean> {
  for (const wrapper of wrappers) await open(wrapper)
  // operational fields are changed in the panel
  const inPanel = IN_PANEL[path]
  const action = inPanel && document.querySelector<HTMLElement>(inPanel)
  if (action) {
    action.focus()
    return true
  }
  const element = await reach(path)
  if (!(element instanceof HTMLElement)) return false
  // the code of some controls, such as selects, loads after the form
  const control = await waitFor(() => controlOf(element))
  const target = control ?? element
  if (!control) target.tabIndex = -1
  // while a section is still opening, its elements cannot take the focus
  await waitFor(() => {
    target.focus({ preventScroll: true })
    return document.activeElement === target ? target : null
  })
  target.scrollIntoView({ block: 'center' })
  return true
}
