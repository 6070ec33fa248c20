let count = 0;

/** A key for a design in this browser; not part of the design. */
export function newDesignKey(): string {
  count += 1;
  const salt = Math.random().toString(36).slice(2, 8);
  return `${Date.now().toString(36)}-${salt}-${count}`;
}
