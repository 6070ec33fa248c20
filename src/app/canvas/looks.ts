import type { SubnetType } from '../../core/index.ts';

/** The classes of each type; colour is never alone, so a glyph and the word stand beside it. */
export const typeLooks: {
  readonly [T in SubnetType]: {
    readonly bar: string;
    readonly word: string;
    readonly cell: string;
    readonly map: string;
  };
} = {
  public: {
    bar: 'bg-public',
    word: 'text-public',
    cell: 'bg-public-fill border-public-edge',
    map: 'bg-public',
  },
  private: {
    bar: 'bg-private',
    word: 'text-private',
    cell: 'bg-private-fill border-private-edge',
    map: 'bg-private',
  },
  isolated: {
    bar: 'bg-isolated',
    word: 'text-isolated',
    cell: 'bg-isolated-fill border-isolated-edge',
    map: 'bg-isolated',
  },
};
