/** Two tents of a caravan on its way, in the colour of the text around it. */
export const Mark = ({ size }: { readonly size: number }) => (
  <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path fill="currentColor" d="M1 20 7 9l3.2 5.9L7.4 20zM8.9 20 15 4l8 16z" />
  </svg>
)
