import { useMemo } from 'react';
import { type NatWay, preview, takeNatWay, type Vpc } from '../../core/index.ts';
import { useDesign } from '../store/hooks.ts';
import { standingGateways, vpcNetwork } from './network-of.ts';

/** How many NAT gateways a VPC would have with each of these ways out, in their order. */
export function useNatCounts(vpc: Vpc, ways: readonly NatWay[]): readonly number[] {
  const design = useDesign();
  // Each answer builds the whole design once.
  return useMemo(
    () =>
      ways.map((way) => {
        const then = preview(design, takeNatWay(design, vpc, way, 0).command);
        const network = then.ok ? vpcNetwork(then.value.network, vpc.id) : undefined;
        return network ? standingGateways(network).length : 0;
      }),
    [design, vpc, ways],
  );
}
