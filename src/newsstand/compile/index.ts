// How the newsstand becomes JavaScript before it starts, so that what serves holds no compiler.
// `npm run compile` runs main.ts; the desk goes on in TypeScript. May import src/shared/process.
export { COMPILED, type Compiled, FLAGS, compileNewsstand, sourcesOf } from './compileNewsstand.ts'
