import type { SubnetType } from '../kinds/index.ts';

/** The colours of a picture; one that stands alone can't read the page's. */
export interface PictureColours {
  /** What everything stands on. */
  readonly panel: string;
  readonly ink: string;
  readonly muted: string;
  readonly error: string;
  readonly frame: string;
  readonly frameFill: string;
  /** Space that is only kept: the stripes in it; its edge is the frame's. */
  readonly stripes: string;
  readonly types: {
    readonly [T in SubnetType]: { readonly strong: string; readonly fill: string; readonly edge: string };
  };
}

export const lightColours: PictureColours = {
  panel: '#ffffff',
  ink: '#161b26',
  muted: '#5c6675',
  error: '#b3261e',
  frame: '#798494',
  frameFill: '#f7f8fa',
  stripes: '#e3e6eb',
  types: {
    public: { strong: '#0f7a4d', fill: '#eaf7f0', edge: '#b5e2cd' },
    private: { strong: '#1660c9', fill: '#ebf3fd', edge: '#b9d4f7' },
    isolated: { strong: '#334155', fill: '#eef1f5', edge: '#c9d1dc' },
  },
};

export const darkColours: PictureColours = {
  panel: '#151a22',
  ink: '#e8ecf3',
  muted: '#9aa5b5',
  error: '#ff8a80',
  frame: '#6f7b8e',
  frameFill: '#191f29',
  stripes: '#28303d',
  types: {
    public: { strong: '#53d09a', fill: '#11261e', edge: '#235641' },
    private: { strong: '#74aefb', fill: '#132236', edge: '#24466f' },
    isolated: { strong: '#cbd5e1', fill: '#222a36', edge: '#445063' },
  },
};
