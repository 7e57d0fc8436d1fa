/**
 * Whether an address is another page, or the same document in another language: other parameters
 * and anchors of the same page leave its form as it is.
 * @param from the page's own address
 * @param to may be relative
 */
export function leavesPage(from: string, to: string): boolean {
  const here = new URL(from)
  const there = new URL(to, from)
  return (
    here.origin !== there.origin ||
    here.pathname !== there.pathname ||
    here.searchParams.get('locale') !== there.searchParams.get('locale')
  )
}
