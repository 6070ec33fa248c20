/** Cards to begin with; they lie on the empty canvas and leave it free around them. */
export function Starters() {
  return null;
}
