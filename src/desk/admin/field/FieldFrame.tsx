import type { NumberFieldClient, TextFieldClient } from 'payload'

import { FieldDescription, FieldError, FieldLabel } from '@payloadcms/ui'
import React, { type ReactNode } from 'react'

interface FieldFrameProps {
  /** Classes beside Payload's own of a field. */
  readonly className: string
  readonly field: NumberFieldClient | TextFieldClient
  /** Of the input, which is described by the element `descriptionOf` names. */
  readonly id: string
  readonly path: string
  readonly isWrong: boolean
  /** What is said of a wrong value, in place of the form's own words. */
  readonly message?: string | undefined
  readonly children: ReactNode
}

/** The id of a field's input in Payload's form. */
export const fieldId = (path: string): string => `field-${path.replaceAll('.', '__')}`

/** The id of the element that describes an input. */
export const descriptionOf = (id: string): string => `${id}-description`

/** What stands around an input: its label, what is wrong with its value, its description. */
export function FieldFrame(props: FieldFrameProps): React.ReactElement {
  const { className, field, id, path, isWrong, message, children } = props
  const { label, localized, required, admin } = field
  return (
    <div className={`field-type ${className}${isWrong ? ' error' : ''}`}>
      <FieldLabel
        htmlFor={id}
        {...(label === undefined ? {} : { label })}
        {...(localized === undefined ? {} : { localized })}
        {...(required === undefined ? {} : { required })}
      />
      <div className="field-type__wrap">
        <FieldError
          path={path}
          showError={isWrong}
          {...(message === undefined ? {} : { message })}
        />
        {children}
      </div>
      <div id={descriptionOf(id)}>
        {admin?.description === undefined ? null : (
          <FieldDescription description={admin.description} path={path} />
        )}
      </div>
    </div>
  )
}
