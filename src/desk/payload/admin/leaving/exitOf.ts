// Payload 3.90.1 asks before a link is followed, and neither before the language is switched nor
// before a drawer is closed.

import { leavesPage } from './leavesPage.ts'

/** A way out of a form: to another page, or by closing the drawer that the form is in. */
export type Exit =
  | { readonly kind: 'address'; readonly href: string }
  | { readonly kind: 'drawer'; readonly drawer: Element; readonly close: HTMLElement }

const CLOSES = '.drawer__close, .drawer__header__close, .doc-drawer__header-close'

/** The address of this page in the language that a button of the language menu names. */
function inLocale(button: Element | null): string | null {
  const locale = button
    ?.querySelector('.localizer__locale-code[data-locale]')
    ?.getAttribute('data-locale')
  if (!locale) return null
  const url = new URL(location.href)
  url.searchParams.set('locale', locale)
  return url.href
}

/** The address that a link opens in this window, null for downloads, new windows and mail. */
function addressOf(link: HTMLAnchorElement | null, event: MouseEvent): string | null {
  if (!link?.href || link.hasAttribute('download')) return null
  if (link.target !== '' && link.target !== '_self') return null
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return null
  return /^https?:/.test(link.href) ? link.href : null
}

/** Where a click leads out of a form, or null. */
export function exitOf(event: MouseEvent): Exit | null {
  const { target } = event
  if (!(target instanceof Element)) return null
  const href = addressOf(target.closest('a'), event) ?? inLocale(target.closest('button'))
  if (href !== null) return leavesPage(location.href, href) ? { kind: 'address', href } : null
  const close = target.closest<HTMLElement>(CLOSES)
  const drawer = close?.closest('.drawer')
  return close && drawer ? { kind: 'drawer', close, drawer } : null
}

const layerOf = (drawer: Element): number => Number(getComputedStyle(drawer).zIndex) || 0

/** The drawer that the Escape key would close, or null where it closes something else or nothing. */
export function exitByEscape(): Exit | null {
  if (document.querySelector('.confirmation-modal')) return null
  const [drawer] = [...document.querySelectorAll('.drawer--is-open')].sort(
    (a, b) => layerOf(b) - layerOf(a),
  )
  const close = drawer?.querySelector<HTMLElement>('.drawer__close')
  return drawer && close ? { kind: 'drawer', close, drawer } : null
}
