/** A forgetting curve, lifted twice by a review, each time to fall less: it reads as a W. The same line as in public/icon.svg. */
export const Logo = ({ size = 24 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="6 6 52 52" aria-hidden="true">
    <path
      d="M11 17C13 34 17 46 25 48L33 20C35 31 39 38 45 39L53 17"
      fill="none"
      stroke="currentColor"
      strokeWidth="7"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
