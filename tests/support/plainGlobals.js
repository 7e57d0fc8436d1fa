import vm from 'node:vm'

import { TestEnvironment } from 'jest-environment-node'

/**
 * Jest's environment for Node, but its globals are those of a plain context of V8. Jest's own stand
 * behind a proxy, which is asked at each look at `Object`, `Symbol` or `Array`: as long as a fifth of
 * the time of all suites, and half of what executes GraphQL.
 */
export default class PlainGlobals extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY)
    try {
      super(config, context)
    } finally {
      vm.createContext = createContext
    }
  }
}
