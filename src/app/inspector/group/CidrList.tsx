import { Pin } from 'lucide-react';
import {
  formatBlock,
  type GroupNetwork,
  isFixedAt,
  type SubnetGroup,
  type VpcNetwork,
} from '../../../core/index.ts';
import { selectSubnet } from '../../store/selection.ts';
import { CopyButton } from '../controls/CopyButton.tsx';
import { FieldFindings } from '../controls/FieldFindings.tsx';
import { useInspectorView } from '../view.ts';
import { zoneName } from '../zone-name.ts';
import { KeepCidrs } from './KeepCidrs.tsx';

export interface CidrListProps {
  readonly group: SubnetGroup;
  readonly vpc: VpcNetwork | undefined;
  readonly built: GroupNetwork | undefined;
}

/** The CIDRs of a group, zone by zone, each to be copied; and whether they are fixed. */
export function CidrList({ group, vpc, built }: CidrListProps) {
  const { query } = useInspectorView();
  if (!built || query !== '') return null;
  return (
    <div>
      <div className="flex items-baseline justify-between gap-2">
        <h3 className="font-medium">IPv4 CIDR</h3>
        {vpc && <KeepCidrs groups={[group]} vpc={vpc} of={group.label} />}
      </div>
      <ul className="grid grid-cols-[auto_auto_1fr_auto] gap-x-3">
        {built.subnets.map((subnet) => {
          const cidr = subnet.block && formatBlock(subnet.block);
          return (
            <li key={subnet.id} className="col-span-full grid h-6 grid-cols-subgrid items-center">
              <button
                type="button"
                onClick={() => selectSubnet(built.origin.id, subnet.zoneIndex)}
                className="py-0.5 text-left text-[12px] text-muted hover:text-ink hover:underline"
              >
                {zoneName(subnet)}
              </button>
              {cidr === undefined ? (
                <span className="col-span-3 text-[12px] text-error">doesn’t fit</span>
              ) : (
                <>
                  <span className="font-mono font-semibold text-[12px]">{cidr}</span>
                  <span className="flex items-center gap-1.5 text-[12px] text-muted">
                    {isFixedAt(group, subnet.zoneIndex, subnet.block) && (
                      <>
                        <Pin aria-hidden size={11} />
                        <span>fixed</span>
                      </>
                    )}
                    {!subnet.created && 'reserved'}
                  </span>
                  <CopyButton text={cidr} />
                </>
              )}
            </li>
          );
        })}
      </ul>
      <FieldFindings at={group.id} field="fixedCidrs" />
    </div>
  );
}
