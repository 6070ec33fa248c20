// Which colour of the theme stands on which fill, as the classes of the app and its style sheets use them.
// A fill that is laid on thinly, as bg-free/70, lies between the fill beneath and its full strength: both are named.

/** A token of the theme, without its dashes, to the tokens it stands on. */
export type Pairs = Readonly<Record<string, readonly string[]>>;

/** The fills of cells and of chosen types. */
const typeFills = ['public-fill', 'private-fill', 'isolated-fill'];
/** Panes, dialogs and boxes, and rows of theirs that are pointed at or chosen. */
const surfaces = ['panel', 'lane', 'free'];
/** Stripes on the panel, in zones and cells that are only kept. */
const stripes = ['hairline'];

/** Words, and glyphs that stand for words: at least 4.5. */
export const texts: Pairs = {
  ink: ['page', ...surfaces, ...typeFills, ...stripes],
  muted: ['page', ...surfaces, ...typeFills, ...stripes],
  accent: ['panel'],
  'on-accent': ['accent'],
  public: [...surfaces, 'public-fill'],
  private: [...surfaces, 'private-fill'],
  isolated: [...surfaces, 'isolated-fill'],
  error: surfaces,
  warning: surfaces,
  string: ['panel'],
  // Tooltips.
  page: ['ink'],
  // Counts of problems, and buttons that destroy, under the pointer.
  panel: ['error', 'warning'],
};

/** Edges of controls, rings, bars and segments, which say something without words: at least 3. */
export const marks: Pairs = {
  // Also the line to the Internet, and the stripes of reserved segments of the address map.
  control: ['page', ...surfaces, ...typeFills, ...stripes],
  // Selection, focus, and where a box would land.
  accent: ['page', ...surfaces, ...typeFills, ...stripes],
  'on-accent': ['accent'],
  muted: ['panel', 'lane', ...typeFills],
  public: ['panel', 'free'],
  private: ['panel', 'free'],
  isolated: ['panel', 'free'],
  error: ['page', 'panel', 'lane'],
  warning: ['page', 'panel', 'lane'],
};

/** Words that fade with what they stand on: the colour, its fill, how strong they are, and what shows through. */
export const faded: readonly (readonly [text: string, fill: string, share: number, beneath: string])[] = [
  // A button of the first rank, pointed at and pressed.
  ['on-accent', 'accent', 0.9, 'panel'],
  ['on-accent', 'accent', 0.8, 'panel'],
  // The keys in a tooltip.
  ['page', 'ink', 0.75, 'ink'],
];

/** What only divides or adorns: nobody has to see it in order to understand. */
export const adornments: readonly string[] = [
  'hairline',
  'dot',
  'public-edge',
  'private-edge',
  'isolated-edge',
];
