// What the bytes of an image say of it: whether they are whole, whether it moves, which way up it is.
// May import sharp and zlib alone: the child process that decodes loads it.
export { isCut } from './isCut.ts'
export { isLostAnimation } from './isLostAnimation.ts'
export { orientationOf } from './orientationOf.ts'
export { turnFrames, turned } from './turn.ts'
