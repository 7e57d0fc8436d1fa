// Payload 3.90.1 forgets who is signed in as soon as their session ends, though their form stays.
'use client'
import { useAuth } from '@payloadcms/ui'
import type { ClientUser } from 'payload'
import { useState } from 'react'

/**
 * Who is signed in, or was when this form was opened: whose session has ended keeps the form as it
 * is, and saves after signing in again.
 */
export function useLastUser(): ClientUser | null {
  const { user } = useAuth()
  const [last, setLast] = useState(user)
  if (user && user !== last) setLast(user)
  return user ?? last ?? null
}
