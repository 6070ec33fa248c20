import { useId } from 'react';
import { type DescribedVpc, listed, typeWords } from '../../core/index.ts';

export interface DescribedVpcViewProps {
  readonly vpcs: readonly DescribedVpc[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** What was read: which VPC, and of it the groups, with the reason for the type of each. */
export function DescribedVpcView({ vpcs, chosen, onChoose }: DescribedVpcViewProps) {
  const selectId = useId();
  const vpc = vpcs[chosen];
  if (!vpc) return null;
  return (
    <section aria-label="What was read" className="mt-3">
      {vpcs.length > 1 && (
        <p className="mb-2 flex items-center gap-2">
          <label htmlFor={selectId} className="font-medium">
            {vpcs.length} VPCs:
          </label>
          <select
            id={selectId}
            value={chosen}
            onChange={({ target }) => onChoose(Number(target.value))}
            className="h-8 min-w-0 flex-1 rounded-lg border border-control bg-panel px-2"
          >
            {vpcs.map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one VPC may be the answer of several look-ups
              <option key={index} value={index}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <span className="font-semibold">{vpc.name ?? vpc.vpcId}</span>{' '}
        <span className="font-mono">{vpc.cidr}</span>{' '}
        <span className="text-muted">
          {vpc.zones.length === 0 ? 'no subnets' : `in ${listed(vpc.zones)}`}
        </span>
      </p>
      {vpc.groups.length > 0 && (
        <table className="mt-2 w-full text-left">
          <thead className="text-[12px] text-muted">
            <tr>
              <th className="py-1 pr-3 font-medium">Group</th>
              <th className="py-1 pr-3 font-medium">Type</th>
              <th className="py-1 pr-3 font-medium">Because</th>
              <th className="py-1 font-medium">Subnets</th>
            </tr>
          </thead>
          <tbody>
            {vpc.groups.map((group) => (
              <tr key={`${group.type} ${group.name}`} className="border-hairline border-t align-top">
                <th scope="row" className="break-words py-1 pr-3 font-medium">
                  {group.name}
                </th>
                <td className="py-1 pr-3">{typeWords[group.type]}</td>
                <td className="py-1 pr-3 text-muted">{group.because}</td>
                <td className="py-1 font-mono text-[12px]">
                  {group.subnets.slice(0, MOST_LISTED).map(({ subnetId, cidr, zone }) => (
                    <span key={subnetId} className="block">
                      {cidr} <span className="text-muted">{zone}</span>
                    </span>
                  ))}
                  {group.subnets.length > MOST_LISTED && (
                    <span className="block text-muted">and {group.subnets.length - MOST_LISTED} more</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {vpc.remarks.map((remark) => (
        <p key={remark} className="mt-2 text-warning">
          {remark}
        </p>
      ))}
    </section>
  );
}

const MOST_LISTED = 6;

function nameOf({ vpcId, name, cidr }: DescribedVpc): string {
  return [name, vpcId, cidr].filter((one) => one !== undefined).join(' · ');
}
