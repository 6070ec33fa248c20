import { createdSubnets, formatCount, sizeOf } from '../../../core/index.ts';
import { useDerived } from '../../store/hooks.ts';
import { dollars, listPriceNote, natInstanceMonth, natMonth } from '../list-prices.ts';
import { privateZones, standingGateways, standingInstances } from '../network-of.ts';
import { useInspectorView } from '../view.ts';

/** How large the design is, and what it costs before traffic. */
export function Totals() {
  const { network } = useDerived();
  const { query } = useInspectorView();
  if (query !== '') return null;
  const vpcs = network.stacks.flatMap((stack) => stack.vpcs).map(({ vpc }) => vpc);
  const count = (of: (vpc: (typeof vpcs)[number]) => number) => vpcs.reduce((sum, vpc) => sum + of(vpc), 0);
  const gateways = count((vpc) => standingGateways(vpc).length);
  const regional = count((vpc) => (vpc.regionalNat ? 1 : 0));
  const instances = count((vpc) => standingInstances(vpc).length);
  const price =
    natMonth(gateways + count((vpc) => (vpc.regionalNat ? privateZones(vpc) : 0))) +
    natInstanceMonth(instances);
  const totals = [
    ['VPCs', formatCount(vpcs.length)],
    ['Subnets', formatCount(count((vpc) => createdSubnets(vpc).filter(({ block }) => block).length))],
    ['Addresses', formatCount(count((vpc) => sizeOf(vpc.block)))],
    ['NAT gateways', formatCount(gateways + regional)],
    ...(instances > 0 ? [['NAT instances', formatCount(instances)]] : []),
    ['List price a month', price === 0 ? '$0' : `about ${dollars(price)}`],
  ];
  return (
    <div>
      <dl className="grid grid-cols-[1fr_auto] gap-y-0.5">
        {totals.map(([term, value]) => (
          <div key={term} className="contents">
            <dt className="text-muted">{term}</dt>
            <dd className="text-right tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-[12px] text-muted leading-4">
        NAT with its addresses{instances > 0 ? ', instances as t4g.nano' : ''}. {listPriceNote}
      </p>
    </div>
  );
}
