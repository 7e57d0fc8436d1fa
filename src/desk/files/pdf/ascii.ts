// ISO 32000-2, 7.4.2 and 7.4.3: binary data in ASCII. Other characters are skipped, as readers do.

const ANGLE = 0x3e // >
const TILDE = 0x7e // ~
const BANG = 0x21 // !
const LAST = 0x75 // u
const Z = 0x7a // z

/** Decodes hexadecimal digits, up to `>`. */
export function fromAsciiHex(bytes: Uint8Array): Buffer {
  const end = bytes.indexOf(ANGLE)
  const digits = Buffer.from(end < 0 ? bytes : bytes.subarray(0, end))
    .toString('latin1')
    .replace(/[^0-9A-Fa-f]/g, '')
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex')
}

/** Decodes base 85, up to `~>`: five letters are four bytes, `z` is four zeroes. */
export function fromAscii85(bytes: Uint8Array): Buffer {
  const decoded = Buffer.alloc(bytes.length * 4)
  let length = 0
  let digits: number[] = []
  const write = (count: number) => {
    const value = [0, 1, 2, 3, 4].reduce((sum, place) => sum * 85 + (digits[place] ?? 84), 0)
    const group = Buffer.alloc(4)
    group.writeUInt32BE(value % 2 ** 32)
    length += group.copy(decoded, length, 0, count)
    digits = []
  }
  for (const byte of bytes) {
    if (byte === TILDE) break
    if (byte === Z && digits.length === 0) length += 4
    if (byte < BANG || byte > LAST) continue
    digits.push(byte - BANG)
    if (digits.length === 5) write(4)
  }
  if (digits.length > 1) write(digits.length - 1)
  return decoded.subarray(0, length)
}
