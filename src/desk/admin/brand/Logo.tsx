import { Mark } from './Mark.tsx'
import './brand.css'

/** The name of what one signs in to. */
export const Logo = () => (
  <p className="brand">
    <Mark size={44} />
    Kerben
  </p>
)
