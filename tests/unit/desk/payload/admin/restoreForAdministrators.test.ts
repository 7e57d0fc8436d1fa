import { describe, expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { HideGlobalMenu } from '#desk/payload/admin/HideGlobalMenu.tsx'
import { RestoreForAdministrators } from '#desk/payload/admin/RestoreForAdministrators.tsx'

/** The page around its views, for a person with a role. */
const pageFor = (role: string) =>
  renderToStaticMarkup(
    createElement(
      RestoreForAdministrators,
      // all that is asked of a person
      { user: { id: 'a', roles: [role], active: true } as never },
      'views',
    ),
  )

describe('the admin', () => {
  it('hides the button that restores a version, which an administrator alone may press', () => {
    expect(pageFor('editor')).toBe('<style>.view-version__restore { display: none }</style>views')
    expect(pageFor('administrator')).toBe('views')
  })

  it('hides the menu that copies a global into another locale', () => {
    expect(renderToStaticMarkup(createElement(HideGlobalMenu))).toContain('.doc-controls__popup')
  })
})
