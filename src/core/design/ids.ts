import { DESIGN, type Id } from '../base/place.ts';

/** Ids of stacks, ranges and what stands directly on the canvas. */
export const MAX_ID_LENGTH = 100;

/** Ids of things in things: groups that are written out take their VPC's id and a suffix. */
export const MAX_NESTED_ID_LENGTH = 120;

/** Simple words, since they become keys of `canvas.positions`, addresses of places and marks in the page. */
export const ID_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/**
 * Whether a text may be an id. Not: the name of the design as a place, and what every JavaScript object already
 * has, such as `constructor`, so that a look-up by id finds what was put there or nothing.
 */
export function isId(text: string, maxLength = MAX_NESTED_ID_LENGTH): text is Id {
  return text.length <= maxLength && ID_PATTERN.test(text) && text !== DESIGN && !(text in Object.prototype);
}
