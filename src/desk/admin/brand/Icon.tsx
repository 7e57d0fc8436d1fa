import { Mark } from './Mark.tsx'
import './brand.css'

/** The way home, in the head of each page. */
export const Icon = () => <Mark size={22} />
