// Payload 3.90.1 has no way to bring a person to a field: it is found by the ids and class names of
// its form.

import type { Wrapper } from './enclosingTabs.ts'

/** Milliseconds to wait for a part of the form that Payload draws only when it comes into view. */
const PATIENCE = 3000

/** What takes the focus in a field, the writable first: a rich text has buttons before its text. */
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

/** Where the panel of editions changes what the form only shows. */
const IN_PANEL: Readonly<Record<string, string>> = {
  state: '[data-action="choose-state"]',
  verifiedAt: '[data-action="verify"]',
}

/** Waits until something is there, looking once a frame. */
async function waitFor<T>(find: () => T | null): Promise<T | null> {
  const end = Date.now() + PATIENCE
  for (;;) {
    const found = find()
    if (found || Date.now() > end) return found
    await new Promise(requestAnimationFrame)
  }
}

/** Opens whatever is folded around an element. */
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

/** The element of a field by its path; fields that have no id of their own are known by their label. */
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

/** Walks down a path, opening rows on the way, to the innermost element that the form shows. */
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
    // parts of a form that were never seen are drawn when they come into view
    next.scrollIntoView({ block: 'center' })
  }
  return reached
}

/**
 * Brings a person to a field of the open form: opens the tab, the collapsible or the row that it is
 * in, scrolls to it and focuses its control; what cannot be written is focused itself.
 * @param path of the field; where the form does not show it, the nearest around it is taken
 * @param wrappers what stands around its first name
 * @returns whether something was found
 */
export async function focusField(path: string, wrappers: readonly Wrapper[]): Promise<boolean> {
  for (const wrapper of wrappers) await open(wrapper)
  // what a plain save may not change is changed in the panel
  const inPanel = IN_PANEL[path]
  const action = inPanel && document.querySelector<HTMLElement>(inPanel)
  if (action) {
    action.focus()
    return true
  }
  const element = await reach(path)
  if (!(element instanceof HTMLElement)) return false
  // the code of some controls, such as choices, arrives after their frame
  const control = await waitFor(() => controlOf(element))
  const target = control ?? element
  if (!control) target.tabIndex = -1
  // what is being unfolded cannot take the focus in the first frame
  await waitFor(() => {
    target.focus({ preventScroll: true })
    return document.activeElement === target ? target : null
  })
  target.scrollIntoView({ block: 'center' })
  return true
}
