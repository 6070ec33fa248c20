/** Names a stack, a thing or an entry of the design; unique in its document. */
export type Id = string;

/** The id under which findings and spans speak of the design as a whole. */
export const DESIGN = 'design';

/**
 * Where in the design something comes from or belongs: a stack or thing, down to one of its fields, the entry of
 * a list (`item`, from 0), or the subnet of a group in one zone (`zone`, from 0).
 */
export interface Place {
  readonly id: Id;
  readonly field?: string;
  readonly item?: number;
  readonly zone?: number;
}

/** By which subnets of a design are told from each other. */
export function subnetKey({ id, zone }: Pick<Place, 'id' | 'zone'>): string {
  return `${id} ${zone}`;
}
