import { cache } from 'react'
import { current, currentEdition } from '@/edition/current-edition'

/** The edition of the directory that this answer is made from: one for all of it, whatever comes while it is made. */
export const edition = cache(currentEdition)

/** What was done with what readers told; undefined while nobody told anything. */
export const done = () => current()?.done
