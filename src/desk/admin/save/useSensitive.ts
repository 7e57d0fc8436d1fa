'use client'
import { useFormFields } from '@payloadcms/ui'

import type { ContentPolicy } from '#desk/access/index.ts'

/** Whether the open document is sensitive, by the present values of its form. */
export const useSensitive = ({ sensitive }: ContentPolicy): boolean =>
  useFormFields(
    ([fields]) => sensitive !== undefined && fields[sensitive.path]?.value === sensitive.value,
  )
