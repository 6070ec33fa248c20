/** In CSS pixels; the classes of the table say the same. */
export const ROW_HEIGHT = 21;
export const HEAD_HEIGHT = 21;
export const TITLE_HEIGHT = 24;
export const FOOT_HEIGHT = 22;
