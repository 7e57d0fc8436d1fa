import type { Page } from 'playwright-core'

/** What has the focus, for a message: its name, id and first words. */
const focusedElement = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element) return 'nothing'
    const text = element.textContent.trim().slice(0, 30)
    return `${element.localName}#${element.id} ${JSON.stringify(text)}`
  })

/** Whether the focused element matches a selector. */
export const isFocused = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)

/**
 * Presses Tab until the element of a selector has the focus.
 * @param options back: with Shift; limit: the most presses
 * @throws Error that says where the focus went instead
 */
export async function tabTo(
  page: Page,
  selector: string,
  { back = false, limit = 150 }: { back?: boolean; limit?: number } = {},
): Promise<void> {
  await page.waitForSelector(selector)
  const passed: string[] = []
  for (let presses = 0; presses <= limit; presses += 1) {
    if (await isFocused(page, selector)) return
    await page.keyboard.press(back ? 'Shift+Tab' : 'Tab')
    passed.push(await focusedElement(page))
  }
  throw new Error(`${selector} was not reached by ${String(limit)} tabs:\n${passed.join('\n')}`)
}

/** Reaches an element by Tab and presses a key on it. */
export async function pressOn(page: Page, selector: string, key = 'Enter'): Promise<void> {
  await tabTo(page, selector)
  await page.keyboard.press(key)
}
