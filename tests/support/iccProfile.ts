const fixed = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(Math.round(value * 65536))
  return bytes
}

const ofType = (type: string, ...parts: Buffer[]): Buffer =>
  Buffer.concat([Buffer.from(type, 'latin1'), Buffer.alloc(4), ...parts])

const xyz = (x: number, y: number, z: number): Buffer =>
  ofType('XYZ ', fixed(x), fixed(y), fixed(z))

/** A pure power curve, in 8.8 fixed point. */
const curve = (gamma: number): Buffer => {
  const entry = Buffer.from([0, 0, 0, 1, 0, 0, 0, 0])
  entry.writeUInt16BE(Math.round(gamma * 256), 4)
  return ofType('curv', entry.subarray(0, 6))
}

const D50 = [0.9642, 1, 0.8249] as const

/** A profile of version 2 with these tags (ICC.1:2001-04). */
function profile(space: 'GRAY' | 'RGB ', tags: Readonly<Record<string, Buffer>>): Buffer {
  const entries = Object.entries({ ...tags, wtpt: xyz(...D50) })
  const table = Buffer.alloc(4 + 12 * entries.length)
  table.writeUInt32BE(entries.length)
  const bodies: Buffer[] = []
  let at = 128 + table.length
  for (const [index, [name, body]] of entries.entries()) {
    table.write(name, 4 + 12 * index, 'latin1')
    table.writeUInt32BE(at, 8 + 12 * index)
    table.writeUInt32BE(body.length, 12 + 12 * index)
    bodies.push(body, Buffer.alloc((4 - (body.length % 4)) % 4))
    at += Math.ceil(body.length / 4) * 4
  }
  const header = Buffer.alloc(128)
  header.writeUInt32BE(at)
  header.writeUInt32BE(0x02400000, 8)
  header.write(`mntr${space}XYZ `, 12, 'latin1')
  header.write('acsp', 36, 'latin1')
  D50.forEach((value, index) => fixed(value).copy(header, 68 + 4 * index))
  return Buffer.concat([header, table, ...bodies])
}

/** Adobe RGB (1998), by its primaries in D50 and its gamma. */
export const adobeRgb = (): Buffer => {
  const gamma = curve(2.19921875)
  return profile('RGB ', {
    rXYZ: xyz(0.60974, 0.31111, 0.01947),
    gXYZ: xyz(0.20528, 0.62567, 0.06087),
    bXYZ: xyz(0.14919, 0.06322, 0.74457),
    rTRC: gamma,
    gTRC: gamma,
    bTRC: gamma,
  })
}

/** Greys whose values are as bright as their numbers say: half of 255 is 188 in sRGB. */
export const linearGrey = (): Buffer => profile('GRAY', { kTRC: curve(1) })
