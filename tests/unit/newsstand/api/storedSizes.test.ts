import { describe, expect, it } from '@jest/globals'

import { mediaOf as mediaOfDocument } from '#newsstand/api/store/mongoRows.ts'
import { mediaOf as mediaOfRow } from '#newsstand/api/store/sqliteRows.ts'

const whole = {
  name: '640',
  format: 'webp',
  width: 640,
  height: 480,
  filesize: 12_345,
  filename: 'a-640.webp',
}
const { filename: _filename, ...nameless } = whole

/** The sizes of one image, as each database gives them to the newsstand. */
const sizesOf = (sizes: unknown) => {
  const row = mediaOfRow({
    id: 'a',
    filename: 'a.jpg',
    mime_type: 'image/jpeg',
    width: 1000,
    height: 750,
    filesize: 99_999,
    depicts_persons: 0,
    original_filename: null,
    focal_x: null,
    focal_y: null,
    barred: 0,
    sizes: sizes === null ? null : JSON.stringify(sizes),
  })
  const document = mediaOfDocument({ _id: 'a', filename: 'a.jpg', mimeType: 'image/jpeg', sizes })
  expect(document.sizes).toEqual(row.sizes)
  return row.sizes
}

describe('the sizes of an image', () => {
  it('are those that are whole, on both databases alike', () => {
    expect(sizesOf([whole])).toEqual([whole])
    expect(sizesOf([nameless, whole, null, 'a-640.webp', { ...whole, width: '640' }])).toEqual([
      whole,
    ])
    expect(sizesOf([])).toEqual([])
  })

  it('are none as long as none were made', () => {
    expect(sizesOf(null)).toBeNull()
    // what Payload brings with an upload
    expect(sizesOf({})).toBeNull()
  })
})
