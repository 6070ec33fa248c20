/** A value like `ten-minutes` as the enums of the library spell it: `TEN_MINUTES`. */
export function enumMember(value: string): string {
  return value.toUpperCase().replaceAll('-', '_');
}
