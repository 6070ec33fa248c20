import { useMemo } from 'react';
import { type Id, preview } from '../../core/index.ts';
import { useDesign } from '../store/hooks.ts';
import { standingGateways, vpcNetwork } from './network-of.ts';

/** How many NAT gateways a VPC would have with each of these numbers asked for, in their order. */
export function useNatCounts(vpc: Id, asked: readonly (number | undefined)[]): readonly number[] {
  const design = useDesign();
  // Each answer builds the whole design once.
  return useMemo(
    () =>
      asked.map((value) => {
        const then = preview(design, { do: 'set-field', id: vpc, field: 'natGateways', value });
        const network = then.ok ? vpcNetwork(then.value.network, vpc) : undefined;
        return network ? standingGateways(network).length : 0;
      }),
    [design, vpc, asked],
  );
}
